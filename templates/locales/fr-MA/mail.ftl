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

## News of a text: the name of each event, then its mail
notice-submitted = Texte à relire
notice-step_passed = Texte arrivé à votre étape
notice-approved = Texte approuvé
notice-changes_requested = Modifications demandées
notice-published = Texte publié
notice-schedule_failed = Publication programmée manquée
mail-notice-submitted-subject = À relire : { $title }
mail-notice-submitted-lead = Un texte a été soumis et attend votre décision.
mail-notice-submitted-lead-by = { $by } a soumis un texte qui attend votre décision.
mail-notice-submitted-button = Relire le texte
mail-notice-step_passed-subject = À votre étape : { $title }
mail-notice-step_passed-lead = Le texte a franchi l’étape précédente et attend votre décision.
mail-notice-step_passed-lead-by = { $by } a approuvé le texte à l’étape précédente ; il attend maintenant votre décision.
mail-notice-step_passed-button = Relire le texte
mail-notice-approved-subject = Texte approuvé : { $title }
mail-notice-approved-lead = Le texte est approuvé ; il peut être publié ou programmé.
mail-notice-approved-lead-by = { $by } a approuvé le texte ; il peut être publié ou programmé.
mail-notice-approved-button = Ouvrir le texte
mail-notice-changes_requested-subject = Modifications demandées : { $title }
mail-notice-changes_requested-lead = Le texte vous revient pour modification.
mail-notice-changes_requested-lead-by = { $by } demande des modifications.
mail-notice-changes_requested-button = Modifier le texte
mail-notice-published-subject = Texte publié : { $title }
mail-notice-published-lead = Le texte est paru à l’heure programmée.
mail-notice-published-lead-by = { $by } a publié le texte.
mail-notice-published-button = Ouvrir le texte
mail-notice-schedule_failed-subject = Publication programmée manquée : { $title }
mail-notice-schedule_failed-lead = L’heure programmée est arrivée, mais le texte n’est pas paru. Ouvrez-le pour en connaître la raison, puis programmez-le de nouveau.
mail-notice-schedule_failed-lead-by = L’heure programmée par { $by } est arrivée, mais le texte n’est pas paru. Ouvrez-le pour en connaître la raison, puis programmez-le de nouveau.
mail-notice-schedule_failed-button = Voir la raison

## Why the reader gets it
mail-why-invitation = Vous recevez ce message parce qu’une personne responsable de la plateforme y a ajouté votre adresse.
mail-why-reset = Vous recevez ce message parce que votre adresse a été saisie sur la page de changement du mot de passe.
mail-why-decide = Vous recevez ce message parce que votre rôle vous permet de décider à cette étape.
mail-why-text = Vous recevez ce message parce que vous avez contribué à ce texte ou que votre rôle vous permet de le publier.
mail-why-named = Vous recevez ce message parce qu’une personne vous a nommé ou vous a répondu.
