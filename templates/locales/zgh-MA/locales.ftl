### The four languages, named in the reader's own.

locale-ar-MA = ⵜⴰⵄⵕⴰⴱⵜ
locale-fr-MA = ⵜⴰⴼⵕⴰⵏⵚⵉⵙⵜ
locale-zgh-MA = ⵜⴰⵎⴰⵣⵉⵖⵜ
locale-en = ⵜⴰⵏⴳⵍⵉⵣⵜ
