### الأشخاص وصلاحياتهم والحساب الشخصي.

people-invite = دعوة شخص
people-invite-lead = يتوصل الشخص برسالة إلكترونية فيها رابط لاختيار كلمة مروره.
people-invite-send = إرسال الدعوة
people-invite-again = إعادة إرسال الدعوة
people-invited = تم إرسال الدعوة.
people-panel-locale = لغة الواجهة والرسائل
people-rights = الصلاحيات
people-no-rights = لا صلاحية بعد
people-add-right = إضافة صلاحية
people-remove-right = سحب
people-remove-right-question = هل تريدون سحب هذه الصلاحية؟ سيكون على الشخص تسجيل الدخول من جديد.
people-right-added = تمت إضافة الصلاحية.
people-right-removed = تم سحب الصلاحية.
people-account = الحساب
people-active = مفعل
people-waiting = مدعو
people-closed = مغلق
people-deactivate = إغلاق الحساب
people-deactivate-question = هل تريدون إغلاق حساب { $name }؟
people-deactivate-text = سيتم تسجيل خروج الشخص من جميع الأجهزة ولن يتمكن من الدخول. ويبقى ما كتبه محفوظا.
people-deactivated = تم إغلاق الحساب.
people-reactivate = إعادة فتح الحساب
people-reactivated = تمت إعادة فتح الحساب.
error-role-is-national = هذا الدور وطني: اختاروا جميع المدن.
error-not-oneself = لا يمكنكم القيام بذلك في حسابكم الشخصي.
error-last-administrator = يجب الإبقاء على المسؤول الأخير.

## الحساب الشخصي
account-profile = الملف الشخصي
account-password = كلمة المرور
account-present-password = كلمة المرور الحالية
account-change-password = تغيير كلمة المرور
account-password-changed = تم تغيير كلمة المرور وتسجيل الخروج من باقي المتصفحات.
account-sessions = أين أنتم متصلون
account-since = منذ
account-seen = آخر ظهور
account-here = هنا
account-sign-out-everywhere = تسجيل الخروج من جميع الأجهزة
