### Publication urgente et relecture après coup.

transition-publish_urgently = Publier en urgence
transition-confirm = Confirmer
transition-decline = Ne pas confirmer
transition-fall_back = Reprendre
transition-reinstate = Remettre en ligne
history-publish_urgently = Publié en urgence, avant approbation
history-confirm = Confirmé après publication
history-decline = Non confirmé
history-fall_back = Repris : personne ne l’a confirmé à temps
history-reinstate = De nouveau public, tel qu’approuvé
flash-publish_urgently = Publié. Les autres sont invités à le confirmer.
flash-confirm = Votre confirmation est enregistrée.
flash-decline = Non confirmé ; le texte est repris.
refused-own-publication = Qui a publié un texte en urgence ne le confirme pas.
review-words-confirm = Commentaire
review-words-confirm-help = Facultatif ; les rédacteurs le lisent.
review-words-decline = Pourquoi
review-words-decline-help = Les rédacteurs le lisent. Le texte est repris aussitôt.

urgent-title = Publiés en urgence
urgent-lead = Les textes sortis avant approbation et à confirmer, le plus pressant d’abord.
urgent-empty = Rien à confirmer
urgent-empty-text = Un texte publié en urgence apparaît ici jusqu’à ce que ses approbateurs le confirment.
urgent-dashboard = Publiés en urgence : à confirmer
urgent-to-confirm = Publié en urgence, pas encore confirmé
urgent-by = publié par { $name }
urgent-due = À confirmer avant le
urgent-mine = Vous attend
urgent-question = Publier ce texte avant que quiconque l’ait approuvé ?
urgent-what-follows = Ce qui s’ensuit
urgent-follows-now = Les lecteurs le reçoivent aussitôt, comme tout autre texte.
urgent-follows-review = Ceux qui auraient dû l’approuver sont sollicités maintenant et ont jusqu’au { $time } ({ $hours } heures ouvrées).
urgent-follows-you = Vous ne pouvez pas le confirmer vous-même.
urgent-follows-earlier = S’il n’est pas confirmé d’ici là, le texte approuvé auparavant redevient public.
urgent-follows-withdrawal = S’il n’est pas confirmé d’ici là, il est retiré avec un avis neutre.
urgent-follows-escalation = S’il n’est pas confirmé d’ici là, tous ceux qui peuvent y mettre fin sont prévenus, le siège aussi.
urgent-reason = Pourquoi cela ne peut pas attendre
urgent-reason-help = Vos collègues le lisent ; les lecteurs, non. Il reste dans l’historique.
urgent-rules = Ce que fait chaque cité
urgent-rules-help = La rédaction nationale garde l’usage : 16 heures ouvrées, puis le texte est repris.
urgent-hours = Heures ouvrées pour confirmer
urgent-hours-help = De 1 à { $max }.
urgent-hours-of = { $hours ->
     [one] { $hours } heure ouvrée
    *[other] { $hours } heures ouvrées
}
urgent-silence = Si personne ne répond
urgent-falls-back = Le texte est repris
urgent-escalates = Le texte reste, et davantage de personnes sont prévenues
error-urgent-hours = Indiquez un nombre entier de 1 à { $max }.
flash-urgent-rule = Enregistré.
hub-urgent = Publiés en urgence
hub-urgent-help = Les textes sortis avant approbation, et qui doit les confirmer.

notice-urgent_published = Un texte publié en urgence qui attend ma confirmation
mail-notice-urgent_published-subject = Publié en urgence, à confirmer : { $title }
mail-notice-urgent_published-lead = Ce texte est déjà public, avant approbation. Lisez-le, puis confirmez-le ou non.
mail-notice-urgent_published-lead-by = { $by } a publié ce texte avant approbation. Lisez-le, puis confirmez-le ou non.
mail-notice-urgent_published-button = Lire et répondre
notice-urgent_late = Un texte publié en urgence que personne n’a confirmé à temps
mail-notice-urgent_late-subject = Pas confirmé à temps : { $title }
mail-notice-urgent_late-lead = Ce texte est sorti avant approbation et personne ne l’a confirmé à temps. Il est toujours public.
mail-notice-urgent_late-lead-by = Ce texte, publié par { $by } avant approbation, n’a pas été confirmé à temps. Il est toujours public.
mail-notice-urgent_late-button = Lire et répondre
notice-urgent_fell_back = Un texte publié en urgence qui a été repris
mail-notice-urgent_fell_back-subject = Repris : { $title }
mail-notice-urgent_fell_back-lead = Ce texte est sorti avant approbation et n’a pas été confirmé à temps. Il n’est plus public tel quel.
mail-notice-urgent_fell_back-lead-by = { $by } n’a pas confirmé ce texte, sorti avant approbation. Il n’est plus public tel quel.
mail-notice-urgent_fell_back-button = Voir le texte
