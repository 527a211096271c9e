### Commentaires et suggestions sur un texte.

talk-title = Commentaires et suggestions
talk-thread = Échange
talk-new = Nouveau commentaire
talk-here = Commenter ici
talk-all = Tous les échanges
talk-none-open = Aucun échange ouvert.
talk-empty = Rien ici
talk-empty-text = Commentez un paragraphe, un champ ou tout le texte, ou proposez d’autres mots : les rédacteurs en sont informés.
talk-filter = Échanges affichés
talk-show-open = Ouverts
talk-show-resolved = Clos
talk-show-all = Tous
talk-open-thread = Ouvrir l’échange
talk-answer-link = { $count ->
    [one] Lire et répondre
    *[other] Lire les { $count } messages et répondre
}

## Place
talk-place = Ce que vous commentez
talk-whole = Tout le texte
talk-other-place = Choisir un autre endroit
talk-state-changed = Modifié depuis
talk-state-gone = Passage retiré
talk-gone = Le passage concerné n’est plus dans le texte. Il disait :

## Forms
talk-words = Votre commentaire
talk-reply = Réponse
talk-words-help = 2 000 caractères au plus. Un commentaire ne se modifie pas ; vous pouvez le retirer.
talk-to = Prévenir ces personnes
talk-to-help = Les rédacteurs du texte et les participants à l’échange sont prévenus dans tous les cas.
talk-send = Envoyer
talk-suggest-legend = Proposer d’autres mots
talk-suggest = Proposer les mots ci-dessous
talk-suggest-help = Les rédacteurs les acceptent ou non. S’ils les acceptent, vous comptez parmi les rédacteurs du texte et ne pouvez plus l’approuver.
talk-proposed = Mots proposés
talk-proposed-help = Modifiez les mots comme vous le souhaitez. La mise en forme s’écrit en Markdown : **gras**, [mots](adresse).
talk-proposed-help-field = Modifiez les mots comme vous le souhaitez.
talk-said = Envoyé.

## Suggestions
talk-suggestion = Suggestion
talk-only-form = Les mots ne changent pas ; liens, mise en forme ou disposition changent :
talk-accept = Accepter la suggestion
talk-accept-help = Le texte reçoit une nouvelle révision avec ces mots. La personne qui les a proposés compte alors parmi ses rédacteurs et ne peut plus l’approuver.
talk-decline = Décliner la suggestion
talk-waits = La suggestion attend que le texte puisse être modifié.
talk-waits-for-writers = La suggestion attend les rédacteurs de ce texte.
talk-accepted-by = Acceptée par { $name }
talk-declined-by = Déclinée par { $name }
talk-accepted = La suggestion est dans le texte.
talk-declined = La suggestion est déclinée ; le texte n’a pas changé.

## Threads
talk-resolve = Clore l’échange
talk-reopen = Rouvrir l’échange
talk-resolved = L’échange est clos.
talk-reopened = L’échange est rouvert.
talk-resolved-by = Clos par { $name }
talk-withdraw = Retirer
talk-withdrawn = Retiré par { $name }
talk-withdrawn-done = Votre commentaire est retiré.
talk-not-done = L’opération n’a pas été effectuée
talk-stale = Le texte ou cet échange a changé entre-temps. Voyez où il en est, puis réessayez.

## What is wrong
talk-error-gone = Ce passage n’est plus dans le texte. Choisissez-en un autre.
talk-error-moved-on = Le texte a changé entre-temps. Comparez vos mots avec ceux ci-dessus, puis envoyez de nouveau.
talk-error-no-words-here = Aucun mot ne peut être proposé ici ; écrivez un commentaire.
talk-error-same-words = Ce sont les mots qui y figurent déjà.
talk-error-one-block = Une suggestion remplace un seul paragraphe : écrivez-en exactement un.
talk-error-other-block = Une suggestion garde la nature du bloc : un paragraphe reste un paragraphe, une liste reste une liste.
talk-error-body-too-long = Avec ces mots, le texte serait trop long.
talk-error-to = Choisissez au plus { $most } personnes qui peuvent voir ce texte.
talk-error-too-many-threads = Ce texte compte déjà { $most } échanges, le maximum. Répondez dans l’un d’eux.
refused-settled-already = C’est déjà réglé.
refused-place-moved-on = Les mots visés par cette suggestion ont changé. Reprenez-la à la main, puis déclinez-la ou fermez l’échange.
refused-not-yours = Seule la personne qui l’a écrit peut le retirer.

## News
notice-commented = Un commentaire
notice-mentioned = Un commentaire à votre attention
notice-suggestion_accepted = Votre suggestion a été acceptée
notice-suggestion_declined = Votre suggestion a été déclinée
mail-notice-commented-subject = Commentaire : { $title }
mail-notice-commented-lead = Un texte a été commenté.
mail-notice-commented-lead-by = { $by } a commenté un texte.
mail-notice-commented-button = Lire et répondre
mail-notice-mentioned-subject = À votre attention : { $title }
mail-notice-mentioned-lead = Un commentaire sur un texte vous est adressé.
mail-notice-mentioned-lead-by = { $by } vous adresse un commentaire sur un texte.
mail-notice-mentioned-button = Lire et répondre
mail-notice-suggestion_accepted-subject = Suggestion acceptée : { $title }
mail-notice-suggestion_accepted-lead = Votre suggestion est dans le texte.
mail-notice-suggestion_accepted-lead-by = { $by } a accepté votre suggestion ; elle est dans le texte.
mail-notice-suggestion_accepted-button = Voir
mail-notice-suggestion_declined-subject = Suggestion déclinée : { $title }
mail-notice-suggestion_declined-lead = Votre suggestion a été déclinée ; le texte n’a pas changé.
mail-notice-suggestion_declined-lead-by = { $by } a décliné votre suggestion ; le texte n’a pas changé.
mail-notice-suggestion_declined-button = Voir
