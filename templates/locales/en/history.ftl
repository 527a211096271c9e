### The story of an edition.

history-revision = Revision { $number }
history-to-text = To the text
history-cut = Older entries are kept and not shown here.

## All revisions: compared and brought back
history-numbers = Edition { $round } · version { $number }
history-lead = Every version of the text in this language, in all its editions. Choose two to compare, or bring an old one back.
history-base = One version is chosen. Choose the other one, on this page or an older one.
history-compare-title = Two versions compared
history-compare-from = Compare from edition { $round }, version { $number }
history-compare-to = Compare to edition { $round }, version { $number }
history-compare-other = Compare with another
history-turn-round = Turn the comparison round
history-picture-before = Picture before
history-picture-after = Picture after
history-picture-same = The same picture
history-restore = Bring back
history-restore-question = Bring back version { $number } of edition { $round }?
history-restore-compare = Compare with the present text
history-restore-replaces = It takes the place of version { $number }, the newest text of the present draft:
history-restore-anew = Nothing is being written in this language: a new edition begins with this text.
history-restore-kept = Nothing is lost: every version stays in the history, and the text goes through review as usual.
history-restore-reason-help = Kept with the version, for those who read the history.
history-restore-refused = It cannot be brought back now:
history-restore-stale = The text has changed since you opened this page. Look again before you confirm.
history-restored = The old text is back as the newest version of the draft.
history-restored-anew = The old text is back as a new draft.
history-restored-same = The draft has this very text already.
history-restored-from = From edition { $round }, version { $number }
