### ⴰⴽⵓⴷⵏ: ⴰⴼⵙⴰⵔ ⴷ ⵓⴳⴷⴰⵍ ⴷ ⵜⴳⵉⵔⴰ.

plans-error-before-embargo = ⴰⴽⵓⴷ ⴰⴷ ⵉⵣⵡⴰⵔ ⵜⵉⴳⵉⵔⴰ ⵏ ⵓⴳⴷⴰⵍ. ⵙⵜⵉ ⵡⴰⵢⴹ.
plans-error-expiry-first = ⴰⴷ ⵉⴽⵎⵎⵍ ⵡⴰⴽⵓⴷ ⵏ ⵓⴹⵕⵉⵚ ⴷⴰⵜ ⵓⴼⵙⴰⵔ. ⵙⵜⵉ ⵡⴰⵢⴹ.
plans-error-not-ahead = ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⴳ ⵡⴰⴽⵓⴷ ⴰⴷ ⵉⵎⴰⵍ.
