### Échéances : parution, embargo, expiration.

plans-error-before-embargo = Ce moment précède la fin de l’embargo. Choisissez-en un plus tardif.
plans-error-expiry-first = Le texte expirerait avant de paraître. Choisissez un moment plus tardif.
plans-error-not-ahead = Ce moment doit être à venir.
