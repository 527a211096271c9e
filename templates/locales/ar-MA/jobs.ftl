### Jobs that failed, and the demonstration's mailbox.

jobs-title = المهام الخلفية
jobs-lead = ما ينجزه النظام بعد كل إجراء: الرسائل والإشعارات. تبقى المهام التي تعذر إنجازها هنا إلى أن تعيدوا المحاولة.
jobs-waiting = في الانتظار
jobs-retrying = يعاد تنفيذها
jobs-running = قيد التنفيذ
jobs-failed = متعذرة
jobs-caption = المهام التي تعذر إنجازها
jobs-kind = المهمة
job-kind-mail = رسالة إلكترونية
job-kind-notice = إشعار المعنيين
jobs-reason = سبب التعذر
jobs-attempts = عدد المحاولات
jobs-failed-at = تاريخ التعذر
jobs-retried = أعيدت المهمة إلى الانتظار.
jobs-empty = لا توجد مهام متعذرة
jobs-empty-text = كل ما طُلب من النظام أُنجز أو هو في طريقه إلى الإنجاز.

## Mailbox
mailbox-title = صندوق البريد التجريبي
mailbox-lead = لا تخرج أي رسالة من النسخة التجريبية: تُحفظ هنا كلها ليقرأها من يجرب المنصة.
mailbox-closed = هذا الصندوق خاص بالنسخة التجريبية
mailbox-closed-text = في هذه المنصة تصل الرسائل إلى أصحابها وحدهم.
mailbox-empty = لا توجد رسائل بعد
mailbox-empty-text = أرسلوا نصا للمراجعة لتظهر هنا الرسائل الموجهة إلى المراجعين.
mailbox-subject = الموضوع
mailbox-to = إلى
mailbox-sent = تاريخ الإرسال
mailbox-html = عرض الرسالة كما يراها صاحبها
mailbox-text = النص
