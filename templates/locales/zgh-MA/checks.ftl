### ⵎⴰⵢⴷ ⵉⵇⵇⴰⵏⵏ ⴰⴷ ⵉⵜⵜⵓⵙⵖⵜⵉ ⴳ ⵓⴹⵕⵉⵙ.

checks-title = ⴰⵙⵏⴽⴷ ⵏ ⵜⵉⵔⵔⴰ
checks-lead = ⴷⴰ ⵙⴱⴷⴷⴰⵏⵜ ⵜⵣⴳⴰⵍⵉⵏ ⴰⵣⵣⴰⵏ. ⵓⵔ ⵜ ⵙⴱⴷⴷⴰⵏ ⵉⵙⵎⵙⵉⵎⵏ: ⵏⴽⴽⵏⵉ ⴷ ⴽⵏⵏⵉ ⴰⵢⴷ ⵉⵙⵙⵏⵏ.
checks-as-page = ⵜⴰⵙⵏⴰ ⵜⴰⵎⴽⵎⴰⵍⵜ
checks-none = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵢⴷ ⵉⵜⵜⵓⵙⵖⵜⴰⵢⵏ.
checks-errors = { $count ->
   *[other] ⵜⵉⵣⴳⴰⵍⵉⵏ ⵏⵏⴰ ⵉⵙⴱⴷⴷⴰⵏ ⴰⵣⵣⴰⵏ: { $count }
}
checks-warnings = { $count ->
   *[other] ⵉⵙⵎⵙⵉⵎⵏ: { $count }
}
checks-mend = ⵙⵙⵖⵜⵉ
checks-mend-all = { $count ->
   *[other] ⵙⵙⵖⵜⵉ ⵜⵉⵣⴳⴰⵍⵉⵏ ⵉⵜⵜⵓⵙⵙⵏⵏ: { $count }
}
checks-mend-all-help = ⵉⵙⵔⴰⴳⵏ, ⵉⵙⵉⴳⴳⵉⵍⵏ ⴷ ⵉⵎⴹⴰⵏⵏ, ⴳ ⵢⴰⵏ ⵓⵙⵖⵜⵉ ⴰⵎⴰⵢⵏⵓ ⵏⵏⴰ ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵙⵎⵣⴰⵣⵍⵎ.
checks-mend-note = ⵜⴻⵜⵜⵓⵙⵖⵜⵉ ⵜⵉⵔⵔⴰ
checks-live = ⵉ ⵎⴰⵢⴷ ⵜⵜⴰⵔⴰⵎ ⴷⵖⵉ. ⵃⴹⵓⵜ ⴷⴰⵜ ⵓⵙⵖⵜⵉ.
checks-unreadable = ⵉⵍⵍⴰ ⵢⴰⵏ ⵉⴳⵔ ⵓⵔ ⵉⵜⵜⵓⵖⵔⵉⵏ. ⵃⴹⵓⵜ ⴰⴷ ⵜ ⵜⵥⵕⵎ.
flash-mended = ⵉⵜⵜⵓⵙⵖⵜⵉ ⴳ ⵓⵙⵖⵜⵉ ⴰⵎⴰⵢⵏⵓ.
flash-nothing-to-mend = ⵓⵔ ⵢⴰⴷ ⵉⵍⵍⵉ ⵎⴰⵢⴷ ⵉⵜⵜⵓⵙⵖⵜⴰⵢⵏ.
flash-mend-stale = ⵉⵃⴹⴰ ⵢⴰⵏ ⵢⴰⴹⵏ ⴰⴹⵕⵉⵙ; ⵓⵔ ⵉⵜⵜⵓⵙⵖⵜⵉ ⵡⴰⵍⵓ. ⵥⵕⴰⵜ ⴷⴰⵖ ⵜⴰⵍⴳⴰⵎⵜ.

