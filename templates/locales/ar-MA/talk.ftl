### التعليقات والاقتراحات على مواضع النص.

talk-title = التعليقات والاقتراحات
talk-thread = نقاش
talk-new = تعليق جديد
talk-here = التعليق هنا
talk-all = جميع النقاشات
talk-none-open = لا نقاش مفتوح.
talk-empty = لا شيء هنا
talk-empty-text = علقوا على فقرة أو خانة أو على النص كله، أو اقترحوا عبارات أخرى: يُخبَر المحررون بذلك.
talk-filter = النقاشات المعروضة
talk-show-open = المفتوحة
talk-show-resolved = المغلقة
talk-show-all = الكل
talk-open-thread = فتح النقاش
talk-answer-link = { $count ->
    [zero] القراءة والجواب
    [one] القراءة والجواب
    [two] قراءة الرسالتين والجواب
    [few] قراءة { $count } رسائل والجواب
    [many] قراءة { $count } رسالة والجواب
    *[other] قراءة { $count } رسالة والجواب
}

## Place
talk-place = موضوع التعليق
talk-whole = النص كله
talk-other-place = اختيار موضع آخر
talk-state-changed = تغير منذ ذلك الحين
talk-state-gone = حُذف الموضع
talk-gone = لم تعد الفقرة المعنية موجودة في النص. وكان فيها:

## Forms
talk-words = تعليقكم
talk-reply = الجواب
talk-words-help = 2000 حرف على الأكثر. لا يُعدَّل التعليق بعد إرساله؛ ويمكنكم سحبه.
talk-to = إخبار هؤلاء الأشخاص
talk-to-help = يُخبَر محررو النص والمشاركون في النقاش في جميع الأحوال.
talk-send = إرسال
talk-suggest-legend = اقتراح عبارات أخرى
talk-suggest = اقتراح العبارات أسفله
talk-suggest-help = للمحررين أن يقبلوها أو يرفضوها. وإذا قبلوها صرتم من محرري هذا النص ولا يمكنكم المصادقة عليه.
talk-proposed = العبارات المقترحة
talk-proposed-help = غيروا العبارات كما تريدونها. يُكتب التنسيق والروابط بصيغة Markdown: **غليظ**، [كلمات](العنوان).
talk-proposed-help-field = غيروا العبارات كما تريدونها.
talk-said = تم الإرسال.

## Suggestions
talk-suggestion = اقتراح
talk-only-form = تبقى الكلمات كما هي، وتتغير الروابط أو التنسيق أو الترتيب:
talk-accept = قبول الاقتراح
talk-accept-help = تُحفظ مراجعة جديدة من النص بهذه العبارات. ويصير صاحب الاقتراح من محرري النص فلا يمكنه المصادقة عليه.
talk-decline = رفض الاقتراح
talk-waits = ينتظر الاقتراح إلى أن يصير تعديل النص ممكنا.
talk-waits-for-writers = ينتظر الاقتراح قرار محرري هذا النص.
talk-accepted-by = قبله { $name }
talk-declined-by = رفضه { $name }
talk-accepted = أُدرج الاقتراح في النص.
talk-declined = رُفض الاقتراح وبقي النص كما كان.

## Threads
talk-resolve = إغلاق النقاش
talk-reopen = إعادة فتح النقاش
talk-resolved = أُغلق النقاش.
talk-reopened = أُعيد فتح النقاش.
talk-resolved-by = أغلقه { $name }
talk-withdraw = سحب التعليق
talk-withdrawn = سحبه { $name }
talk-withdrawn-done = سُحب تعليقكم.
talk-not-done = لم يتم الإجراء
talk-stale = تغير النص أو هذا النقاش في هذه الأثناء. اطلعوا على وضعه الحالي ثم أعيدوا المحاولة.

## What is wrong
talk-error-gone = لم يعد هذا الموضع موجودا في النص. اختاروا موضعا آخر.
talk-error-moved-on = تغير النص في هذه الأثناء. قارنوا عباراتكم بما هو أعلاه ثم أعيدوا الإرسال.
talk-error-no-words-here = لا يمكن اقتراح عبارات لهذا الموضع؛ اكتبوا تعليقا.
talk-error-same-words = هذه هي العبارات الموجودة في النص.
talk-error-one-block = يحل الاقتراح محل فقرة واحدة: اكتبوا فقرة واحدة بالضبط.
talk-error-other-block = يحافظ الاقتراح على نوع الفقرة: تبقى الفقرة فقرة واللائحة لائحة.
talk-error-body-too-long = يصير النص بهذه العبارات أطول من المسموح به.
talk-error-to = اختاروا على الأكثر { $most } شخصا ممن يمكنهم الاطلاع على هذا النص.
talk-error-too-many-threads = بلغ هذا النص { $most } نقاش، وهو الحد الأقصى. أجيبوا في أحدها.
refused-settled-already = سبق البت في هذا الأمر.
refused-place-moved-on = تغيرت العبارات التي يخصها هذا الاقتراح. أدرجوه بأنفسكم ثم ارفضوه أو أغلقوا النقاش.
refused-not-yours = لا يسحب التعليق إلا صاحبه.

## News
notice-commented = تعليق
notice-mentioned = تعليق موجه إليكم
notice-suggestion_accepted = قُبل اقتراحكم
notice-suggestion_declined = رُفض اقتراحكم
mail-notice-commented-subject = تعليق: { $title }
mail-notice-commented-lead = وُضع تعليق على نص.
mail-notice-commented-lead-by = علق { $by } على نص.
mail-notice-commented-button = القراءة والجواب
mail-notice-mentioned-subject = تعليق موجه إليكم: { $title }
mail-notice-mentioned-lead = وُجه إليكم تعليق على نص.
mail-notice-mentioned-lead-by = وجه إليكم { $by } تعليقا على نص.
mail-notice-mentioned-button = القراءة والجواب
mail-notice-suggestion_accepted-subject = قُبل الاقتراح: { $title }
mail-notice-suggestion_accepted-lead = أُدرج اقتراحكم في النص.
mail-notice-suggestion_accepted-lead-by = قبل { $by } اقتراحكم وأُدرج في النص.
mail-notice-suggestion_accepted-button = الاطلاع عليه
mail-notice-suggestion_declined-subject = رُفض الاقتراح: { $title }
mail-notice-suggestion_declined-lead = رُفض اقتراحكم وبقي النص كما كان.
mail-notice-suggestion_declined-lead-by = رفض { $by } اقتراحكم وبقي النص كما كان.
mail-notice-suggestion_declined-button = الاطلاع عليه
