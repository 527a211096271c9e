### L’histoire d’une édition.

history-revision = Version { $number }
history-to-text = Vers le texte
history-cut = Les entrées plus anciennes sont conservées mais ne figurent pas ici.
