### الترجمة أمام أصلها، فقرة بفقرة.

translation-title = النص وترجمته
translation-whole = فتح النص كاملا
translation-from = النص الأصلي
translation-made-from = ترجمة عن: { $language }
translation-source-public = النص المنشور.
translation-source-open = نص قيد الإعداد، لم ينشر بعد.
translation-see-open = عرض النص قيد الإعداد
translation-see-public = عرض النص المنشور
translation-none-help = هذا النص ليس ترجمة لنص آخر. اختاروا لغة النص الأصلي لعرضهما معا.
translation-choose = تغيير لغة النص الأصلي
translation-choose-help = عند تغيير لغة الأصل، ينبغي التحقق من كل فقرة من جديد. لا يتغير نص الترجمة.
translation-choose-save = اعتماد لغة الأصل
translation-no-source = بدون نص أصلي
translation-source-chosen = تم اعتماد لغة الأصل.
translation-gone = لم يعد النص الأصلي موجودا
translation-gone-help = سُحب النص الأصلي أو حُذف ({ $language }). تبقى الترجمة كاملة، ويمكن تعديلها ونشرها.
translation-help = اكتبوا ترجمة كل فقرة أمام أصلها. الفقرة الفارغة لا تنشأ، وإفراغ فقرة يحذفها. يمكن الحفظ في أي وقت ثم المتابعة لاحقا.
translation-progress = محيّن: { $done } من { $total }
translation-changed-count = { $count ->
     [one] تغيرت فقرة واحدة في النص الأصلي بعد ترجمتها.
     [two] تغيرت فقرتان في النص الأصلي بعد ترجمتهما.
     [few] تغيرت { $count } فقرات في النص الأصلي بعد ترجمتها.
     [many] تغيرت { $count } فقرة في النص الأصلي بعد ترجمتها.
    *[other] تغيرت { $count } فقرة في النص الأصلي بعد ترجمتها.
}
translation-badge-changed = { $count ->
     [one] تغير الأصل: فقرة واحدة
     [two] تغير الأصل: فقرتان
     [few] تغير الأصل: { $count } فقرات
     [many] تغير الأصل: { $count } فقرة
    *[other] تغير الأصل: { $count } فقرة
}
translation-badge-gone = لا أصل له
translation-status-untranslated = غير مترجم
translation-status-done = مترجم
translation-status-unmarked = ينبغي التحقق منه
translation-status-source_changed = تغير الأصل
translation-status-target_only = في هذه اللغة فقط
translation-status-source_gone = حُذف من الأصل
translation-source_gone-help = لم تعد هذه الفقرة في النص الأصلي. أفرغوا الحقل لحذفها، أو أكدوا أنها لا تزال صحيحة للاحتفاظ بها.
translation-target_only-help = لا مقابل لها في النص الأصلي.
translation-untranslated-help = لم تترجم بعد.
translation-show-change = ما الذي تغير في الأصل؟
translation-right = لا تزال صحيحة
translation-take = اعتماد صور النص الأصلي وأرقامه
translation-end = إضافة في آخر النص
translation-end-help = فقرات تخص هذه اللغة وحدها. سطر فارغ بين الفقرات.
translation-marked = تم تسجيل ما تحققتم منه.
translation-confirm-save = تسجيل ما تحققتم منه
translation-overtaken-help = لم يضع شيء: ما كتبتموه في الحقول أسفله، أمام أحدث صيغة. قارنوا ثم احفظوا من جديد.
translation-node-paragraph = فقرة
translation-node-heading = عنوان فرعي
translation-node-bulletList = لائحة
translation-node-orderedList = لائحة مرقمة
translation-node-blockquote = اقتباس
translation-node-callout = تنبيه
translation-node-table = جدول
translation-node-image = صورة
translation-node-gallery = معرض صور
translation-node-file = ملف
translation-node-video = فيديو
translation-node-keyFigures = أرقام أساسية
translation-node-programmeCard = بطاقة شعبة
translation-part-alt = النص البديل
translation-part-caption = التعليق
translation-part-credit = مصدر الصورة
translation-part-title = العنوان
translation-part-label = التسمية
translation-part-unit = الوحدة
translation-part-scope = النطاق
translation-part-source = المصدر
translation-part-words = النص
error-translation-circle = هذه اللغة مترجمة عن هذا النص؛ لا يمكن أن تكون أصلا له. اختاروا لغة أخرى.
error-translation-no-source = لا يوجد نص بهذه اللغة. اختاروا لغة أخرى.
refused-locales-missing = ينبغي أن تكون اللغات الإلزامية كلها مصادقا عليها قبل نشر أي منها.
refused-locales = ما ينقص: { $languages }
notice-source_changed = تغير النص الأصلي لترجمة
mail-notice-source_changed-subject = تغير الأصل: { $title }
mail-notice-source_changed-lead = نُشر النص الأصلي بصيغة جديدة، ولم تعد ترجمتكم مطابقة له.
mail-notice-source_changed-lead-by = نشر { $by } صيغة جديدة من النص الأصلي، ولم تعد ترجمتكم مطابقة له.
mail-notice-source_changed-button = عرض ما تغير
