### ⴰⵖⵎⵉⵙ ⵏ ⵓⵙⵙⵉⴷⵜ.

audit-title = ⴰⵖⵎⵉⵙ ⵏ ⵓⵙⵙⵉⴷⵜ
audit-lead = ⴰⵢⵏⵏⴰ ⴰⴽⴽⵯ ⵉⵜⵜⵓⵙⴽⵔⵏ, ⵉⵜⵜⵓⴳⵢⵏ ⵏⵖ ⵉⵜⵜⵓⵙⵙⵓⴼⵖⵏ, ⴰⵎⴰⵢⵏⵓ ⵙ ⵓⵎⵣⵡⴰⵔⵓ. ⴽⵓ ⴰⵙⴽⵍⵙ ⵢⵓⵙⵉ ⴰⵎⴰⵜⴰⵔ ⵏ ⵓⵎⵣⵡⴰⵔⵓ.
audit-export = ⵙⵙⵓⴼⵖ (NDJSON)
audit-person = ⴰⵎⴷⴰⵏ
audit-act = ⵜⵉⴳⴰⵡⵜ
audit-from = ⵙⴳ
audit-until = ⴰⵔ
audit-who = ⵎⵉ
audit-about = ⴰⵙⵏⵜⵍ
audit-nobody = ⴰⵏⴳⵔⴰⵡ, ⵏⵖ ⵢⴰⵏ ⵓⵔ ⵉⴽⵛⵉⵎⵏ
audit-digest = ⴰⵎⴰⵜⴰⵔ
audit-previous = ⴰⵎⴰⵜⴰⵔ ⴰⵎⵣⵡⴰⵔⵓ
audit-head = ⵉⵅⴼ ⵏ ⵜⵙⵍⵙⵍⵜ
audit-head-text = { $count ->
   *[other] { $count } ⵏ ⵉⵙⴽⵍⵙⵏ. ⴰⵎⴰⵜⴰⵔ ⵏ ⵓⵎⴳⴳⴰⵔⵓ:
}
audit-head-help = ⴰⵔⴰ ⵜ ⴳ ⵓⴷⵖⴰⵔ ⵢⴰⴹⵏ. «mihan audit verify --head» ⴰⴷ ⵉⵙⵙⵉⴷⵜ ⵎⴰⵙ ⵓⵔ ⵉⵏⴼⵉⵍ ⵡⴰⵍⵓ.
audit-empty-text = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⴽⵍⵙ ⵉ ⵉⵙⵜⴰⵢⵏ ⴰⴷ.

