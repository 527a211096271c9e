### Cities, their facts and their figures.

cities-facts = معطيات المدينة
cities-edit-facts = تعديل المعطيات
cities-edit-sectors = قطاعات المدينة
cities-documents = وثائق المدينة
cities-public-page = الصفحة العمومية
cities-public-texts = النصوص المنشورة
cities-site = الموقع داخل المدينة
cities-status-as-of = تاريخ معرفة الوضعية
cities-opened-note = ملاحظة حول الافتتاح
cities-sectors-note = ملاحظة حول القطاعات
cities-facilities = المرافق والتجهيزات
cities-antennas = الملحقات
cities-sources = المصادر
cities-confidence = درجة الوثوق في المعطيات
cities-confidence-high = عالية
cities-confidence-medium = متوسطة
cities-confidence-low = ضعيفة
cities-figures-note = لكل رقم تاريخه ونطاقه ومصدره. الأرقام المتعارضة تبقى جنبا إلى جنب، وما لا تاريخ له لا يظهر للعموم.
cities-several-values = عدة قيم متداولة: انتبهوا إلى التاريخ والنطاق قبل الاستشهاد بها.
cities-as-of = صحيح بتاريخ
cities-as-of-help = اكتبوا 2026 أو 2026-02 أو 2026-02-28. بدون تاريخ لا يظهر الرقم للعموم.
cities-not-public = بدون تاريخ: لا يظهر للعموم
cities-scope = النطاق
cities-value-help = أرقام بدون فواصل للآلاف: 3560، أو 3,9 للأعشار. الميزانية بالدراهم الكاملة.
cities-add-figure = إضافة رقم
cities-edit-figure = تعديل رقم
cities-remove-figure = حذف رقم
cities-remove-figure-what = سيتم حذف الرقم التالي: { $measure }، { $value } (المصدر: { $source }). يحتفظ السجل بقيمته.
cities-feeds = عناوين الخلاصات
cities-feeds-note = لكل لغة: RSS وAtom وJSON Feed ويومية التظاهرات. تغير آخر العنوان من all إلى نوع معين للاشتراك فيه وحده، مثلا news.
cities-feed-addresses = العناوين
cities-unit-name-places = مقاعد
cities-unit-name-filieres = شعب
cities-unit-name-poles = أقطاب
cities-unit-name-beds = أسرة
cities-unit-name-ha = هكتارات
cities-unit-name-MAD = دراهم كاملة
cities-unit-places = { $count ->
     [zero] { $amount } مقعد بيداغوجي
     [one] مقعد بيداغوجي واحد
     [two] مقعدان بيداغوجيان
     [few] { $amount } مقاعد بيداغوجية
     [many] { $amount } مقعدا بيداغوجيا
    *[other] { $amount } مقعد بيداغوجي
}
cities-unit-filieres = { $count ->
     [zero] { $amount } شعبة
     [one] شعبة واحدة
     [two] شعبتان
     [few] { $amount } شعب
     [many] { $amount } شعبة
    *[other] { $amount } شعبة
}
cities-unit-poles = { $count ->
     [zero] { $amount } قطب
     [one] قطب واحد
     [two] قطبان
     [few] { $amount } أقطاب
     [many] { $amount } قطبا
    *[other] { $amount } قطب
}
cities-unit-beds = { $count ->
     [zero] { $amount } سرير
     [one] سرير واحد
     [two] سريران
     [few] { $amount } أسرة
     [many] { $amount } سريرا
    *[other] { $amount } سرير
}
cities-unit-semesters = { $count ->
     [zero] { $amount } فصل دراسي
     [one] فصل دراسي واحد
     [two] فصلان دراسيان
     [few] { $amount } فصول دراسية
     [many] { $amount } فصلا دراسيا
    *[other] { $amount } فصل دراسي
}
cities-unit-hours = { $count ->
     [zero] { $amount } ساعة
     [one] ساعة واحدة
     [two] ساعتان
     [few] { $amount } ساعات
     [many] { $amount } ساعة
    *[other] { $amount } ساعة
}
cities-unit-ha = { $amount } هكتار
cities-unit-MAD = { $amount } درهم
