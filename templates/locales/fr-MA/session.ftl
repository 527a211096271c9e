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

## Liens par courriel et premier démarrage
session-new-password = Nouveau mot de passe
session-new-password-help = Au moins 12 caractères ; plusieurs mots, c’est encore mieux.
session-new-password-again = Nouveau mot de passe, encore une fois
session-choose-password = Choisir ce mot de passe
session-password-chosen = Votre mot de passe est enregistré et vous êtes connecté.
session-invitation-title = Bienvenue dans Mihan
session-reset-title = Choisir un nouveau mot de passe
session-link-for = Compte de { $name } :
session-link-over-title = Ce lien ne fonctionne plus
session-link-over-text = Il a déjà servi ou il est trop ancien. Vous pouvez en demander un nouveau.
session-forgotten-lead = Saisissez votre adresse e-mail : vous recevrez un lien pour choisir un nouveau mot de passe.
session-ask-link = M’envoyer un lien
session-asked = Si cette adresse correspond à un compte, un lien vient de lui être envoyé.
session-setup-title = Ouvrir la rédaction
session-setup-lead = Personne n’a encore de compte. Créez le premier administrateur.
session-setup-create = Créer l’administrateur
session-house-open = La rédaction est ouverte. Invitez maintenant celles et ceux qui y travaillent.
error-password-is-email = Le mot de passe ne doit pas être l’adresse e-mail.
error-password-differs = Les deux mots de passe ne sont pas identiques.
error-password-wrong = Ce n’est pas votre mot de passe actuel.
