### Words used on many pages.

app-name = Mihan
app-purpose = La rédaction commune des Cités des Métiers et des Compétences
skip-to-content = Aller au contenu
demo-banner = Démonstration : les personnes et les actualités sont fictives.
money = { $amount } MAD
list-separator = ,

## Buttons
button-save = Enregistrer
button-save-and-continue = Enregistrer et continuer
button-cancel = Annuler
button-create = Créer
button-add = Ajouter
button-edit = Modifier
button-delete = Supprimer
button-search = Rechercher
button-filter = Filtrer
button-clear-filters = Effacer les filtres
button-back = Retour
button-confirm = Confirmer
button-close = Fermer
button-upload = Téléverser
button-preview = Aperçu
button-open = Ouvrir
button-send = Envoyer
button-retry = Réessayer
button-translate = Traduire
button-compare = Comparer
button-show-all = Tout afficher

## Small words
word-yes = Oui
word-no = Non
word-none = Aucun
word-all = Tous
word-required = obligatoire
word-optional = facultatif
word-choose = Choisir…
word-national = National
word-city = Cité
word-kind = Type
word-stage = Étape
word-locale = Langue
word-author = Auteur
word-role = Rôle
word-name = Nom
word-email = Adresse électronique
word-password = Mot de passe
word-status = État
word-date = Date
word-updated = Mise à jour
word-reason = Motif
word-actions = Actions
word-history = Historique

## Lists
search-label = Rechercher
results-count = { $count ->
     [one] { $count } résultat
    *[other] { $count } résultats
}
empty-title = Rien pour le moment
empty-search = Aucun résultat ne correspond à votre recherche.
pagination-label = Pagination
pagination-previous = Précédent
pagination-next = Suivant
pagination-page = Page { $page } sur { $pages }
pagination-first = Première page

## Dialogues, messages and timelines
confirm-title = Confirmer cette action ?
flash-saved = Enregistré.
flash-deleted = Supprimé.
flash-sent = Envoyé.
flash-close = Masquer le message
timeline-label = Chronologie
timeline-by = par { $name }
timeline-by-for = par { $name }, par délégation de { $principal }
timeline-by-system = par le système

## Images and body
image-choose = Choisir une image
image-none = Aucune image
image-alt = Texte alternatif
image-alt-help = Décrivez l’image pour qui ne la voit pas.
image-credit = Crédit
image-decorative = Image décorative
body-markdown-help = Le texte s’écrit en Markdown.
