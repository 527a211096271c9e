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

## ⵉⵙⵖⵡⴰⵏ ⵙ ⵜⵉⵔⴰ ⴷ ⵓⵙⵙⵏⵜⵉ ⴰⵎⵣⵡⴰⵔⵓ
session-new-password = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵜⴰⵎⴰⵢⵏⵓⵜ
session-new-password-help = 12 ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵏⵖ ⵓⴳⴳⴰⵔ; ⴽⵉⴳⴰⵏ ⵏ ⵜⴳⵓⵔⵉⵡⵉⵏ ⵢⵓⴼ.
session-new-password-again = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵜⴰⵎⴰⵢⵏⵓⵜ ⴷⴰⵖ
session-choose-password = ⵙⵜⵉ ⵜⴰⴳⵓⵔⵉ ⴰⴷ
session-password-chosen = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵜⵜⵓⵃⴹⴰ, ⵜⴽⵛⵎⴷ.
session-invitation-title = ⴰⵏⵙⵓⴼ ⵙ ⵎⵉⵀⴰⵏ
session-reset-title = ⵙⵜⵉ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵜⴰⵎⴰⵢⵏⵓⵜ
session-link-for = ⴰⵎⵉⴹⴰⵏ ⵏ { $name }:
session-link-over-title = ⴰⵙⵖⵡⵏ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵉⵙⵡⵓⵔⵉ
session-link-over-text = ⵉⵜⵜⵓⵙⵎⵔⵙ ⵏⵖ ⵉⵇⴷⴷⵎ. ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵙⵙⵓⵜⵔⴷ ⵢⴰⴹⵏ.
session-forgotten-lead = ⴰⵔⴰ ⵜⴰⵏⵙⴰ ⵏⵏⴽ ⵏ ⵜⵉⵔⴰ: ⴰⴷ ⴰⴽ ⴷ ⵉⴷⴷⵓ ⵓⵙⵖⵡⵏ ⵉ ⵜⴳⵓⵔⵉ ⵜⴰⵎⴰⵢⵏⵓⵜ.
session-ask-link = ⴰⵣⵏ ⵉⵢⵉ ⴰⵙⵖⵡⵏ
session-asked = ⵎⴽ ⵜⵍⵍⴰ ⵜⴰⵏⵙⴰ ⴰⴷ ⴳ ⴽⵔⴰ ⵏ ⵓⵎⵉⴹⴰⵏ, ⵉⵜⵜⵓⵣⵏ ⴰⵙ ⵓⵙⵖⵡⵏ.
session-setup-title = ⵔⵥⵎ ⵜⴰⵙⴳⴰ ⵏ ⵜⵉⵔⴰ
session-setup-lead = ⵓⵔ ⵜⴰ ⵉⵍⵍⵉ ⴽⵔⴰ ⵏ ⵓⵎⵉⴹⴰⵏ. ⵙⵏⴼⵍⵓⵍ ⴰⵎⵙⵙⵓⴳⵓⵔ ⴰⵎⵣⵡⴰⵔⵓ.
session-setup-create = ⵙⵏⴼⵍⵓⵍ ⴰⵎⵙⵙⵓⴳⵓⵔ
session-house-open = ⵜⵔⵥⵎ ⵜⴰⵙⴳⴰ ⵏ ⵜⵉⵔⴰ. ⵄⵔⴹ ⵖⵉⵍⴰ ⵡⵉⴷⴰ ⴳⵉⵙ ⵙⵡⵓⵔⵉⵏ.
error-password-is-email = ⵓⵔ ⵉⵅⵚⵚⴰ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⴰⴷ ⵜⴳ ⵜⴰⵏⵙⴰ ⵏ ⵜⵉⵔⴰ.
error-password-differs = ⵙⵏⴰⵜ ⵜⴳⵓⵔⵉⵡⵉⵏ ⵓⵔ ⵎⵔⵡⴰⵙⵏⵜ.
error-password-wrong = ⵜⴰⴷ ⵓⵔ ⵜⴳⵉ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵏⵏⴽ ⵏ ⵖⵉⵍⴰ.
