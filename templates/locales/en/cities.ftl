### Cities, their facts and their figures.

cities-facts = What is known of the city
cities-edit-facts = Edit the facts
cities-edit-sectors = Sectors of the city
cities-documents = Documents of the city
cities-public-page = Public page
cities-public-texts = Published texts
cities-site = Site
cities-status-as-of = Status known as of
cities-opened-note = Note on the opening
cities-sectors-note = Note on the sectors
cities-facilities = Facilities
cities-antennas = Antennas
cities-sources = Sources
cities-confidence = Confidence in the facts
cities-confidence-high = High
cities-confidence-medium = Medium
cities-confidence-low = Low
cities-figures-note = Each figure has its date, scope and source. Figures that contradict each other stay side by side; one without a date is not shown to the public.
cities-several-values = Several values are in print: look at date and scope before quoting one.
cities-as-of = As of
cities-as-of-help = Write 2026, 2026-02 or 2026-02-28. Without a date the figure is not shown to the public.
cities-not-public = No date: not public
cities-scope = Scope
cities-value-help = Digits without thousands marks: 3560, or 3.9 with a decimal. Budgets in whole dirhams.
cities-add-figure = Add a figure
cities-edit-figure = Edit a figure
cities-remove-figure = Remove a figure
cities-remove-figure-what = This figure will be removed: { $measure }, { $value } (source: { $source }). The audit trail keeps its value.
cities-feeds = Feed addresses
cities-feeds-note = For each language: RSS, Atom, JSON Feed and the calendar of events. Replace “all” by a kind, such as news, to follow only that.
cities-feed-addresses = Addresses
cities-unit-name-places = places
cities-unit-name-filieres = programmes
cities-unit-name-poles = poles
cities-unit-name-beds = beds
cities-unit-name-ha = hectares
cities-unit-name-MAD = whole dirhams
cities-unit-places = { $count ->
     [one] { $amount } training place
    *[other] { $amount } training places
}
cities-unit-filieres = { $count ->
     [one] { $amount } programme
    *[other] { $amount } programmes
}
cities-unit-poles = { $count ->
     [one] { $amount } pole
    *[other] { $amount } poles
}
cities-unit-beds = { $count ->
     [one] { $amount } bed
    *[other] { $amount } beds
}
cities-unit-semesters = { $count ->
     [one] { $amount } semester
    *[other] { $amount } semesters
}
cities-unit-hours = { $count ->
     [one] { $amount } hour
    *[other] { $amount } hours
}
cities-unit-ha = { $amount } ha
cities-unit-MAD = { $amount } MAD
