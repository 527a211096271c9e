### Stages of an edition, what one may do with it, and what was done.

stage-draft = ⴰⵔⵡⴰⵢ
stage-in_review = ⴳ ⵓⵙⵙⴰⴳⵔ
stage-changes_requested = ⵜⵜⵓⵜⵔⵏ ⵉⵙⵏⴼⴰⵍ
stage-approved = ⵉⵜⵜⵓⵇⴱⵍ
stage-scheduled = ⵉⵜⵜⵓⵙⵖⵉⵡⵙ
stage-published = ⵉⵜⵜⵓⴼⵙⵔ
stage-withdrawn = ⵉⵜⵜⵓⵙⵔ
stage-removed = ⵉⵜⵜⵓⴽⴽⵙ
stage-superseded = ⵉⵜⵜⵓⵙⵏⴼⵍ
stage-discarded = ⵉⵜⵜⵓⴳⵔ

## Buttons: what a person does
transition-submit = ⴰⵣⵏ ⵉ ⵓⵙⵙⴰⴳⵔ
transition-retract = ⵓⵖⵓⵍ ⵙ ⵓⵔⵡⴰⵢ
transition-approve = ⵇⴱⵍ
transition-request_changes = ⵜⵔ ⵉⵙⵏⴼⴰⵍ
transition-publish = ⴼⵙⵔ
transition-schedule = ⵙⵖⵉⵡⵙ ⴰⴼⵙⵔ
transition-unschedule = ⵙⵔ ⴰⵙⵖⵉⵡⵙ
transition-withdraw = ⵙⵔ ⴰⴼⵙⵔ
transition-remove = ⴽⴽⵙ ⵙⴳ ⵓⵙⵉⵜ
transition-discard = ⴳⵔ ⴰⵔⵡⴰⵢ
transition-supersede = ⵙⵏⴼⵍ ⵙ ⵓⵎⴰⵢⵏⵓ

## History: what was done
history-submit = ⵉⵜⵜⵓⵣⵏ ⵉ ⵓⵙⵙⴰⴳⵔ
history-retract = ⵉⵓⵖⵍ ⵙ ⵓⵔⵡⴰⵢ
history-approve = ⵉⵜⵜⵓⵇⴱⵍ
history-request_changes = ⵜⵜⵓⵜⵔⵏ ⵉⵙⵏⴼⴰⵍ
history-publish = ⵉⵜⵜⵓⴼⵙⵔ
history-schedule = ⵉⵜⵜⵓⵙⵖⵉⵡⵙ ⵓⴼⵙⵔ
history-unschedule = ⵉⵜⵜⵓⵙⵔ ⵓⵙⵖⵉⵡⵙ
history-withdraw = ⵉⵜⵜⵓⵙⵔ ⵓⴼⵙⵔ
history-remove = ⵉⵜⵜⵓⴽⴽⵙ ⵙⴳ ⵓⵙⵉⵜ
history-discard = ⵉⵜⵜⵓⴳⵔ ⵓⵔⵡⴰⵢ
history-supersede = ⵉⵜⵜⵓⵙⵏⴼⵍ ⵙ ⵓⵎⴰⵢⵏⵓ
history-create = ⵉⵜⵜⵓⵙⵏⴼⵍⵓⵍ
history-save = ⵜⵜⵓⵙⴽⵍⵙ ⵜⵓⵏⵖⵉⵍⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
