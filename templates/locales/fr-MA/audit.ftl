### Le journal d’audit : qui a fait quoi, et la preuve que rien n’a été ôté.

audit-title = Journal d’audit
audit-lead = Tout ce qui a été fait, refusé ou exporté, le plus récent d’abord. Chaque événement porte l’empreinte du précédent : rien ne peut être modifié ni supprimé sans que cela se voie.
audit-export = Exporter (NDJSON)
audit-person = Personne
audit-act = Acte
audit-from = Du
audit-until = Au
audit-who = Qui
audit-about = Objet
audit-nobody = Le système, ou personne de connecté
audit-digest = Empreinte
audit-previous = Empreinte précédente
audit-head = Tête de la chaîne
audit-head-text = { $count ->
    [one] { $count } événement à ce jour. Empreinte du dernier :
   *[other] { $count } événements à ce jour. Empreinte du dernier :
}
audit-head-help = Notez-la ailleurs de temps en temps. « mihan audit verify --head » prouve ensuite que rien d’antérieur n’a été touché.
audit-empty-text = Aucun événement ne correspond à ces filtres.

## acts
audit-act-session-sign_in = Connexion
audit-act-session-refuse = Connexion refusée
audit-act-session-hold = Connexions suspendues
audit-act-session-sign_out = Déconnexion
audit-act-session-end_all = Déconnexion de tous les appareils
audit-act-attempt-refused = Tentative refusée
audit-act-password-ask = Lien de mot de passe demandé
audit-act-password-change = Mot de passe changé
audit-act-password-reset = Nouveau mot de passe choisi
audit-act-person-invite = Invitation
audit-act-person-invite_again = Invitation renvoyée
audit-act-person-take_up = Invitation acceptée
audit-act-person-deactivate = Compte fermé
audit-act-person-reactivate = Compte rouvert
audit-act-person-demo = Compte de démonstration créé
audit-act-right-add = Droit ajouté
audit-act-right-remove = Droit retiré
audit-act-document-start = Document créé
audit-act-edition-start = Édition ouverte
audit-act-edition-restore = Ancien texte rétabli
audit-act-edition-save = Texte enregistré
audit-act-edition-publish-failed = Publication échouée
audit-act-trash-put = Mis à la corbeille
audit-act-trash-restore = Sorti de la corbeille
audit-act-trash-delete = Supprimé définitivement
audit-act-image-upload = Image téléversée
audit-act-city-save = Ville modifiée
audit-act-city-save_sectors = Secteurs d’une ville modifiés
audit-act-figure-add = Chiffre ajouté
audit-act-figure-save = Chiffre modifié
audit-act-figure-remove = Chiffre supprimé
audit-act-term-add = Terme ajouté
audit-act-term-save = Terme modifié
audit-act-term-remove = Terme supprimé
audit-act-reference-import = Référentiel importé
audit-act-job-retry = Tâche relancée
audit-act-audit-export = Journal d’audit exporté

## subjects
audit-subject-edition = Édition
audit-subject-document = Document
audit-subject-person = Personne
audit-subject-asset = Image
audit-subject-city = Ville
audit-subject-figure = Chiffre
audit-subject-job = Tâche
audit-subject-panel = Panneau
audit-subject-audit-event = Journal d’audit
audit-subject-reference = Référentiel
audit-subject-sector = Secteur
audit-subject-level = Niveau
audit-subject-tag = Étiquette
audit-subject-trash = Corbeille
