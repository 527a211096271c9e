### Dates, ages and durations.

date-at-time = { $date } à { $time }
date-range = du { $from } au { $until }
date-as-of = au { $date }
age-now = à l’instant
age-minutes = { $count ->
     [one] depuis { $count } minute
    *[other] depuis { $count } minutes
}
age-hours = { $count ->
     [one] depuis { $count } heure
    *[other] depuis { $count } heures
}
age-days = { $count ->
     [one] depuis { $count } jour
    *[other] depuis { $count } jours
}
age-months = { $count ->
     [one] depuis { $count } mois
    *[other] depuis { $count } mois
}
age-years = { $count ->
     [one] depuis { $count } an
    *[other] depuis { $count } ans
}
waiting-since = En attente { $age }
timezone-note = heure du Maroc
