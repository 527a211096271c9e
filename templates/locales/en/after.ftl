### After publication: corrections, withdrawal, replacement, removal, and what each reader elsewhere gets.

## Correcting
after-correct = Correct a slip
after-correct-help = Opens a new edition marked as a minor change. It goes through approval like any text.
flash-correct = The correction is open. The live text stays until it is approved and published.
after-change = What this changes
after-change-minor = A slip mended (minor)
after-change-major = Something readers must know (major)
after-note = Public note
after-note-help = In the language of the text; readers see it on the page, in the feeds and in the API. A major change needs one. It is approved together with the text.
after-note-told = Readers will be told:
after-note-none = Readers are told nothing.
error-change-kind = Say whether this mends a slip or changes something readers must know.
error-public-note = A major change needs a note for readers, in the language of the text.

## Transitions
transition-unwithdraw = Let it hold again
transition-replace = Replace by another text
transition-kill = Take away for the law
history-unwithdraw = Holds again
history-replace = Replaced by another text
history-kill = Taken away for the law
flash-unwithdraw = The text holds again; the notice is gone.
flash-replace = Replaced; readers are led to the other text.
flash-kill = Taken away for the law.

## Confirmation
after-what-happens = What everybody gets
after-consumer-page = The page
after-consumer-feeds = Feeds
after-consumer-api = The API
after-consumer-changes = Sites that keep a copy
after-consumer-sitemap = Search engines
after-withdraw-question = Withdraw this text?
after-withdraw-page = Stays at its address, under your notice.
after-withdraw-feeds = Keep the text, under your notice; an event is shown as cancelled.
after-withdraw-api = Answers with the text, its state “withdrawn” and the notice; lists leave it out.
after-withdraw-changes = Learn “withdrawn” from the change log.
after-withdraw-sitemap = No longer find it in the sitemap.
after-words-withdraw = Public notice
after-words-withdraw-help = In the language of the text. Say why it no longer holds.
after-unwithdraw-question = Let this text hold again?
after-unwithdraw-page = Stays at its address, without the notice.
after-unwithdraw-feeds = Show it as changed now, without the notice.
after-unwithdraw-api = Answers with the text, its state “live”; lists have it again.
after-unwithdraw-changes = Learn “restored” from the change log.
after-unwithdraw-sitemap = Find it in the sitemap again.
after-words-unwithdraw = Reason
after-words-unwithdraw-help = Optional; it stays in the history and is not public.
after-replace-question = Replace this text by another?
after-replace-page = Every address it ever had leads to the other text (301), wherever that one moves later.
after-replace-feeds = No longer have it; the other text stands there by itself.
after-replace-api = Answers “gone” by its id and names the other text; by its address it leads there (301).
after-replace-changes = Learn “replaced” from the change log, with the other text.
after-replace-sitemap = Follow the redirect; the sitemap no longer has it.
after-words-replace = Reason
after-words-replace-help = Optional; it stays in the history and is not public.
after-target = The text that takes its place
after-target-help = Its public address or permanent link. It must be public now and in the same language.
after-proposed = Choose among the newest texts
error-successor-missing = No public text has this address. Copy it from the text’s public page.
error-successor-itself = This is the text itself. Name another one.
error-successor-locale = That text is in another language. Name its version in the language of this text.
after-remove-question = Remove this text from the site?
after-remove-page = Its addresses answer “gone” (410) with your reason.
after-remove-feeds = No longer have it.
after-remove-api = Answers “gone” (410) with your reason; lists leave it out.
after-remove-changes = Learn “removed” from the change log, without the title.
after-remove-sitemap = Get 410 and drop it.
after-words-remove = Public reason
after-words-remove-help = In the language of the text. Readers who follow the address see it.
after-kill-question = Take this text away for the law?
after-kill-page = Every address it ever had answers “gone” (410) with a neutral sentence.
after-kill-feeds = No longer have it.
after-kill-api = Answers “gone” (410) without a reason.
after-kill-changes = Learn “killed”: drop every copy. Its titles are taken out of the whole log.
after-kill-sitemap = Get 410 and drop it.
after-words-kill = Reason
after-words-kill-help = Stays in the house, in the history and the audit; nobody outside sees it.
after-images = Its images
after-images-help = Erased images cannot be brought back. Copies that others made meanwhile are theirs to drop: the change log tells them.
after-images-none = It shows no image.
after-image-shared = Stays: another public text shows it
after-image-erased = Will be erased

## Public side
site-change-notes = Changes to this page
site-change-note = Changed: { $note }
