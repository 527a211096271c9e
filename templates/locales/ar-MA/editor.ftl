### Words of the rich-text editor and the image chooser; handed to their scripts without the "editor-" prefix.

## The text and its toolbar
editor-body = نص المحتوى
editor-toolbar = أدوات التحرير
editor-placeholder = اكتب هنا…
editor-words = عدد الكلمات
editor-keys = Alt+F10 للوصول إلى الأدوات
editor-style = نمط الفقرة
editor-paragraph = فقرة
editor-heading-2 = عنوان رئيسي
editor-heading-3 = عنوان فرعي
editor-heading-4 = عنوان ثانوي
editor-bold = خط غليظ
editor-italic = خط مائل
editor-superscript = نص مرتفع
editor-subscript = نص منخفض
editor-more-marks = أس ومؤشر
editor-bulletList = قائمة نقطية
editor-orderedList = قائمة مرقمة
editor-blockquote = اقتباس
editor-direction = اتجاه الفقرة
editor-dir-auto = تلقائي
editor-dir-rtl = من اليمين إلى اليسار
editor-dir-ltr = من اليسار إلى اليمين
editor-isolate = مقطع بلغة أخرى
editor-insert = إدراج
editor-undo = تراجع
editor-redo = إعادة

## Blocks
editor-block-image = صورة
editor-block-gallery = معرض صور
editor-block-file = ملف مرفق
editor-block-video = رابط فيديو
editor-block-keyFigure = رقم
editor-block-keyFigures = أرقام أساسية
editor-block-programmeCard = بطاقة شعبة
editor-block-callout = إطار تنبيه
editor-block-table = جدول
editor-add-image = إضافة صورة
editor-add-keyFigure = إضافة رقم
editor-edit = تعديل
editor-remove = حذف
editor-unwrap = إزالة الإطار
editor-decorative = صورة للزينة فقط
editor-alt-missing = ينقص النص البديل
editor-as-of-missing = ينقص تاريخ هذا الرقم

## Tables
editor-table = أدوات الجدول
editor-table-caption = عنوان الجدول
editor-row-before = إضافة سطر قبله
editor-row-after = إضافة سطر بعده
editor-row-delete = حذف السطر
editor-column-before = إضافة عمود قبله
editor-column-after = إضافة عمود بعده
editor-column-delete = حذف العمود
editor-cells-merge-split = دمج الخلايا أو تقسيمها
editor-header-row = سطر العناوين
editor-header-column = عمود العناوين
editor-table-delete = حذف الجدول

## Questions
editor-ok = موافق
editor-cancel = إلغاء
editor-required = هذه الخانة إلزامية.
editor-link = رابط
editor-unlink = إزالة الرابط
editor-field-href = العنوان الإلكتروني للرابط
editor-help-href = عنوان كامل يبدأ بـ https:// أو بريد (mailto:) أو هاتف (tel:) أو صفحة من الموقع (/…).
editor-bad-href = هذا العنوان غير مقبول.
editor-field-dir = اتجاه المقطع
editor-field-lang = لغة المقطع
editor-lang-same = لغة النص نفسها
editor-lang-ar = العربية
editor-lang-fr = الفرنسية
editor-lang-zgh = الأمازيغية
editor-lang-en = الإنجليزية
editor-lang-es = الإسبانية
editor-field-tone = نوع الإطار
editor-tone-info = معلومة
editor-tone-warning = تنبيه
editor-tone-success = خبر سار
editor-field-alt = النص البديل
editor-help-alt = صف ما تنقله الصورة لمن لا يراها.
editor-field-decorative = صورة للزينة فقط، لا تنقل معلومة
editor-field-caption = التعليق
editor-field-credit = مصدر الصورة
editor-field-title = العنوان
editor-field-url = عنوان الفيديو
editor-bad-https = يجب أن يبدأ العنوان بـ https://
editor-field-label = ما يقيسه الرقم
editor-field-value = القيمة
editor-field-unit = الوحدة
editor-field-asOf = تاريخ الرقم
editor-help-as-of = بصيغة 2026-09 أو 2026-09-15. إلزامي عند الإرسال للمراجعة.
editor-bad-as-of = اكتب التاريخ بصيغة 2026-09 أو 2026-09-15.
editor-field-scope = النطاق
editor-field-source = المصدر

## Choosing an image, a file or a programme
editor-choose-image = اختيار صورة
editor-choose-file = اختيار ملف
editor-choose-programme = اختيار شعبة
editor-search = بحث
editor-more = عرض المزيد
editor-nothing-found = لا توجد نتائج.
editor-load-failed = تعذر تحميل القائمة. تحقق من الاتصال ثم أعد المحاولة.
editor-upload = رفع ملف من جهازك
editor-upload-hint = اسحب ملفا إلى هنا أو اختره من جهازك.
editor-uploading = جارٍ الرفع…
editor-kept-found = عُثر في هذا المتصفح على نص لم يُحفظ، يعود إلى
editor-kept-restore = استرجاع النص
editor-kept-discard = تجاهله
editor-upload-failed = تعذر رفع الملف. أعد المحاولة.
