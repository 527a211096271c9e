### Stages of an edition, what one may do with it, and what was done.

stage-draft = Draft
stage-in_review = In review
stage-changes_requested = Changes requested
stage-approved = Approved
stage-scheduled = Scheduled
stage-published = Published
stage-withdrawn = Withdrawn
stage-removed = Removed
stage-superseded = Superseded
stage-discarded = Discarded

## Buttons: what a person does
transition-submit = Submit for review
transition-retract = Take back to draft
transition-approve = Approve
transition-request_changes = Request changes
transition-publish = Publish
transition-schedule = Schedule
transition-unschedule = Unschedule
transition-withdraw = Withdraw
transition-remove = Remove from the site
transition-discard = Discard
transition-supersede = Supersede

## History: what was done
history-submit = Submitted for review
history-retract = Taken back to draft
history-approve = Approved
history-request_changes = Changes requested
history-publish = Published
history-schedule = Scheduled
history-unschedule = Unscheduled
history-withdraw = Withdrawn
history-remove = Removed from the site
history-discard = Discarded
history-supersede = Superseded by a newer edition
history-create = Created
history-save = New revision saved
