### Ce qui reste à corriger dans un texte.

checks-title = Vérifications
checks-lead = Les erreurs empêchent la soumission. Les avertissements, non : à vous de juger.
checks-as-page = Page entière
checks-none = Rien à corriger.
checks-errors = { $count ->
    [one] { $count } erreur empêche la soumission
   *[other] { $count } erreurs empêchent la soumission
}
checks-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
checks-mend = Corriger
checks-mend-all = Corriger { $count ->
    [one] { $count } faute certaine
   *[other] { $count } fautes certaines
}
checks-mend-all-help = Espaces, ponctuation et nombres isolés, en une nouvelle révision que vous pouvez comparer et reprendre.
checks-mend-note = Typographie corrigée
checks-live = Pour ce que vous êtes en train d’écrire. Enregistrez avant de corriger.
checks-unreadable = Un champ n’est pas encore lisible. Enregistrez pour voir lequel.
flash-mended = Corrigé, dans une nouvelle révision.
flash-nothing-to-mend = Il n’y avait plus rien à corriger.
flash-mend-stale = Quelqu’un a enregistré entre-temps ; rien n’a été corrigé. Relisez la liste.

checks-spaces = Plusieurs espaces de suite. Une seule suffit.
checks-waw = Le mot « و » est détaché. Attachez-le au mot qui suit.
checks-latin-mark = « { $found } » parmi des mots arabes. Écrivez « { $better } ».
checks-repeated-mark = « { $found } » figure deux fois. Une seule suffit.
checks-space-before = Il y a une espace avant « { $mark } ». Écrivez ce signe juste après le mot.
checks-space-after = Il manque une espace après « { $mark } ».
checks-space-digit = Il manque une espace entre le nombre et le mot.
checks-joined-words = Il semble manquer une espace entre « { $first } » et « { $rest } ».
checks-latin-start = Le paragraphe commence par un mot étranger et s’afficherait de gauche à droite. Isolez ce mot.
checks-latin-run = Les signes de ce nom changeraient de côté dans une ligne arabe. Isolez-le.
checks-number-run = Ces nombres s’afficheraient dans le mauvais ordre dans une ligne arabe. Isolez-les.
checks-no-break-before = Il faut une espace insécable avant « { $mark } ».
checks-no-break-after = Il faut une espace insécable après « { $mark } ».
checks-capital = La majuscule garde son accent : « { $better } ».
checks-link-address = Le lien affiche une adresse brute. Dites où il mène.
checks-link-phrase = Ces mots ne disent pas où mène le lien. Nommez la page.
checks-link-dead = Il n’y a pas de page à l’adresse { $path }. Corrigez ou supprimez le lien.
checks-link-removed = La page { $path } a été supprimée. Corrigez ou supprimez le lien.
checks-link-panel = { $path } est une page de la rédaction, fermée aux lecteurs. Pointez vers la page publique.
checks-link-withdrawn = La page { $path } a été retirée. Vérifiez que le lien est encore utile.
checks-link-coming = La page { $path } n’est pas encore publique. Publiez-la d’abord, ou en même temps que ce texte.
checks-link-moved = La page a changé d’adresse : { $path } mène à { $to }. Utilisez la nouvelle adresse.
checks-card-not-public = Cette filière n’a pas de page publique : sa fiche serait omise. Publiez-la d’abord, ou retirez la fiche.
checks-long-sentence = La phrase compte { $words } mots. Coupez-la : au plus { $most } se lisent jusqu’au bout.
checks-long-paragraph = Le paragraphe compte { $words } mots. Coupez-le : au plus { $most }.
checks-glossary = On n’écrit pas « { $found } », mais « { $preferred } ». { $note }
checks-protocol = « { $found } » ne s’écrit que dans la formule fixe « { $preferred } ». { $note }
checks-protocol-letters = La formule fixe se respecte à la lettre : « { $preferred } ». { $note }
checks-undated-figure = Ce chiffre changera. Dites pour quelle année il est vrai.
checks-event-over = L’événement est passé. Vérifiez la date.
checks-registration-over = Les inscriptions sont déjà closes. Vérifiez la date.
checks-groups-too-large = { $places } places en { $groups } groupes font plus de { $most } stagiaires par groupe. Vérifiez les deux nombres.
checks-places-differ = Le texte donne un autre nombre que le champ, qui dit { $places } places.
checks-mode-differs = La filière n’est pas enseignée dans ce mode. Vérifiez-le, ou prévenez le siège.
checks-creneau-differs = La filière n’est pas enseignée dans ce créneau. Vérifiez-le, ou prévenez le siège.
checks-year-too-late = La filière ne compte que { $years } années d’études.
checks-fee-differs = Les frais de ce niveau sont compris entre { $min } et { $max } dirhams par an. Vérifiez le montant.
