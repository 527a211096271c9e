### The six kinds of document.

kind-news = خبر
kind-communique = بلاغ صحفي
kind-event = تظاهرة
kind-programme = شعبة
kind-offer = عرض تكوين
kind-page = صفحة
kinds-news = مستجدات
kinds-communique = بيانات صحفية
kinds-event = تظاهرات
kinds-programme = الشعب
kinds-offer = عروض التكوين
kinds-page = صفحات
kind-new-news = خبر جديد
kind-new-communique = بلاغ صحفي جديد
kind-new-event = تظاهرة جديدة
kind-new-programme = شعبة جديدة
kind-new-offer = عرض تكوين جديد
kind-new-page = صفحة جديدة
