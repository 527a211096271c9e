### ما بعد النشر: التصحيح والسحب والاستبدال والحذف، وما يصل إلى كل متلق.

## التصحيح
after-correct = تصحيح هفوة
after-correct-help = يفتح نسخة جديدة على أنها تعديل طفيف. وتمر عبر المصادقة كأي نص.
flash-correct = فُتح التصحيح. ويبقى النص المنشور على حاله إلى أن تتم المصادقة على التصحيح ونشره.
after-change = طبيعة التعديل
after-change-minor = تصحيح هفوة (تعديل طفيف)
after-change-major = أمر يجب أن يعلمه القراء (تعديل جوهري)
after-note = بيان للعموم
after-note-help = بلغة النص؛ يراه القراء في الصفحة والخلاصات وواجهة البرمجة. وهو لازم لكل تعديل جوهري. وتتم المصادقة عليه مع النص.
after-note-told = سيُخبر القراء بما يلي:
after-note-none = لن يُخبر القراء بشيء.
error-change-kind = حددوا هل هو تصحيح هفوة أم أمر يجب أن يعلمه القراء.
error-public-note = يحتاج التعديل الجوهري إلى بيان للقراء بلغة النص.

## الإجراءات
transition-unwithdraw = إلغاء السحب
transition-replace = الاستبدال بنص آخر
transition-kill = السحب القانوني
history-unwithdraw = أُلغي السحب
history-replace = استُبدل بنص آخر
history-kill = سُحب لسبب قانوني
flash-unwithdraw = أُلغي السحب؛ ورُفع الإشعار.
flash-replace = استُبدل النص؛ ويُحال القراء على النص الآخر.
flash-kill = تم السحب القانوني.

## التأكيد
after-what-happens = ما يصل إلى كل متلق
after-consumer-page = الصفحة
after-consumer-feeds = الخلاصات
after-consumer-api = واجهة البرمجة
after-consumer-changes = المواقع التي تحتفظ بنسخة
after-consumer-sitemap = محركات البحث
after-withdraw-question = هل تريدون سحب هذا النص؟
after-withdraw-page = يبقى في عنوانه تحت إشعاركم.
after-withdraw-feeds = تحتفظ بالنص تحت إشعاركم؛ ويظهر الحدث ملغى.
after-withdraw-api = تجيب بالنص مع حالة «withdrawn» والإشعار؛ ولا يرد في القوائم.
after-withdraw-changes = تعلم «withdrawn» من سجل التغييرات.
after-withdraw-sitemap = لا تجده في خريطة الموقع بعد الآن.
after-words-withdraw = إشعار للعموم
after-words-withdraw-help = بلغة النص. اذكروا لماذا لم يعد ساريا.
after-unwithdraw-question = هل تريدون إلغاء سحب هذا النص؟
after-unwithdraw-page = يبقى في عنوانه دون الإشعار.
after-unwithdraw-feeds = تعرضه معدلا الآن، دون الإشعار.
after-unwithdraw-api = تجيب بالنص مع حالة «live»؛ ويرد في القوائم من جديد.
after-unwithdraw-changes = تعلم «restored» من سجل التغييرات.
after-unwithdraw-sitemap = تجده في خريطة الموقع من جديد.
after-words-unwithdraw = السبب
after-words-unwithdraw-help = اختياري؛ يبقى في السجل ولا يُعلن للعموم.
after-replace-question = هل تريدون استبدال هذا النص بنص آخر؟
after-replace-page = تحيل جميع عناوينه على النص الآخر (301)، ولو تغير عنوان هذا الأخير لاحقا.
after-replace-feeds = لا يبقى فيها؛ ويرد النص الآخر بنفسه.
after-replace-api = تجيب بأنه لم يعد موجودا عند طلبه بمعرفه وتسمي النص الآخر؛ وعند طلبه بعنوانه تحيل عليه (301).
after-replace-changes = تعلم «replaced» من سجل التغييرات مع النص الآخر.
after-replace-sitemap = تتبع الإحالة؛ ولا يبقى في خريطة الموقع.
after-words-replace = السبب
after-words-replace-help = اختياري؛ يبقى في السجل ولا يُعلن للعموم.
after-target = النص الذي يحل محله
after-target-help = عنوانه العمومي أو رابطه الدائم. ويجب أن يكون منشورا وبنفس اللغة.
after-proposed = الاختيار من أحدث النصوص
error-successor-missing = لا يوجد نص منشور بهذا العنوان. انسخوه من صفحته العمومية.
error-successor-itself = هذا هو النص نفسه. حددوا نصا آخر.
error-successor-locale = ذلك النص بلغة أخرى. حددوا صيغته بلغة هذا النص.
after-remove-question = هل تريدون حذف هذا النص من الموقع؟
after-remove-page = تجيب عناوينه بأنه لم يعد موجودا (410) مع السبب الذي تكتبونه.
after-remove-feeds = لا يبقى فيها.
after-remove-api = تجيب بأنه لم يعد موجودا (410) مع السبب؛ ولا يرد في القوائم.
after-remove-changes = تعلم «removed» من سجل التغييرات دون العنوان.
after-remove-sitemap = تتوصل برمز 410 فتحذفه.
after-words-remove = السبب المعلن للعموم
after-words-remove-help = بلغة النص. يراه القراء عند زيارة العنوان.
after-kill-question = هل تريدون سحب هذا النص لسبب قانوني؟
after-kill-page = تجيب جميع عناوينه بأنه لم يعد موجودا (410) بعبارة محايدة.
after-kill-feeds = لا يبقى فيها.
after-kill-api = تجيب بأنه لم يعد موجودا (410) دون ذكر السبب.
after-kill-changes = تعلم «killed»: يجب محو كل نسخة. وتُمحى عناوينه من السجل كله.
after-kill-sitemap = تتوصل برمز 410 فتحذفه.
after-words-kill = السبب
after-words-kill-help = يبقى داخل المؤسسة، في السجل والتدقيق؛ ولا يراه أحد خارجها.
after-images = صوره
after-images-help = لا يمكن استرجاع الصور الممحوة. أما النسخ التي أخذها الغير فعليه محوها: سجل التغييرات يخبره بذلك.
after-images-none = لا يعرض أي صورة.
after-image-shared = تبقى: يعرضها نص آخر منشور
after-image-erased = ستُمحى

## الجانب العمومي
site-change-notes = تعديلات هذه الصفحة
site-change-note = تعديل: { $note }
