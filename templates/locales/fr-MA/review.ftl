### La file de relecture et la page de relecture.

review-untitled = Sans titre
review-text = Texte
review-edition-number = Édition { $number }

## File
review-step = Étape
review-all-steps = Toutes les étapes
review-waits = Attente
review-who = Qui répond
review-mine-only = Seulement ce à quoi je peux répondre
review-mine-count = { $count ->
     [one] { $count } attend votre avis
    *[other] { $count } attendent votre avis
}
review-step-of = étape { $step } sur { $steps }
review-approvals-of = approbations : { $given } sur { $quorum }
review-target = { $hours ->
     [one] délai visé : { $hours } heure ouvrée
    *[other] délai visé : { $hours } heures ouvrées
}
review-late = Délai dépassé
review-waits-for-you = Vous
review-waits-for-others = D’autres
review-empty-title = Aucun texte en relecture
review-empty-text = Les textes apparaissent ici lorsque leurs rédacteurs les soumettent.

## Page
review-as-it-goes-out = Le texte tel qu’il sera publié
review-as-it-is = Le texte tel qu’il est public
review-image-alt = Texte alternatif de l’image :
review-image-decorative = L’image est décorative : elle n’a pas de texte alternatif.
review-what-changes = Ce qui change pour le public
review-against-live = Par rapport à ce qui est en ligne depuis
review-nothing-changes = Le texte est identique à celui qui est en ligne.
review-inserted = ajouté
review-deleted = supprimé
review-block-added = Nouveau bloc :
review-block-removed = Bloc retiré :
review-block-moved = Bloc déplacé :
review-block-changed = Bloc modifié :
review-block-restyled = Liens, mise en forme ou propriétés modifiés :
review-scheduled-for = Publication programmée pour le { $time }.
review-steps = Approbation
review-able = Peuvent répondre maintenant :
review-nobody-able = Personne ne peut répondre à cette étape. Prévenez le siège.
review-somebody = Une personne
review-problems = À corriger avant de soumettre
review-contributors = Rédacteurs
review-earlier = Passages précédents
review-no-answers = Terminé sans réponse.
review-siblings = Autres éditions de ce document

## Actes
review-elsewhere = Impossible à ce stade
review-approve-and-publish = Approuver et publier maintenant
review-approve-only = Approuver seulement
review-words-approve = Commentaire
review-words-approve-help = Facultatif ; les rédacteurs le lisent.
review-words-request_changes = Ce qui doit changer
review-words-request_changes-help = Les rédacteurs reçoivent ces mots par courriel.
review-words-retract = Motif
review-words-retract-help = Facultatif. La relecture prend fin et ses approbations deviennent nulles.
review-schedule-at = Jour et heure
review-schedule-help = Heure du Maroc. Il est maintenant : { $now }.
review-confirm-discard = Abandonner ce brouillon ?
review-confirm-discard-text = Il ne pourra pas être repris ; ses versions restent dans l’historique.

## Un formulaire qui revient
review-trouble-stale = Le texte a changé entre-temps
review-trouble-stale-text = Rien n’a été fait : le texte ou son stade a changé après l’ouverture de la page. Relisez-le, puis décidez.
review-trouble-refused = Rien n’a été fait
review-trouble-refused-text = Voici ce qui s’y oppose :
review-trouble-invalid = Rien n’a été fait
review-trouble-invalid-text = Une valeur est à corriger :
review-trouble-tried = Vous avez demandé : { $act }.
review-trouble-since = Derniers événements
review-trouble-kept = Ce que vous avez écrit est conservé :

## Messages
flash-submit = Soumis à relecture.
flash-retract = Repris en brouillon.
flash-approve = Approuvé.
flash-approve-step = Votre approbation est enregistrée ; le texte passe à l’approbation suivante.
flash-request-changes = Les modifications sont demandées aux rédacteurs.
flash-publish = Publié.
flash-schedule = Programmé.
flash-unschedule = La publication n’est plus programmée ; le texte reste approuvé.
flash-withdraw = Retiré ; l’avis est public.
flash-remove = Supprimé du site.
flash-discard = Abandonné.

## Why a scheduled text did not go out
schedule-failed-incomplete = Le texte est incomplet ou son adresse est déjà prise.
