### سجل التدقيق: من قام بماذا، والدليل على أن شيئا لم يحذف.

audit-title = سجل التدقيق
audit-lead = كل ما تم القيام به أو رفضه أو تصديره، الأحدث أولا. يحمل كل قيد بصمة القيد الذي قبله، فلا يمكن تغيير أي شيء أو حذفه دون أن يظهر ذلك.
audit-export = تصدير (NDJSON)
audit-person = الشخص
audit-act = العملية
audit-from = من
audit-until = إلى
audit-who = من قام بها
audit-about = الموضوع
audit-nobody = النظام، أو شخص لم يسجل دخوله
audit-digest = البصمة
audit-previous = البصمة السابقة
audit-head = رأس السلسلة
audit-head-text = { $count ->
    [zero] لا قيد بعد. بصمة البداية:
    [one] قيد واحد إلى الآن. بصمة آخر قيد:
    [two] قيدان إلى الآن. بصمة آخر قيد:
    [few] { $count } قيود إلى الآن. بصمة آخر قيد:
    [many] { $count } قيدا إلى الآن. بصمة آخر قيد:
   *[other] { $count } قيد إلى الآن. بصمة آخر قيد:
}
audit-head-help = احتفظوا بها في مكان آخر من حين لآخر: يثبت الأمر «mihan audit verify --head» بعد ذلك أن ما قبلها لم يمس.
audit-empty-text = لا يوجد قيد يوافق هذه المعايير.

## acts
audit-act-session-sign_in = تسجيل دخول
audit-act-session-refuse = رفض تسجيل دخول
audit-act-session-hold = تعليق محاولات الدخول
audit-act-session-sign_out = تسجيل خروج
audit-act-session-end_all = تسجيل خروج من جميع الأجهزة
audit-act-attempt-refused = محاولة مرفوضة
audit-act-password-ask = طلب رابط كلمة المرور
audit-act-password-change = تغيير كلمة المرور
audit-act-password-reset = اختيار كلمة مرور جديدة
audit-act-person-invite = دعوة شخص
audit-act-person-invite_again = إعادة إرسال الدعوة
audit-act-person-take_up = قبول الدعوة
audit-act-person-deactivate = إغلاق حساب
audit-act-person-reactivate = إعادة فتح حساب
audit-act-person-demo = إنشاء حساب تجريبي
audit-act-right-add = إضافة صلاحية
audit-act-right-remove = سحب صلاحية
audit-act-document-start = إنشاء وثيقة
audit-act-edition-start = فتح نسخة
audit-act-edition-restore = استعادة نص قديم
audit-act-edition-save = حفظ نص
audit-act-edition-publish-failed = تعذر النشر
audit-act-trash-put = وضع في سلة المهملات
audit-act-trash-restore = استرجاع من سلة المهملات
audit-act-trash-delete = حذف نهائي
audit-act-image-upload = رفع صورة
audit-act-city-save = تعديل مدينة
audit-act-city-save_sectors = تعديل قطاعات مدينة
audit-act-figure-add = إضافة رقم
audit-act-figure-save = تعديل رقم
audit-act-figure-remove = حذف رقم
audit-act-term-add = إضافة مصطلح
audit-act-term-save = تعديل مصطلح
audit-act-term-remove = حذف مصطلح
audit-act-reference-import = استيراد المعطيات المرجعية
audit-act-review-escalate = تصعيد المراجعة
audit-act-edition-keep_aside = حفظ صيغة جانبا
audit-act-edition-kill-images = حذف صور نص أُزيل نهائيا
audit-act-edition-replace-target = تعيين نص بديل
audit-act-autosave-discard = التخلي عن نص غير محفوظ
audit-act-calendar-holiday = إدخال عطلة
audit-act-calendar-holiday-remove = حذف عطلة
audit-act-calendar-ramadan = إدخال أوقات رمضان
audit-act-calendar-ramadan-remove = حذف أوقات رمضان
audit-act-calendar-week = تعديل أسبوع العمل
audit-act-deputy-name = تعيين نائب
audit-act-deputy-revoke = إنهاء نيابة
audit-act-path-start = إضافة مسار مصادقة
audit-act-path-remove = حذف مسار مصادقة
audit-act-path-add_step = إضافة مرحلة مصادقة
audit-act-path-save_step = تعديل مرحلة مصادقة
audit-act-path-move_step = نقل مرحلة مصادقة
audit-act-path-remove_step = حذف مرحلة مصادقة
audit-act-release-start = إنشاء حزمة نشر
audit-act-release-add = إضافة نص إلى حزمة نشر
audit-act-release-drop = سحب نص من حزمة نشر
audit-act-release-schedule = برمجة حزمة نشر
audit-act-release-unschedule = إلغاء برمجة حزمة نشر
audit-act-release-publish = نشر حزمة
audit-act-release-fail = تعذر نشر حزمة
audit-act-translation-save = حفظ ترجمة
audit-act-translation-source = اختيار أصل الترجمة
audit-act-required_locales-save = تعديل اللغات الإلزامية
audit-act-talk-open = فتح نقاش
audit-act-talk-comment = إضافة تعليق
audit-act-talk-suggest = اقتراح صياغة
audit-act-talk-accept = قبول اقتراح
audit-act-talk-decline = رفض اقتراح
audit-act-talk-withdraw = سحب تعليق
audit-act-talk-resolve = إنهاء نقاش
audit-act-talk-reopen = إعادة فتح نقاش
audit-act-job-retry = إعادة تشغيل مهمة
audit-act-audit-export = تصدير سجل التدقيق

## subjects
audit-subject-edition = نسخة
audit-subject-document = وثيقة
audit-subject-person = شخص
audit-subject-asset = صورة
audit-subject-city = مدينة
audit-subject-figure = رقم
audit-subject-job = مهمة
audit-subject-panel = لوحة التحرير
audit-subject-audit-event = سجل التدقيق
audit-subject-reference = المعطيات المرجعية
audit-subject-sector = قطاع
audit-subject-level = مستوى
audit-subject-tag = وسم
audit-subject-trash = سلة المهملات
audit-subject-comment-thread = نقاش
audit-act-glossary-add = إضافة مصطلح إلى المعجم
audit-act-glossary-save = تعديل مصطلح في المعجم
audit-act-glossary-remove = حذف مصطلح من المعجم
