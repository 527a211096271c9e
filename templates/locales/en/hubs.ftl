### The two pages of cards: follow-up and settings.

hub-follow-up-lead = What waits, what is late and what is missing in the cities you see.
hub-settings-lead = How the newsroom works: each card opens a page of settings.
hub-waiting = For review
hub-waiting-help = Every text that waits for an answer, and since when.
hub-account = My account
hub-account-help = Name, language of the panel and password.
hub-jobs = Jobs
hub-jobs-help = What the program does in the background, and what failed.
hub-audit = Audit trail
hub-audit-help = Who did what, what was refused, and the proof that nothing was taken away.
hub-plans = Times
hub-plans-help = What will go out or come down at a minute, and what was late or failed.
hub-paths = Approval paths
hub-paths-help = The steps of each kind in each city, and who answers there.
hub-calendar = Working hours and holidays
hub-calendar-help = The week of each city, holidays and Ramadan, which deadlines are counted by.
hub-lateness = Delays
hub-lateness-help = Steps that were not answered in time, now and before.
hub-deputies = Deputies
hub-deputies-help = Who answers for you while you are away, and for whom you do.
hub-trash = Trash
hub-trash-help = What was put aside and never was public.
hub-glossary = Glossary
hub-glossary-help = Words of the house and protocol wording, by language, and what must not be written.
