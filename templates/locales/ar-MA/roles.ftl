### The roles a person may hold, and what each may do.

role-contributor = محرر
role-fact_reviewer = مراجع المضمون
role-language_reviewer = مراجع لغوي
role-approver = مصادق
role-manager = مدير المدينة
role-hq_editor = محرر بالمقر المركزي
role-hq_approver = مصادق بالمقر المركزي
role-administrator = مدير النظام
role-contributor-help = يكتب المسودات ويرسلها للمراجعة.
role-fact_reviewer-help = يتحقق من صحة المعلومات.
role-language_reviewer-help = يراجع سلامة اللغة والأسلوب.
role-approver-help = يصادق على النصوص وينشرها.
role-manager-help = يدير أشخاص المدينة وإعداداتها وينشر باسمها.
role-hq_editor-help = يكتب المحتوى الوطني وتعريفات الشعب.
role-hq_approver-help = يصادق على المحتوى الوطني والبلاغات.
role-administrator-help = يدير الحسابات والنظام، ولا يصادق على النصوص.
scope-all-cities = كل المدن
scope-all-locales = كل اللغات
scope-all-kinds = كل الأنواع
