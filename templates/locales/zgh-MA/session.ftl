### ⴰⴽⵛⵛⵓⵎ ⴷ ⵓⴼⴼⵓⵖ.

session-title = ⴽⵛⵎ
session-refused = ⵜⴰⵏⵙⴰ ⵏ ⵜⵉⵔⴰ ⵏⵖ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵓⵔ ⵜⵏⵏⵎⵉ.
session-wait = ⴳⴳⵓⴷⵉⵏ ⵉⵔⴰⵎⵏ. ⴰⵔⵎ ⴷⴰⵖ ⴷⴼⴼⵉⵔ ⵏ { $minutes } ⵜⵓⵙⴷⵉⴷⵉⵏ.
session-interrupted = ⵜⵙⵎⴷ ⵜⵖⵉⵎⵉⵜ ⵏⵏⴽ. ⴽⵛⵎ: ⴰⵢⵏⵏⴰ ⵜⵓⵔⵉⴷ ⵉⵜⵜⵓⵃⴹⴰ, ⵜⵣⵎⵔⴷ ⴰⴷ ⵜ ⵜⴰⵣⵏⴷ ⴷⴰⵖ.
session-interrupted-file = ⵜⵙⵎⴷ ⵜⵖⵉⵎⵉⵜ ⵏⵏⴽ. ⴽⵛⵎ, ⵜⵙⵜⵉⴷ ⴰⴼⴰⵢⵍⵓ ⴷⴰⵖ.
session-forgotten = ⵜⵜⵓⴷ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ?
session-again-title = ⴰⵣⵏ ⵜⴰⴼⵔⴽⵉⵜ ⴷⴰⵖ
session-again-text = ⵜⴽⵛⵎⴷ ⴷⴰⵖ. ⴰⵢⵏⵏⴰ ⵜⵓⵔⵉⴷ ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵃⴹⵉ.
session-again-send = ⴰⵣⵏ ⵖⵉⵍⴰ
refused-cross-site = ⵜⴰⴼⵔⴽⵉⵜ ⵜⴷⴷⴰ ⴷ ⵙⴳ ⵓⵙⵉⵜ ⵢⴰⴹⵏ.
