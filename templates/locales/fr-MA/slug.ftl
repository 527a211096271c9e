### La fin lisible de l’adresse d’une page.

error-slug-empty = Écrivez la fin de l’adresse, ou laissez le champ vide pour la tirer du titre.
error-slug-too-long = La fin de l’adresse ne peut dépasser { $max } caractères.
error-slug-character = Le caractère « { $character } » n’est pas admis dans une adresse. Utilisez des minuscules, des chiffres et des traits d’union.
error-slug-hyphens = Placez un seul trait d’union entre deux mots, jamais au début ni à la fin.
error-slug-reserved = Ce mot est réservé au site. Ajoutez-en un autre.
