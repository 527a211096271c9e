### ⵎⴰⴷ ⵉⵍⵍⴰⵏ ⴳ ⴽⵓ ⵜⵓⵜⵍⴰⵢⵜ.

coverage-csv = ⴰⴳⵎ ⵜⴰⴼⵍⵡⵉⵜ (CSV)
coverage-required = ⵜⵓⵛⵛⵉⵍ
coverage-documents = ⴰⵔⵔⴰⵜⵏ: { $count }
coverage-public = ⵉⵜⵜⵓⴼⵙⵔⵏ: { $count }
coverage-waiting = ⵉⵜⵜⵇⵇⵍ: { $count }
coverage-writing = ⴷⴰ ⵉⵜⵜⵢⴰⵔⴰ: { $count }
coverage-stale = ⵉⵇⵇⴰⵏ ⴰⵙⵎⴰⵢⵏⵓ: { $count }
coverage-missing = ⵉⵅⵚⵚⴰ: { $count }
coverage-lacking = ⵡⴰⵔ ⴰⴹⵕⵉⵚ: { $language }
coverage-only-stale = ⵖⴰⵙ ⵜⵉⵙⵓⵖⵍⵉⵏ ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⵜⵓⵙⵎⴰⵢⵏⵓⵏⵜ
