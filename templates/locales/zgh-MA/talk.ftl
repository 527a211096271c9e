### ⵉⵅⴼⴰⵡⴰⵍⵏ ⴷ ⵉⵙⵓⵎⵔⵏ ⵅⴼ ⵓⴹⵕⵉⵙ.

talk-title = ⵉⵅⴼⴰⵡⴰⵍⵏ ⴷ ⵉⵙⵓⵎⵔⵏ
talk-thread = ⴰⵎⵙⴰⵡⴰⵍ
talk-new = ⴰⵅⴼⴰⵡⴰⵍ ⴰⵎⴰⵢⵏⵓ
talk-here = ⵙⵙⵉⵡⵍ ⵖⵉ
talk-all = ⵎⴰⵕⵕⴰ ⵉⵎⵙⴰⵡⴰⵍⵏ
talk-none-open = ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⵙⴰⵡⴰⵍ ⵉⵕⵥⵎⵏ.
talk-empty = ⵓⵔ ⵉⵍⵍⵉ ⴽⵔⴰ
talk-empty-text = ⵙⵙⵉⵡⵍⴰⵜ ⵅⴼ ⵜⵙⴷⴷⴰⵔⵜ ⵏⵖ ⵓⴹⵕⵉⵙ, ⵏⵖ ⵙⵓⵎⵔⴰⵜ ⴰⵡⴰⵍⵏ ⵢⴰⴹⵏ: ⴰⴷ ⵙⵙⵏⵏ ⵉⵎⴰⵔⴰⵜⵏ.
talk-filter = ⵉⵎⵙⴰⵡⴰⵍⵏ
talk-show-open = ⵕⵥⵎⵏ
talk-show-resolved = ⵇⵇⵏⵏ
talk-show-all = ⵎⴰⵕⵕⴰ
talk-open-thread = ⵕⵥⵎ ⴰⵎⵙⴰⵡⴰⵍ
talk-answer-link = { $count ->
    [one] ⵖⵔ ⵜⵔⴰⵔⴷ
    *[other] ⵖⵔ { $count } ⵜⵔⴰⵔⴷ
}

## Place
talk-place = ⵅⴼ ⵎⴰⵢⴷ ⵜⵙⵙⴰⵡⴰⵍⵎ
talk-whole = ⴰⴹⵕⵉⵙ ⴰⴽⴽⵯ
talk-other-place = ⵙⵜⵉ ⴰⴷⵖⴰⵔ ⵢⴰⴹⵏ
talk-state-changed = ⵉⵎⵎⵓⵜⵜⵉ
talk-state-gone = ⵉⵜⵜⵡⴰⴽⴽⵙ ⵓⴷⵖⴰⵔ
talk-gone = ⵓⵔ ⵙⵓⵍ ⵜⵍⵍⵉ ⵜⵙⴷⴷⴰⵔⵜ ⴳ ⵓⴹⵕⵉⵙ. ⵜⵏⵏⴰ:

## Forms
talk-words = ⴰⵅⴼⴰⵡⴰⵍ ⵏⵏⵓⵏ
talk-reply = ⵜⴰⵔⴰⵔⵉⵜ
talk-words-help = 2000 ⵏ ⵓⵙⴽⴽⵉⵍ ⵙ ⵡⴰⵟⵟⴰⵚ. ⵓⵔ ⴷⴰ ⵉⵜⵜⵎⵓⵜⵜⵓⵢ ⵓⵅⴼⴰⵡⴰⵍ; ⵜⵣⵎⵔⵎ ⴰⴷ ⵜ ⵜⴽⴽⵙⵎ.
talk-to = ⵙⵙⵏⵄⵜ ⵉ ⵎⵉⴷⴷⵏ ⴰⴷ
talk-to-help = ⴷⴰ ⵙⵙⵏⵏ ⵉⵎⴰⵔⴰⵜⵏ ⴷ ⵉⵎⵙⴰⵡⴰⵍⵏ ⵙ ⵜⵉⴷⵜ.
talk-send = ⴰⵣⵏ
talk-suggest-legend = ⵙⵓⵎⵔ ⴰⵡⴰⵍⵏ ⵢⴰⴹⵏ
talk-suggest = ⵙⵓⵎⵔ ⴰⵡⴰⵍⵏ ⴷⴷⴰⵡ ⴰⵙ
talk-suggest-help = ⵉⵎⴰⵔⴰⵜⵏ ⴰⴷ ⵜⵏ ⵇⴱⵍⵏ ⵏⵖ ⵓⵀⵓ. ⵎⴽ ⵜⵏ ⵇⴱⵍⵏ, ⵜⴳⴰⵎ ⵉⵎⴰⵔⴰⵜⵏ ⵏ ⵓⴹⵕⵉⵙ ⴷ ⵓⵔ ⵜⵣⵎⵉⵔⵎ ⴰⴷ ⵜ ⵜⵙⵙⵏⵖⵎ.
talk-proposed = ⴰⵡⴰⵍⵏ ⵉⵜⵜⵓⵙⵓⵎⵔⵏ
talk-proposed-help = ⵙⵎⵓⵜⵜⵉⵢⴰⵜ ⴰⵡⴰⵍⵏ. Markdown: **…**, […](…).
talk-proposed-help-field = ⵙⵎⵓⵜⵜⵉⵢⴰⵜ ⴰⵡⴰⵍⵏ.
talk-said = ⵉⵜⵜⵡⴰⵣⵏ.

