### Signing in and out.

session-title = Sign in
session-refused = The e-mail address or the password is not right.
session-wait = Too many attempts. Try again in { $minutes ->
     [one] { $minutes } minute
    *[other] { $minutes } minutes
}.
session-interrupted = Your session has ended. Sign in: what you had typed is kept, and you can send it again.
session-interrupted-file = Your session has ended. Sign in, then choose the file again.
session-forgotten = Forgotten password?
session-again-title = Send your form again
session-again-text = You are signed in again. What you had typed has not been saved yet.
session-again-send = Send now
refused-cross-site = The form came from another site.

## Links by mail and the first start
session-new-password = New password
session-new-password-help = At least 12 characters; several words are best.
session-new-password-again = New password again
session-choose-password = Choose this password
session-password-chosen = Your password is set, and you are signed in.
session-invitation-title = Welcome to Mihan
session-reset-title = Choose a new password
session-link-for = Account of { $name }:
session-link-over-title = This link no longer works
session-link-over-text = It was used already, or it is too old. You can ask for a new one.
session-forgotten-lead = Write your e-mail address: you will get a link to choose a new password.
session-ask-link = Send me a link
session-asked = If this address belongs to an account, a link is on its way to it.
session-setup-title = Open the newsroom
session-setup-lead = Nobody has an account yet. Create the first administrator.
session-setup-create = Create the administrator
session-house-open = The newsroom is open. Now invite those who work in it.
error-password-is-email = The password must not be the e-mail address.
error-password-differs = The two passwords are not the same.
error-password-wrong = This is not your present password.
