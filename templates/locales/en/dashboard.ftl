### The first page.

dashboard-waiting = Waiting for you
dashboard-waiting-empty = Nothing waits for you.
dashboard-mine = Your drafts
dashboard-mine-empty = You have no open draft.
dashboard-scheduled-empty = Nothing is scheduled.
dashboard-published = Recently published
dashboard-published-empty = Nothing is published yet.
dashboard-failed = Did not go out
dashboard-late = Late
