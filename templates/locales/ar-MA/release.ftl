### مجموعات النشر: نصوص تُنشر في لحظة واحدة، جميعها أو لا شيء منها.

release-title = مجموعات النشر
release-lead = تُنشر نصوص المجموعة في لحظة واحدة بجميع لغاتها: كلها أو لا شيء منها.
release-name = الاسم
release-name-help = لهيئة التحرير فقط: «الدخول التكويني 2026».
release-desk = هيئة التحرير
release-desk-help = تضم مجموعة المدينة نصوصها وحدها؛ وتضم المجموعة الوطنية نصوص جميع الهيئات.
release-start = إحداث مجموعة
release-texts = النصوص
release-state = الحالة
release-state-open = قيد الإعداد
release-state-scheduled = مبرمجة
release-state-done = منشورة
release-state-failed = لم يُنشر شيء
release-empty = لا توجد أي مجموعة بعد
release-empty-text = أحدثوا مجموعة وأضيفوا إليها نصوصا مصادقا عليها، ثم انشروها معا أو حددوا موعدا.
release-no-texts = لا نص بعد. أضيفوا أدناه من النصوص المصادق عليها.
release-add = إضافة نصوص
release-approved = النصوص المصادق عليها
release-add-help = أقصى عدد في المجموعة: { $max }. يمكنكم إضافة النصوص التي يحق لكم نشرها.
release-nothing-approved = لا نص آخر مصادقا عليه ضمن نطاقكم.
release-drop = إخراج من المجموعة
release-ready = جاهز
release-stands-in-the-way = ما يحول دون ذلك:
release-stood-in-the-way = حال دون النشر
release-failed-text = حل الموعد وكان نص يحول دون النشر، فلم يُنشر شيء. أصلحوه أو أخرجوه، ثم حددوا موعدا جديدا.
release-publish = { $count ->
     [zero] النشر الآن
     [one] نشر النص الآن
     [two] نشر النصين الآن
     [few] نشر النصوص الـ{ $count } الآن
     [many] نشر { $count } نصا الآن
    *[other] نشر { $count } نص الآن
}
release-schedule = تحديد الموعد
release-unschedule = إلغاء الموعد
release-explained = عند حلول الموعد يُفحص كل نص من جديد. وإذا تعذر نشر أحدها لم يُنشر أي منها، ويُخبر المعنيون بالسبب. وما دامت المجموعة مبرمجة لا تُنشر نصوصها منفردة.
release-stale = لم يتم شيء: غيّر شخص آخر المجموعة في هذه الأثناء. أعيدوا الاطلاع عليها.
refused-in-release = يُنشر هذا النص مع المجموعة «{ $name }». ألغوا موعد المجموعة أو أخرجوا النص منها.
refused-release-under-way = المجموعة مبرمجة أو منشورة. ألغوا موعدها لتغييرها.
refused-release-empty = أضيفوا نصا أولا.
refused-items-blocked = { $count ->
     [zero] لا نص يحول دون ذلك.
     [one] نص واحد يحول دون ذلك؛ والسبب مبين عنده.
     [two] نصان يحولان دون ذلك؛ والسبب مبين عند كل منهما.
     [few] { $count } نصوص تحول دون ذلك؛ والسبب مبين عند كل منها.
     [many] { $count } نصا تحول دون ذلك؛ والسبب مبين عند كل منها.
    *[other] { $count } نص تحول دون ذلك؛ والسبب مبين عند كل منها.
}
error-choose-one = اختاروا نصا واحدا على الأقل.
error-too-many-items = تضم المجموعة { $max } نصا على الأكثر.
error-item-elsewhere = لا تضم مجموعة المدينة إلا نصوص تلك المدينة.
flash-release-start = أُحدثت المجموعة. أضيفوا إليها نصوصا.
flash-release-add = تمت الإضافة.
flash-release-drop = أُخرج النص من المجموعة.
flash-release-publish = نُشرت كلها.
flash-release-schedule = حُدد الموعد.
flash-release-unschedule = أُلغي الموعد؛ وتبقى النصوص مصادقا عليها.
hub-releases = مجموعات النشر
hub-releases-help = نصوص تُنشر معا، كلها أو لا شيء منها.
