### La traduction en face de sa source, bloc par bloc.

translation-title = Côte à côte
translation-whole = Ouvrir le texte entier
translation-from = Texte source
translation-made-from = Traduit depuis : { $language }
translation-source-public = Le texte publié.
translation-source-open = Un texte en préparation, pas encore publié.
translation-see-open = Voir le texte en préparation
translation-see-public = Voir le texte publié
translation-none-help = Ce texte n’est la traduction d’aucun autre. Choisissez la langue du texte source pour les voir côte à côte.
translation-choose = Changer la langue source
translation-choose-help = Si vous changez de langue source, chaque bloc devra être vérifié de nouveau. Le texte de la traduction ne change pas.
translation-choose-save = Retenir cette langue source
translation-no-source = Aucun texte source
translation-source-chosen = Langue source enregistrée.
translation-gone = Le texte source n’existe plus
translation-gone-help = Le texte source a été retiré ou supprimé ({ $language }). La traduction reste entière ; vous pouvez la modifier et la publier.
translation-help = Écrivez la traduction de chaque bloc en face de sa source. Un bloc laissé vide n’est pas créé ; un bloc que vous videz est supprimé. Enregistrez quand vous voulez et reprenez plus tard.
translation-progress = À jour : { $done } sur { $total }
translation-changed-count = { $count ->
     [one] { $count } bloc de la source a changé depuis sa traduction.
    *[other] { $count } blocs de la source ont changé depuis leur traduction.
}
translation-badge-changed = { $count ->
     [one] Source modifiée : { $count } bloc
    *[other] Source modifiée : { $count } blocs
}
translation-badge-gone = Sans source
translation-status-untranslated = Non traduit
translation-status-done = Traduit
translation-status-unmarked = À vérifier
translation-status-source_changed = Source modifiée
translation-status-target_only = Dans cette langue seulement
translation-status-source_gone = Retiré de la source
translation-source_gone-help = La source ne contient plus ce bloc. Videz le champ pour le supprimer, ou confirmez qu’il reste juste pour le garder.
translation-target_only-help = Sans équivalent dans la source.
translation-untranslated-help = Pas encore traduit.
translation-show-change = Qu’est-ce qui a changé dans la source ?
translation-right = Toujours juste
translation-take = Reprendre les images et les chiffres de la source
translation-end = Ajouter à la fin
translation-end-help = Des blocs propres à cette langue. Laissez une ligne vide entre les paragraphes.
translation-marked = Vérification enregistrée.
translation-confirm-save = Enregistrer la vérification
translation-overtaken-help = Rien n’est perdu : ce que vous avez écrit est dans les champs ci-dessous, en face de la version la plus récente. Comparez, puis enregistrez de nouveau.
translation-node-paragraph = Paragraphe
translation-node-heading = Intertitre
translation-node-bulletList = Liste
translation-node-orderedList = Liste numérotée
translation-node-blockquote = Citation
translation-node-callout = Encadré
translation-node-table = Tableau
translation-node-image = Image
translation-node-gallery = Galerie
translation-node-file = Fichier
translation-node-video = Vidéo
translation-node-keyFigures = Chiffres clés
translation-node-programmeCard = Fiche de filière
translation-part-alt = Texte alternatif
translation-part-caption = Légende
translation-part-credit = Crédit
translation-part-title = Titre
translation-part-label = Libellé
translation-part-unit = Unité
translation-part-scope = Périmètre
translation-part-source = Source
translation-part-words = Texte
error-translation-circle = Cette langue est elle-même traduite depuis ce texte ; elle ne peut pas en être la source. Choisissez-en une autre.
error-translation-no-source = Il n’existe pas de texte dans cette langue. Choisissez-en une autre.
refused-locales-missing = Toutes les langues obligatoires doivent être approuvées avant que l’une d’elles paraisse.
refused-locales = Il manque : { $languages }
notice-source_changed = Source d’une traduction modifiée
mail-notice-source_changed-subject = Source modifiée : { $title }
mail-notice-source_changed-lead = Une nouvelle version du texte source est parue ; votre traduction ne lui correspond plus.
mail-notice-source_changed-lead-by = { $by } a publié une nouvelle version du texte source ; votre traduction ne lui correspond plus.
mail-notice-source_changed-button = Voir ce qui a changé
