### Mails to people, in the reader's language.

mail-greeting = السلام عليكم { $name }،
mail-fact = { $label }: { $value }
mail-heading = { $label }:
mail-step = الخطوة التي تنتظركم
mail-link-help = إذا لم يعمل الزر فانسخوا هذا الرابط في المتصفح:
mail-link-once-days = { $count ->
    [one] يصلح هذا الرابط مرة واحدة فقط، وتنتهي صلاحيته بعد يوم واحد.
    [two] يصلح هذا الرابط مرة واحدة فقط، وتنتهي صلاحيته بعد يومين.
    [few] يصلح هذا الرابط مرة واحدة فقط، وتنتهي صلاحيته بعد { $count } أيام.
    [many] يصلح هذا الرابط مرة واحدة فقط، وتنتهي صلاحيته بعد { $count } يوما.
    *[other] يصلح هذا الرابط مرة واحدة فقط، وتنتهي صلاحيته بعد { $count } يوم.
}
mail-link-once-hours = { $count ->
    [one] يصلح هذا الرابط مرة واحدة فقط، وتنتهي صلاحيته بعد ساعة واحدة.
    [two] يصلح هذا الرابط مرة واحدة فقط، وتنتهي صلاحيته بعد ساعتين.
    [few] يصلح هذا الرابط مرة واحدة فقط، وتنتهي صلاحيته بعد { $count } ساعات.
    *[other] يصلح هذا الرابط مرة واحدة فقط، وتنتهي صلاحيته بعد { $count } ساعة.
}
mail-link-once-minutes = { $count ->
    [one] يصلح هذا الرابط مرة واحدة فقط، وتنتهي صلاحيته بعد دقيقة واحدة.
    [two] يصلح هذا الرابط مرة واحدة فقط، وتنتهي صلاحيته بعد دقيقتين.
    [few] يصلح هذا الرابط مرة واحدة فقط، وتنتهي صلاحيته بعد { $count } دقائق.
    *[other] يصلح هذا الرابط مرة واحدة فقط، وتنتهي صلاحيته بعد { $count } دقيقة.
}

## Invitation and reset
mail-invitation-subject = دعوة إلى منصة مهن
mail-invitation-lead = فُتح لكم حساب في مهن، غرفة التحرير المشتركة لمدن المهن والكفاءات. اختاروا كلمة مرور لتبدؤوا العمل.
mail-invitation-button = اختيار كلمة المرور
mail-reset-subject = كلمة مرور جديدة لحسابكم في مهن
mail-reset-lead = توصلنا بطلب تغيير كلمة مرور حسابكم.
mail-reset-button = اختيار كلمة مرور جديدة
mail-reset-ignore = إذا لم تطلبوا ذلك فلا تفعلوا شيئا: ستبقى كلمة المرور الحالية صالحة.

## News of a text: the name of each event, then its mail
notice-submitted = نص ينتظر المراجعة
notice-step_passed = نص بلغ خطوتكم من المراجعة
notice-approved = المصادقة على نص
notice-changes_requested = تعديلات مطلوبة
notice-published = نشر نص
notice-schedule_failed = نشر مبرمج لم يتم
mail-notice-submitted-subject = نص ينتظر مراجعتكم: { $title }
mail-notice-submitted-lead = أُرسل نص للمراجعة، وهو ينتظر قراركم.
mail-notice-submitted-lead-by = أرسل { $by } نصا للمراجعة، وهو ينتظر قراركم.
mail-notice-submitted-button = مراجعة النص
mail-notice-step_passed-subject = نص بلغ خطوتكم من المراجعة: { $title }
mail-notice-step_passed-lead = اجتاز النص الخطوة السابقة، وهو ينتظر قراركم.
mail-notice-step_passed-lead-by = صادق { $by } على النص في الخطوة السابقة، وهو ينتظر قراركم.
mail-notice-step_passed-button = مراجعة النص
mail-notice-approved-subject = صودق على النص: { $title }
mail-notice-approved-lead = صودق على النص، ويمكن الآن نشره أو برمجة نشره.
mail-notice-approved-lead-by = صادق { $by } على النص، ويمكن الآن نشره أو برمجة نشره.
mail-notice-approved-button = فتح النص
mail-notice-changes_requested-subject = تعديلات مطلوبة: { $title }
mail-notice-changes_requested-lead = أُعيد النص إليكم لإدخال تعديلات.
mail-notice-changes_requested-lead-by = طلب { $by } تعديلات على النص.
mail-notice-changes_requested-button = تعديل النص
mail-notice-published-subject = نُشر النص: { $title }
mail-notice-published-lead = نُشر النص في موعده المبرمج.
mail-notice-published-lead-by = نشر { $by } النص.
mail-notice-published-button = فتح النص
mail-notice-schedule_failed-subject = لم يُنشر في موعده: { $title }
mail-notice-schedule_failed-lead = حان موعد النشر المبرمج ولم يُنشر النص. افتحوه لمعرفة السبب ثم برمجوه من جديد.
mail-notice-schedule_failed-lead-by = حان موعد النشر الذي برمجه { $by } ولم يُنشر النص. افتحوه لمعرفة السبب ثم برمجوه من جديد.
mail-notice-schedule_failed-button = معرفة السبب

## Why the reader gets it
mail-why-invitation = توصلتم بهذه الرسالة لأن أحد المسؤولين عن المنصة أضاف عنوانكم.
mail-why-reset = توصلتم بهذه الرسالة لأن أحدا كتب عنوانكم في صفحة تغيير كلمة المرور.
mail-why-decide = توصلتم بهذه الرسالة لأن دوركم يخول لكم اتخاذ القرار في هذه الخطوة.
mail-why-text = توصلتم بهذه الرسالة لأنكم شاركتم في كتابة هذا النص أو لأن دوركم يخول لكم نشره.
mail-why-named = توصلتم بهذه الرسالة لأن أحدا ذكر اسمكم أو أجابكم.
