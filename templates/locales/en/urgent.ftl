### Urgent publication and the review afterwards.

transition-publish_urgently = Publish urgently
transition-confirm = Confirm
transition-decline = Do not confirm
transition-fall_back = Take back
transition-reinstate = Put back
history-publish_urgently = Published urgently, before approval
history-confirm = Confirmed after publication
history-decline = Not confirmed
history-fall_back = Taken back: nobody confirmed it in time
history-reinstate = Public again, as it was approved
flash-publish_urgently = Published. The others are asked to confirm it.
flash-confirm = Your confirmation is recorded.
flash-decline = Not confirmed; the text is taken back.
refused-own-publication = Whoever published a text urgently does not confirm it.
review-words-confirm = Comment
review-words-confirm-help = Optional; the writers read it.
review-words-decline = Why not
review-words-decline-help = The writers read it. The text is taken back at once.

urgent-title = Published urgently
urgent-lead = Texts that went out before approval and wait to be confirmed, the most pressing first.
urgent-empty = Nothing waits to be confirmed
urgent-empty-text = A text that somebody publishes urgently appears here until its approvers confirm it.
urgent-dashboard = Published urgently: confirm
urgent-to-confirm = Published urgently, not confirmed yet
urgent-by = published by { $name }
urgent-due = To confirm by
urgent-mine = Waits for you
urgent-question = Publish this text before anybody has approved it?
urgent-what-follows = What follows
urgent-follows-now = Readers get it at once, like any other text.
urgent-follows-review = Those who should have approved it are asked now and have until { $time } ({ $hours } working hours).
urgent-follows-you = You cannot confirm it yourself.
urgent-follows-earlier = If it is not confirmed by then, the text that was approved before is public again.
urgent-follows-withdrawal = If it is not confirmed by then, it is withdrawn with a neutral notice.
urgent-follows-escalation = If it is not confirmed by then, everybody who could end it is told, headquarters too.
urgent-reason = Why it cannot wait
urgent-reason-help = Your colleagues read it; readers do not. It stays in the history.
urgent-rules = How each city deals with it
urgent-rules-help = The national desk keeps to the usual: 16 working hours, then the text is taken back.
urgent-hours = Working hours to confirm
urgent-hours-help = From 1 to { $max }.
urgent-hours-of = { $hours ->
     [one] { $hours } working hour
    *[other] { $hours } working hours
}
urgent-silence = If nobody answers
urgent-falls-back = The text is taken back
urgent-escalates = The text stays, and more people are told
error-urgent-hours = Give a whole number from 1 to { $max }.
flash-urgent-rule = Saved.
hub-urgent = Published urgently
hub-urgent-help = Texts out before approval, and who has to confirm them.

notice-urgent_published = A text published urgently that waits for my confirmation
mail-notice-urgent_published-subject = Published urgently, to confirm: { $title }
mail-notice-urgent_published-lead = This text is out already, before approval. Read it, then confirm it or do not.
mail-notice-urgent_published-lead-by = { $by } published this text before approval. Read it, then confirm it or do not.
mail-notice-urgent_published-button = Read and answer
notice-urgent_late = A text published urgently that nobody confirmed in time
mail-notice-urgent_late-subject = Not confirmed in time: { $title }
mail-notice-urgent_late-lead = This text went out before approval and nobody confirmed it in time. It is still public.
mail-notice-urgent_late-lead-by = This text, published by { $by } before approval, was not confirmed in time. It is still public.
mail-notice-urgent_late-button = Read and answer
notice-urgent_fell_back = A text published urgently that was taken back
mail-notice-urgent_fell_back-subject = Taken back: { $title }
mail-notice-urgent_fell_back-lead = This text went out before approval and was not confirmed in time. It is no longer public as it was.
mail-notice-urgent_fell_back-lead-by = { $by } did not confirm this text, which went out before approval. It is no longer public as it was.
mail-notice-urgent_fell_back-button = See the text
