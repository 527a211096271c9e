### Navigation, user menu and headings of the panel.

nav-label = التنقل الرئيسي
nav-menu = القائمة
nav-dashboard = لوحة القيادة
nav-documents = الوثائق
nav-review = قائمة المراجعة
nav-images = الصور
nav-cities = المدن
nav-people = الأشخاص
nav-reference = البيانات المرجعية
nav-follow-up = المتابعة
nav-settings = الإعدادات
nav-mailbox = صندوق البريد التجريبي
nav-new-document = وثيقة جديدة
nav-public-site = الموقع العمومي
user-menu = حسابي
user-signed-in-as = أنتم متصلون باسم { $name }
user-account = إعدادات الحساب
user-sign-out = تسجيل الخروج
user-sign-in = تسجيل الدخول
locale-switch = لغة الواجهة
locale-switch-apply = تغيير اللغة
public-other-languages = اقرأوا هذه الصفحة بلغة أخرى
public-footer = مدن المهن والكفاءات، مكتب التكوين المهني وإنعاش الشغل
breadcrumb-label = مسار التصفح
