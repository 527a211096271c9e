### نصان كُتبا في الوقت نفسه.

merge-title = الجمع بين نصين
merge-flash = تم الحفظ. سبق لشخص آخر أن حفظ قبلكم، وتعديلاته موجودة في النص أيضا: { $fields }. كل نص محفوظ كصيغة قائمة بذاتها.
merge-help = غيّر النصان الموضع نفسه. نصكم محفوظ في الصيغة { $mine }، والنص الآخر في الصيغة { $theirs }: لن يضيع شيء مهما اخترتم. اختاروا لكل موضع، ثم احفظوا.
merge-decide = { $count ->
     [zero] لا مواضع تحتاج إلى قرار
     [one] موضع واحد يحتاج إلى قرار
     [two] موضعان يحتاجان إلى قرار
     [few] { $count } مواضع تحتاج إلى قرار
     [many] { $count } موضعا يحتاج إلى قرار
    *[other] { $count } موضع يحتاج إلى قرار
}
merge-passage = المقطع { $number }
merge-before = ما كان هنا من قبل
merge-absent = لا شيء: حُذف أو تُرك فارغا.
merge-take-mine = أخذ نصي
merge-take-theirs = أخذ النص المحفوظ
merge-take-both = أخذ النصين، نصي أولا
merge-take-hand = أخذ ما أكتبه أسفله
merge-hand = الكتابة باليد
merge-hand-label = النص الذي ينبغي أن يكون هنا
merge-settled = دُمج دون حاجة إلى سؤال
merge-by-mine = تعديلكم
merge-by-theirs = تعديل الشخص الآخر
merge-by-both = التعديل نفسه من الطرفين
merge-save = حفظ النص المدمج
merge-later = القرار لاحقا
merge-closed-kept = ما قررتموه محتفظ به باعتباره نصا غير محفوظ.
merge-way-aside = محفوظة جانبا
merge-way-merged = مدمجة
error-undecided = اختاروا النص الذي ينبغي أن يكون هنا.
