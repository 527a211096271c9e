### ⵙⵏⴰⵜ ⵜⴰⵙⵏⵉⵡⵉⵏ ⵏ ⵜⴽⴰⵕⴹⵉⵡⵉⵏ.

hub-follow-up-lead = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵇⵇⵍⵏ ⴷ ⵡⴰⵢⵏⵏⴰ ⵉⵄⵟⵟⵍⵏ ⴷ ⵡⴰⵢⵏⵏⴰ ⵉⵅⵚⵚⴰⵏ ⴳ ⵜⵎⴷⵉⵏⵉⵏ.
hub-settings-lead = ⵎⴰⵎⴽ ⵜⵙⵡⵓⵔⵉ ⵜⵙⵎⵓⵏⵜ ⵏ ⵜⵉⵔⵔⴰ.
hub-waiting = ⵉ ⵓⵙⵙⴰⴳⵔ
hub-waiting-help = ⴰⴽⴽⵯ ⵉⴹⵔⵉⵙⵏ ⵏⵏⴰ ⵉⵜⵜⵇⵇⵍⵏ ⵜⴰⵎⵔⴰⵔⵓⵜ.
hub-account = ⴰⵎⵉⴹⴰⵏ ⵉⵏⵓ
hub-account-help = ⵉⵙⵎ ⴷ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵡⵓⴷⵎ ⴷ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ.
hub-jobs = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ
hub-jobs-help = ⴰⵢⵏⵏⴰ ⵉⵜⵜⴳⴳⴰ ⵡⴰⵀⵉⵍ ⴷ ⵡⴰⵢⵏⵏⴰ ⵓⵔ ⵉⵎⵓⵔⵙⵏ.
hub-audit = ⴰⵖⵎⵉⵙ ⵏ ⵓⵙⵙⵉⴷⵜ
hub-audit-help = ⵎⵉ ⵉⵙⴽⵔⵏ ⵎⴰ, ⴷ ⵎⴰⴷ ⵉⵜⵜⵓⴳⵢⵏ.
hub-plans = ⴰⴽⵓⴷⵏ
hub-plans-help = ⴰⵢⵏⵏⴰ ⵔⴰⴷ ⵉⴼⴼⵖ ⵏⵖⴷ ⴰⴷ ⵉⵜⵜⵓⴽⴽⵙ, ⴷ ⵡⴰⵢⵏⵏⴰ ⵉⵄⵟⵟⵍⵏ.
hub-paths = ⵉⴱⵔⴷⴰⵏ ⵏ ⵓⵎⵙⴰⵙⴰ
hub-paths-help = ⵉⵙⵓⵔⴰⴼ ⵏ ⴽⵓ ⴰⵏⴰⵡ.
hub-calendar = ⴰⴽⵓⴷ ⵏ ⵜⵡⵓⵔⵉ
hub-calendar-help = ⵉⵎⴰⵍⴰⵙⵙ ⵏ ⴽⵓ ⵜⴰⵎⴷⵉⵏⵜ ⴷ ⵡⵓⵙⵙⴰⵏ ⵏ ⵓⵙⴳⵓⵏⴼⵓ.
hub-lateness = ⵉⵎⴰⵟⵟⵉⵜⵏ
hub-lateness-help = ⵉⵙⵓⵔⴰⴼ ⵉⵎⴰⵟⵟⵉⵏ.
hub-deputies = ⵜⵉⵎⵓⵔⵉⵡⵉⵏ
hub-deputies-help = ⵡⵏⵏⴰ ⵉⵔⴰⵔⵏ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵓⵏ.
hub-trash = ⵜⴰⵙⵉⵏⵉⵜ ⵏ ⵉⴳⵔⴰⵢⵏ
hub-trash-help = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⴳⵔⵏ ⵓⵔ ⵊⵓⵏ ⵉⵜⵜⵓⴼⵙⵔ.
hub-glossary = ⴰⵎⴰⵡⴰⵍ
hub-glossary-help = ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵜⵎⵙⵙⵓⴷⵜ ⵙ ⵜⵓⵜⵍⴰⵢⵉⵏ, ⴷ ⵎⴰⵢⴷ ⵓⵔ ⵉⵜⵜⵓⵔⵉⵏ.
