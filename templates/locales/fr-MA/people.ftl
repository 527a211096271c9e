### Les personnes, leurs droits, et son propre compte.

people-invite = Inviter quelqu’un
people-invite-lead = La personne reçoit un courriel avec un lien pour choisir son mot de passe.
people-invite-send = Envoyer l’invitation
people-invite-again = Renvoyer l’invitation
people-invited = L’invitation est partie.
people-panel-locale = Langue de l’interface et des courriels
people-rights = Droits
people-no-rights = Aucun droit pour le moment
people-add-right = Ajouter un droit
people-remove-right = Retirer
people-remove-right-question = Retirer ce droit ? La personne devra se reconnecter.
people-right-added = Le droit est ajouté.
people-right-removed = Le droit est retiré.
people-account = Compte
people-active = Actif
people-waiting = Invité
people-closed = Fermé
people-deactivate = Fermer le compte
people-deactivate-question = Fermer le compte de { $name } ?
people-deactivate-text = La personne est déconnectée partout et ne peut plus se connecter. Ce qu’elle a écrit reste.
people-deactivated = Le compte est fermé.
people-reactivate = Rouvrir le compte
people-reactivated = Le compte est rouvert.
error-role-is-national = Ce rôle est national : choisissez toutes les cités.
error-not-oneself = Vous ne pouvez pas faire cela à votre propre compte.
error-last-administrator = Le dernier administrateur doit rester.

## Son propre compte
account-profile = Profil
account-password = Mot de passe
account-present-password = Mot de passe actuel
account-change-password = Changer le mot de passe
account-password-changed = Le mot de passe est changé, et tous les autres navigateurs sont déconnectés.
account-sessions = Où vous êtes connecté
account-since = depuis le
account-seen = dernière visite le
account-here = ici
account-sign-out-everywhere = Se déconnecter partout
