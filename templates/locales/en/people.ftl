### People, their rights, and one's own account.

people-invite = Invite somebody
people-invite-lead = The person gets a mail with a link to choose a password.
people-invite-send = Send the invitation
people-invite-again = Send the invitation again
people-invited = The invitation is on its way.
people-panel-locale = Language of the panel and mails
people-rights = Rights
people-no-rights = No right yet
people-add-right = Add a right
people-remove-right = Remove
people-remove-right-question = Remove this right? The person will have to sign in again.
people-right-added = The right is added.
people-right-removed = The right is removed.
people-account = Account
people-active = Active
people-waiting = Invited
people-closed = Closed
people-deactivate = Close the account
people-deactivate-question = Close the account of { $name }?
people-deactivate-text = The person is signed out everywhere and can no longer sign in. What they wrote stays.
people-deactivated = The account is closed.
people-reactivate = Open the account again
people-reactivated = The account is open again.
error-role-is-national = This role is national: choose all cities.
error-not-oneself = You cannot do this to your own account.
error-last-administrator = The last administrator must stay.

## One's own account
account-profile = Profile
account-password = Password
account-present-password = Present password
account-change-password = Change the password
account-password-changed = The password is changed, and every other browser is signed out.
account-sessions = Where you are signed in
account-since = since
account-seen = last seen
account-here = here
account-sign-out-everywhere = Sign out everywhere
