calendar-due = الأجل:
notice-reminder = تذكير بنص ينتظر
notice-escalated = نص تجاوز أجله
mail-notice-reminder-subject = تذكير: { $title }
mail-notice-reminder-lead = مضى نصف الأجل وما زال النص ينتظر رأيكم.
mail-notice-reminder-lead-by = مضى نصف الأجل وما زال نص { $by } ينتظر رأيكم.
mail-notice-reminder-button = فتح النص
mail-notice-escalated-subject = لم يُجب عنه في أجله: { $title }
mail-notice-escalated-lead = انقضى أجل هذه المرحلة أو لا أحد يمكنه الإجابة فيها. أنتم التالون في الترتيب: نبهوا من يجيب، أو سمّوا من يجيب مكانه. هذا الإشعار لا يمنحكم حقا جديدا.
mail-notice-escalated-lead-by = انقضى أجل هذه المرحلة من نص { $by } أو لا أحد يمكنه الإجابة فيها. أنتم التالون في الترتيب.
mail-notice-escalated-button = الاطلاع على النص
calendar-day-mon = الإثنين
calendar-day-tue = الثلاثاء
calendar-day-wed = الأربعاء
calendar-day-thu = الخميس
calendar-day-fri = الجمعة
calendar-day-sat = السبت
calendar-day-sun = الأحد
calendar-fixed-01-11 = ذكرى تقديم وثيقة المطالبة بالاستقلال
calendar-fixed-01-14 = رأس السنة الأمازيغية
calendar-fixed-05-01 = عيد الشغل
calendar-fixed-07-30 = عيد العرش
calendar-fixed-08-14 = ذكرى استرجاع إقليم وادي الذهب
calendar-fixed-08-20 = ذكرى ثورة الملك والشعب
calendar-fixed-08-21 = عيد الشباب
calendar-fixed-10-31 = عيد الوحدة
calendar-fixed-11-06 = ذكرى المسيرة الخضراء
calendar-fixed-11-18 = عيد الاستقلال
calendar-lead = تُحتسب آجال المراحل بساعات العمل في كل مدينة: أسبوعها، والعطل، وأوقات رمضان، بتوقيت المغرب.
calendar-holidays = عطل { $year }
calendar-nothing-entered = لم تُدخل بعد أي عطلة دينية لسنة { $year }، فتُحتسب أيام عمل. أدخلوها عند الإعلان عنها.
calendar-fixed = عطلة ثابتة
calendar-source = المصدر
calendar-source-help = أين أُعلن عنه: البلاغ أو القرار.
calendar-add-holiday = إضافة عطلة
calendar-edit-holiday = تعديل عطلة
calendar-remove-holiday = حذف عطلة
calendar-remove-holiday-what = ستُحتسب عطلة « { $name } » يوم عمل، وتُراجَع الآجال الجارية.
calendar-ramadan = رمضان
calendar-add-ramadan = إضافة رمضان
calendar-remove-ramadan = حذف فترة رمضان
calendar-remove-ramadan-what = ستُحتسب هذه الأيام بأوقات العمل المعتادة، وتُراجَع الآجال الجارية.
calendar-no-ramadan = لم تُدخل أي فترة. تُضاف عند الإعلان عن بدايتها.
calendar-first = أول يوم
calendar-last = آخر يوم
calendar-weeks = أوقات العمل
calendar-week = أسبوع العمل
calendar-usual = الأوقات المعتادة
calendar-season-usual = الأوقات المعتادة
calendar-season-ramadan = في رمضان
calendar-as-usual = كالمعتاد
calendar-inherited = وفق الأسبوع الوطني
calendar-closed = مغلق
calendar-week-help = اليوم الذي لا أوقات له يوم عطلة أسبوعية.
calendar-ramadan-help = إذا تُرك كله فارغا، بقيت الأوقات المعتادة في رمضان.
calendar-opens = من
calendar-closes = إلى
calendar-week-stale = غيّر شخص آخر هذا الأسبوع في الأثناء. تجدون ما كتبتم أدناه؛ حفظه يستبدل ما حُفظ.
error-ramadan-too-long = لا يتجاوز رمضان { $max } يوما.
error-week-closed = يجب أن يكون في الأسبوع يوم عمل واحد على الأقل.
error-not-a-clock-time = اكتبوا الساعة هكذا: 08:30.
error-half-a-day = اكتبوا البداية والنهاية معا، أو اتركوهما فارغتين.
lateness-csv = تنزيل CSV
lateness-now = متأخر الآن
lateness-now-empty = لا شيء متأخر
lateness-now-empty-text = تظهر هنا المراحل التي تجاوزت أجلها دون جواب.
lateness-past = تأخرات سابقة
lateness-past-empty = لم يُسجل أي تأخر.
lateness-sums = حسب المدينة والنوع والمرحلة
lateness-count = العدد
lateness-late = مدة التأخر
lateness-each = كل تأخر على حدة
lateness-cut = لا تظهر إلا أحدث التأخرات؛ وللبقية استعملوا التصفية.
lateness-hours = { $count ->
     [zero] أقل من ساعة عمل
     [one] ساعة عمل واحدة
     [two] ساعتا عمل
     [few] { $count } ساعات عمل
     [many] { $count } ساعة عمل
    *[other] { $count } ساعة عمل
}
lateness-escalated = { $count ->
     [zero] لم يُبلَّغ بعد
     [one] أُبلغ المستوى التالي
     [two] أُبلغ مستويان
     [few] أُبلغت { $count } مستويات
     [many] أُبلغ { $count } مستوى
    *[other] أُبلغ { $count } مستوى
}
