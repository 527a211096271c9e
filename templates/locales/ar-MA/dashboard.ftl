### الصفحة الأولى.

dashboard-waiting = في انتظار رأيكم
dashboard-waiting-empty = لا شيء في انتظار رأيكم.
dashboard-mine = مسوداتكم
dashboard-mine-empty = ليست لديكم أي مسودة مفتوحة.
dashboard-scheduled-empty = لا شيء مبرمج للنشر.
dashboard-published = نُشر حديثا
dashboard-published-empty = لم يُنشر شيء بعد.
dashboard-failed = تعذر النشر
dashboard-late = متأخر
