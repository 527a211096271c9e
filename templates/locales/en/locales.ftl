### The four languages, named in the reader's own.

locale-ar-MA = Arabic
locale-fr-MA = French
locale-zgh-MA = Amazigh
locale-en = English
