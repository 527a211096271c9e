### Ce qui est écrit sans être enregistré, et qui d’autre a ouvert un texte.

autosave-waiting = Vous avez ici un texte non enregistré
autosave-waiting-at = Dernière saisie :
autosave-waiting-behind = Quelqu’un a enregistré ce texte depuis. Si vous continuez, les deux textes seront fusionnés à l’enregistrement.
autosave-continue = Reprendre ce texte
autosave-discard = L’abandonner
autosave-resumed = Le formulaire montre votre texte non enregistré. Enregistrez-le pour en faire une version.
autosave-discard-question = Abandonner votre texte non enregistré ?
autosave-discard-text = Ce que vous avez écrit sans l’enregistrer sera effacé définitivement. Le texte enregistré ne change pas.
autosave-discard-nothing = Il n’y a plus de texte non enregistré de cette page.
autosave-discarded = Votre texte non enregistré a été abandonné.
autosave-closed-kept = Ce que vous avez écrit est conservé comme texte non enregistré et affiché ci-dessous. Vous le retrouverez quand le texte sera de nouveau ouvert à la rédaction.

## Dit par le script, sans arguments
autosaving-saving = Conservation de vos modifications…
autosaving-saved = Vos modifications sont conservées, pas encore enregistrées comme version.
autosaving-offline = Pas de connexion. Vos modifications sont conservées dans ce navigateur et seront envoyées à son retour.
autosaving-signed-out = Votre session a pris fin. Vos modifications sont conservées dans ce navigateur ; connectez-vous pour les envoyer.
autosaving-sign-in = Se connecter dans une nouvelle fenêtre
autosaving-behind = Vos modifications sont conservées. Quelqu’un a enregistré ce texte depuis : à l’enregistrement, les deux seront fusionnés.
autosaving-waiting = Une autre page contient un texte non enregistré de votre part. Les modifications de cette page ne sont conservées que dans ce navigateur ; enregistrez-les.
autosaving-closed = Ce texte ne peut plus être modifié. Ce que vous avez écrit est conservé comme texte non enregistré.
autosaving-failed = Vos modifications n’ont pas pu être envoyées. Elles sont conservées dans ce navigateur et un nouvel essai suivra.

## Présence
presence-label = Qui d’autre a ouvert ce texte
presence-since = { $name } a ce texte ouvert depuis { $time }
