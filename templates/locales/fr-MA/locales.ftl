### The four languages, named in the reader's own.

locale-ar-MA = Arabe
locale-fr-MA = Français
locale-zgh-MA = Amazighe
locale-en = Anglais
