### ما ينشر بكل لغة وما ينقص.

coverage-csv = تنزيل الجدول (CSV)
coverage-required = إلزامية
coverage-documents = عدد الوثائق: { $count }
coverage-public = منشور: { $count }
coverage-waiting = قيد المراجعة أو في انتظار النشر: { $count }
coverage-writing = قيد الكتابة: { $count }
coverage-stale = ترجمة غير محيّنة: { $count }
coverage-missing = ناقص: { $count }
coverage-lacking = بدون نص بهذه اللغة: { $language }
coverage-only-stale = الترجمات غير المحيّنة فقط
