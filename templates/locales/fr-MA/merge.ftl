### Deux textes écrits en même temps.

merge-title = Réunir deux textes
merge-flash = Enregistré. Quelqu’un d’autre avait enregistré avant vous ; ses modifications sont aussi dans le texte : { $fields }. Chaque texte est conservé comme version.
merge-help = Les deux textes ont changé le même endroit. Le vôtre est conservé comme version { $mine }, l’autre comme version { $theirs } : quel que soit votre choix, rien n’est perdu. Choisissez pour chaque endroit, puis enregistrez.
merge-decide = { $count ->
     [one] { $count } endroit à décider
    *[other] { $count } endroits à décider
}
merge-passage = passage { $number }
merge-before = Ce qui s’y trouvait avant
merge-absent = Rien : supprimé ou laissé vide.
merge-take-mine = Prendre le mien
merge-take-theirs = Prendre le texte enregistré
merge-take-both = Prendre les deux, le mien d’abord
merge-take-hand = Prendre ce que j’écris ci-dessous
merge-hand = Écrire à la main
merge-hand-label = Le texte qui doit figurer ici
merge-settled = Fusionné sans question
merge-by-mine = Votre modification
merge-by-theirs = Modification de l’autre personne
merge-by-both = La même modification des deux côtés
merge-save = Enregistrer le texte fusionné
merge-later = Décider plus tard
merge-closed-kept = Ce que vous avez décidé est conservé comme texte non enregistré.
merge-way-aside = Conservée à part
merge-way-merged = Fusionnée
error-undecided = Choisissez le texte qui doit figurer ici.
