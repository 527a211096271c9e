### النشر الاستعجالي والمراجعة البعدية.

transition-publish_urgently = نشر استعجالي
transition-confirm = تأكيد
transition-decline = عدم التأكيد
transition-fall_back = استرجاع
transition-reinstate = إعادة النشر
history-publish_urgently = نُشر استعجالا قبل المصادقة
history-confirm = أُكد بعد النشر
history-decline = لم يُؤكد
history-fall_back = استُرجع: لم يؤكده أحد داخل الأجل
history-reinstate = عاد إلى النشر كما صودق عليه
flash-publish_urgently = نُشر النص. ويُطلب من الآخرين تأكيده.
flash-confirm = سُجل تأكيدكم.
flash-decline = لم يُؤكد النص؛ وقد استُرجع.
refused-own-publication = من نشر نصا استعجالا لا يؤكده.
review-words-confirm = تعليق
review-words-confirm-help = اختياري؛ يقرؤه المحررون.
review-words-decline = سبب عدم التأكيد
review-words-decline-help = يقرؤه المحررون. ويُسترجع النص فورا.

urgent-title = منشورات استعجالية
urgent-lead = نصوص نُشرت قبل المصادقة وتنتظر التأكيد، بدءا بأقربها أجلا.
urgent-empty = لا شيء ينتظر التأكيد
urgent-empty-text = يظهر هنا كل نص يُنشر استعجالا إلى أن يؤكده من يحق لهم ذلك.
urgent-dashboard = منشور استعجالا: ينتظر تأكيدكم
urgent-to-confirm = منشور استعجالا ولم يُؤكد بعد
urgent-by = نشره { $name }
urgent-due = أجل التأكيد:
urgent-mine = ينتظركم
urgent-question = هل تريدون نشر هذا النص قبل أن يصادق عليه أحد؟
urgent-what-follows = ما يترتب عن ذلك
urgent-follows-now = يصل إلى القراء فورا كأي نص آخر.
urgent-follows-review = يُطلب الآن تأكيده ممن كان عليهم المصادقة عليه، وأجلهم إلى غاية { $time } (ساعات العمل: { $hours }).
urgent-follows-you = لا يمكنكم تأكيده بأنفسكم.
urgent-follows-earlier = إذا لم يُؤكد داخل هذا الأجل، عاد النص المصادق عليه سابقا إلى النشر.
urgent-follows-withdrawal = إذا لم يُؤكد داخل هذا الأجل، سُحب بإشعار محايد.
urgent-follows-escalation = إذا لم يُؤكد داخل هذا الأجل، أُخبر كل من يمكنه إنهاء نشره، بما في ذلك المقر.
urgent-reason = لماذا لا يحتمل الانتظار
urgent-reason-help = يقرؤه زملاؤكم دون القراء. ويبقى في السجل.
urgent-rules = ما تعتمده كل مدينة
urgent-rules-help = تعتمد الهيئة الوطنية المعمول به: 16 ساعة عمل، ثم يُسترجع النص.
urgent-hours = ساعات العمل المتاحة للتأكيد
urgent-hours-help = من 1 إلى { $max }.
urgent-hours-of = { $hours ->
     [zero] دون أجل
     [one] ساعة عمل واحدة
     [two] ساعتا عمل
     [few] { $hours } ساعات عمل
     [many] { $hours } ساعة عمل
    *[other] { $hours } ساعة عمل
}
urgent-silence = إذا لم يجب أحد
urgent-falls-back = يُسترجع النص
urgent-escalates = يبقى النص منشورا ويُخبر عدد أكبر من الأشخاص
error-urgent-hours = أدخلوا عددا صحيحا من 1 إلى { $max }.
flash-urgent-rule = تم الحفظ.
hub-urgent = منشورات استعجالية
hub-urgent-help = نصوص نُشرت قبل المصادقة، ومن عليه تأكيدها.

notice-urgent_published = نص منشور استعجالا ينتظر تأكيدي
mail-notice-urgent_published-subject = منشور استعجالا وينتظر التأكيد: { $title }
mail-notice-urgent_published-lead = نُشر هذا النص قبل المصادقة عليه. اقرؤوه، ثم أكدوه أو لا.
mail-notice-urgent_published-lead-by = نشر { $by } هذا النص قبل المصادقة عليه. اقرؤوه، ثم أكدوه أو لا.
mail-notice-urgent_published-button = القراءة والجواب
notice-urgent_late = نص منشور استعجالا لم يؤكده أحد داخل الأجل
mail-notice-urgent_late-subject = لم يُؤكد داخل الأجل: { $title }
mail-notice-urgent_late-lead = نُشر هذا النص قبل المصادقة عليه ولم يؤكده أحد داخل الأجل. وما زال منشورا.
mail-notice-urgent_late-lead-by = نشر { $by } هذا النص قبل المصادقة عليه ولم يُؤكد داخل الأجل. وما زال منشورا.
mail-notice-urgent_late-button = القراءة والجواب
notice-urgent_fell_back = نص منشور استعجالا تم استرجاعه
mail-notice-urgent_fell_back-subject = استُرجع: { $title }
mail-notice-urgent_fell_back-lead = نُشر هذا النص قبل المصادقة عليه ولم يُؤكد داخل الأجل. ولم يعد منشورا كما كان.
mail-notice-urgent_fell_back-lead-by = لم يؤكد { $by } هذا النص الذي نُشر قبل المصادقة عليه. ولم يعد منشورا كما كان.
mail-notice-urgent_fell_back-button = الاطلاع على النص
