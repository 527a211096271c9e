### ⴹⴰⵕⵜ ⵏ ⵓⴼⵙⴰⵔ: ⴰⵙⵖⵜⵉ, ⴰⵙⵓⴷⴷⴼ, ⴰⵙⵏⴼⵍ ⴷ ⵓⵙⵉⵜⵜⵢ.

## ⴰⵙⵖⵜⵉ
after-correct = ⵙⵖⵜⵉ ⵢⴰⵜ ⵜⵣⴳⵍⵜ
after-correct-help = ⴷⴰ ⵉⵕⵥⵥⵎ ⵜⴰⵣⵔⴳⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵙ ⵓⴱⴷⴷⵍ ⵎⵥⵥⵉⵢⵏ. ⴷⴰ ⵜⵣⵔⵔⵉ ⵙⴳ ⵓⵎⵣⴳ ⴰⵎⵎ ⴽⵓ ⴰⴹⵕⵉⵙ.
flash-correct = ⵉⵕⵥⵎ ⵓⵙⵖⵜⵉ. ⴰⴷ ⵉⵇⵇⵉⵎ ⵓⴹⵕⵉⵙ ⵉⴼⵙⵔⵏ ⴰⵔ ⴰⴷ ⵉⵜⵜⵓⵎⵣⴳ, ⵉⴼⵙⵔ.
after-change = ⵎⴰⵢⴷ ⵉⴱⴷⴷⵍⵏ
after-change-minor = ⴰⵙⵖⵜⵉ ⵏ ⵜⵣⴳⵍⵜ (ⴰⵎⵥⵥⵢⴰⵏ)
after-change-major = ⵎⴰⵢⴷ ⵉⵇⵇⴰⵏⵏ ⴰⴷ ⵜ ⵉⵙⵙⵏⵏ ⵉⵎⵖⵔⵉⵜⵏ (ⴰⵅⴰⵜⴰⵔ)
after-note = ⴰⵏⵖⵎⵉⵙ ⵉ ⵓⴳⴷⵓⴷ
after-note-help = ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵓⴹⵕⵉⵙ; ⴷⴰ ⵜ ⵥⵕⵕⴰⵏ ⵉⵎⵖⵔⵉⵜⵏ ⴳ ⵜⴰⵙⵏⴰ, ⴳ ⵉⵙⵓⴷⴷⴰⵎ ⴷ API. ⵉⵇⵇⴰⵏ ⵉ ⵓⴱⴷⴷⵍ ⴰⵅⴰⵜⴰⵔ. ⴷⴰ ⵉⵜⵜⵓⵎⵣⴰⴳ ⴰⴽⴷ ⵓⴹⵕⵉⵙ.
after-note-told = ⴰⴷ ⵙⵙⵏⵏ ⵉⵎⵖⵔⵉⵜⵏ:
after-note-none = ⵓⵔ ⵔⴰⴷ ⵙⵙⵏⵏ ⵉⵎⵖⵔⵉⵜⵏ ⴰⵎⵢⴰ.
error-change-kind = ⵉⵏⵉⴰⵜ ⵎⴰ ⵉⴳⴰ ⵜⴰⵣⴳⵍⵜ ⵏⵖ ⵎⴰⵢⴷ ⵉⵇⵇⴰⵏⵏ ⴰⴷ ⵜ ⵉⵙⵙⵏⵏ ⵉⵎⵖⵔⵉⵜⵏ.
error-public-note = ⵉⵔⴰ ⵓⴱⴷⴷⵍ ⴰⵅⴰⵜⴰⵔ ⴰⵏⵖⵎⵉⵙ ⵉ ⵉⵎⵖⵔⵉⵜⵏ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵓⴹⵕⵉⵙ.

## ⵜⵉⴳⴰⵡⵉⵏ
transition-unwithdraw = ⵔⴰⵔ ⴰⴹⵕⵉⵙ
transition-replace = ⵙⵏⴼⵍ ⵙ ⵓⴹⵕⵉⵙ ⵢⴰⴹⵏ
transition-kill = ⴰⵙⵓⴷⴷⴼ ⵙ ⵓⵣⵔⴼ
history-unwithdraw = ⵉⵜⵜⵓⵔⴰⵔ
history-replace = ⵉⵜⵜⵓⵙⵏⴼⵍ ⵙ ⵓⴹⵕⵉⵙ ⵢⴰⴹⵏ
history-kill = ⵉⵜⵜⵓⵙⵓⴷⴷⴼ ⵙ ⵓⵣⵔⴼ
flash-unwithdraw = ⵉⵜⵜⵓⵔⴰⵔ ⵓⴹⵕⵉⵙ; ⵉⴷⴷⴰ ⵓⵏⵖⵎⵉⵙ.
flash-replace = ⵉⵜⵜⵓⵙⵏⴼⵍ; ⴰⴷ ⴷⴷⵓⵏ ⵉⵎⵖⵔⵉⵜⵏ ⵖⵔ ⵓⴹⵕⵉⵙ ⵢⴰⴹⵏ.
flash-kill = ⵉⵜⵜⵓⵙⵓⴷⴷⴼ ⵙ ⵓⵣⵔⴼ.

