### Mails to people, in the reader's language.

mail-greeting = ⴰⵣⵓⵍ { $name },
mail-fact = { $label }: { $value }
mail-heading = { $label }:
mail-step = ⴰⵙⵓⵔⵉⴼ ⴰⵢⴷ ⴽⵯⵏ ⵉⵜⵜⵇⵇⵍⵏ
mail-link-help = ⵎⴽ ⵓⵔ ⵜⵙⵡⵓⵔⵉ ⵜⴱⵓⵜⵓⵏⵜ, ⵙⵙⵏⵖⵍⴰⵜ ⴰⵙⵖⵏ ⴰⴷ ⴳ ⵉⵎⵙⵙⵔⴰ ⵏⵏⵓⵏ:
mail-link-once-days = { $count ->
    *[other] ⴰⵙⵖⵏ ⴰⴷ ⴰⵔ ⵉⵙⵡⵓⵔⵉ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ, ⵉⵜⵜⵎⵎⴰ ⴷⴼⴼⵉⵔ { $count } ⵏ ⵡⵓⵙⵙⴰⵏ.
}
mail-link-once-hours = { $count ->
    *[other] ⴰⵙⵖⵏ ⴰⴷ ⴰⵔ ⵉⵙⵡⵓⵔⵉ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ, ⵉⵜⵜⵎⵎⴰ ⴷⴼⴼⵉⵔ { $count } ⵏ ⵜⵙⵔⴰⴳⵉⵏ.
}
mail-link-once-minutes = { $count ->
    *[other] ⴰⵙⵖⵏ ⴰⴷ ⴰⵔ ⵉⵙⵡⵓⵔⵉ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ, ⵉⵜⵜⵎⵎⴰ ⴷⴼⴼⵉⵔ { $count } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.
}

## Invitation and reset
mail-invitation-subject = ⴰⵖⵔⵉ ⵏⵏⵓⵏ ⵖⵔ ⵎⵉⵀⴰⵏ
mail-invitation-lead = ⵉⵜⵜⵓⵕⵥⵎ ⴰⵡⵏ ⵓⵎⵉⴹⴰⵏ ⴳ ⵎⵉⵀⴰⵏ, ⵜⴰⵙⵎⵙⴽⵍⵜ ⵜⴰⵎⵙⴰⵔⵜ ⵏ ⵜⵎⴷⵉⵏⵉⵏ ⵏ ⵜⵥⵓⵔⵉⵡⵉⵏ ⴷ ⵜⵣⵎⵎⴰⵔ. ⵙⵜⵢⴰⵜ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⴰⴷ ⵜⵙⵙⵏⵜⵉⵎ.
mail-invitation-button = ⵙⵜⵢ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
mail-reset-subject = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵉ ⵎⵉⵀⴰⵏ
mail-reset-lead = ⵉⵍⴽⵎ ⴰⵏⵖ ⵢⴰⵏ ⵓⵙⵓⵜⵔ ⵏ ⵓⵙⵏⴼⵍ ⵏ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ.
mail-reset-button = ⵙⵜⵢ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵜⴰⵎⴰⵢⵏⵓⵜ
mail-reset-ignore = ⵎⴽ ⵓⵔ ⵜⵙⵓⵜⵔⵎ ⵡⴰⵍⵓ, ⴰⴷ ⵓⵔ ⵜⵙⴽⵔⵎ ⵡⴰⵍⵓ: ⴰⵔ ⵜⵙⵡⵓⵔⵉ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵜⴰⵎⵉⵔⴰⵏⵜ.

