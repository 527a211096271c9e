### Cities, their facts and their figures.

cities-facts = Ce que l’on sait de la Cité
cities-edit-facts = Modifier les informations
cities-edit-sectors = Secteurs de la Cité
cities-documents = Documents de la Cité
cities-public-page = Page publique
cities-public-texts = Textes publiés
cities-site = Emplacement
cities-status-as-of = État connu à la date du
cities-opened-note = Remarque sur l’ouverture
cities-sectors-note = Remarque sur les secteurs
cities-facilities = Équipements et espaces
cities-antennas = Antennes
cities-sources = Sources
cities-confidence = Fiabilité des informations
cities-confidence-high = Élevée
cities-confidence-medium = Moyenne
cities-confidence-low = Faible
cities-figures-note = Chaque chiffre a sa date, son périmètre et sa source. Les chiffres contradictoires restent côte à côte ; un chiffre sans date n’est pas montré au public.
cities-several-values = Plusieurs valeurs circulent : regardez la date et le périmètre avant de citer.
cities-as-of = Exact à la date du
cities-as-of-help = Écrivez 2026, 2026-02 ou 2026-02-28. Sans date, le chiffre n’est pas montré au public.
cities-not-public = Sans date : non public
cities-scope = Périmètre
cities-value-help = Des chiffres sans séparateur de milliers : 3560, ou 3,9 avec une décimale. Le budget en dirhams entiers.
cities-add-figure = Ajouter un chiffre
cities-edit-figure = Modifier un chiffre
cities-remove-figure = Supprimer un chiffre
cities-remove-figure-what = Ce chiffre va être supprimé : { $measure }, { $value } (source : { $source }). Le journal en garde la valeur.
cities-feeds = Adresses des flux
cities-feeds-note = Par langue : RSS, Atom, JSON Feed et le calendrier des événements. Remplacez « all » par un type, par exemple news, pour ne suivre que lui.
cities-feed-addresses = Adresses
cities-unit-name-places = places
cities-unit-name-filieres = filières
cities-unit-name-poles = pôles
cities-unit-name-beds = lits
cities-unit-name-ha = hectares
cities-unit-name-MAD = dirhams entiers
cities-unit-places = { $count ->
     [one] { $amount } place pédagogique
    *[other] { $amount } places pédagogiques
}
cities-unit-filieres = { $count ->
     [one] { $amount } filière
    *[other] { $amount } filières
}
cities-unit-poles = { $count ->
     [one] { $amount } pôle
    *[other] { $amount } pôles
}
cities-unit-beds = { $count ->
     [one] { $amount } lit
    *[other] { $amount } lits
}
cities-unit-semesters = { $count ->
     [one] { $amount } semestre
    *[other] { $amount } semestres
}
cities-unit-hours = { $count ->
     [one] { $amount } heure
    *[other] { $amount } heures
}
cities-unit-ha = { $amount } ha
cities-unit-MAD = { $amount } MAD
