### Dates, ages and durations.

date-at-time = { $date } at { $time }
date-range = { $from } to { $until }
date-as-of = as of { $date }
age-now = just now
age-minutes = { $count ->
     [one] for { $count } minute
    *[other] for { $count } minutes
}
age-hours = { $count ->
     [one] for { $count } hour
    *[other] for { $count } hours
}
age-days = { $count ->
     [one] for { $count } day
    *[other] for { $count } days
}
age-months = { $count ->
     [one] for { $count } month
    *[other] for { $count } months
}
age-years = { $count ->
     [one] for { $count } year
    *[other] for { $count } years
}
waiting-since = Waiting { $age }
timezone-note = Moroccan time