## News of a text: the name of each event, then its mail
notice-submitted = ⴰⴹⵕⵉⵚ ⵉ ⵓⵙⵙⴰⴳⵔ
notice-step_passed = ⴰⴹⵕⵉⵚ ⴳ ⵓⵙⵓⵔⵉⴼ ⵏⵏⵓⵏ
notice-approved = ⴰⴹⵕⵉⵚ ⵉⵜⵜⵓⵇⴱⵍⵏ
notice-changes_requested = ⵉⵙⵏⴼⴰⵍ ⵉⵜⵜⵓⵜⵔⵏ
notice-published = ⴰⴹⵕⵉⵚ ⵉⵜⵜⵓⴼⵙⵔⵏ
notice-schedule_failed = ⴰⴼⵙⴰⵔ ⵉⵙⵖⵉⵡⵙⵏ ⵓⵔ ⵉⵜⵜⵓⵙⴽⵔⵏ
mail-notice-submitted-subject = ⵉ ⵓⵙⵙⴰⴳⵔ: { $title }
mail-notice-submitted-lead = ⵉⵜⵜⵓⵣⵏ ⵢⴰⵏ ⵓⴹⵕⵉⵚ ⵉⵜⵜⵇⵇⵍⵏ ⵜⴰⵖⵜⴰⵙⵜ ⵏⵏⵓⵏ.
mail-notice-submitted-lead-by = ⵢⵓⵣⵏ { $by } ⵢⴰⵏ ⵓⴹⵕⵉⵚ ⵉⵜⵜⵇⵇⵍⵏ ⵜⴰⵖⵜⴰⵙⵜ ⵏⵏⵓⵏ.
mail-notice-submitted-button = ⵙⵙⴰⴳⵔ ⴰⴹⵕⵉⵚ
mail-notice-step_passed-subject = ⴳ ⵓⵙⵓⵔⵉⴼ ⵏⵏⵓⵏ: { $title }
mail-notice-step_passed-lead = ⵉⵣⵔⵉ ⵓⴹⵕⵉⵚ ⴰⵙⵓⵔⵉⴼ ⴰⵎⵣⵡⴰⵔⵓ, ⵉⵜⵜⵇⵇⵍ ⵜⴰⵖⵜⴰⵙⵜ ⵏⵏⵓⵏ.
mail-notice-step_passed-lead-by = ⵉⵇⴱⵍ { $by } ⴰⴹⵕⵉⵚ ⴳ ⵓⵙⵓⵔⵉⴼ ⴰⵎⵣⵡⴰⵔⵓ, ⵉⵜⵜⵇⵇⵍ ⵜⴰⵖⵜⴰⵙⵜ ⵏⵏⵓⵏ.
mail-notice-step_passed-button = ⵙⵙⴰⴳⵔ ⴰⴹⵕⵉⵚ
mail-notice-approved-subject = ⵉⵜⵜⵓⵇⴱⵍ ⵓⴹⵕⵉⵚ: { $title }
mail-notice-approved-lead = ⵉⵜⵜⵓⵇⴱⵍ ⵓⴹⵕⵉⵚ, ⵉⵖⵉⵢ ⴰⴷ ⵉⵜⵜⵓⴼⵙⵔ ⵏⵖ ⴰⴷ ⵉⵜⵜⵓⵙⵖⵉⵡⵙ.
mail-notice-approved-lead-by = ⵉⵇⴱⵍ { $by } ⴰⴹⵕⵉⵚ, ⵉⵖⵉⵢ ⴰⴷ ⵉⵜⵜⵓⴼⵙⵔ ⵏⵖ ⴰⴷ ⵉⵜⵜⵓⵙⵖⵉⵡⵙ.
mail-notice-approved-button = ⵕⵥⵎ ⴰⴹⵕⵉⵚ
mail-notice-changes_requested-subject = ⵜⵜⵓⵜⵔⵏ ⵉⵙⵏⴼⴰⵍ: { $title }
mail-notice-changes_requested-lead = ⵉⵓⵖⵍ ⴷ ⵖⵓⵔⵓⵏ ⵓⴹⵕⵉⵚ ⴰⴷ ⵜ ⵜⵙⵏⴼⵍⵎ.
mail-notice-changes_requested-lead-by = ⵉⵜⵔ { $by } ⵉⵙⵏⴼⴰⵍ.
mail-notice-changes_requested-button = ⵙⵏⴼⵍ ⴰⴹⵕⵉⵚ
mail-notice-published-subject = ⵉⵜⵜⵓⴼⵙⵔ ⵓⴹⵕⵉⵚ: { $title }
mail-notice-published-lead = ⵉⵜⵜⵓⴼⵙⵔ ⵓⴹⵕⵉⵚ ⴳ ⵡⴰⴽⵓⴷ ⵏⵏⵙ.
mail-notice-published-lead-by = ⵉⴼⵙⵔ { $by } ⴰⴹⵕⵉⵚ.
mail-notice-published-button = ⵕⵥⵎ ⴰⴹⵕⵉⵚ
mail-notice-schedule_failed-subject = ⵓⵔ ⵉⵜⵜⵓⴼⵙⵔ ⴳ ⵡⴰⴽⵓⴷ ⵏⵏⵙ: { $title }
mail-notice-schedule_failed-lead = ⵉⵍⴽⵎ ⴷ ⵡⴰⴽⵓⴷ, ⵎⴰⵛⴰ ⵓⵔ ⵉⵜⵜⵓⴼⵙⵔ ⵓⴹⵕⵉⵚ. ⵕⵥⵎⴰⵜ ⵜ ⴰⴷ ⵜⵙⵙⵏⵎ ⵜⴰⵎⵏⵜⵉⵍⵜ, ⵜⴰⵍⵙⵎ ⴰⵙⵖⵉⵡⵙ.
mail-notice-schedule_failed-lead-by = ⵉⵍⴽⵎ ⴷ ⵡⴰⴽⵓⴷ ⵏⵏⴰ ⵉⵙⵖⵉⵡⵙ { $by }, ⵎⴰⵛⴰ ⵓⵔ ⵉⵜⵜⵓⴼⵙⵔ ⵓⴹⵕⵉⵚ. ⵕⵥⵎⴰⵜ ⵜ ⴰⴷ ⵜⵙⵙⵏⵎ ⵜⴰⵎⵏⵜⵉⵍⵜ, ⵜⴰⵍⵙⵎ ⴰⵙⵖⵉⵡⵙ.
mail-notice-schedule_failed-button = ⵥⵕ ⵜⴰⵎⵏⵜⵉⵍⵜ

