### What is wrong with a field, a form or a request, and why an act is refused.

errors-title = { $count ->
     [one] { $count } erreur à corriger
    *[other] { $count } erreurs à corriger
}
errors-of-field = { $field } : { $error }
error-required = Ce champ est obligatoire.
error-alt-required = Ajoutez un texte alternatif à l’image.
errors-at-line = Ligne { $line } :
error-too-long = Texte trop long : { $actual } caractères, { $max } au plus.
error-too-short = Texte trop court : { $min } caractères au moins.
error-control-character = Le texte contient un caractère invisible interdit.
error-not-a-date = Cette date n’est pas valide.
error-not-a-time = Cette date ou cette heure n’est pas valide.
error-not-a-number = Écrivez un nombre entier.
error-out-of-range = Le nombre doit être compris entre { $min } et { $max }.
error-unknown-choice = Choix inconnu : { $choice }.
error-unknown-image = Cette image n’existe pas.
error-bad-link = Écrivez un lien complet, qui commence par https.
error-bad-email = Cette adresse électronique n’est pas valide.
error-bad-phone = Ce numéro de téléphone n’est pas valide.
error-bad-body = Une partie du texte est illisible : { $path }.
error-ends-before-start = La fin précède le début.
error-taken = Cette valeur est déjà utilisée.

## Refusals
refused-out-of-scope = Introuvable.
refused-needs-role = Cette action revient à d’autres rôles.
refused-not-from-here = Cette action n’est pas possible à cette étape.
refused-frozen = Le texte est figé à cette étape ; reprenez-le en brouillon pour le modifier.
refused-own-text = Qui a contribué au texte ne peut pas l’approuver.
refused-answered-already = Vous avez déjà répondu à cette étape.
refused-no-path = Aucun circuit d’approbation n’est défini pour ce type.
refused-not-ready = Le texte doit d’abord être corrigé.
refused-reason-missing = Indiquez le motif.
refused-not-in-future = Choisissez un moment à venir.
refused-too-early = L’heure n’est pas encore venue.
refused-embargoed = Le texte est sous embargo : il ne peut pas paraître avant son heure.
refused-expired = Le texte a expiré, ou expirera avant ce moment.
refused-until = Moment : { $time }.
refused-not-approved = Ce texte n’est pas celui qui a été approuvé.
refused-in-use = { $count ->
     [one] Suppression impossible : { $count } texte ou Cité l’utilise encore.
    *[other] Suppression impossible : { $count } textes ou Cités l’utilisent encore.
}
refused-could = Peuvent le faire : { $roles }

## Error pages
error-page-back = Revenir à l’accueil
error-page-request = Numéro de requête : { $id }
error-403-title = Cette action ne vous est pas permise
error-403-text = Vos rôles ne donnent pas ce droit.
error-404-title = Page introuvable
error-404-text = L’adresse est peut-être fausse, ou la page a été supprimée.
error-409-title = Le texte a changé entre-temps
error-409-text = L’action n’a pas été faite, car l’état a changé. Rouvrez la page, puis décidez.
error-413-title = Fichier trop volumineux
error-413-text = L’envoi dépasse la taille permise.
error-422-title = Des informations sont à corriger
error-422-text = Revenez au formulaire et corrigez ce qui suit.
error-429-title = Trop de tentatives
error-429-text = Attendez un peu, puis réessayez.
error-500-title = Une panne de notre côté
error-500-text = La panne est enregistrée. Si elle se répète, envoyez le numéro de requête à l’assistance.
error-503-title = Service momentanément occupé
error-503-text = Réessayez dans un instant ; rien de ce qui est enregistré n’est perdu.
