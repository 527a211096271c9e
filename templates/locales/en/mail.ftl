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

## News of a text: the name of each event, then its mail
notice-submitted = A text to review
notice-step_passed = A text at your step
notice-approved = A text approved
notice-changes_requested = Changes requested
notice-published = A text published
notice-schedule_failed = A scheduled publication that did not happen
mail-notice-submitted-subject = To review: { $title }
mail-notice-submitted-lead = A text was submitted and waits for your decision.
mail-notice-submitted-lead-by = { $by } submitted a text that waits for your decision.
mail-notice-submitted-button = Review the text
mail-notice-step_passed-subject = At your step: { $title }
mail-notice-step_passed-lead = The text passed the step before and waits for your decision.
mail-notice-step_passed-lead-by = { $by } approved the text at the step before; it now waits for your decision.
mail-notice-step_passed-button = Review the text
mail-notice-approved-subject = Approved: { $title }
mail-notice-approved-lead = The text is approved; it can be published or scheduled.
mail-notice-approved-lead-by = { $by } approved the text; it can be published or scheduled.
mail-notice-approved-button = Open the text
mail-notice-changes_requested-subject = Changes requested: { $title }
mail-notice-changes_requested-lead = The text comes back to you for changes.
mail-notice-changes_requested-lead-by = { $by } requests changes.
mail-notice-changes_requested-button = Change the text
mail-notice-published-subject = Published: { $title }
mail-notice-published-lead = The text went out at its scheduled time.
mail-notice-published-lead-by = { $by } published the text.
mail-notice-published-button = Open the text
mail-notice-schedule_failed-subject = Not published as scheduled: { $title }
mail-notice-schedule_failed-lead = The scheduled time has come, but the text did not go out. Open it to see why, then schedule it again.
mail-notice-schedule_failed-lead-by = The time scheduled by { $by } has come, but the text did not go out. Open it to see why, then schedule it again.
mail-notice-schedule_failed-button = See why

## Why the reader gets it
mail-why-invitation = You get this message because somebody in charge of the platform added your address.
mail-why-reset = You get this message because your address was typed on the page for a new password.
mail-why-decide = You get this message because your role lets you decide at this step.
mail-why-text = You get this message because you contributed to this text, or because your role lets you publish it.
mail-why-named = You get this message because somebody named you or answered you.
