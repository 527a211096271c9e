### L’histoire d’une édition.

history-revision = Version { $number }
history-to-text = Vers le texte
history-cut = Les entrées plus anciennes sont conservées mais ne figurent pas ici.

## All revisions: compared and brought back
history-numbers = Édition { $round } · version { $number }
history-lead = Toutes les versions du texte dans cette langue, toutes éditions confondues. Choisissez-en deux à comparer, ou rétablissez-en une ancienne.
history-base = Une version est choisie. Choisissez l’autre, sur cette page ou une plus ancienne.
history-compare-title = Comparaison de deux versions
history-compare-from = Comparer depuis l’édition { $round }, version { $number }
history-compare-to = Comparer à l’édition { $round }, version { $number }
history-compare-other = Comparer avec une autre
history-turn-round = Inverser la comparaison
history-picture-before = Image avant
history-picture-after = Image après
history-picture-same = La même image
history-restore = Rétablir
history-restore-question = Rétablir la version { $number } de l’édition { $round } ?
history-restore-compare = Comparer avec le texte actuel
history-restore-replaces = Elle prend la place de la version { $number }, dernier texte du brouillon en cours :
history-restore-anew = Rien n’est en cours d’écriture dans cette langue : une nouvelle édition commence avec ce texte.
history-restore-kept = Rien n’est perdu : chaque version reste dans l’historique, et le texte passe en relecture comme d’habitude.
history-restore-reason-help = Conservé avec la version, pour qui lira l’historique.
history-restore-refused = Elle ne peut pas être rétablie maintenant :
history-restore-stale = Le texte a changé depuis l’ouverture de cette page. Relisez avant de confirmer.
history-restored = L’ancien texte est rétabli comme dernière version du brouillon.
history-restored-anew = L’ancien texte est rétabli dans un nouveau brouillon.
history-restored-same = Le brouillon a déjà exactement ce texte.
history-restored-from = Depuis l’édition { $round }, version { $number }
