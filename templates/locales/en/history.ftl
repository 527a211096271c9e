### The story of an edition.

history-revision = Revision { $number }
history-to-text = To the text
history-cut = Older entries are kept and not shown here.
