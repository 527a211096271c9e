### Stages of an edition, what one may do with it, and what was done.

stage-draft = Brouillon
stage-in_review = En relecture
stage-changes_requested = Modifications demandées
stage-approved = Approuvé
stage-scheduled = Programmé
stage-published = Publié
stage-withdrawn = Retiré
stage-removed = Supprimé du site
stage-superseded = Remplacé
stage-discarded = Abandonné

## Buttons: what a person does
transition-submit = Soumettre à relecture
transition-retract = Reprendre en brouillon
transition-approve = Approuver
transition-request_changes = Demander des modifications
transition-publish = Publier
transition-schedule = Programmer la publication
transition-unschedule = Annuler la programmation
transition-withdraw = Retirer avec une mention
transition-remove = Supprimer du site
transition-discard = Abandonner le brouillon
transition-supersede = Remplacer

## History: what was done
history-submit = Soumis à relecture
history-retract = Repris en brouillon
history-approve = Approuvé
history-request_changes = Modifications demandées
history-publish = Publié
history-schedule = Publication programmée
history-unschedule = Programmation annulée
history-withdraw = Retiré avec une mention
history-remove = Supprimé du site
history-discard = Brouillon abandonné
history-supersede = Remplacé par une version plus récente
history-create = Créé
history-save = Nouvelle version enregistrée
