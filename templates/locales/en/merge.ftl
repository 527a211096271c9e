### Two texts that were written at once.

merge-title = Put two texts together
merge-flash = Saved. Somebody else had saved before you; their changes are in the text too: { $fields }. Each text is kept as a version of its own.
merge-help = Both texts changed the same place. Yours is kept as version { $mine }, the other as version { $theirs }: whatever you choose, nothing is lost. Choose for each place, then save.
merge-decide = { $count ->
     [one] { $count } place to decide
    *[other] { $count } places to decide
}
merge-passage = passage { $number }
merge-before = What stood there before
merge-absent = Nothing: it was removed or left empty.
merge-take-mine = Take mine
merge-take-theirs = Take the saved one
merge-take-both = Take both, mine first
merge-take-hand = Take what I write below
merge-hand = Write it by hand
merge-hand-label = The text that should stand here
merge-settled = Merged without a question
merge-by-mine = Your change
merge-by-theirs = Change of the other
merge-by-both = The same change by both
merge-save = Save the merged text
merge-later = Decide later
merge-closed-kept = What you decided is kept as your unsaved text.
merge-way-aside = Kept beside
merge-way-merged = Merged
error-undecided = Choose which text should stand here.
