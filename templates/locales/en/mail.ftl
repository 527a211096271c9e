### Mails to people, in the reader's language.

mail-greeting = Hello { $name },
mail-fact = { $label }: { $value }
mail-heading = { $label }:
mail-step = Step that waits for you
mail-link-help = If the button does not work, copy this address into your browser:
mail-link-once-days = { $count ->
    [one] This link works once and expires after one day.
    *[other] This link works once and expires after { $count } days.
}
mail-link-once-hours = { $count ->
    [one] This link works once and expires after one hour.
    *[other] This link works once and expires after { $count } hours.
}
mail-link-once-minutes = { $count ->
    [one] This link works once and expires after one minute.
    *[other] This link works once and expires after { $count } minutes.
}

## Invitation and reset
mail-invitation-subject = Your invitation to Mihan
mail-invitation-lead = You have an account in Mihan, the common newsroom of the Cités des Métiers et des Compétences. Choose a password to begin.
mail-invitation-button = Choose my password
mail-reset-subject = A new password for Mihan
mail-reset-lead = Somebody asked to change the password of your account.
mail-reset-button = Choose a new password
mail-reset-ignore = If it was not you, do nothing: your present password stays valid.

## News of a text
mail-submitted-subject = To review: { $title }
mail-submitted-lead = A text was submitted and waits for your decision.
mail-submitted-lead-by = { $by } submitted a text that waits for your decision.
mail-submitted-button = Review the text
mail-step_passed-subject = At your step: { $title }
mail-step_passed-lead = The text passed the step before and waits for your decision.
mail-step_passed-lead-by = { $by } approved the text at the step before; it now waits for your decision.
mail-step_passed-button = Review the text
mail-approved-subject = Approved: { $title }
mail-approved-lead = The text is approved; it can be published or scheduled.
mail-approved-lead-by = { $by } approved the text; it can be published or scheduled.
mail-approved-button = Open the text
mail-changes_requested-subject = Changes requested: { $title }
mail-changes_requested-lead = The text comes back to you for changes.
mail-changes_requested-lead-by = { $by } requests changes.
mail-changes_requested-button = Change the text
mail-published-subject = Published: { $title }
mail-published-lead = The text went out at its scheduled time.
mail-published-lead-by = { $by } published the text.
mail-published-button = Open the text
mail-schedule_failed-subject = Not published as scheduled: { $title }
mail-schedule_failed-lead = The scheduled time has come, but the text did not go out. Open it to see why, then schedule it again.
mail-schedule_failed-lead-by = The time scheduled by { $by } has come, but the text did not go out. Open it to see why, then schedule it again.
mail-schedule_failed-button = See why

## Why the reader gets it
mail-why-invitation = You get this message because somebody in charge of the platform added your address.
mail-why-reset = You get this message because your address was typed on the page for a new password.
mail-why-decide = You get this message because your role lets you decide at this step.
mail-why-text = You get this message because you contributed to this text, or because your role lets you publish it.
