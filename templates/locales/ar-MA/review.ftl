### قائمة المراجعة وصفحتها.

review-untitled = بدون عنوان
review-text = النص
review-edition-number = النسخة { $number }

## القائمة
review-step = المرحلة
review-all-steps = جميع المراحل
review-waits = الانتظار
review-who = من يجيب
review-mine-only = ما يمكنني الإجابة عنه فقط
review-mine-count = { $count ->
     [zero] لا نص في انتظار رأيكم
     [one] نص واحد في انتظار رأيكم
     [two] نصان في انتظار رأيكم
     [few] { $count } نصوص في انتظار رأيكم
     [many] { $count } نصا في انتظار رأيكم
    *[other] { $count } نص في انتظار رأيكم
}
review-step-of = المرحلة { $step } من { $steps }
review-approvals-of = المصادقات: { $given } من { $quorum }
review-target = { $hours ->
     [zero] الأجل المستهدف: فورا
     [one] الأجل المستهدف: ساعة عمل واحدة
     [two] الأجل المستهدف: ساعتا عمل
     [few] الأجل المستهدف: { $hours } ساعات عمل
     [many] الأجل المستهدف: { $hours } ساعة عمل
    *[other] الأجل المستهدف: { $hours } ساعة عمل
}
review-late = تجاوز الأجل
review-waits-for-you = أنتم
review-waits-for-others = غيركم
review-empty-title = لا نص قيد المراجعة
review-empty-text = تظهر النصوص هنا عندما يرسلها محرروها.

## الصفحة
review-as-it-goes-out = النص كما سيُنشر
review-as-it-is = النص كما هو منشور
review-image-alt = النص البديل للصورة:
review-image-decorative = الصورة للزينة وليس لها نص بديل.
review-what-changes = ما يتغير للعموم
review-against-live = مقارنة مع المنشور منذ
review-nothing-changes = النص مطابق للمنشور.
review-inserted = مضاف
review-deleted = محذوف
review-block-added = فقرة جديدة:
review-block-removed = فقرة محذوفة:
review-block-moved = فقرة منقولة:
review-block-changed = فقرة معدلة:
review-block-restyled = تغيرت الروابط أو التنسيق أو الخصائص:
review-scheduled-for = مبرمج للنشر: { $time }.
review-steps = المصادقة
review-able = من يمكنه الإجابة الآن:
review-nobody-able = لا أحد يمكنه الإجابة في هذه المرحلة. أخبروا المقر.
review-somebody = شخص
review-problems = ما يجب إصلاحه قبل الإرسال
review-contributors = المحررون
review-earlier = مسارات سابقة
review-no-answers = انتهى دون جواب.
review-siblings = نسخ أخرى من هذه الوثيقة

## الإجراءات
review-elsewhere = غير ممكن في هذه المرحلة
review-approve-and-publish = المصادقة والنشر الآن
review-approve-only = المصادقة فقط
review-words-approve = تعليق
review-words-approve-help = اختياري؛ يقرؤه المحررون.
review-words-request_changes = ما يجب تعديله
review-words-request_changes-help = يتوصل المحررون بهذه الكلمات عبر البريد الإلكتروني.
review-words-retract = السبب
review-words-retract-help = اختياري. تنتهي المراجعة وتصبح المصادقات لاغية.
review-schedule-at = اليوم والساعة
review-schedule-help = بتوقيت المغرب. الآن: { $now }.
review-confirm-discard = هل تريدون إهمال هذه المسودة؟
review-confirm-discard-text = لن يمكن استئنافها؛ وتبقى صيغها في السجل.

## استمارة عادت
review-trouble-stale = تغير النص في هذه الأثناء
review-trouble-stale-text = لم يتم شيء: تغير النص أو مرحلته بعد فتحكم الصفحة. أعيدوا قراءته ثم قرروا.
review-trouble-refused = لم يتم شيء
review-trouble-refused-text = هذا ما يحول دون ذلك:
review-trouble-invalid = لم يتم شيء
review-trouble-invalid-text = يجب تصحيح قيمة:
review-trouble-tried = طلبتم: { $act }.
review-trouble-since = آخر ما حدث
review-trouble-kept = ما كتبتموه محفوظ:

## رسائل
flash-submit = أُرسل النص للمراجعة.
flash-retract = أُعيد النص إلى المسودة.
flash-approve = تمت المصادقة.
flash-approve-step = سُجلت مصادقتكم؛ وينتقل النص إلى المصادقة الموالية.
flash-request-changes = طُلب التعديل من المحررين.
flash-publish = نُشر النص.
flash-schedule = بُرمج النشر.
flash-unschedule = أُلغيت البرمجة؛ ويبقى النص مصادقا عليه.
flash-withdraw = سُحب النص؛ والإشعار معلن للعموم.
flash-remove = حُذف النص من الموقع.
flash-discard = أُهملت المسودة.

## Why a scheduled text did not go out
schedule-failed-incomplete = النص غير مكتمل أو عنوانه مستعمل.
