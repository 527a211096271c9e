### سجل النسخة.

history-revision = الصيغة { $number }
history-to-text = إلى النص
history-cut = القيود الأقدم محفوظة ولا تظهر هنا.

## All revisions: compared and brought back
history-numbers = النسخة { $round } · الصيغة { $number }
history-lead = كل صيغ النص بهذه اللغة في جميع نسخه. اختاروا صيغتين للمقارنة، أو استعيدوا صيغة قديمة.
history-base = تم اختيار صيغة. اختاروا الصيغة الأخرى في هذه الصفحة أو في صفحة أقدم.
history-compare-title = مقارنة صيغتين
history-compare-from = المقارنة انطلاقا من النسخة { $round }، الصيغة { $number }
history-compare-to = المقارنة مع النسخة { $round }، الصيغة { $number }
history-compare-other = مقارنة مع صيغة أخرى
history-turn-round = عكس المقارنة
history-picture-before = الصورة قبل التعديل
history-picture-after = الصورة بعد التعديل
history-picture-same = الصورة نفسها
history-restore = استعادة
history-restore-question = هل تريدون استعادة الصيغة { $number } من النسخة { $round }؟
history-restore-compare = المقارنة مع النص الحالي
history-restore-replaces = ستحل محل الصيغة { $number }، وهي آخر نص في المسودة الحالية:
history-restore-anew = لا توجد مسودة بهذه اللغة: ستبدأ نسخة جديدة بهذا النص.
history-restore-kept = لا يضيع شيء: تبقى كل الصيغ محفوظة في السجل، ويمر النص عبر المراجعة كالمعتاد.
history-restore-reason-help = يحفظ مع الصيغة ليطلع عليه من يقرأ السجل.
history-restore-refused = لا يمكن استعادتها الآن:
history-restore-stale = تغير النص منذ فتح هذه الصفحة. تحققوا منه قبل التأكيد.
history-restored = تمت استعادة النص القديم كآخر صيغة في المسودة.
history-restored-anew = تمت استعادة النص القديم في مسودة جديدة.
history-restored-same = المسودة تتضمن هذا النص نفسه.
history-restored-from = مستعادة من النسخة { $round }، الصيغة { $number }
