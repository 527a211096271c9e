### Words of the rich-text editor and the image chooser; handed to their scripts without the "editor-" prefix.

## The text and its toolbar
editor-body = Corps du texte
editor-toolbar = Outils de mise en forme
editor-placeholder = Écrivez ici…
editor-words = Mots
editor-keys = Alt+F10 : accéder aux outils
editor-style = Style du paragraphe
editor-paragraph = Paragraphe
editor-heading-2 = Titre 2
editor-heading-3 = Titre 3
editor-heading-4 = Titre 4
editor-bold = Gras
editor-italic = Italique
editor-superscript = Exposant
editor-subscript = Indice
editor-more-marks = Exposant et indice
editor-bulletList = Liste à puces
editor-orderedList = Liste numérotée
editor-blockquote = Citation
editor-direction = Sens du paragraphe
editor-dir-auto = Automatique
editor-dir-rtl = De droite à gauche
editor-dir-ltr = De gauche à droite
editor-isolate = Passage dans une autre langue
editor-insert = Insérer
editor-undo = Annuler la frappe
editor-redo = Rétablir

## Blocks
editor-block-image = Image
editor-block-gallery = Galerie d’images
editor-block-file = Fichier joint
editor-block-video = Lien vers une vidéo
editor-block-keyFigure = Chiffre
editor-block-keyFigures = Chiffres clés
editor-block-programmeCard = Fiche de filière
editor-block-callout = Encadré
editor-block-table = Tableau
editor-add-image = Ajouter une image
editor-add-keyFigure = Ajouter un chiffre
editor-edit = Modifier
editor-remove = Retirer
editor-unwrap = Retirer l’encadré
editor-decorative = Image décorative
editor-alt-missing = Texte de remplacement manquant
editor-as-of-missing = Date du chiffre manquante

## Tables
editor-table = Outils du tableau
editor-table-caption = Légende du tableau
editor-row-before = Ajouter une ligne avant
editor-row-after = Ajouter une ligne après
editor-row-delete = Supprimer la ligne
editor-column-before = Ajouter une colonne avant
editor-column-after = Ajouter une colonne après
editor-column-delete = Supprimer la colonne
editor-cells-merge-split = Fusionner ou scinder les cellules
editor-header-row = Ligne d’en-tête
editor-header-column = Colonne d’en-tête
editor-table-delete = Supprimer le tableau

## Questions
editor-ok = Valider
editor-cancel = Annuler
editor-required = Ce champ est obligatoire.
editor-link = Lien
editor-unlink = Retirer le lien
editor-field-href = Adresse du lien
editor-help-href = Adresse complète (https://…), courriel (mailto:), téléphone (tel:) ou page du site (/…).
editor-bad-href = Cette adresse n’est pas acceptée.
editor-field-dir = Sens du passage
editor-field-lang = Langue du passage
editor-lang-same = Celle du texte
editor-lang-ar = Arabe
editor-lang-fr = Français
editor-lang-zgh = Amazighe
editor-lang-en = Anglais
editor-lang-es = Espagnol
editor-field-tone = Type d’encadré
editor-tone-info = Information
editor-tone-warning = Avertissement
editor-tone-success = Bonne nouvelle
editor-field-alt = Texte de remplacement
editor-help-alt = Décrivez ce que l’image apporte à qui ne la voit pas.
editor-field-decorative = Image décorative, sans information
editor-field-caption = Légende
editor-field-credit = Crédit photo
editor-field-title = Titre
editor-field-url = Adresse de la vidéo
editor-bad-https = L’adresse doit commencer par https://
editor-field-label = Ce que mesure le chiffre
editor-field-value = Valeur
editor-field-unit = Unité
editor-field-asOf = Date du chiffre
editor-help-as-of = Sous la forme 2026-09 ou 2026-09-15. Exigée à la soumission.
editor-bad-as-of = Écrivez la date sous la forme 2026-09 ou 2026-09-15.
editor-field-scope = Périmètre
editor-field-source = Source

## Choosing an image, a file or a programme
editor-choose-image = Choisir une image
editor-choose-file = Choisir un fichier
editor-choose-programme = Choisir une filière
editor-search = Rechercher
editor-more = Afficher plus
editor-nothing-found = Aucun résultat.
editor-load-failed = La liste n’a pas pu être chargée. Vérifiez la connexion puis réessayez.
editor-upload = Téléverser depuis votre appareil
editor-upload-hint = Déposez un fichier ici ou choisissez-le sur votre appareil.
editor-uploading = Téléversement en cours…
editor-kept-found = Un texte non enregistré se trouve dans ce navigateur, daté du
editor-kept-restore = Récupérer le texte
editor-kept-discard = L’abandonner
editor-upload-failed = Le téléversement a échoué. Réessayez.
