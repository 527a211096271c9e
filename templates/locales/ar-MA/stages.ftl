### Stages of an edition, what one may do with it, and what was done.

stage-draft = مسودة
stage-in_review = قيد المراجعة
stage-changes_requested = تعديلات مطلوبة
stage-approved = مصادق عليه
stage-scheduled = نشر مبرمج
stage-published = منشور
stage-withdrawn = مسحوب
stage-removed = محذوف من الموقع
stage-superseded = عوضته نسخة أحدث
stage-discarded = مهمل

## Buttons: what a person does
transition-submit = إرسال للمراجعة
transition-retract = سحب الإرسال
transition-approve = المصادقة
transition-request_changes = طلب تعديلات
transition-publish = نشر
transition-schedule = برمجة النشر
transition-unschedule = إلغاء البرمجة
transition-withdraw = سحب مع إشعار
transition-remove = حذف من الموقع
transition-discard = إهمال المسودة
transition-supersede = تعويض بنسخة أحدث

## History: what was done
history-submit = أُرسل للمراجعة
history-retract = أُعيد إلى مسودة
history-approve = صودق عليه
history-request_changes = طُلبت تعديلات
history-publish = نُشر
history-schedule = بُرمج نشره
history-unschedule = أُلغيت البرمجة
history-withdraw = سُحب مع إشعار
history-remove = حُذف من الموقع
history-discard = أُهملت المسودة
history-supersede = عوضته نسخة أحدث
history-create = أُنشئ
history-save = حُفظت صيغة جديدة
