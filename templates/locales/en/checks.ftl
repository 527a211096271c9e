### What is to be mended in a text.

checks-title = Checks
checks-lead = Errors stop the submission. Warnings do not: they are for you to judge.
checks-as-page = As a page
checks-none = Nothing to mend.
checks-errors = { $count ->
    [one] 1 error stops the submission
   *[other] { $count } errors stop the submission
}
checks-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
checks-mend = Mend it
checks-mend-all = Mend { $count ->
    [one] 1 certain slip
   *[other] { $count } certain slips
}
checks-mend-all-help = Spaces, punctuation and isolated numbers, in one new revision that you can compare and take back.
checks-mend-note = Typography mended
checks-live = For what you are typing. Save before mending.
checks-unreadable = A field cannot be read yet. Save to see which one.
flash-mended = Mended, as a new revision.
flash-nothing-to-mend = There was nothing left to mend.
flash-mend-stale = Somebody saved in between; nothing was mended. Look at the list again.

checks-spaces = Several spaces in a row. One is enough.
checks-waw = The word “و” stands apart. Write it onto the word that follows.
checks-latin-mark = “{ $found }” among Arabic words. Write “{ $better }”.
checks-repeated-mark = “{ $found }” stands twice. Once is enough.
checks-space-before = There is a space before “{ $mark }”. Write it right after the word.
checks-space-after = A space is missing after “{ $mark }”.
checks-space-digit = A space is missing between the number and the word.
checks-joined-words = The space between “{ $first }” and “{ $rest }” seems to be missing.
checks-latin-start = The paragraph begins with a foreign word and would run from left to right. Isolate that word.
checks-latin-run = The signs of this name would change sides in an Arabic line. Isolate it.
checks-number-run = These numbers would be shown in the wrong order in an Arabic line. Isolate them.
checks-no-break-before = A no-break space belongs before “{ $mark }”.
checks-no-break-after = A no-break space belongs after “{ $mark }”.
checks-capital = The capital keeps its accent: “{ $better }”.
checks-link-address = The link shows a bare address. Say where it leads.
checks-link-phrase = These words do not say where the link leads. Name the page.
checks-link-dead = There is no page at { $path }. Correct or remove the link.
checks-link-removed = The page at { $path } was removed. Correct or remove the link.
checks-link-panel = { $path } is a page of the panel, which readers cannot open. Link to the public page.
checks-link-withdrawn = The page at { $path } was withdrawn. Check that the link still helps.
checks-link-coming = The page at { $path } is not public yet. Publish it first, or together with this text.
checks-link-moved = The page has moved: { $path } leads to { $to }. Use the new address.
checks-card-not-public = This programme has no public page: its card would be left out. Publish it first, or remove the card.
checks-long-sentence = The sentence has { $words } words. Part it: at most { $most } are read to the end.
checks-long-paragraph = The paragraph has { $words } words. Part it: at most { $most }.
checks-glossary = We do not write “{ $found }”, but “{ $preferred }”. { $note }
checks-protocol = “{ $found }” is only written in the fixed wording “{ $preferred }”. { $note }
checks-protocol-letters = The fixed wording is kept to the letter: “{ $preferred }”. { $note }
checks-undated-figure = This figure will change. Say in which year it is true.
checks-event-over = The event is over. Check the date.
checks-registration-over = Registration is closed already. Check the date.
checks-groups-too-large = { $places } places in { $groups } groups make more than { $most } trainees in a group. Check both numbers.
checks-places-differ = The text names another number than the field, which says { $places } places.
checks-mode-differs = The programme is not taught in this mode. Check the mode, or tell the national desk.
checks-creneau-differs = The programme is not taught at this time of day. Check it, or tell the national desk.
checks-year-too-late = The programme has only { $years } years of study.
checks-fee-differs = The fee of this level lies between { $min } and { $max } dirhams a year. Check the amount.
