### Release sets: texts that go out at one instant, all or none.

release-title = Release sets
release-lead = Texts of a set go out at one instant, in every language it holds: all of them, or none.
release-name = Name
release-name-help = For the newsroom only: “Start of the school year 2026”.
release-desk = Desk
release-desk-help = The set of a city holds its own texts; the national one holds texts of any desk.
release-start = Start a release set
release-texts = Texts
release-state = State
release-state-open = Being put together
release-state-scheduled = Scheduled
release-state-done = Out
release-state-failed = Nothing went out
release-empty = There is no release set yet
release-empty-text = Start one, add approved texts, then publish them together or set a minute.
release-no-texts = No text yet. Add approved ones below.
release-add = Add texts
release-approved = Approved texts
release-add-help = At most { $max } in a set. You may add those that you may publish.
release-nothing-approved = No other approved text is in sight.
release-drop = Take out
release-ready = Ready
release-stands-in-the-way = Stands in the way:
release-stood-in-the-way = Stood in the way
release-failed-text = The minute came and a text stood in the way, so nothing went out. Mend it or take it out, then set a new minute.
release-publish = { $count ->
     [one] Publish the text now
    *[other] Publish all { $count } now
}
release-schedule = Set the minute
release-unschedule = Take the minute back
release-explained = At its minute every text is judged again. If one may not go out, none does, and everybody concerned is told why. While the set is scheduled its texts cannot go out by themselves.
release-stale = It was not done: somebody changed the set meanwhile. Look at it again.
refused-in-release = The text goes out with the release set “{ $name }”. Take the set’s minute back, or take the text out of it.
refused-release-under-way = The set is scheduled or out. Take its minute back to change it.
refused-release-empty = Add a text first.
refused-items-blocked = { $count ->
     [one] One text stands in the way; it says why.
    *[other] { $count } texts stand in the way; each says why.
}
error-choose-one = Choose at least one text.
error-too-many-items = A set holds at most { $max } texts.
error-item-elsewhere = The set of a city holds only that city’s texts.
flash-release-start = The set is started. Add texts to it.
flash-release-add = Added.
flash-release-drop = Taken out.
flash-release-publish = All of them are out.
flash-release-schedule = The minute is set.
flash-release-unschedule = The minute is taken back; the texts stay approved.
hub-releases = Release sets
hub-releases-help = Texts that go out together, all or none.
