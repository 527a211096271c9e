### Dates, ages and durations.

date-at-time = { $date } ⴳ { $time }
date-range = ⵙⴳ { $from } ⴰⵔ { $until }
date-as-of = ⴰⵔ { $date }
age-now = ⵖⵉⵍⴰⴷ
age-minutes = { $count ->
    *[other] ⵙⴳ { $count } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ
}
age-hours = { $count ->
    *[other] ⵙⴳ { $count } ⵏ ⵜⵙⵔⴰⴳⵉⵏ
}
age-days = { $count ->
    *[other] ⵙⴳ { $count } ⵏ ⵡⵓⵙⵙⴰⵏ
}
age-months = { $count ->
    *[other] ⵙⴳ { $count } ⵏ ⵉⵢⵢⵉⵔⵏ
}
age-years = { $count ->
    *[other] ⵙⴳ { $count } ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ
}
waiting-since = ⵉⵜⵜⵇⵇⵍ { $age }
timezone-note = ⴰⴽⵓⴷ ⵏ ⵍⵎⵖⵔⵉⴱ
