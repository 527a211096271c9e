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
