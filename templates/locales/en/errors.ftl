### What is wrong with a field, a form or a request, and why an act is refused.

errors-title = { $count ->
     [one] { $count } error to correct
    *[other] { $count } errors to correct
}
errors-of-field = { $field }: { $error }
error-required = This field is required.
error-alt-required = Add an alternative text to the image.
errors-at-line = Line { $line }:
error-too-long = Too long: { $actual } characters, at most { $max }.
error-too-short = Too short: at least { $min } characters.
error-control-character = The text contains an invisible character that is not allowed.
error-not-a-date = This is not a date.
error-not-a-time = This is not a date and time.
error-not-a-number = Write a whole number.
error-out-of-range = The number must be between { $min } and { $max }.
error-unknown-choice = Unknown choice: { $choice }.
error-unknown-image = This image does not exist.
error-bad-link = Write a full link that begins with https.
error-bad-email = This is not an e-mail address.
error-bad-phone = This is not a phone number.
error-bad-body = Part of the text cannot be read: { $path }.
error-ends-before-start = The end comes before the start.
error-taken = This value is already in use.

## Refusals
refused-out-of-scope = Not found.
refused-needs-role = This act belongs to other roles.
refused-not-from-here = This cannot be done at this stage.
refused-frozen = The text is frozen at this stage; take it back to draft to change it.
refused-own-text = Whoever wrote on a text cannot approve it.
refused-answered-already = You have answered at this step already.
refused-no-path = No approval path is defined for this kind.
refused-not-ready = The text has to be mended first.
refused-reason-missing = Give the reason.
refused-not-in-future = Choose a time to come.
refused-too-early = It is not time yet.
refused-embargoed = The text is under embargo: it may not go out before its time.
refused-expired = The text has expired, or will have by then.
refused-until = Time: { $time }.
refused-not-approved = This is not the text that was approved.
refused-in-use = { $count ->
     [one] It cannot be removed: { $count } text or city still uses it.
    *[other] It cannot be removed: { $count } texts or cities still use it.
}
refused-could = Could do it: { $roles }

## Error pages
error-page-back = Back to the start
error-page-request = Request number: { $id }
error-403-title = You may not do this
error-403-text = Your roles do not give you this right.
error-404-title = Page not found
error-404-text = The address may be wrong, or the page was removed.
error-409-title = The text has changed meanwhile
error-409-text = Nothing was done, because the state has changed. Open the page again, then decide.
error-413-title = Too large
error-413-text = What you sent is larger than allowed.
error-422-title = Some values are wrong
error-422-text = Go back to the form and correct it.
error-429-title = Too many attempts
error-429-text = Wait a little, then try again.
error-500-title = Something failed on our side
error-500-text = It has been recorded. If it happens again, send the request number to support.
error-503-title = Busy at the moment
error-503-text = Try again in a moment; nothing that was saved is lost.
