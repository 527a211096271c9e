### صندوق الوارد، وكيفية الإخبار، ورسالة الصباح.

inbox-title = صندوق الوارد
inbox-event = نوع الإشعار
inbox-unread = غير مقروء
inbox-read = مقروء
inbox-read-one = تعليم كمقروء
inbox-read-all = تعليم الكل كمقروء
inbox-all-read = عُلّم الكل كمقروء.
inbox-choose-ways = كيفية التوصل بالإشعارات
inbox-empty-title = لا إشعارات بعد
inbox-empty-text = سيظهر هنا ما ينتظركم، وما يطرأ على نصوصكم.
inbox-unread-count = { $count ->
     [zero] لا إشعار غير مقروء
     [one] إشعار واحد غير مقروء
     [two] إشعاران غير مقروءين
     [few] { $count } إشعارات غير مقروءة
     [many] { $count } إشعارا غير مقروء
    *[other] { $count } إشعار غير مقروء
}
inbox-unread-many = 100 إشعار غير مقروء أو أكثر

## كيفية التوصل بالإشعارات
notices-title = الإشعارات
notices-lead = يبقى كل شيء في صندوق الوارد هنا. اختاروا ما تودون التوصل به عبر البريد أيضا، ومتى.
notices-decide = ما ينتظر قراركم
notices-decide-help = لا يمكن إيقاف هذه الإشعارات: وإلا بقي النص في انتظار لا أحد.
notices-named = ما وُجّه إليكم
notices-named-help = ذكر أحد اسمكم أو أجابكم.
notices-text = نصوصكم
notices-text-help = ما يطرأ على النصوص التي تكتبونها أو تتحملون مسؤوليتها.
notices-way-mail = برسالة فورية
notices-way-digest = ضمن رسالة الصباح
notices-way-inbox = في صندوق الوارد فقط
notices-invalid = تعذر حفظ بعض الاختيارات. تجدونها مبينة أسفله.
error-notice-way = لا يمكن أن يصلكم هذا الإشعار بهذه الطريقة. اختاروا طريقة أخرى.

## عدة مستجدات تخص نصا واحدا
mail-notice-several = { $count ->
     [zero] لا جديد بخصوص هذا النص:
     [one] مستجد واحد بخصوص هذا النص:
     [two] مستجدان بخصوص هذا النص:
     [few] { $count } مستجدات بخصوص هذا النص:
     [many] { $count } مستجدا بخصوص هذا النص:
    *[other] { $count } مستجد بخصوص هذا النص:
}

## رسالة الصباح
mail-digest-subject = مستجدات نصوصكم منذ أمس
mail-digest-subject-waiting = { $count ->
     [zero] لا نص في انتظاركم
     [one] نص واحد في انتظاركم
     [two] نصان في انتظاركم
     [few] { $count } نصوص في انتظاركم
     [many] { $count } نصا في انتظاركم
    *[other] { $count } نص في انتظاركم
}
mail-digest-waiting = { $count ->
     [zero] لا نص ينتظر قراركم
     [one] نص واحد ينتظر قراركم
     [two] نصان ينتظران قراركم
     [few] { $count } نصوص تنتظر قراركم
     [many] { $count } نصا ينتظر قراركم
    *[other] { $count } نص ينتظر قراركم
}
mail-digest-happened = ما جد منذ الرسالة السابقة
mail-digest-more = القائمة أطول من ذلك، وتجدون البقية في المنصة.
mail-digest-button = فتح صندوق الوارد
mail-digest-settings = تغيير كيفية التوصل بالإشعارات
mail-why-digest = تتوصلون بهذه الرسالة مرة في اليوم لأنكم اخترتم رسالة الصباح.
