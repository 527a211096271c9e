### سجل النسخة.

history-revision = المراجعة { $number }
history-to-text = إلى النص
history-cut = القيود الأقدم محفوظة ولا تظهر هنا.
