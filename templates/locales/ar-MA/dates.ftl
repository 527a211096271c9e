### Dates, ages and durations.

date-at-time = { $date } على الساعة { $time }
date-range = من { $from } إلى { $until }
date-as-of = إلى غاية { $date }
age-now = الآن
age-minutes = { $count ->
     [zero] منذ أقل من دقيقة
     [one] منذ دقيقة واحدة
     [two] منذ دقيقتين
     [few] منذ { $count } دقائق
     [many] منذ { $count } دقيقة
    *[other] منذ { $count } دقيقة
}
age-hours = { $count ->
     [zero] منذ أقل من ساعة
     [one] منذ ساعة واحدة
     [two] منذ ساعتين
     [few] منذ { $count } ساعات
     [many] منذ { $count } ساعة
    *[other] منذ { $count } ساعة
}
age-days = { $count ->
     [zero] منذ اليوم
     [one] منذ يوم واحد
     [two] منذ يومين
     [few] منذ { $count } أيام
     [many] منذ { $count } يوما
    *[other] منذ { $count } يوم
}
age-months = { $count ->
     [zero] منذ هذا الشهر
     [one] منذ شهر واحد
     [two] منذ شهرين
     [few] منذ { $count } أشهر
     [many] منذ { $count } شهرا
    *[other] منذ { $count } شهر
}
age-years = { $count ->
     [zero] منذ هذه السنة
     [one] منذ سنة واحدة
     [two] منذ سنتين
     [few] منذ { $count } سنوات
     [many] منذ { $count } سنة
    *[other] منذ { $count } سنة
}
waiting-since = ينتظر { $age }
timezone-note = بتوقيت المغرب
