### What was typed and not saved, and who else has a text open.

autosave-waiting = You have unsaved text here
autosave-waiting-at = Last typed on:
autosave-waiting-behind = The text was saved by somebody since. If you go on, both texts are merged when you save.
autosave-continue = Continue with it
autosave-discard = Discard it
autosave-resumed = The form shows your unsaved text. Save it to make a version of it.
autosave-discard-question = Discard your unsaved text?
autosave-discard-text = What you typed and never saved goes for good. The saved text stays as it is.
autosave-discard-nothing = There is no unsaved text of this page any more.
autosave-discarded = Your unsaved text was discarded.
autosave-closed-kept = What you typed is kept as your unsaved text, and shown below. You find it again when the text is open for writing.

## Said by the script, without arguments
autosaving-saving = Keeping your changes…
autosaving-saved = Your changes are kept, not yet saved as a version.
autosaving-offline = No connection. Your changes are kept in this browser and are sent when it comes back.
autosaving-signed-out = Your session has ended. Your changes are kept in this browser; sign in to send them.
autosaving-sign-in = Sign in in a new window
autosaving-behind = Your changes are kept. Somebody has saved this text since: when you save, both are merged.
autosaving-waiting = Another page holds unsaved text of yours. The changes of this page are kept in this browser only; save them.
autosaving-closed = This text can no longer be changed. What you typed is kept as your unsaved text.
autosaving-failed = Your changes could not be sent. They are kept in this browser, and sending is tried again.

## Presence
presence-label = Who else has this text open
presence-since = { $name } has had this open since { $time }
