### ⵎⵉⴷⴷⵏ, ⵉⵣⵔⴼⴰⵏ ⵏⵏⵙⵏ, ⴷ ⵓⵎⵉⴹⴰⵏ ⵏ ⵉⵅⴼ.

people-invite = ⵄⵔⴹ ⵢⴰⵏ
people-invite-lead = ⴰⴷ ⴰⵙ ⵜⴷⴷⵓ ⵜⴱⵔⴰⵜ ⵙ ⵓⵙⵖⵡⵏ ⵉ ⵓⵙⵜⴰⵢ ⵏ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ.
people-invite-send = ⴰⵣⵏ ⵜⴰⵎⵄⵔⴰⴹⵜ
people-invite-again = ⴰⵣⵏ ⵜⴰⵎⵄⵔⴰⴹⵜ ⴷⴰⵖ
people-invited = ⵜⴷⴷⴰ ⵜⵎⵄⵔⴰⴹⵜ.
people-panel-locale = ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵜⴼⵍⵡⵉⵜ ⴷ ⵜⴱⵔⴰⵜⵉⵏ
people-rights = ⵉⵣⵔⴼⴰⵏ
people-no-rights = ⵓⵔ ⵜⴰ ⵉⵍⵍⵉ ⵓⵣⵔⴼ
people-add-right = ⵔⵏⵓ ⴰⵣⵔⴼ
people-remove-right = ⴽⴽⵙ
people-remove-right-question = ⵉⵙ ⴰⴷ ⵜⴽⴽⵙⴷ ⴰⵣⵔⴼ ⴰⴷ? ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⴽⵛⵎ ⴷⴰⵖ.
people-right-added = ⵉⵜⵜⵓⵔⵏⴰ ⵓⵣⵔⴼ.
people-right-removed = ⵉⵜⵜⵓⴽⴽⵙ ⵓⵣⵔⴼ.
people-account = ⴰⵎⵉⴹⴰⵏ
people-active = ⵉⵔⵥⵎ
people-waiting = ⵉⵜⵜⵓⵄⵔⴹ
people-closed = ⵉⵇⵇⵏ
people-deactivate = ⵇⵇⵏ ⴰⵎⵉⴹⴰⵏ
people-deactivate-question = ⵉⵙ ⴰⴷ ⵜⵇⵇⵏⴷ ⴰⵎⵉⴹⴰⵏ ⵏ { $name }?
people-deactivate-text = ⴰⴷ ⵉⴼⴼⵖ ⴳ ⵎⴰⵏⵉ ⴽⵓⵍⵍⵓ ⵓⵔ ⵙⵓⵍ ⵉⵣⵎⵎⵔ ⴰⴷ ⵉⴽⵛⵎ. ⴰⵢⵏⵏⴰ ⵢⵓⵔⴰ ⵉⵇⵇⵉⵎ.
people-deactivated = ⵉⵇⵇⵏ ⵓⵎⵉⴹⴰⵏ.
people-reactivate = ⵔⵥⵎ ⴰⵎⵉⴹⴰⵏ ⴷⴰⵖ
people-reactivated = ⵉⵔⵥⵎ ⵓⵎⵉⴹⴰⵏ ⴷⴰⵖ.
error-role-is-national = ⵜⴰⵡⵓⵔⵉ ⴰⴷ ⵜⴰⵏⴰⵎⵓⵔⵜ: ⵙⵜⵉ ⵜⵉⵖⵔⵎⵉⵏ ⴽⵓⵍⵍⵓ.
error-not-oneself = ⵓⵔ ⵜⵣⵎⵎⵔⴷ ⴰⴷ ⵜⴳⴷ ⴰⵢⴰⴷ ⵉ ⵓⵎⵉⴹⴰⵏ ⵏⵏⴽ.
error-last-administrator = ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵇⵇⵉⵎ ⵓⵎⵙⵙⵓⴳⵓⵔ ⴰⵎⴳⴳⴰⵔⵓ.

## ⴰⵎⵉⴹⴰⵏ ⵏ ⵉⵅⴼ
account-profile = ⵉⴼⵔⵙ
account-password = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
account-present-password = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵏ ⵖⵉⵍⴰ
account-change-password = ⵙⵏⴼⵍ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
account-password-changed = ⵜⵏⴼⵍ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ, ⵓⴼⴼⵖⵏ ⵉⵎⵙⵙⴰⵔⴰⵏ ⵢⴰⴹⵏ.
account-sessions = ⵎⴰⵏⵉ ⴳ ⵜⵍⵍⵉⴷ ⵜⴽⵛⵎⴷ
account-since = ⵙⴳ
account-seen = ⵜⵓⵙⵏⴰ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ
account-here = ⴷⴰⴷⵖ
account-sign-out-everywhere = ⴼⴼⵖ ⴳ ⵎⴰⵏⵉ ⴽⵓⵍⵍⵓ
