### The review queue and the review page.

review-untitled = Untitled
review-text = Text
review-edition-number = Edition { $number }

## Queue
review-step = Step
review-all-steps = All steps
review-waits = Waits
review-who = Who answers
review-mine-only = Only what I can answer
review-mine-count = { $count ->
     [one] { $count } waits for you
    *[other] { $count } wait for you
}
review-step-of = step { $step } of { $steps }
review-approvals-of = approvals: { $given } of { $quorum }
review-target = { $hours ->
     [one] target: { $hours } working hour
    *[other] target: { $hours } working hours
}
review-late = Over the target
review-waits-for-you = You
review-waits-for-others = Others
review-empty-title = Nothing is in review
review-empty-text = Texts appear here when their writers submit them.

## Page
review-as-it-goes-out = The text as it will go out
review-as-it-is = The text as it is public
review-image-alt = Alternative text of the image:
review-image-decorative = The image is decorative: it has no alternative text.
review-what-changes = What changes in public
review-against-live = Compared with what is live since
review-nothing-changes = The text is the same as the live one.
review-inserted = added
review-deleted = deleted
review-block-added = New block:
review-block-removed = Block taken out:
review-block-moved = Block moved:
review-block-changed = Block changed:
review-block-restyled = Links, formatting or properties changed:
review-scheduled-for = Scheduled for { $time }.
review-steps = Approval
review-able = Who can answer now:
review-nobody-able = Nobody can answer this step. Tell your headquarters.
review-somebody = Somebody
review-problems = To mend before submitting
review-contributors = Who wrote
review-earlier = Earlier passages
review-no-answers = Ended without an answer.
review-siblings = Other editions of this document

## Acts
review-elsewhere = Not possible at this stage
review-approve-and-publish = Approve and publish now
review-approve-only = Approve only
review-words-approve = Comment
review-words-approve-help = Optional; the writers read it.
review-words-request_changes = What has to change
review-words-request_changes-help = The writers get these words by mail.
review-words-retract = Reason
review-words-retract-help = Optional. The review ends and its approvals become void.
review-schedule-at = Day and time
review-schedule-help = Time in Morocco. Now it is { $now }.
review-confirm-discard = Discard this draft?
review-confirm-discard-text = It cannot be taken up again; its revisions stay in the history.

## A form that came back
review-trouble-stale = The text has moved on
review-trouble-stale-text = It was not done: the text or its stage changed after you opened the page. Look at it again, then decide.
review-trouble-refused = It was not done
review-trouble-refused-text = This stands in the way:
review-trouble-invalid = It was not done
review-trouble-invalid-text = A value has to be mended:
review-trouble-tried = You asked for: { $act }.
review-trouble-since = What happened last
review-trouble-kept = What you typed is kept:

## Messages
flash-submit = Submitted for review.
flash-retract = Taken back to draft.
flash-approve = Approved.
flash-approve-step = Your approval is recorded; the text goes on to the next approval.
flash-request-changes = The writers are asked for changes.
flash-publish = Published.
flash-schedule = Scheduled.
flash-unschedule = No longer scheduled; the text stays approved.
flash-withdraw = Withdrawn; the notice is public.
flash-remove = Removed from the site.
flash-discard = Discarded.

## Why a scheduled text did not go out
schedule-failed-incomplete = The text is incomplete or its address is taken.
