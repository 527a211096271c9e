refused-only-named = Seules les personnes désignées nommément à cette étape peuvent répondre.
