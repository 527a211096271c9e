refused-principals-text = ⴰⵎⴷⴰⵏ ⵏⵏⴰ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙ ⵜⵜⵉⵍⵉⴷ ⵢⵓⵔⴰ ⴳ ⵓⴹⵕⵉⵙ ⴰ.
