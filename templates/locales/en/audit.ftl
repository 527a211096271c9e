### The audit trail: who did what, and proof that nothing was taken away.

audit-title = Audit trail
audit-lead = Everything that was done, refused or taken out, newest first. Each event carries the digest of the one before it, so that nothing can be changed or removed unseen.
audit-export = Export (NDJSON)
audit-person = Person
audit-act = Act
audit-from = From
audit-until = Until
audit-who = Who
audit-about = About
audit-nobody = The system, or nobody signed in
audit-digest = Digest
audit-previous = Digest before
audit-head = Head of the chain
audit-head-text = { $count ->
    [one] { $count } event so far. Digest of the last one:
   *[other] { $count } events so far. Digest of the last one:
}
audit-head-help = Note it down elsewhere from time to time. “mihan audit verify --head” then proves that nothing before it was touched.
audit-empty-text = No event fits these filters.

## acts
audit-act-session-sign_in = Signed in
audit-act-session-refuse = Sign-in refused
audit-act-session-hold = Sign-ins held back
audit-act-session-sign_out = Signed out
audit-act-session-end_all = Signed out everywhere
audit-act-attempt-refused = Attempt refused
audit-act-password-ask = Password link asked for
audit-act-password-change = Password changed
audit-act-password-reset = Password chosen anew
audit-act-person-invite = Invited
audit-act-person-invite_again = Invited again
audit-act-person-take_up = Invitation taken up
audit-act-person-deactivate = Account closed
audit-act-person-reactivate = Account opened again
audit-act-person-demo = Demo account made
audit-act-right-add = Right added
audit-act-right-remove = Right removed
audit-act-document-start = Document started
audit-act-edition-start = Edition started
audit-act-edition-restore = Old text brought back
audit-act-edition-save = Text saved
audit-act-edition-publish-failed = Publication failed
audit-act-trash-put = Put in the trash
audit-act-trash-restore = Taken out of the trash
audit-act-trash-delete = Deleted for good
audit-act-image-upload = Image uploaded
audit-act-city-save = City changed
audit-act-city-save_sectors = Sectors of a city changed
audit-act-figure-add = Figure added
audit-act-figure-save = Figure changed
audit-act-figure-remove = Figure removed
audit-act-term-add = Term added
audit-act-term-save = Term changed
audit-act-term-remove = Term removed
audit-act-reference-import = Reference data imported
audit-act-job-retry = Job retried
audit-act-audit-export = Audit trail exported

## subjects
audit-subject-edition = Edition
audit-subject-document = Document
audit-subject-person = Person
audit-subject-asset = Image
audit-subject-city = City
audit-subject-figure = Figure
audit-subject-job = Job
audit-subject-panel = Panel
audit-subject-audit-event = Audit trail
audit-subject-reference = Reference data
audit-subject-sector = Sector
audit-subject-level = Level
audit-subject-tag = Tag
audit-subject-trash = Trash
