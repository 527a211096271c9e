### Connexion et déconnexion.

session-title = Connexion
session-refused = L’adresse e-mail ou le mot de passe n’est pas correct.
session-wait = Trop de tentatives. Réessayez dans { $minutes ->
     [one] { $minutes } minute
    *[other] { $minutes } minutes
}.
session-interrupted = Votre session a pris fin. Connectez-vous : ce que vous avez saisi est conservé, et vous pourrez l’envoyer de nouveau.
session-interrupted-file = Votre session a pris fin. Connectez-vous, puis choisissez de nouveau le fichier.
session-forgotten = Mot de passe oublié ?
session-again-title = Envoyer de nouveau votre formulaire
session-again-text = Vous êtes de nouveau connecté. Ce que vous avez saisi n’est pas encore enregistré.
session-again-send = Envoyer maintenant
refused-cross-site = Le formulaire provient d’un autre site.
