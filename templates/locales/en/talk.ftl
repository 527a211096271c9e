### Comments and suggestions on places of a text.

talk-title = Comments and suggestions
talk-thread = Conversation
talk-new = New comment
talk-here = Comment here
talk-all = All conversations
talk-none-open = No open conversation.
talk-empty = Nothing here
talk-empty-text = Comment on a paragraph, a field or the whole text, or suggest other words: the writers are told.
talk-filter = Which conversations
talk-show-open = Open
talk-show-resolved = Closed
talk-show-all = All
talk-open-thread = Open the conversation
talk-answer-link = { $count ->
    [one] Read and answer
    *[other] Read all { $count } and answer
}

## Place
talk-place = What the comment is about
talk-whole = The whole text
talk-other-place = Choose another place
talk-state-changed = Changed since
talk-state-gone = Place gone
talk-gone = The paragraph that this is about is no longer in the text. It said:

## Forms
talk-words = Your comment
talk-reply = Answer
talk-words-help = At most 2,000 characters. What is said stays as it was said; you can take it back.
talk-to = Tell these people
talk-to-help = Those who wrote the text and those who take part here are told anyway.
talk-send = Send
talk-suggest-legend = Suggest other words
talk-suggest = Suggest the words below
talk-suggest-help = The writers accept or decline them. If they accept, you count as a writer of this text and cannot approve it.
talk-proposed = Suggested words
talk-proposed-help = Change the words as you would have them. Marks and links are written as Markdown: **bold**, [words](address).
talk-proposed-help-field = Change the words as you would have them.
talk-said = Sent.

## Suggestions
talk-suggestion = Suggestion
talk-only-form = The words stay the same; links, marks or layout change:
talk-accept = Accept the suggestion
talk-accept-help = The text gets a new revision with these words. Whoever suggested them then counts as a writer of it and cannot approve it.
talk-decline = Decline the suggestion
talk-waits = The suggestion waits until the text can be changed.
talk-waits-for-writers = The suggestion waits for those who write this text.
talk-accepted-by = Accepted by { $name }
talk-declined-by = Declined by { $name }
talk-accepted = The suggestion is in the text.
talk-declined = The suggestion is declined; the text is as it was.

## Threads
talk-resolve = Close the conversation
talk-reopen = Open it again
talk-resolved = The conversation is closed.
talk-reopened = The conversation is open again.
talk-resolved-by = Closed by { $name }
talk-withdraw = Take back
talk-withdrawn = Taken back by { $name }
talk-withdrawn-done = Your comment is taken back.
talk-not-done = This was not done
talk-stale = Somebody changed the text or this conversation in the meantime. Look at it as it stands now, then try again.

## What is wrong
talk-error-gone = This place is no longer in the text. Choose another one.
talk-error-moved-on = The text was changed in the meantime. Compare your words with those above, then send again.
talk-error-no-words-here = No words can be suggested for this place; write a comment.
talk-error-same-words = These are the words that stand there already.
talk-error-one-block = A suggestion takes the place of one paragraph: write exactly one.
talk-error-other-block = A suggestion keeps the kind of block: a paragraph stays a paragraph, a list a list.
talk-error-body-too-long = With these words the text would be too long.
talk-error-to = Choose at most { $most } people who can see this text.
talk-error-too-many-threads = This text has { $most } conversations, which is the most. Answer in one of them.
refused-settled-already = This was settled already.
refused-place-moved-on = The words that this suggestion was made for have changed. Take it over by hand, then decline it or close the conversation.
refused-not-yours = Only the person who said it can take it back.

## News
notice-commented = A comment
notice-mentioned = A comment that names you
notice-suggestion_accepted = Your suggestion was accepted
notice-suggestion_declined = Your suggestion was declined
mail-notice-commented-subject = Comment: { $title }
mail-notice-commented-lead = Somebody commented on a text.
mail-notice-commented-lead-by = { $by } commented on a text.
mail-notice-commented-button = Read and answer
mail-notice-mentioned-subject = For your attention: { $title }
mail-notice-mentioned-lead = A comment on a text is addressed to you.
mail-notice-mentioned-lead-by = { $by } addressed a comment on a text to you.
mail-notice-mentioned-button = Read and answer
mail-notice-suggestion_accepted-subject = Suggestion accepted: { $title }
mail-notice-suggestion_accepted-lead = Your suggestion is in the text.
mail-notice-suggestion_accepted-lead-by = { $by } accepted your suggestion; it is in the text.
mail-notice-suggestion_accepted-button = See it
mail-notice-suggestion_declined-subject = Suggestion declined: { $title }
mail-notice-suggestion_declined-lead = Your suggestion was declined; the text is as it was.
mail-notice-suggestion_declined-lead-by = { $by } declined your suggestion; the text is as it was.
mail-notice-suggestion_declined-button = See it