## acts
audit-act-session-sign_in = ⴰⴽⵛⵛⵓⵎ
audit-act-session-refuse = ⴰⴽⵛⵛⵓⵎ ⵉⵜⵜⵓⴳⵢⵏ
audit-act-session-hold = ⵉⴽⵛⵛⵓⵎⵏ ⴱⴷⴷⵏ
audit-act-session-sign_out = ⵓⴼⵓⵖ
audit-act-session-end_all = ⵓⴼⵓⵖ ⴳ ⵎⴰⵏⵉ ⴽⵓⵍⵍⵓ
audit-act-attempt-refused = ⴰⵔⴰⵎ ⵉⵜⵜⵓⴳⵢⵏ
audit-act-password-ask = ⵉⵜⵜⵓⵜⵔ ⵓⵙⵖⵡⵏ ⵏ ⵜⴳⵓⵔⵉ
audit-act-password-change = ⵜⵏⴼⵍ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
audit-act-password-reset = ⵜⴰⴳⵓⵔⵉ ⵜⴰⵎⴰⵢⵏⵓⵜ
audit-act-person-invite = ⵜⴰⵎⵄⵔⴰⴹⵜ
audit-act-person-invite_again = ⵜⴰⵎⵄⵔⴰⴹⵜ ⴷⴰⵖ
audit-act-person-take_up = ⵜⵜⵓⵇⴱⵍ ⵜⵎⵄⵔⴰⴹⵜ
audit-act-person-deactivate = ⵉⵇⵇⵏ ⵓⵎⵉⴹⴰⵏ
audit-act-person-reactivate = ⵉⵔⵥⵎ ⵓⵎⵉⴹⴰⵏ ⴷⴰⵖ
audit-act-person-demo = ⴰⵎⵉⴹⴰⵏ ⵏ ⵓⵔⴰⵎ
audit-act-right-add = ⵉⵜⵜⵓⵔⵏⴰ ⵓⵣⵔⴼ
audit-act-right-remove = ⵉⵜⵜⵓⴽⴽⵙ ⵓⵣⵔⴼ
audit-act-document-start = ⴰⵔⵔⴰ ⴰⵎⴰⵢⵏⵓ
audit-act-edition-start = ⵜⴰⵥⵕⵉⴳⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
audit-act-edition-restore = ⵉⵓⵖⵍ ⵓⴹⵕⵉⵚ ⴰⵇⴱⵓⵔ
audit-act-edition-save = ⵉⵜⵜⵓⵙⴽⵍⵙ ⵓⴹⵕⵉⵚ
audit-act-edition-publish-failed = ⵓⵔ ⵉⵎⵎⵉⴽⵏ ⵓⴼⵙⵔ
audit-act-trash-put = ⵉⵜⵜⵓⴳⵔ ⴳ ⵜⵙⵉⵏⵉⵜ
audit-act-trash-restore = ⵉⵓⵖⵍ ⵙⴳ ⵜⵙⵉⵏⵉⵜ
audit-act-trash-delete = ⵉⵜⵜⵓⴽⴽⵙ ⵉ ⵍⴱⴷⴰ
audit-act-image-upload = ⵜⵓⵙⴽⵛⵎ ⵜⵡⵍⴰⴼⵜ
audit-act-city-save = ⵜⵏⴼⵍ ⵜⵎⴷⵉⵏⵜ
audit-act-city-save_sectors = ⵏⴼⵍⵏ ⵉⴳⵣⵎⵏ ⵏ ⵜⵎⴷⵉⵏⵜ
audit-act-figure-add = ⵉⵜⵜⵓⵔⵏⴰ ⵓⵎⴹⴰⵏ
audit-act-figure-save = ⵉⵏⴼⵍ ⵓⵎⴹⴰⵏ
audit-act-figure-remove = ⵉⵜⵜⵓⴽⴽⵙ ⵓⵎⴹⴰⵏ
audit-act-term-add = ⵉⵜⵜⵓⵔⵏⴰ ⵉⵔⵎ
audit-act-term-save = ⵉⵏⴼⵍ ⵉⵔⵎ
audit-act-term-remove = ⵉⵜⵜⵓⴽⴽⵙ ⵉⵔⵎ
audit-act-reference-import = ⵜⵜⵓⵙⴽⵛⵎⵏ ⵉⵏⵖⵎⵉⵙⵏ ⵏ ⵜⵎⵔⵙⴰⵍⵜ
audit-act-job-retry = ⵜⵜⵡⴰⵍⵙ ⵜⵡⵓⵔⵉ
audit-act-audit-export = ⵉⵜⵜⵓⵙⵙⵓⴼⵖ ⵓⵖⵎⵉⵙ

## subjects
audit-subject-edition = ⵜⴰⵥⵕⵉⴳⵜ
audit-subject-document = ⴰⵔⵔⴰ
audit-subject-person = ⴰⵎⴷⴰⵏ
audit-subject-asset = ⵜⴰⵡⵍⴰⴼⵜ
audit-subject-city = ⵜⴰⵎⴷⵉⵏⵜ
audit-subject-figure = ⴰⵎⴹⴰⵏ
audit-subject-job = ⵜⴰⵡⵓⵔⵉ
audit-subject-panel = ⵜⴰⴼⵍⵡⵉⵜ
audit-subject-audit-event = ⴰⵖⵎⵉⵙ ⵏ ⵓⵙⵙⵉⴷⵜ
audit-subject-reference = ⵉⵏⵖⵎⵉⵙⵏ ⵏ ⵜⵎⵔⵙⴰⵍⵜ
audit-subject-sector = ⴰⴳⵣⵣⵓⵎ
audit-subject-level = ⴰⵙⵡⵉⵔ
audit-subject-tag = ⵜⴰⵙⵎⴰⴽⵜ
audit-subject-trash = ⵜⴰⵙⵉⵏⵉⵜ ⵏ ⵉⴳⵔⴰⵢⵏ
