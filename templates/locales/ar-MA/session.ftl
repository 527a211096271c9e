### تسجيل الدخول والخروج.

session-title = تسجيل الدخول
session-refused = البريد الإلكتروني أو كلمة المرور غير صحيحة.
session-wait = { $minutes ->
     [zero] محاولات كثيرة. حاولوا بعد قليل.
     [one] محاولات كثيرة. حاولوا بعد دقيقة واحدة.
     [two] محاولات كثيرة. حاولوا بعد دقيقتين.
     [few] محاولات كثيرة. حاولوا بعد { $minutes } دقائق.
     [many] محاولات كثيرة. حاولوا بعد { $minutes } دقيقة.
    *[other] محاولات كثيرة. حاولوا بعد { $minutes } دقيقة.
}
session-interrupted = انتهت جلستكم. سجلوا الدخول: ما كتبتموه محفوظ، ويمكنكم إرساله من جديد.
session-interrupted-file = انتهت جلستكم. سجلوا الدخول، ثم اختاروا الملف من جديد.
session-forgotten = نسيتم كلمة المرور؟
session-again-title = إعادة إرسال الاستمارة
session-again-text = تم تسجيل دخولكم من جديد. ما كتبتموه لم يسجل بعد.
session-again-send = إرسال الآن
refused-cross-site = الاستمارة واردة من موقع آخر.

## الروابط المرسلة بالبريد والتشغيل الأول
session-new-password = كلمة مرور جديدة
session-new-password-help = ‏12 حرفا على الأقل، ومن الأفضل عدة كلمات.
session-new-password-again = كلمة المرور الجديدة مرة أخرى
session-choose-password = اعتماد كلمة المرور
session-password-chosen = تم اعتماد كلمة المرور وتسجيل دخولكم.
session-invitation-title = مرحبا بكم في مهن
session-reset-title = اختيار كلمة مرور جديدة
session-link-for = حساب { $name }:
session-link-over-title = هذا الرابط لم يعد صالحا
session-link-over-text = سبق استعماله أو انتهت مدة صلاحيته. يمكنكم طلب رابط جديد.
session-forgotten-lead = أدخلوا بريدكم الإلكتروني، وستتوصلون برابط لاختيار كلمة مرور جديدة.
session-ask-link = إرسال رابط
session-asked = إذا كان هذا البريد مرتبطا بحساب، فقد أرسلنا إليه رابطا.
session-setup-title = فتح غرفة التحرير
session-setup-lead = لا يوجد أي حساب بعد. أنشئوا حساب المسؤول الأول.
session-setup-create = إنشاء حساب المسؤول
session-house-open = غرفة التحرير مفتوحة. ادعوا الآن من يشتغلون فيها.
error-password-is-email = لا يجوز أن تكون كلمة المرور هي البريد الإلكتروني.
error-password-differs = كلمتا المرور غير متطابقتين.
error-password-wrong = هذه ليست كلمة مروركم الحالية.