## Why the reader gets it
mail-why-invitation = ⵜⵍⴽⵎ ⴽⵯⵏ ⵜⵓⵣⵉⵏⵜ ⴰⴷ ⴰⵛⴽⵓ ⵢⴰⵏ ⵓⵏⴱⴱⴰⴹ ⵏ ⵜⵙⵉⵔⴰ ⵉⵔⵏⴰ ⵜⴰⵏⵙⴰ ⵏⵏⵓⵏ.
mail-why-reset = ⵜⵍⴽⵎ ⴽⵯⵏ ⵜⵓⵣⵉⵏⵜ ⴰⴷ ⴰⵛⴽⵓ ⵜⴰⵏⵙⴰ ⵏⵏⵓⵏ ⵜⵜⵢⴰⵔⴰ ⴳ ⵜⴰⵙⵏⴰ ⵏ ⵓⵙⵏⴼⵍ ⵏ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ.
mail-why-decide = ⵜⵍⴽⵎ ⴽⵯⵏ ⵜⵓⵣⵉⵏⵜ ⴰⴷ ⴰⵛⴽⵓ ⵜⴰⵡⵓⵔⵉ ⵏⵏⵓⵏ ⵜⴰⴽⴽⴰ ⴰⵡⵏ ⴰⵣⵔⴼ ⵏ ⵜⵖⵜⴰⵙⵜ ⴳ ⵓⵙⵓⵔⵉⴼ ⴰⴷ.
mail-why-text = ⵜⵍⴽⵎ ⴽⵯⵏ ⵜⵓⵣⵉⵏⵜ ⴰⴷ ⴰⵛⴽⵓ ⵜⵓⵔⴰⵎ ⴳ ⵓⴹⵕⵉⵚ ⴰⴷ ⵏⵖ ⵜⴰⵡⵓⵔⵉ ⵏⵏⵓⵏ ⵜⴰⴽⴽⴰ ⴰⵡⵏ ⴰⵣⵔⴼ ⵏ ⵓⴼⵙⴰⵔ ⵏⵏⵙ.
mail-why-named = ⵜⵍⴽⵎ ⴽⵯⵏ ⵜⵓⵣⵉⵏⵜ ⴰⴷ ⴰⵛⴽⵓ ⵉⴱⴷⵔ ⴽⵯⵏ ⵢⴰⵏ ⵏⵖ ⵉⵔⵔⴰ ⴰⵡⵏ.