## Suggestions
talk-suggestion = ⴰⵙⵓⵎⵔ
talk-only-form = ⵓⵔ ⵎⵎⵓⵜⵜⵉⵏ ⵡⴰⵡⴰⵍⵏ; ⵎⵎⵓⵜⵜⵉⵏ ⵉⵙⵖⵏ ⵏⵖ ⵜⴰⵍⵖⴰ:
talk-accept = ⵇⴱⵍ ⴰⵙⵓⵎⵔ
talk-accept-help = ⴰⴷ ⵢⵉⵍⵉ ⵓⵙⵏⴽⴷ ⴰⵎⴰⵢⵏⵓ ⵙ ⵡⴰⵡⴰⵍⵏ ⴰⴷ. ⵡⴰⵏⵏⴰ ⵜⵏ ⵉⵙⵓⵎⵔⵏ ⵉⴳⴰ ⴰⵎⴰⵔⴰ ⴷ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵙⵙⵏⵖ.
talk-decline = ⴰⴳⵢ ⴰⵙⵓⵎⵔ
talk-waits = ⴷⴰ ⵉⵜⵜⵇⵇⵍ ⵓⵙⵓⵎⵔ ⴰⵔ ⴷ ⵉⵏⵏⵎ ⵓⵙⵎⵓⵜⵜⵉ ⵏ ⵓⴹⵕⵉⵙ.
talk-waits-for-writers = ⴷⴰ ⵉⵜⵜⵇⵇⵍ ⵓⵙⵓⵎⵔ ⵉⵎⴰⵔⴰⵜⵏ ⵏ ⵓⴹⵕⵉⵙ.
talk-accepted-by = ⵉⵇⴱⵍ ⵜ { $name }
talk-declined-by = ⵢⵓⴳⵢ ⵜ { $name }
talk-accepted = ⵉⵍⵍⴰ ⵓⵙⵓⵎⵔ ⴳ ⵓⴹⵕⵉⵙ.
talk-declined = ⵉⵜⵜⵡⴰⴳⵢ ⵓⵙⵓⵎⵔ; ⵓⵔ ⵉⵎⵎⵓⵜⵜⵉ ⵓⴹⵕⵉⵙ.

## Threads
talk-resolve = ⵇⵇⵏ ⴰⵎⵙⴰⵡⴰⵍ
talk-reopen = ⴰⵍⵙ ⴰⵏⵓⵔⵥⵎ
talk-resolved = ⵉⵇⵇⵏ ⵓⵎⵙⴰⵡⴰⵍ.
talk-reopened = ⵉⵕⵥⵎ ⵓⵎⵙⴰⵡⴰⵍ ⴷⴰⵖ.
talk-resolved-by = ⵉⵇⵇⵏ ⵜ { $name }
talk-withdraw = ⴽⴽⵙ
talk-withdrawn = ⵉⴽⴽⵙ ⵜ { $name }
talk-withdrawn-done = ⵉⵜⵜⵡⴰⴽⴽⵙ ⵓⵅⴼⴰⵡⴰⵍ ⵏⵏⵓⵏ.
talk-not-done = ⵓⵔ ⵉⵜⵜⵓⵙⴽⵔ
talk-stale = ⵉⵎⵎⵓⵜⵜⵉ ⵓⴹⵕⵉⵙ ⵏⵖ ⴰⵎⵙⴰⵡⴰⵍ. ⵥⵕⴰⵜ ⵜ ⵜⴰⵍⵙⵎ.

