### Mails to people, in the reader's language.

mail-greeting = Bonjour { $name },
mail-fact = { $label } : { $value }
mail-heading = { $label } :
mail-step = Étape qui vous attend
mail-link-help = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-link-once-days = { $count ->
    [one] Ce lien ne sert qu’une fois et expire au bout d’un jour.
    *[other] Ce lien ne sert qu’une fois et expire au bout de { $count } jours.
}
mail-link-once-hours = { $count ->
    [one] Ce lien ne sert qu’une fois et expire au bout d’une heure.
    *[other] Ce lien ne sert qu’une fois et expire au bout de { $count } heures.
}
mail-link-once-minutes = { $count ->
    [one] Ce lien ne sert qu’une fois et expire au bout d’une minute.
    *[other] Ce lien ne sert qu’une fois et expire au bout de { $count } minutes.
}

## Invitation and reset
mail-invitation-subject = Votre invitation à Mihan
mail-invitation-lead = Un compte vous a été ouvert dans Mihan, la rédaction commune des Cités des Métiers et des Compétences. Choisissez un mot de passe pour commencer.
mail-invitation-button = Choisir mon mot de passe
mail-reset-subject = Un nouveau mot de passe pour Mihan
mail-reset-lead = Une demande de changement du mot de passe de votre compte nous est parvenue.
mail-reset-button = Choisir un nouveau mot de passe
mail-reset-ignore = Si vous n’avez rien demandé, ne faites rien : votre mot de passe actuel reste valable.

## News of a text
mail-submitted-subject = À relire : { $title }
mail-submitted-lead = Un texte a été soumis et attend votre décision.
mail-submitted-lead-by = { $by } a soumis un texte qui attend votre décision.
mail-submitted-button = Relire le texte
mail-step_passed-subject = À votre étape : { $title }
mail-step_passed-lead = Le texte a franchi l’étape précédente et attend votre décision.
mail-step_passed-lead-by = { $by } a approuvé le texte à l’étape précédente ; il attend maintenant votre décision.
mail-step_passed-button = Relire le texte
mail-approved-subject = Texte approuvé : { $title }
mail-approved-lead = Le texte est approuvé ; il peut être publié ou programmé.
mail-approved-lead-by = { $by } a approuvé le texte ; il peut être publié ou programmé.
mail-approved-button = Ouvrir le texte
mail-changes_requested-subject = Modifications demandées : { $title }
mail-changes_requested-lead = Le texte vous revient pour modification.
mail-changes_requested-lead-by = { $by } demande des modifications.
mail-changes_requested-button = Modifier le texte
mail-published-subject = Texte publié : { $title }
mail-published-lead = Le texte est paru à l’heure programmée.
mail-published-lead-by = { $by } a publié le texte.
mail-published-button = Ouvrir le texte
mail-schedule_failed-subject = Publication programmée manquée : { $title }
mail-schedule_failed-lead = L’heure programmée est arrivée, mais le texte n’est pas paru. Ouvrez-le pour en connaître la raison, puis programmez-le de nouveau.
mail-schedule_failed-lead-by = L’heure programmée par { $by } est arrivée, mais le texte n’est pas paru. Ouvrez-le pour en connaître la raison, puis programmez-le de nouveau.
mail-schedule_failed-button = Voir la raison

## Why the reader gets it
mail-why-invitation = Vous recevez ce message parce qu’une personne responsable de la plateforme y a ajouté votre adresse.
mail-why-reset = Vous recevez ce message parce que votre adresse a été saisie sur la page de changement du mot de passe.
mail-why-decide = Vous recevez ce message parce que votre rôle vous permet de décider à cette étape.
mail-why-text = Vous recevez ce message parce que vous avez contribué à ce texte ou que votre rôle vous permet de le publier.
