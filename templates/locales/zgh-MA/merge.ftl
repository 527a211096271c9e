### ⵙⵉⵏ ⵉⴹⵕⵉⵚⵏ ⵖ ⵢⴰⵜ ⵜⵉⵣⵉ.

merge-title = ⵙⵎⵓⵏ ⵙⵉⵏ ⵉⴹⵕⵉⵚⵏ
merge-flash = ⵉⵜⵜⵓⵃⴹⴰ. ⵉⵃⴹⴰ ⴽⵔⴰ ⴷⴰⵜ ⵏⵏⵓⵏ; ⵉⵙⵏⴼⵍⵏ ⵏⵏⵙ ⵍⵍⴰⵏ ⵖ ⵓⴹⵕⵉⵚ: { $fields }. ⴽⵓ ⴰⴹⵕⵉⵚ ⵉⵜⵜⵓⵃⴹⴰ ⵙ ⵜⵓⵏⵖⵉⵍⵜ ⵏⵏⵙ.
merge-help = ⵙⵏⴼⵍⵏ ⵙⵉⵏ ⵉⴹⵕⵉⵚⵏ ⵢⴰⵏ ⵓⴷⵖⴰⵔ. ⵡⵉⵏⵏⵓⵏ ⵉⴳⴰ ⵜⵓⵏⵖⵉⵍⵜ { $mine }, ⵡⴰⵢⴰⴹ ⵉⴳⴰ ⵜⵓⵏⵖⵉⵍⵜ { $theirs }: ⵓⵔ ⵔⴰⴷ ⵉⵊⵍⵓ ⴽⵔⴰ. ⵙⵜⵢⴰⵜ ⵉ ⴽⵓ ⴰⴷⵖⴰⵔ, ⵜⵃⴹⵓⵎ.
merge-decide = { $count ->
     [one] { $count } ⵓⴷⵖⴰⵔ ⵉ ⵓⵙⵜⴰⵢ
    *[other] { $count } ⵉⴷⵖⴰⵔⵏ ⵉ ⵓⵙⵜⴰⵢ
}
merge-passage = ⵜⵓⵏⴽⵉⴹⵜ { $number }
merge-before = ⵎⴰⵢⴷ ⵉⵍⵍⴰⵏ ⴷⴰⵜ
merge-absent = ⵡⴰⵍⵓ: ⵉⵜⵜⵢⴰⴽⴽⴰⵙ ⵏⵖ ⵉⵅⵡⴰ.
merge-take-mine = ⴰⵎⵥ ⵡⵉⵏⵓ
merge-take-theirs = ⴰⵎⵥ ⴰⴹⵕⵉⵚ ⵉⵜⵜⵓⵃⴹⴰⵏ
merge-take-both = ⴰⵎⵥ ⵙⵉⵏ, ⵡⵉⵏⵓ ⴷ ⴰⵎⵣⵡⴰⵔⵓ
merge-take-hand = ⴰⵎⵥ ⵎⴰⵢⴷ ⵜⵜⴰⵔⴰⵖ ⴷⴷⴰⵡ
merge-hand = ⴰⵔⴰ ⵙ ⵓⴼⵓⵙ
merge-hand-label = ⴰⴹⵕⵉⵚ ⵏⵏⴰ ⵉⵅⵚⵚⴰⵏ ⴷⴰ
merge-settled = ⵉⵎⵓⵏ ⴱⵍⴰ ⴰⵙⵇⵙⵉ
merge-by-mine = ⴰⵙⵏⴼⵍ ⵏⵏⵓⵏ
merge-by-theirs = ⴰⵙⵏⴼⵍ ⵏ ⵡⴰⵢⴰⴹ
merge-by-both = ⵢⴰⵏ ⵓⵙⵏⴼⵍ ⵙⴳ ⵙⵉⵏ
merge-save = ⵃⴹⵓ ⴰⴹⵕⵉⵚ ⵉⵎⵓⵏⵏ
merge-later = ⵙⵜⵢ ⴷⴼⴼⵉⵔ
merge-closed-kept = ⵎⴰⵢⴷ ⵜⵙⵜⵢⵎ ⵉⵜⵜⵓⵃⴹⴰ.
merge-way-aside = ⵜⵜⵓⵃⴹⴰ ⵖ ⵜⵙⴳⴰ
merge-way-merged = ⵜⵎⵓⵏ
error-undecided = ⵙⵜⵢⴰⵜ ⴰⴹⵕⵉⵚ ⵏⵏⴰ ⵉⵅⵚⵚⴰⵏ ⴷⴰ.