checks-spaces = ⵉⵙⵔⴰⴳⵏ ⵓⴳⴳⵜⵏ. ⵢⴰⵏ ⵉⴳⴰ ⵖⵓⵔⵙ.
checks-waw = ⴰⵡⴰⵍ «و» ⵉⵣⵍⵉ. ⴰⵔⴰⵜ ⵜ ⴰⴽⴷ ⵓⵡⴰⵍ ⵏⵏⴰ ⵜ ⵉⴹⴼⴰⵕⵏ.
checks-latin-mark = «{ $found }» ⴳⵔ ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵜⴰⵄⵔⴰⴱⵜ. ⴰⵔⴰⵜ «{ $better }».
checks-repeated-mark = «{ $found }» ⵜⵍⵍⴰ ⵙⵏⴰⵜ ⵜⵉⴽⴽⴰⵍ. ⵢⴰⵜ ⵜⴳⴰ ⵖⵓⵔⵙ.
checks-space-before = ⵉⵍⵍⴰ ⵓⵙⵔⴰⴳ ⴷⴰⵜ «{ $mark }». ⴽⴽⵙⴰⵜ ⵜ.
checks-space-after = ⵉⵅⵚⵚⴰ ⵓⵙⵔⴰⴳ ⴷⴼⴼⵉⵔ «{ $mark }».
checks-space-digit = ⵉⵅⵚⵚⴰ ⵓⵙⵔⴰⴳ ⴳⵔ ⵓⵎⴹⴰⵏ ⴷ ⵓⵡⴰⵍ.
checks-joined-words = ⵉⵅⵚⵚⴰ ⵓⵙⵔⴰⴳ ⴳⵔ «{ $first }» ⴷ «{ $rest }».
checks-latin-start = ⵜⴱⴷⴰ ⵜⵙⴷⴷⴰⵔⵜ ⵙ ⵓⵡⴰⵍ ⴰⴱⵔⵔⴰⵏⵉ. ⵣⵍⵉⵜ ⴰⵡⴰⵍ ⴰⵏⵏ.
checks-latin-run = ⵔⴰⴷ ⵏⵜⵍⵏ ⵉⵙⵉⴳⴳⵉⵍⵏ ⵏ ⵢⵉⵙⵎ ⴰⴷ. ⵣⵍⵉⵜ ⵜ.
checks-number-run = ⵔⴰⴷ ⴱⴰⵏⵏ ⵉⵎⴹⴰⵏⵏ ⴰⴷ ⵙ ⵓⵙⵙⵓⴷⵙ ⴰⵎⵥⴳⴰⵍ. ⵣⵍⵉⵜ ⵜⵏ.
checks-no-break-before = ⵉⵅⵚⵚⴰ ⵓⵙⵔⴰⴳ ⴷⴰⵜ «{ $mark }».
checks-no-break-after = ⵉⵅⵚⵚⴰ ⵓⵙⵔⴰⴳ ⴷⴼⴼⵉⵔ «{ $mark }».
checks-capital = ⴰⵙⴽⴽⵉⵍ ⴰⵎⵇⵔⴰⵏ: «{ $better }».
checks-link-address = ⴷⴰ ⵉⵙⵎⴰⵍ ⵓⵙⵖⵏ ⵜⴰⵏⵙⴰ ⵖⴰⵙ. ⵉⵏⵉⵜ ⵎⴰⵏⵉ ⵉⵜⵜⴰⵡⵉ.
checks-link-phrase = ⵓⵔ ⵏⵏⵉⵏ ⵉⵡⴰⵍⵉⵡⵏ ⴰⴷ ⵎⴰⵏⵉ ⵉⵜⵜⴰⵡⵉ ⵓⵙⵖⵏ.
checks-link-dead = ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵙⵏⴰ ⴳ { $path }. ⵙⵙⵖⵜⵉⵜ ⵏⵖ ⴽⴽⵙⴰⵜ ⴰⵙⵖⵏ.
checks-link-removed = ⵜⴻⵜⵜⵓⴽⴽⵙ ⵜⴰⵙⵏⴰ { $path }. ⵙⵙⵖⵜⵉⵜ ⵏⵖ ⴽⴽⵙⴰⵜ ⴰⵙⵖⵏ.
checks-link-panel = { $path } ⵓⵔ ⵜⵜ ⵣⵎⵉⵔⵏ ⴰⴷ ⵕⵥⵎⵏ ⵉⵎⵖⵔⵉⵏ.
checks-link-withdrawn = ⵜⴻⵜⵜⵓⵊⴱⴷ ⵜⴰⵙⵏⴰ { $path }. ⵙⵏⴽⴷⴰⵜ ⴰⵙⵖⵏ.
checks-link-coming = ⵓⵔ ⵜⴰ ⵜⴼⵙⵉⵔ ⵜⴰⵙⵏⴰ { $path }. ⴼⵙⵔⴰⵜ ⵜⵜ ⵣⵡⴰⵔ.
checks-link-moved = ⵜⴱⴷⴷⵍ ⵜⴰⵙⵏⴰ ⵜⴰⵏⵙⴰ: { $path } ⴰⵔ { $to }.
checks-card-not-public = ⵓⵔ ⵖⵓⵔⵙ ⵜⴰⵙⵏⴰ ⵏ ⵓⴳⴷⵓⴷ ⵜⵙⵍⵎⴰⴷⵜ ⴰⴷ.
checks-long-sentence = ⴷⴰⵔ ⵜⵡⵉⵏⵙⵜ { $words } ⵏ ⵡⴰⵡⴰⵍ. ⴱⴹⵓⵜ ⵜⵜ: { $most }.
checks-long-paragraph = ⴷⴰⵔ ⵜⵙⴷⴷⴰⵔⵜ { $words } ⵏ ⵡⴰⵡⴰⵍ. ⴱⴹⵓⵜ ⵜⵜ: { $most }.
checks-glossary = ⵓⵔ ⵏⵜⵜⴰⵔⴰ «{ $found }», ⵏⵜⵜⴰⵔⴰ «{ $preferred }». { $note }
checks-protocol = «{ $found }» ⵖⴰⵙ ⴳ «{ $preferred }». { $note }
checks-protocol-letters = ⴰⵔⴰⵜ ⵙ ⵉⵙⴽⴽⵉⵍⵏ: «{ $preferred }». { $note }
checks-undated-figure = ⵔⴰⴷ ⵉⴱⴷⴷⵍ ⵡⵓⵟⵟⵓⵏ ⴰⴷ. ⵉⵏⵉⵜ ⴰⵙⴳⴳⵯⴰⵙ ⵏⵏⵙ.
checks-event-over = ⵉⵣⵔⵉ ⵓⵏⵎⵓⴳⴳⴰⵔ. ⵙⵏⴽⴷⴰⵜ ⴰⵙⴰⴽⵓⴷ.
checks-registration-over = ⵉⵇⵇⵏ ⵓⵣⵎⵎⴻⵎ. ⵙⵏⴽⴷⴰⵜ ⴰⵙⴰⴽⵓⴷ.
checks-groups-too-large = { $places } / { $groups }: ⵓⴳⴰⵔ ⵏ { $most } ⴳ ⵜⵔⴰⴱⴱⵓⵜ. ⵙⵏⴽⴷⴰⵜ ⵙⵉⵏ ⵉⵎⴹⴰⵏⵏ.
checks-places-differ = ⵉⵏⵏⴰ ⵓⴹⵕⵉⵙ ⵓⵟⵟⵓⵏ ⵢⴰⴹⵏ; ⵉⴳⵔ ⵉⵏⵏⴰ { $places }.
checks-mode-differs = ⵓⵔ ⵜⴻⵜⵜⵓⵙⵍⵎⴰⴷ ⵙ ⵜⵖⴰⵔⴰⵙⵜ ⴰⴷ. ⵙⵏⴽⴷⴰⵜ ⵜⵜ.
checks-creneau-differs = ⵓⵔ ⵜⴻⵜⵜⵓⵙⵍⵎⴰⴷ ⴳ ⵡⴰⴽⵓⴷ ⴰⴷ. ⵙⵏⴽⴷⴰⵜ ⵜ.
checks-year-too-late = ⵖⴰⵙ { $years } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⵏ ⵜⵖⵓⵔⵉ.
checks-fee-differs = ⴰⵜⵉⴳ ⵏ ⵓⵙⵡⵉⵔ ⴰⴷ ⴳⵔ { $min } ⴷ { $max } ⵏ ⴷⴷⵔⵀⵎ ⴳ ⵓⵙⴳⴳⵯⴰⵙ. ⵙⵏⴽⴷⴰⵜ ⵜ.