## What is wrong
talk-error-gone = ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⵓⴷⵖⴰⵔ ⴰⴷ ⴳ ⵓⴹⵕⵉⵙ. ⵙⵜⵉⵢⴰⵜ ⵢⴰⵏ ⵢⴰⴹⵏ.
talk-error-moved-on = ⵉⵎⵎⵓⵜⵜⵉ ⵓⴹⵕⵉⵙ. ⵙⵎⵣⴰⵣⵍⴰⵜ ⴰⵡⴰⵍⵏ ⵏⵏⵓⵏ ⵜⴰⵍⵙⵎ ⴰⵣⴰⵏ.
talk-error-no-words-here = ⵓⵔ ⵉⵏⵏⵉⵎ ⵓⵙⵓⵎⵔ ⵖⵉ; ⴰⵔⴰⵜ ⴰⵅⴼⴰⵡⴰⵍ.
talk-error-same-words = ⴰⵡⴰⵍⵏ ⴰⴷ ⵍⵍⴰⵏ ⵢⴰⴷ.
talk-error-one-block = ⴰⵔⴰⵜ ⵢⴰⵜ ⵜⵙⴷⴷⴰⵔⵜ ⵖⴰⵙ.
talk-error-other-block = ⵓⵔ ⴷⴰ ⵉⵜⵜⵎⵓⵜⵜⵓⵢ ⵡⴰⵏⴰⵡ ⵏ ⵜⵙⴷⴷⴰⵔⵜ.
talk-error-body-too-long = ⵉⵖⵣⵣⵉⴼ ⵓⴹⵕⵉⵙ ⵙ ⵡⴰⵡⴰⵍⵏ ⴰⴷ.
talk-error-to = ⵙⵜⵉⵢⴰⵜ { $most } ⵏ ⵎⵉⴷⴷⵏ ⵙ ⵡⴰⵟⵟⴰⵚ ⵣⵎⵔⵏ ⴰⴷ ⵥⵕⵏ ⴰⴹⵕⵉⵙ.
talk-error-too-many-threads = ⵖⵓⵔ ⵓⴹⵕⵉⵙ { $most } ⵏ ⵓⵎⵙⴰⵡⴰⵍ. ⵔⴰⵔⴰⵜ ⴳ ⵢⴰⵏ ⵙⴳⵙⵏ.
refused-settled-already = ⵉⴼⵔⴰ ⵢⴰⴷ.
refused-place-moved-on = ⵎⵎⵓⵜⵜⵉⵏ ⵡⴰⵡⴰⵍⵏ ⵏ ⵓⵙⵓⵎⵔ ⴰⴷ. ⴰⵔⴰⵜ ⵜ ⵙ ⵓⴼⵓⵙ, ⵜⴰⴳⵢⵎ ⵜ ⵏⵖ ⵜⵇⵇⵏⵎ ⴰⵎⵙⴰⵡⴰⵍ.
refused-not-yours = ⵡⴰⵏⵏⴰ ⵜ ⵉⵏⵏⴰⵏ ⵖⴰⵙ ⴰⵢⴷ ⵉⵣⵎⵔⵏ ⴰⴷ ⵜ ⵉⴽⴽⵙ.

## News
notice-commented = ⴰⵅⴼⴰⵡⴰⵍ
notice-mentioned = ⴰⵅⴼⴰⵡⴰⵍ ⵉ ⴽⵏⵏⵉⵡ
notice-suggestion_accepted = ⵉⵜⵜⵓⵇⴱⵍ ⵓⵙⵓⵎⵔ ⵏⵏⵓⵏ
notice-suggestion_declined = ⵉⵜⵜⵡⴰⴳⵢ ⵓⵙⵓⵎⵔ ⵏⵏⵓⵏ
mail-notice-commented-subject = ⴰⵅⴼⴰⵡⴰⵍ: { $title }
mail-notice-commented-lead = ⵉⵍⵍⴰ ⵓⵅⴼⴰⵡⴰⵍ ⵅⴼ ⵓⴹⵕⵉⵙ.
mail-notice-commented-lead-by = ⵉⵙⵙⴰⵡⵍ { $by } ⵅⴼ ⵓⴹⵕⵉⵙ.
mail-notice-commented-button = ⵖⵔ ⵜⵔⴰⵔⴷ
mail-notice-mentioned-subject = ⵉ ⴽⵏⵏⵉⵡ: { $title }
mail-notice-mentioned-lead = ⵉⵍⵍⴰ ⵓⵅⴼⴰⵡⴰⵍ ⵉ ⴽⵏⵏⵉⵡ.
mail-notice-mentioned-lead-by = ⵢⵓⵣⵏ ⴰⵡⵏ { $by } ⴰⵅⴼⴰⵡⴰⵍ.
mail-notice-mentioned-button = ⵖⵔ ⵜⵔⴰⵔⴷ
mail-notice-suggestion_accepted-subject = ⵉⵜⵜⵓⵇⴱⵍ ⵓⵙⵓⵎⵔ: { $title }
mail-notice-suggestion_accepted-lead = ⵉⵍⵍⴰ ⵓⵙⵓⵎⵔ ⵏⵏⵓⵏ ⴳ ⵓⴹⵕⵉⵙ.
mail-notice-suggestion_accepted-lead-by = ⵉⵇⴱⵍ { $by } ⴰⵙⵓⵎⵔ ⵏⵏⵓⵏ.
mail-notice-suggestion_accepted-button = ⵥⵕ ⵜ
mail-notice-suggestion_declined-subject = ⵉⵜⵜⵡⴰⴳⵢ ⵓⵙⵓⵎⵔ: { $title }
mail-notice-suggestion_declined-lead = ⵉⵜⵜⵡⴰⴳⵢ ⵓⵙⵓⵎⵔ ⵏⵏⵓⵏ; ⵓⵔ ⵉⵎⵎⵓⵜⵜⵉ ⵓⴹⵕⵉⵙ.
mail-notice-suggestion_declined-lead-by = ⵢⵓⴳⵢ { $by } ⴰⵙⵓⵎⵔ ⵏⵏⵓⵏ.
mail-notice-suggestion_declined-button = ⵥⵕ ⵜ
