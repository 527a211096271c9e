### Publications groupées : des textes qui sortent au même instant, tous ou aucun.

release-title = Publications groupées
release-lead = Les textes d’un groupe sortent au même instant, dans toutes ses langues : tous, ou aucun.
release-name = Nom
release-name-help = Pour la rédaction seulement : « Rentrée 2026 ».
release-desk = Rédaction
release-desk-help = Le groupe d’une cité contient ses propres textes ; le groupe national, ceux de toutes les rédactions.
release-start = Créer un groupe
release-texts = Textes
release-state = État
release-state-open = En préparation
release-state-scheduled = Programmé
release-state-done = Publié
release-state-failed = Rien n’est sorti
release-empty = Aucun groupe pour le moment
release-empty-text = Créez-en un, ajoutez des textes approuvés, puis publiez-les ensemble ou fixez une heure.
release-no-texts = Aucun texte. Ajoutez-en ci-dessous parmi les textes approuvés.
release-add = Ajouter des textes
release-approved = Textes approuvés
release-add-help = { $max } au plus par groupe. Vous pouvez ajouter ceux que vous pouvez publier.
release-nothing-approved = Aucun autre texte approuvé en vue.
release-drop = Retirer du groupe
release-ready = Prêt
release-stands-in-the-way = S’y oppose :
release-stood-in-the-way = S’y est opposé
release-failed-text = L’heure est venue et un texte s’y opposait : rien n’est sorti. Corrigez-le ou retirez-le, puis fixez une nouvelle heure.
release-publish = { $count ->
     [one] Publier le texte maintenant
    *[other] Publier les { $count } maintenant
}
release-schedule = Fixer l’heure
release-unschedule = Annuler l’heure
release-explained = À l’heure dite, chaque texte est jugé de nouveau. Si l’un ne peut pas sortir, aucun ne sort, et les personnes concernées apprennent pourquoi. Tant que le groupe est programmé, ses textes ne peuvent pas sortir seuls.
release-stale = Rien n’a été fait : quelqu’un a modifié le groupe entre-temps. Relisez-le.
refused-in-release = Ce texte sort avec le groupe « { $name } ». Annulez l’heure du groupe, ou retirez-en le texte.
refused-release-under-way = Le groupe est programmé ou publié. Annulez son heure pour le modifier.
refused-release-empty = Ajoutez d’abord un texte.
refused-items-blocked = { $count ->
     [one] Un texte s’y oppose ; il dit pourquoi.
    *[other] { $count } textes s’y opposent ; chacun dit pourquoi.
}
error-choose-one = Choisissez au moins un texte.
error-too-many-items = Un groupe contient au plus { $max } textes.
error-item-elsewhere = Le groupe d’une cité ne contient que les textes de cette cité.
flash-release-start = Le groupe est créé. Ajoutez-y des textes.
flash-release-add = Ajouté.
flash-release-drop = Retiré du groupe.
flash-release-publish = Tous sont publiés.
flash-release-schedule = L’heure est fixée.
flash-release-unschedule = L’heure est annulée ; les textes restent approuvés.
hub-releases = Publications groupées
hub-releases-help = Des textes qui sortent ensemble, tous ou aucun.
