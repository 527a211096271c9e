### ⴰⵎⵣⵔⵓⵢ ⵏ ⵜⵣⵔⴳⵜ.

history-revision = ⴰⵙⵉⴳⴳⵍ { $number }
history-to-text = ⵖⵔ ⵓⴹⵕⵉⵙ
history-cut = ⵜⵜⵓⵃⴹⴰⵏ ⵉⴳⵎⵎⴰⵎⵏ ⵉⵇⴱⵓⵔⵏ, ⵓⵔ ⴷⴰ ⵜⵜⴱⴰⵏⵏ ⴷⴰ.