## ⴰⵙⵙⵉⴷⵜ
after-what-happens = ⵎⴰⵢⴷ ⵔⴰⴷ ⵢⴰⵡⴹ ⵢⴰⵏ
after-consumer-page = ⵜⴰⵙⵏⴰ
after-consumer-feeds = ⵉⵙⵓⴷⴷⴰⵎ
after-consumer-api = API
after-consumer-changes = ⵡⴰⵙⵉⵜⵏ ⵉⵃⴹⴰⵏ ⵜⴰⵏⵖⵍⵜ
after-consumer-sitemap = ⵉⵎⵓⵜⵓⵔⵏ ⵏ ⵓⵔⵣⵣⵓ
after-withdraw-question = ⵉⵙ ⵜⵔⴰⵎ ⴰⴷ ⵜⵙⵓⴷⴷⴼⵎ ⴰⴹⵕⵉⵙ ⴰⴷ?
after-withdraw-page = ⴰⴷ ⵜⵇⵇⵉⵎ ⴳ ⵜⴰⵏⵙⴰ ⵏⵏⵙ ⴷⴷⴰⵡ ⵏ ⵓⵏⵖⵎⵉⵙ ⵏⵏⵓⵏ.
after-withdraw-feeds = ⴰⴷ ⵃⴹⵓⵏ ⴰⴹⵕⵉⵙ ⴷⴷⴰⵡ ⵏ ⵓⵏⵖⵎⵉⵙ; ⴰⴷ ⵢⵉⵍⵉ ⵓⵎⵊⵔⵓ ⵉⵙⵔ.
after-withdraw-api = ⴰⴷ ⵜⵔⴰⵔ ⴰⴹⵕⵉⵙ ⴰⴽⴷ «withdrawn» ⴷ ⵓⵏⵖⵎⵉⵙ; ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵜⵍⴳⴰⵎⵉⵏ.
after-withdraw-changes = ⴰⴷ ⵙⵙⵏⵏ «withdrawn» ⵙⴳ ⵓⵖⵎⵉⵙ ⵏ ⵉⴱⴷⴷⴰⵍⵏ.
after-withdraw-sitemap = ⵓⵔ ⵙⵓⵍ ⵜ ⵜⵜⴰⴼⵏ ⴳ ⵜⴽⴰⵕⴹⴰ ⵏ ⵡⴰⵙⵉⵜ.
after-words-withdraw = ⴰⵏⵖⵎⵉⵙ ⵉ ⵓⴳⴷⵓⴷ
after-words-withdraw-help = ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵓⴹⵕⵉⵙ. ⵉⵏⵉⴰⵜ ⵎⴰⵅ ⵓⵔ ⵙⵓⵍ ⵉⵙⵡⵓⵔⵉ.
after-unwithdraw-question = ⵉⵙ ⵜⵔⴰⵎ ⴰⴷ ⵜⵔⴰⵔⵎ ⴰⴹⵕⵉⵙ ⴰⴷ?
after-unwithdraw-page = ⴰⴷ ⵜⵇⵇⵉⵎ ⴳ ⵜⴰⵏⵙⴰ ⵏⵏⵙ, ⵡⴰⵔ ⴰⵏⵖⵎⵉⵙ.
after-unwithdraw-feeds = ⴰⴷ ⵜ ⵙⵎⴰⵍⵏ ⵉⴱⴷⴷⵍ ⴷⵖⵉ, ⵡⴰⵔ ⴰⵏⵖⵎⵉⵙ.
after-unwithdraw-api = ⴰⴷ ⵜⵔⴰⵔ ⴰⴹⵕⵉⵙ ⴰⴽⴷ «live»; ⵉⵖⵓⵍ ⵖⵔ ⵜⵍⴳⴰⵎⵉⵏ.
after-unwithdraw-changes = ⴰⴷ ⵙⵙⵏⵏ «restored» ⵙⴳ ⵓⵖⵎⵉⵙ ⵏ ⵉⴱⴷⴷⴰⵍⵏ.
after-unwithdraw-sitemap = ⴰⴷ ⵜ ⴰⴼⵏ ⴷⴰⵖ ⴳ ⵜⴽⴰⵕⴹⴰ ⵏ ⵡⴰⵙⵉⵜ.
after-words-unwithdraw = ⵜⴰⵎⵏⵜⵉⵍⵜ
after-words-unwithdraw-help = ⵓⵔ ⵜⵍⵣⵉⵎ; ⴰⴷ ⵜⵇⵇⵉⵎ ⴳ ⵓⵎⵣⵔⵓⵢ, ⵓⵔ ⵜⴼⵙⵉⵔ.
after-replace-question = ⵉⵙ ⵜⵔⴰⵎ ⴰⴷ ⵜⵙⵏⴼⵍⵎ ⴰⴹⵕⵉⵙ ⴰⴷ ⵙ ⵡⴰⵢⵢⴰⴹ?
after-replace-page = ⴰⴽⴽⵯ ⵜⴰⵏⵙⵉⵡⵉⵏ ⵏⵏⵙ ⴷⴰ ⵜⵜⴰⵡⵉⵏ ⵖⵔ ⵓⴹⵕⵉⵙ ⵢⴰⴹⵏ (301), ⵎⴽ ⵜⴱⴷⴷⵍ ⵜⴰⵏⵙⴰ ⵏⵏⵙ.
after-replace-feeds = ⵓⵔ ⵙⵓⵍ ⵜ ⵖⵓⵔⵙⵏ; ⴰⴹⵕⵉⵙ ⵢⴰⴹⵏ ⵉⵍⵍⴰ ⴳⵉⵙⵏ.
after-replace-api = ⴰⴷ ⵜⵉⵏⵉ ⵉⴷⴷⴰ ⵙ ⵓⵎⴰⵜⴰⵢ ⵏⵏⵙ, ⵜⵙⵙⵎ ⴰⴹⵕⵉⵙ ⵢⴰⴹⵏ; ⵙ ⵜⴰⵏⵙⴰ ⵏⵏⵙ ⴰⴷ ⵖⵓⵔⵙ ⵜⴰⵡⵉ (301).
after-replace-changes = ⴰⴷ ⵙⵙⵏⵏ «replaced» ⵙⴳ ⵓⵖⵎⵉⵙ ⵏ ⵉⴱⴷⴷⴰⵍⵏ ⴰⴽⴷ ⵓⴹⵕⵉⵙ ⵢⴰⴹⵏ.
after-replace-sitemap = ⴰⴷ ⴹⴼⵕⵏ ⴰⵙⵓⵏⵏⵉ; ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⴳ ⵜⴽⴰⵕⴹⴰ.
after-words-replace = ⵜⴰⵎⵏⵜⵉⵍⵜ
after-words-replace-help = ⵓⵔ ⵜⵍⵣⵉⵎ; ⴰⴷ ⵜⵇⵇⵉⵎ ⴳ ⵓⵎⵣⵔⵓⵢ, ⵓⵔ ⵜⴼⵙⵉⵔ.
after-target = ⴰⴹⵕⵉⵙ ⵏⵏⴰ ⵔⴰⴷ ⵜ ⵉⵙⵏⴼⵍ
after-target-help = ⵜⴰⵏⵙⴰ ⵏⵏⵙ ⵏⵖ ⴰⵙⵖⵏ ⵏⵏⵙ. ⵉⵇⵇⴰⵏ ⴰⴷ ⵉⴼⵙⵔ, ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⵏⵏⵙ.
after-proposed = ⵙⵜⵢ ⵙⴳ ⵉⴹⵕⵉⵙⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ
error-successor-missing = ⵓⵔ ⵉⵍⵍⵉ ⵓⴹⵕⵉⵙ ⵉⴼⵙⵔⵏ ⵙ ⵜⴰⵏⵙⴰ ⴰⴷ. ⵏⵖⵍⴰⵜ ⵜⵜ ⵙⴳ ⵜⴰⵙⵏⴰ ⵏⵏⵙ.
error-successor-itself = ⵡⴰⴷ ⵉⴳⴰ ⴰⴹⵕⵉⵙ ⵏⵏⵉⵜ. ⵙⵙⵎⴰⵜ ⵡⴰⵢⵢⴰⴹ.
error-successor-locale = ⴰⴹⵕⵉⵙ ⴰⵏⵏ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⵢⴰⴹⵏ. ⵙⵙⵎⴰⵜ ⵡⵉⵏⵏⴰ ⵏ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵓⴹⵕⵉⵙ ⴰⴷ.
after-remove-question = ⵉⵙ ⵜⵔⴰⵎ ⴰⴷ ⵜⵙⵉⵜⵜⵢⵎ ⴰⴹⵕⵉⵙ ⴰⴷ ⵙⴳ ⵡⴰⵙⵉⵜ?
after-remove-page = ⵜⴰⵏⵙⵉⵡⵉⵏ ⵏⵏⵙ ⴰⴷ ⵉⵏⵉⵏⵜ ⵉⴷⴷⴰ (410) ⴰⴽⴷ ⵜⵎⵏⵜⵉⵍⵜ ⵏⵏⵓⵏ.
after-remove-feeds = ⵓⵔ ⵙⵓⵍ ⵜ ⵖⵓⵔⵙⵏ.
after-remove-api = ⴰⴷ ⵜⵉⵏⵉ ⵉⴷⴷⴰ (410) ⴰⴽⴷ ⵜⵎⵏⵜⵉⵍⵜ; ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵜⵍⴳⴰⵎⵉⵏ.
after-remove-changes = ⴰⴷ ⵙⵙⵏⵏ «removed» ⵙⴳ ⵓⵖⵎⵉⵙ ⵏ ⵉⴱⴷⴷⴰⵍⵏ, ⵡⴰⵔ ⴰⵣⵡⵍ.
after-remove-sitemap = ⴰⴷ ⴰⵡⵉⵏ 410, ⵜⵜⵓⵏ ⵜ.
after-words-remove = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵉ ⵓⴳⴷⵓⴷ
after-words-remove-help = ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵓⴹⵕⵉⵙ. ⴰⴷ ⵜⵜ ⵥⵕⵏ ⵉⵎⵖⵔⵉⵜⵏ ⵏ ⵜⴰⵏⵙⴰ.
after-kill-question = ⵉⵙ ⵜⵔⴰⵎ ⴰⴷ ⵜⵙⵓⴷⴷⴼⵎ ⴰⴹⵕⵉⵙ ⴰⴷ ⵙ ⵓⵣⵔⴼ?
after-kill-page = ⴰⴽⴽⵯ ⵜⴰⵏⵙⵉⵡⵉⵏ ⵏⵏⵙ ⴰⴷ ⵉⵏⵉⵏⵜ ⵉⴷⴷⴰ (410) ⵙ ⵢⴰⵜ ⵜⵡⵉⵏⴰⵙⵜ ⵜⴰⵔⴰⵢⵙⴰⵏⵜ.
after-kill-feeds = ⵓⵔ ⵙⵓⵍ ⵜ ⵖⵓⵔⵙⵏ.
after-kill-api = ⴰⴷ ⵜⵉⵏⵉ ⵉⴷⴷⴰ (410) ⵡⴰⵔ ⵜⴰⵎⵏⵜⵉⵍⵜ.
after-kill-changes = ⴰⴷ ⵙⵙⵏⵏ «killed»: ⵙⴼⴹⴰⵜ ⴽⵓ ⵜⴰⵏⵖⵍⵜ. ⴰⴷ ⵜⵜⵓⴽⴽⵙⵏ ⵉⵣⵡⴰⵍ ⵏⵏⵙ ⵙⴳ ⵓⵖⵎⵉⵙ.
after-kill-sitemap = ⴰⴷ ⴰⵡⵉⵏ 410, ⵜⵜⵓⵏ ⵜ.
after-words-kill = ⵜⴰⵎⵏⵜⵉⵍⵜ
after-words-kill-help = ⴰⴷ ⵜⵇⵇⵉⵎ ⴳ ⵓⵎⵣⵔⵓⵢ; ⵓⵔ ⵜⵜ ⵉⵥⵕⵕⴰ ⴰⵡⴷ ⵢⴰⵏ ⴱⵕⵕⴰ.
after-images = ⵜⵉⵡⵍⴰⴼⵉⵏ ⵏⵏⵙ
after-images-help = ⵓⵔ ⵙⵓⵍ ⴷ ⵜⵜⵓⵔⴰⵔⵏⵜ ⵜⵡⵍⴰⴼⵉⵏ ⵉⵜⵜⵓⵙⴼⴹⵏ. ⵜⵉⵏⵖⴰⵍ ⵏ ⵡⵉⵢⵢⴰⴹ ⵖⵓⵔⵙⵏ ⴰⵜ ⵙⴼⴹⵏ.
after-images-none = ⵓⵔ ⵉⵙⵎⴰⵍ ⴰⵡⴷ ⵢⴰⵜ ⵜⵡⵍⴰⴼⵜ.
after-image-shared = ⴰⴷ ⵜⵇⵇⵉⵎ: ⵉⵙⵎⴰⵍ ⵜⵜ ⵓⴹⵕⵉⵙ ⵢⴰⴹⵏ
after-image-erased = ⴰⴷ ⵜⵜⵓⵙⴼⴹ

## ⴰⴳⴷⵓⴷ
site-change-notes = ⵉⴱⴷⴷⴰⵍⵏ ⵏ ⵜⴰⵙⵏⴰ ⴰⴷ
site-change-note = ⴰⴱⴷⴷⵍ: { $note }
