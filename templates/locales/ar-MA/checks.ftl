### ما ينبغي تصحيحه في النص.

checks-title = المراقبة
checks-lead = الأخطاء تمنع إرسال النص إلى المراجعة، أما التنبيهات فلا تمنعه: القرار لكم.
checks-as-page = صفحة كاملة
checks-none = لا شيء يحتاج إلى تصحيح.
checks-errors = { $count ->
    [one] خطأ واحد يمنع الإرسال
    [two] خطآن يمنعان الإرسال
    [few] { $count } أخطاء تمنع الإرسال
   *[other] { $count } خطأ يمنع الإرسال
}
checks-warnings = { $count ->
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
   *[other] { $count } تنبيها
}
checks-mend = تصحيح
checks-mend-all = { $count ->
    [one] تصحيح هفوة واحدة مؤكدة
    [two] تصحيح هفوتين مؤكدتين
    [few] تصحيح { $count } هفوات مؤكدة
   *[other] تصحيح { $count } هفوة مؤكدة
}
checks-mend-all-help = المسافات وعلامات الترقيم والأرقام المعزولة، في نسخة جديدة يمكن مقارنتها والتراجع عنها.
checks-mend-note = تصحيح الكتابة الطباعية
checks-live = هذا ما يخص النص الذي تكتبونه الآن. احفظوه قبل التصحيح.
checks-unreadable = أحد الحقول غير مقروء بعد. احفظوا النص لمعرفته.
flash-mended = تم التصحيح في نسخة جديدة.
flash-nothing-to-mend = لم يبق ما يحتاج إلى تصحيح.
flash-mend-stale = حفظ شخص آخر النص في هذه الأثناء؛ لم يصحح شيء. راجعوا القائمة.

checks-spaces = مسافات متتالية. واحدة تكفي.
checks-waw = حرف «و» منفصل. يكتب متصلا بالكلمة التي تليه.
checks-latin-mark = العلامة «{ $found }» بين كلمات عربية. اكتبوا «{ $better }».
checks-repeated-mark = العلامة «{ $found }» مكررة. واحدة تكفي.
checks-space-before = توجد مسافة قبل «{ $mark }». تكتب العلامة مباشرة بعد الكلمة.
checks-space-after = تنقص مسافة بعد «{ $mark }».
checks-space-digit = تنقص مسافة بين الرقم والكلمة.
checks-joined-words = يبدو أن مسافة تنقص بين «{ $first }» و«{ $rest }».
checks-latin-start = تبدأ الفقرة بكلمة أجنبية فتظهر كلها من اليسار إلى اليمين. اعزلوا هذه الكلمة.
checks-latin-run = ستنتقل رموز هذا الاسم إلى الجهة الأخرى في السطر العربي. اعزلوه.
checks-number-run = ستظهر هذه الأرقام بترتيب خاطئ في السطر العربي. اعزلوها.
checks-no-break-before = يجب وضع مسافة غير قابلة للكسر قبل «{ $mark }».
checks-no-break-after = يجب وضع مسافة غير قابلة للكسر بعد «{ $mark }».
checks-capital = يحتفظ الحرف الكبير بعلامته: «{ $better }».
checks-link-address = يظهر الرابط عنوانا خاما. قولوا إلى أين يؤدي.
checks-link-phrase = لا تقول هذه الكلمات إلى أين يؤدي الرابط. سموا الصفحة.
checks-link-dead = لا توجد صفحة على العنوان { $path }. صححوا الرابط أو احذفوه.
checks-link-removed = أزيلت الصفحة { $path }. صححوا الرابط أو احذفوه.
checks-link-panel = { $path } صفحة داخلية لا يفتحها القراء. ضعوا رابط الصفحة العمومية.
checks-link-withdrawn = سحبت الصفحة { $path }. تأكدوا من أن الرابط لا يزال مفيدا.
checks-link-coming = الصفحة { $path } غير عمومية بعد. انشروها أولا، أو مع هذا النص.
checks-link-moved = تغير عنوان الصفحة: { $path } يؤدي إلى { $to }. استعملوا العنوان الجديد.
checks-card-not-public = ليست لهذه الشعبة صفحة عمومية، فلن تظهر بطاقتها. انشروها أولا أو احذفوا البطاقة.
checks-long-sentence = تضم الجملة { $words } كلمة. قسموها: { $most } على الأكثر تقرأ إلى آخرها.
checks-long-paragraph = تضم الفقرة { $words } كلمة. قسموها: { $most } على الأكثر.
checks-glossary = لا نكتب «{ $found }» بل «{ $preferred }». { $note }
checks-protocol = لا تكتب «{ $found }» إلا في الصيغة الثابتة «{ $preferred }». { $note }
checks-protocol-letters = تحترم الصيغة الثابتة حرفيا: «{ $preferred }». { $note }
checks-undated-figure = سيتغير هذا الرقم. حددوا السنة التي يصح فيها.
checks-event-over = انتهى هذا النشاط. تأكدوا من التاريخ.
checks-registration-over = أغلق باب التسجيل. تأكدوا من التاريخ.
checks-groups-too-large = { $places } مقعدا في { $groups } من المجموعات تعني أكثر من { $most } متدربا في المجموعة. تأكدوا من العددين.
checks-places-differ = يذكر النص عددا غير الذي في الحقل، وهو { $places }.
checks-mode-differs = لا تدرس الشعبة وفق هذا النمط. تأكدوا منه أو أخبروا المصالح المركزية.
checks-creneau-differs = لا تدرس الشعبة في هذه الفترة. تأكدوا منها أو أخبروا المصالح المركزية.
checks-year-too-late = لا تضم الشعبة سوى { $years } من سنوات الدراسة.
checks-fee-differs = تتراوح واجبات هذا المستوى بين { $min } و{ $max } درهما في السنة. تأكدوا من المبلغ.
