### Words used on many pages.

app-name = مِهَن
app-purpose = غرفة التحرير المشتركة لمدن المهن والكفاءات
skip-to-content = الانتقال إلى المحتوى
demo-banner = نسخة تجريبية: الأشخاص والأخبار هنا من نسج الخيال.
money = { $amount } درهم
list-separator = ،

## Buttons
button-save = حفظ
button-save-and-continue = حفظ ومتابعة التحرير
button-cancel = إلغاء
button-create = إنشاء
button-add = إضافة
button-edit = تعديل
button-delete = حذف
button-search = بحث
button-filter = تصفية
button-clear-filters = إزالة التصفية
button-back = رجوع
button-confirm = تأكيد
button-close = إغلاق
button-upload = رفع صورة
button-preview = معاينة
button-open = فتح
button-send = إرسال
button-retry = إعادة المحاولة
button-translate = ترجمة
button-compare = مقارنة
button-show-all = عرض الكل

## Small words
word-yes = نعم
word-no = لا
word-none = لا شيء
word-all = الكل
word-required = إلزامي
word-optional = اختياري
word-choose = اختر…
word-national = المستوى الوطني
word-city = المدينة
word-kind = النوع
word-stage = المرحلة
word-locale = اللغة
word-author = المحرر
word-role = الدور
word-name = الاسم
word-email = البريد الإلكتروني
word-password = كلمة المرور
word-status = الحالة
word-date = التاريخ
word-updated = آخر تحديث
word-reason = السبب
word-actions = الإجراءات
word-history = السجل

## Lists
search-label = بحث
results-count = { $count ->
     [zero] لا توجد نتائج
     [one] نتيجة واحدة
     [two] نتيجتان
     [few] { $count } نتائج
     [many] { $count } نتيجة
    *[other] { $count } نتيجة
}
empty-title = لا شيء هنا بعد
empty-search = لا نتائج تطابق بحثكم.
pagination-label = التنقل بين الصفحات
pagination-previous = السابق
pagination-next = التالي
pagination-page = صفحة { $page } من { $pages }
pagination-first = الأولى

## Dialogues, messages and timelines
confirm-title = هل أنتم متأكدون؟
flash-saved = تم الحفظ.
flash-deleted = تم الحذف.
flash-sent = تم الإرسال.
flash-close = إخفاء الرسالة
timeline-label = تسلسل الأحداث
timeline-by = بواسطة { $name }
timeline-by-for = بواسطة { $name } بالنيابة عن { $principal }
timeline-by-system = تلقائيا

## Images and body
image-choose = اختيار صورة
image-none = بدون صورة
image-alt = النص البديل
image-alt-help = صفوا ما تظهره الصورة لمن لا يراها.
image-credit = مصدر الصورة
image-decorative = صورة للزينة فقط
body-markdown-help = اكتبوا النص بصيغة ماركداون.
