### ما قد يكون من خلل في متن النص.

## الموضع
richtext-on-line = السطر { $line }
richtext-at-path = في الموضع { $path }

## متن تتعذر قراءته
richtext-wrong-shape = هذا الجزء من المتن ليس على الشكل المنتظر.
richtext-unknown-node = يتضمن المتن كتلة غير معروفة هنا: { $name }.
richtext-misplaced-node = لا يجوز وضع هذه الكتلة في هذا الموضع: { $name }.
richtext-unknown-mark = يتضمن المتن تنسيقا غير معروف هنا: { $name }.
richtext-repeated-mark = طُبق التنسيق نفسه مرتين: { $name }.
richtext-unknown-attribute = خاصية غير معروفة هنا: { $name }.
richtext-bad-attribute = قيمة هذه الخاصية غير صالحة: { $name }.
richtext-empty-text = يتضمن المتن مقطعا نصيا لا حرف فيه.
richtext-empty-container = لا تتضمن هذه الكتلة أي محتوى: { $name }.
richtext-bad-address = عنوان أحد الروابط غير صالح. استعملوا ‎https://‎ أو ‎http://‎ أو ‎mailto:‎ أو ‎tel:‎ أو مسارا يبدأ بالعلامة ‎/‎، أما الفيديو فيستلزم ‎https://‎.
richtext-control-character = يتضمن النص حرف تحكم غير مرئي. احذفوه أو أعيدوا كتابة المقطع.
richtext-too-many-blocks = عدد كتل المتن كبير جدا (الحد الأقصى { $most }).
richtext-too-deep = تداخل القوائم عميق جدا (الحد الأقصى { $most } مستويات).
richtext-too-long = المتن طويل جدا (الحد الأقصى لعدد الحروف { $most }).

## قبل التقديم
richtext-missing-alt = صورة بدون نص بديل. صفوها أو أشيروا إلى أنها للتزيين فقط.
richtext-figure-without-date = رقم أساسي بدون تاريخ. بيّنوا التاريخ الذي يصح فيه.
richtext-figure-date-unreadable = يجب أن يكتب تاريخ الرقم الأساسي على شكل ‎2026-03‎ أو ‎2026-03-31‎.
richtext-figure-without-value = يستلزم الرقم الأساسي تسمية وقيمة.
richtext-empty-heading = عنوان فارغ.
richtext-skipped-heading-level = عنوان يتجاوز أحد المستويات: انتقلوا مستوى بعد مستوى ابتداء من المستوى 2.

## المتن بصيغة Markdown
richtext-md-unclosed-mark = فُتحت العلامة { $mark } ولم تُغلق في الفقرة نفسها. ضعوا قبلها شرطة مائلة عكسية لإظهار العلامة ذاتها.
richtext-md-bad-braces = تتعذر قراءة الخصائص المكتوبة بين الحاضنتين. ضعوا قبل الحاضنة شرطة مائلة عكسية لإظهارها كما هي.
richtext-md-bad-id = يتكون معرّف الكتلة من 8 إلى 24 حرفا من a إلى z أو رقما.
richtext-md-unknown-attribute = خاصية غير معروفة هنا: { $name }.
richtext-md-bad-value = قيمة { $name } غير صالحة.
richtext-md-missing-value = قيمة ناقصة: { $name }.
richtext-md-unknown-directive = لا توجد كتلة بهذا الاسم: { $name }.
richtext-md-unclosed-directive = لم تُغلق الكتلة { $name }. أنهوها بسطر لا يتضمن إلا ‎:::‎
richtext-md-stray-fence = سطر ‎:::‎ هذا لا يغلق أي كتلة.
richtext-md-misplaced = لا يجوز وضع هذا المحتوى داخل { $name ->
     [list] قائمة: يتضمن العنصر فقرة واحدة تليها القوائم المتفرعة عنها
     [quote] اقتباس: لا يتضمن إلا فقرات
     [callout] تنبيه: لا يتضمن إلا فقرات وقوائم
    *[other] هذه الكتلة ({ $name })
}.
richtext-md-heading-too-deep = لا تتجاوز العناوين أربع علامات #.
richtext-md-inline-image = لا يجوز وضع صورة داخل فقرة. استعملوا كتلة صورة.
richtext-md-code-block = كتل الشفرة البرمجية غير متاحة.
richtext-md-rule = الخطوط الأفقية الفاصلة غير متاحة.
richtext-md-repeated-mark = لا يجوز أن يتضمن رابط رابطا آخر، ولا مقطع معزول مقطعا معزولا آخر.
