### ⵜⴰⵙⵏⴰ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ.

dashboard-waiting = ⵇⵇⵍⵏ ⴰⵏⵏⴰⵢ ⵏⵏⵓⵏ
dashboard-waiting-empty = ⵓⵔ ⵍⵍⵉⵏ ⵎⴰⵔⴰ ⵉⵇⵇⵍⵏ ⴰⵏⵏⴰⵢ ⵏⵏⵓⵏ.
dashboard-mine = ⵉⵔⵡⵡⴰⵢⵏ ⵏⵏⵓⵏ
dashboard-mine-empty = ⵓⵔ ⵖⵓⵔⵓⵏ ⴽⵔⴰ ⵏ ⵓⵔⵡⵡⴰⵢ ⵉⵔⵥⵎⵏ.
dashboard-scheduled-empty = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵔⴰ ⵉⵜⵜⵓⵙⵖⵉⵡⵙⵏ.
dashboard-published = ⵉⴼⵙⵔⵏ ⵎⴰⵢⵏⵓⵜⵏ
dashboard-published-empty = ⵓⵔ ⵜⴰ ⵉⴼⵙⵉⵔ ⴰⵎⵢⴰ.
dashboard-failed = ⵓⵔ ⵉⴼⵙⵉⵔ
dashboard-late = ⵉⵎⵓⵟⵟⵍ
