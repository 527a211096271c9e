### What is wrong with a field, a form or a request, and why an act is refused.

errors-title = { $count ->
     [zero] لا أخطاء
     [one] يوجد خطأ واحد يجب تصحيحه
     [two] يوجد خطآن يجب تصحيحهما
     [few] توجد { $count } أخطاء يجب تصحيحها
     [many] يوجد { $count } خطأ يجب تصحيحه
    *[other] يوجد { $count } خطأ يجب تصحيحه
}
errors-of-field = { $field }: { $error }
error-required = هذا الحقل إلزامي.
error-alt-required = أضيفوا نصا بديلا للصورة.
errors-at-line = السطر { $line }:
error-too-long = النص أطول من اللازم: { $actual } حرفا، والحد الأقصى { $max }.
error-too-short = النص أقصر من اللازم: { $min } أحرف على الأقل.
error-control-character = النص يتضمن رمزا غير مرئي وغير مسموح به.
error-not-a-date = تاريخ غير صحيح.
error-not-a-time = تاريخ أو ساعة غير صحيحة.
error-not-a-number = اكتبوا عددا صحيحا.
error-out-of-range = العدد يجب أن يكون بين { $min } و{ $max }.
error-unknown-choice = اختيار غير معروف: { $choice }.
error-unknown-image = هذه الصورة غير موجودة.
error-bad-link = اكتبوا رابطا كاملا يبدأ بـ https.
error-bad-email = عنوان البريد الإلكتروني غير صحيح.
error-bad-phone = رقم الهاتف غير صحيح.
error-bad-body = جزء من النص غير مفهوم: { $path }.
error-ends-before-start = النهاية تسبق البداية.
error-taken = هذه القيمة مستعملة من قبل.

## Refusals
refused-out-of-scope = غير موجود.
refused-needs-role = هذا الإجراء مخول لأدوار أخرى.
refused-not-from-here = لا يمكن القيام بهذا الإجراء في المرحلة الحالية.
refused-frozen = النص مجمد في هذه المرحلة؛ اسحبوه إلى مسودة لتعديله.
refused-own-text = لا يمكن لمن شارك في كتابة النص أن يصادق عليه.
refused-answered-already = سبق أن أجبتم في هذه الخطوة.
refused-no-path = لم يُحدد مسار للمصادقة على هذا النوع.
refused-not-ready = يجب تصحيح النص أولا.
refused-reason-missing = اكتبوا السبب.
refused-not-in-future = اختاروا وقتا لاحقا.
refused-too-early = لم يحن الوقت بعد.
refused-embargoed = النص تحت الحظر ولا يجوز نشره قبل موعده.
refused-expired = انتهت مدة صلاحية النص، أو تنتهي قبل هذا الموعد.
refused-until = الموعد: { $time }.
refused-not-approved = هذا النص ليس هو النص الموافق عليه.
refused-in-use = { $count ->
     [one] لا يمكن الحذف لأن نصا واحدا أو مدينة واحدة تستعمل هذا العنصر.
     [two] لا يمكن الحذف لأن هذا العنصر مستعمل في موضعين (نصوص أو مدن).
     [few] لا يمكن الحذف لأن هذا العنصر مستعمل في { $count } مواضع (نصوص أو مدن).
     [many] لا يمكن الحذف لأن هذا العنصر مستعمل في { $count } موضعا (نصوص أو مدن).
    *[other] لا يمكن الحذف لأن هذا العنصر مستعمل في { $count } موضع (نصوص أو مدن).
}
refused-could = يمكن أن يقوم به: { $roles }

## Error pages
error-page-back = العودة إلى البداية
error-page-request = رقم الطلب: { $id }
error-403-title = هذا الإجراء غير مسموح لكم به
error-403-text = لا تخولكم أدواركم القيام بهذا الإجراء.
error-404-title = الصفحة غير موجودة
error-404-text = قد يكون الرابط خاطئا أو تكون الصفحة قد حُذفت.
error-409-title = تغير النص في هذه الأثناء
error-409-text = لم يُنفذ الإجراء لأن الحالة تغيرت. أعيدوا فتح الصفحة ثم قرروا.
error-413-title = الملف كبير جدا
error-413-text = ما أرسلتموه أكبر من الحجم المسموح به.
error-422-title = بعض المعطيات غير صحيحة
error-422-text = ارجعوا إلى الاستمارة وصححوا ما يلي.
error-429-title = محاولات كثيرة
error-429-text = انتظروا قليلا ثم أعيدوا المحاولة.
error-500-title = وقع عطل لدينا
error-500-text = سُجل العطل. أرسلوا رقم الطلب إلى فريق الدعم إذا تكرر.
error-503-title = الخدمة مشغولة
error-503-text = أعيدوا المحاولة بعد لحظات؛ لم يضع شيء مما حُفظ.
