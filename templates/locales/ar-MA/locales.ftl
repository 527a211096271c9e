### The four languages, named in the reader's own.

locale-ar-MA = العربية
locale-fr-MA = الفرنسية
locale-zgh-MA = الأمازيغية
locale-en = الإنجليزية
