### ⵜⵉⵔⵓⴱⴱⴰ ⵏ ⵓⴼⵙⴰⵔ: ⵉⴹⵕⵉⵙⵏ ⵏⵏⴰ ⵉⴼⵙⵔⵏ ⴳ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ.

release-title = ⵜⵉⵔⵓⴱⴱⴰ ⵏ ⵓⴼⵙⴰⵔ
release-lead = ⵉⴹⵕⵉⵙⵏ ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⴷⴰ ⴼⵙⵙⵔⵏ ⴳ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ: ⴰⴽⴽⵯ, ⵏⵖ ⴰⵡⴷ ⵢⴰⵏ.
release-name = ⵉⵙⵎ
release-name-help = ⵉ ⵓⵙⴰⵔⴰ ⵖⴰⵙ: «ⴰⵏⴽⵛⵓⵎ 2026».
release-desk = ⴰⵙⴰⵔⴰ
release-desk-help = ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏ ⵜⵎⴷⵉⵏⵜ ⴷⴰ ⵖⵓⵔⵙ ⵉⴹⵕⵉⵙⵏ ⵏⵏⵙ; ⵜⴰⵏⴰⵎⵓⵔⵜ ⴷⴰ ⵖⵓⵔⵙ ⵡⵉⵏ ⴽⵓ ⴰⵙⴰⵔⴰ.
release-start = ⵙⴽⵔ ⵜⴰⵔⴰⴱⴱⵓⵜ
release-texts = ⵉⴹⵕⵉⵙⵏ
release-state = ⴰⴷⴷⴰⴷ
release-state-open = ⴷⴰ ⵜⵜⵓⵙⵙⵓⵊⴰⴷ
release-state-scheduled = ⵜⵜⵓⵙⵖⵉⵡⵙ
release-state-done = ⵜⴼⵙⵔ
release-state-failed = ⵓⵔ ⵉⴼⵙⵉⵔ ⴰⵎⵢⴰ
release-empty = ⵓⵔ ⵜⵍⵍⵉ ⵜⵔⴰⴱⴱⵓⵜ
release-empty-text = ⵙⴽⵔⴰⵜ ⵢⴰⵜ, ⵔⵏⵓⵢⴰⵜ ⵉⴹⵕⵉⵙⵏ ⵉⵎⵣⴰⴳⵏ, ⵜⴼⵙⵔⵎ ⵜⵏ ⵏⵖ ⵜⴳⵎ ⴰⴽⵓⴷ.
release-no-texts = ⵓⵔ ⵉⵍⵍⵉ ⵓⴹⵕⵉⵙ. ⵔⵏⵓⵢⴰⵜ ⴷⴷⴰⵡ.
release-add = ⵔⵏⵓ ⵉⴹⵕⵉⵙⵏ
release-approved = ⵉⴹⵕⵉⵙⵏ ⵉⵎⵣⴰⴳⵏ
release-add-help = { $max } ⵙ ⵓⵎⴰⵜⵜⴰ. ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵔⵏⵓⵎ ⵡⵉⵍⵍⵉ ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⴼⵙⵔⵎ.
release-nothing-approved = ⵓⵔ ⵉⵍⵍⵉ ⵓⴹⵕⵉⵙ ⵢⴰⴹⵏ ⵉⵎⵣⴳⵏ.
release-drop = ⵙⵙⵓⴼⵖ
release-ready = ⵉⵡⵊⴷ
release-stands-in-the-way = ⵎⴰⵢⴷ ⵉⴳⴷⵍⵏ:
release-stood-in-the-way = ⵉⴳⴷⵍ
release-failed-text = ⵉⵡⴹ ⵡⴰⴽⵓⴷ, ⵉⴳⴷⵍ ⵢⴰⵏ ⵓⴹⵕⵉⵙ: ⵓⵔ ⵉⴼⵙⵉⵔ ⴰⵎⵢⴰ. ⵙⵖⵜⵢⴰⵜ ⵜ ⵏⵖ ⵙⵙⵓⴼⵖⴰⵜ ⵜ, ⵜⴳⵎ ⴰⴽⵓⴷ ⴰⵎⴰⵢⵏⵓ.
release-publish = { $count ->
    *[other] ⴼⵙⵔ { $count } ⴷⵖⵉ
}
release-schedule = ⴳ ⴰⴽⵓⴷ
release-unschedule = ⴽⴽⵙ ⴰⴽⵓⴷ
release-explained = ⴳ ⵡⴰⴽⵓⴷ ⴰⴷ ⵉⵜⵜⵓⵙⵏⴽⴷ ⴽⵓ ⴰⴹⵕⵉⵙ. ⵎⴽ ⵓⵔ ⵉⵣⵎⵉⵔ ⵢⴰⵏ, ⵓⵔ ⵉⴼⵙⵙⵉⵔ ⴰⵡⴷ ⵢⴰⵏ. ⴽⵓⴷⵏⵏⴰ ⵜⵜⵓⵙⵖⵉⵡⵙ ⵜⵔⴰⴱⴱⵓⵜ, ⵓⵔ ⴼⵙⵙⵔⵏ ⵉⴹⵕⵉⵙⵏ ⵏⵏⵙ ⵡⵃⴷⵙⵏ.
release-stale = ⵓⵔ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵎⵢⴰ: ⵉⴱⴷⴷⵍ ⵢⴰⵏ ⵜⴰⵔⴰⴱⴱⵓⵜ. ⵥⵕⴰⵜ ⵜⵜ ⴷⴰⵖ.
refused-in-release = ⴰⴹⵕⵉⵙ ⴰⴷ ⴰⴷ ⵉⴼⵙⵔ ⴰⴽⴷ ⵜⵔⴰⴱⴱⵓⵜ «{ $name }». ⴽⴽⵙⴰⵜ ⴰⴽⵓⴷ ⵏⵏⵙ ⵏⵖ ⵙⵙⵓⴼⵖⴰⵜ ⴰⴹⵕⵉⵙ.
refused-release-under-way = ⵜⴰⵔⴰⴱⴱⵓⵜ ⵜⵜⵓⵙⵖⵉⵡⵙ ⵏⵖ ⵜⴼⵙⵔ. ⴽⴽⵙⴰⵜ ⴰⴽⵓⴷ ⵏⵏⵙ.
refused-release-empty = ⵔⵏⵓⵢⴰⵜ ⴰⴹⵕⵉⵙ ⵣⵡⴰⵔ.
refused-items-blocked = { $count ->
    *[other] { $count } ⴳⴷⵍⵏ; ⴽⵓ ⵢⴰⵏ ⵉⵏⵏⴰ ⵎⴰⵅ.
}
error-choose-one = ⵙⵜⵢⴰⵜ ⵢⴰⵏ ⵓⴹⵕⵉⵙ.
error-too-many-items = ⵜⴰⵔⴰⴱⴱⵓⵜ ⴷⴰ ⵖⵓⵔⵙ { $max } ⵏ ⵉⴹⵕⵉⵙⵏ.
error-item-elsewhere = ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏ ⵜⵎⴷⵉⵏⵜ ⵖⵓⵔⵙ ⵖⴰⵙ ⵉⴹⵕⵉⵙⵏ ⵏⵏⵙ.
flash-release-start = ⵜⵜⵓⵙⴽⵔ ⵜⵔⴰⴱⴱⵓⵜ. ⵔⵏⵓⵢⴰⵜ ⵉⴹⵕⵉⵙⵏ.
flash-release-add = ⵉⵜⵜⵓⵔⵏⴰ.
flash-release-drop = ⵉⴼⴼⵖ.
flash-release-publish = ⴼⵙⵔⵏ ⴰⴽⴽⵯ.
flash-release-schedule = ⵉⵜⵜⵓⴳⴰ ⵡⴰⴽⵓⴷ.
flash-release-unschedule = ⵉⵜⵜⵓⴽⴽⵙ ⵡⴰⴽⵓⴷ; ⵇⵇⵉⵎⵏ ⵉⴹⵕⵉⵙⵏ ⵎⵣⴰⴳⵏ.
hub-releases = ⵜⵉⵔⵓⴱⴱⴰ ⵏ ⵓⴼⵙⴰⵔ
hub-releases-help = ⵉⴹⵕⵉⵙⵏ ⵏⵏⴰ ⵉⴼⵙⵙⵔⵏ ⵎⵓⵏⵏ, ⴰⴽⴽⵯ ⵏⵖ ⴰⵡⴷ ⵢⴰⵏ.
