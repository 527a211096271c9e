### سجل النسخة.

history-revision = الصيغة { $number }
history-to-text = إلى النص
history-cut = القيود الأقدم محفوظة ولا تظهر هنا.
