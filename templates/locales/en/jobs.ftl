### Jobs that failed, and the demonstration's mailbox.

jobs-title = Background jobs
jobs-lead = What the system does after each act: mails and notices. A job that failed stays here until you retry it.
jobs-waiting = Waiting
jobs-retrying = Being retried
jobs-running = Running
jobs-failed = Failed
jobs-caption = Failed jobs
jobs-kind = Job
job-kind-mail = Mail
job-kind-notice = Notice to those concerned
jobs-reason = Why it failed
jobs-attempts = Tries
jobs-failed-at = Failed
jobs-retried = The job waits again.
jobs-empty = No failed jobs
jobs-empty-text = Everything the system was asked to do is done or under way.

## Mailbox
mailbox-title = Demo mailbox
mailbox-lead = No mail leaves the demonstration: all of them are kept here for those who try the platform.
mailbox-closed = This mailbox exists in the demonstration only
mailbox-closed-text = Here mails reach their readers and nobody else.
mailbox-empty = No mails yet
mailbox-empty-text = Submit a text: the mails to its reviewers will appear here.
mailbox-subject = Subject
mailbox-to = To
mailbox-sent = Sent
mailbox-html = See the mail as its reader does
mailbox-text = Text
