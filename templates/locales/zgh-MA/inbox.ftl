### ⵜⴰⵙⴰⵏⴷⵓⵇⵜ ⵏ ⵜⵓⵣⵉⵏⵉⵏ, ⵎⴰⵎⴽ ⵜⵜⵓⵙⵙⵏⵎ, ⴷ ⵜⵓⵣⵉⵏⵜ ⵏ ⵜⵉⴼⴰⵡⵜ.

inbox-title = ⵜⴰⵙⴰⵏⴷⵓⵇⵜ ⵏ ⵜⵓⵣⵉⵏⵉⵏ
inbox-event = ⴰⵏⴰⵡ ⵏ ⵓⵏⵖⵎⵉⵙ
inbox-unread = ⵓⵔ ⵉⵜⵜⵓⵖⵔⵉ
inbox-read = ⵉⵜⵜⵓⵖⵔⵉ
inbox-read-one = ⵔⵛⵎ ⵉⵙ ⵉⵜⵜⵓⵖⵔⵉ
inbox-read-all = ⵔⵛⵎ ⴽⵓⵍⵍⵓ ⵉⵙ ⵉⵜⵜⵓⵖⵔⵉ
inbox-all-read = ⴽⵓⵍⵍⵓ ⵉⵜⵜⵓⵖⵔⵉ.
inbox-choose-ways = ⵎⴰⵎⴽ ⵔⴰⴷ ⵜⵜⵓⵙⵙⵏⵖ
inbox-empty-title = ⵓⵔ ⵜⴰ ⵉⵍⵍⵉ ⵓⵏⵖⵎⵉⵙ
inbox-empty-text = ⵎⴰⵢⴷ ⴽⵯⵏ ⵉⵜⵜⵇⵇⵍⵏ ⴷ ⵎⴰⵢⴷ ⵢⴰⵖⵏ ⵉⴹⵕⵉⵙⵏ ⵏⵏⵓⵏ ⵔⴰⴷ ⵉⴱⴰⵏ ⴷⴰ.
inbox-unread-count = { $count ->
    *[other] { $count } ⵓⵔ ⵜⵜⵓⵖⵔⵉⵏ
}
inbox-unread-many = 100 ⵏⵖ ⵓⴳⴳⴰⵔ ⵓⵔ ⵜⵜⵓⵖⵔⵉⵏ

## ⵎⴰⵎⴽ ⵜⵜⵓⵙⵙⵏⵎ
notices-title = ⵉⵏⵖⵎⵉⵙⵏ
notices-lead = ⴽⵓⵍⵍⵓ ⴰⵔ ⵉⵜⵜⵖⵉⵎⵉ ⴳ ⵜⵙⴰⵏⴷⵓⵇⵜ ⵏⵏⵓⵏ. ⵙⵜⵢⴰⵜ ⵎⴰⵢⴷ ⵔⴰⴷ ⴽⵯⵏ ⵢⴰⵡⴹ ⵙ ⵜⵓⵣⵉⵏⵜ, ⴷ ⵎⴰⵏⴰⴳⵓ.
notices-decide = ⵎⴰⵢⴷ ⵉⵜⵜⵇⵇⵍⵏ ⵜⴰⵖⵜⴰⵙⵜ ⵏⵏⵓⵏ
notices-decide-help = ⵓⵔ ⵉⵖⵉⵢ ⴰⴷ ⵉⴱⴱⵉ: ⴰⵔ ⵉⵜⵜⵇⵇⵍ ⵓⴹⵕⵉⵙ ⴰⵡⴷ ⵢⴰⵏ.
notices-named = ⵎⴰⵢⴷ ⵉⵜⵜⵓⵣⵏⵏ ⴰⵡⵏ
notices-named-help = ⵢⴰⵏ ⵉⴱⴷⵔ ⴽⵯⵏ ⵏⵖ ⵉⵔⵔⴰ ⴰⵡⵏ.
notices-text = ⵉⴹⵕⵉⵙⵏ ⵏⵏⵓⵏ
notices-text-help = ⵎⴰⵢⴷ ⵢⴰⵖⵏ ⵉⴹⵕⵉⵙⵏ ⵏⵏⴰ ⵜⵜⴰⵔⴰⵎ.
notices-way-mail = ⵙ ⵜⵓⵣⵉⵏⵜ ⴷⵖⵢⴰ
notices-way-digest = ⴳ ⵜⵓⵣⵉⵏⵜ ⵏ ⵜⵉⴼⴰⵡⵜ
notices-way-inbox = ⴳ ⵜⵙⴰⵏⴷⵓⵇⵜ ⵖⴰⵙ
notices-invalid = ⴽⵔⴰ ⵏ ⵉⵙⵜⴰⵢⵏ ⵓⵔ ⵜⵜⵓⵃⴹⵉⵏ. ⵜⵜⵓⵔⵛⵎⵏ ⴷⴷⴰⵡ.
error-notice-way = ⵓⵔ ⵉⵖⵉⵢ ⵓⵏⵖⵎⵉⵙ ⴰⴷ ⴰⴷ ⴽⵯⵏ ⵢⴰⵡⴹ ⵙ ⵓⴱⵔⵉⴷ ⴰⴷ. ⵙⵜⵢⴰⵜ ⵢⴰⴹⵏ.

## ⴽⵔⴰ ⵏ ⵉⵏⵖⵎⵉⵙⵏ ⵏ ⵢⴰⵏ ⵓⴹⵕⵉⵙ
mail-notice-several = { $count ->
    *[other] { $count } ⵏ ⵉⵏⵖⵎⵉⵙⵏ ⵏ ⵓⴹⵕⵉⵙ ⴰⴷ:
}

## ⵜⵓⵣⵉⵏⵜ ⵏ ⵜⵉⴼⴰⵡⵜ
mail-digest-subject = ⵉⴹⵕⵉⵙⵏ ⵏⵏⵓⵏ ⵙⴳ ⵉⴹⴳⴰⵎ
mail-digest-subject-waiting = { $count ->
    *[other] { $count } ⵏ ⵉⴹⵕⵉⵙⵏ ⴰⵔ ⴽⵯⵏ ⵜⵜⵇⵇⵍⵏ
}
mail-digest-waiting = { $count ->
    *[other] { $count } ⵏ ⵉⴹⵕⵉⵙⵏ ⴰⵔ ⵜⵜⵇⵇⵍⵏ ⵜⴰⵖⵜⴰⵙⵜ ⵏⵏⵓⵏ
}
mail-digest-happened = ⵎⴰⵢⴷ ⵢⴰⵖⵏ ⵙⴳ ⵜⵓⵣⵉⵏⵜ ⵉⵣⵔⵉⵏ
mail-digest-more = ⵜⵍⵍⴰ ⵓⴳⴳⴰⵔ ⴳ ⵜⵙⵉⵔⴰ.
mail-digest-button = ⵕⵥⵎ ⵜⴰⵙⴰⵏⴷⵓⵇⵜ
mail-digest-settings = ⵙⵏⴼⵍ ⵎⴰⵎⴽ ⵜⵜⵓⵙⵙⵏⵎ
mail-why-digest = ⵜⵍⴽⵎ ⴽⵯⵏ ⵜⵓⵣⵉⵏⵜ ⴰⴷ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ ⴳ ⵡⴰⵙⵙ ⴰⵛⴽⵓ ⵜⵙⵜⵢⵎ ⵜⵓⵣⵉⵏⵜ ⵏ ⵜⵉⴼⴰⵡⵜ.
