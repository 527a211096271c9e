### ⵎⴰⵢⵏ ⵉⵥⴹⴰⵕⵏ ⴰⴷ ⵉⵍⵉⵏ ⵢⴰⵖⵓⵍ ⴳ ⵜⴼⴽⴽⴰ ⵏ ⵓⴹⵕⵉⵚ.

## ⵎⴰⵏⵉ
richtext-on-line = ⴰⵣⵔⵉⵔⵉⴳ { $line }
richtext-at-path = ⴳ { $path }

## ⵜⴰⴼⴽⴽⴰ ⵓⵔ ⵉⵜⵜⵓⵖⵔⴰⵏ
richtext-wrong-shape = ⵜⴰⴼⵓⵍⵜ ⴰⴷ ⵏ ⵜⴼⴽⴽⴰ ⵓⵔ ⵖⵓⵔⵙ ⵜⴰⵍⵖⴰ ⵉⵜⵜⵓⵇⵇⵍⵏ.
richtext-unknown-node = ⵉⵍⵍⴰ ⴳ ⵜⴼⴽⴽⴰ ⵢⴰⵏ ⵓⵃⵓⴷⵔⵓ ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏⵏ ⴷⴰ: { $name }.
richtext-misplaced-node = ⴰⵃⵓⴷⵔⵓ ⴰⴷ ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵢⵉⵍⵉ ⴷⴰ: { $name }.
richtext-unknown-mark = ⵉⵍⵍⴰ ⴳ ⵜⴼⴽⴽⴰ ⵢⴰⵏ ⵓⵙⵎⵙⴰⵙⴰ ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏⵏ ⴷⴰ: { $name }.
richtext-repeated-mark = ⴰⵙⵎⵙⴰⵙⴰ ⴰⴷ ⵉⵜⵜⵓⵙⵏⵙ ⵙⵏⴰⵜ ⵜⵉⴽⴽⴰⵍ: { $name }.
richtext-unknown-attribute = ⵜⴰⵥⵍⵉⵜ ⴰⴷ ⵓⵔ ⵜⴻⵜⵜⵓⵙⵙⴰⵏ ⴷⴰ: { $name }.
richtext-bad-attribute = ⴰⵜⵉⴳ ⵏ ⵜⵥⵍⵉⵜ ⴰⴷ ⵓⵔ ⵉⵖⵓⴷⵉ: { $name }.
richtext-empty-text = ⵉⵍⵍⴰ ⴳ ⵜⴼⴽⴽⴰ ⵢⴰⵏ ⵓⴹⵕⵉⵚ ⵓⵔ ⴳⵉⵙ ⴰⵙⴽⴽⵉⵍ.
richtext-empty-container = ⴰⵃⵓⴷⵔⵓ ⴰⴷ ⵉⵅⵡⴰ: { $name }.
richtext-bad-address = ⵜⴰⵏⵙⴰ ⵏ ⵢⴰⵏ ⵓⵙⵖⵏ ⵓⵔ ⵜⵖⵓⴷⵉ. ⵙⵙⵎⵔⵙⴰⵜ https://, http://, mailto:, tel: ⵏⵖ ⴰⴱⵔⵉⴷ ⵉⵙⵙⵏⵜⴰⵏ ⵙ / ; ⴰⴼⵉⴷⵢⵓ ⵉⵔⴰ https://.
richtext-control-character = ⵉⵍⵍⴰ ⴳ ⵓⴹⵕⵉⵚ ⵢⴰⵏ ⵓⵙⴽⴽⵉⵍ ⵏ ⵓⵙⵡⵓⴷⴷⵓ ⵓⵔ ⵉⵜⵜⵉⴱⴰⵏⵏ. ⴽⴽⵙⴰⵜ ⵜ ⵏⵖ ⴰⵍⵙⴰⵜ ⵉ ⵜⵉⵔⵔⴰ.
richtext-too-many-blocks = ⴳⴳⵓⵜⵏ ⵉⵃⵓⴷⵔⵓⵜⵏ ⴳ ⵜⴼⴽⴽⴰ (ⵓⴳⴳⴰⵔ: { $most }).
richtext-too-deep = ⵜⵉⵍⴳⴰⵎⵉⵏ ⵎⵎⵓⵔⴽⴰⵙⵏⵜ ⵙ ⵡⴰⵟⵟⴰⵙ (ⵓⴳⴳⴰⵔ: { $most } ⵏ ⵉⵙⵡⵉⵔⵏ).
richtext-too-long = ⵜⵖⵣⵣⵉⴼ ⵜⴼⴽⴽⴰ ⵙ ⵡⴰⵟⵟⴰⵙ (ⵓⴳⴳⴰⵔ: { $most } ⵏ ⵉⵙⴽⴽⵉⵍⵏ).

## ⴷⴰⵜ ⵓⵙⵉⵡⴹ
richtext-missing-alt = ⵜⴻⵍⵍⴰ ⵜⵡⵍⴰⴼⵜ ⵓⵔ ⵖⵓⵔⵙ ⴰⴹⵕⵉⵚ ⵏ ⵓⵙⵏⴼⵍ. ⵙⵏⵓⵎⵎⵍⴰⵜ ⵜⵜ, ⵏⵖ ⵎⵍⴰⵜ ⵉⵙ ⵜⴳⴰ ⴰⵣⵓⵣⵡⵉ ⵖⴰⵙ.
richtext-figure-without-date = ⵉⵍⵍⴰ ⵡⵓⵟⵟⵓⵏ ⴰⴷⵙⵍⴰⵏ ⵓⵔ ⵖⵓⵔⵙ ⴰⵙⴰⴽⵓⴷ. ⵎⵍⴰⵜ ⴰⵙⴰⴽⵓⴷ ⵏⵏⵙ.
richtext-figure-date-unreadable = ⴰⵙⴰⴽⵓⴷ ⵏ ⵡⵓⵟⵟⵓⵏ ⴰⴷⵙⵍⴰⵏ ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴰⵎⵎ 2026-03 ⵏⵖ 2026-03-31.
richtext-figure-without-value = ⵉⵔⴰ ⵡⵓⵟⵟⵓⵏ ⴰⴷⵙⵍⴰⵏ ⵉⵙⵎ ⴷ ⵡⴰⵜⵉⴳ.
richtext-empty-heading = ⵉⵍⵍⴰ ⵓⵣⵡⵍ ⵉⵅⵡⴰⵏ.
richtext-skipped-heading-level = ⵉⵍⵍⴰ ⵓⵣⵡⵍ ⵉⵣⵔⵉⵏ ⴰⵙⵡⵉⵔ: ⴷⴷⵓⵜ ⵙ ⵓⵙⵡⵉⵔ ⴷⴼⴼⵉⵔ ⵓⵙⵡⵉⵔ, ⵙⴳ ⵓⵙⵡⵉⵔ 2.

## ⵜⴰⴼⴽⴽⴰ ⵙ Markdown
richtext-md-unclosed-mark = ⵜⵎⴰⵜⴰⵔⵜ { $mark } ⵜⴻⵔⵥⵎ ⵓⵔ ⵜⵇⵇⵉⵏ ⴳ ⵜⵙⴷⴷⴰⵔⵜ ⵏⵏⵙ. ⴰⵔⴰⵜ \ ⴷⴰⵜⴰⵙ ⵃⵎⴰ ⴰⴷ ⴷ ⵜⴱⴰⵏ ⵜⵎⴰⵜⴰⵔⵜ ⵏⵉⵜ.
richtext-md-bad-braces = ⵜⵉⵥⵍⴰⵢ ⵏⵏⴰ ⵉⵍⵍⴰⵏ ⴳⵔ ⵜⵎⵙⵙⵓⵏⵉⵏ ⵓⵔ ⵜⵜⵓⵖⵔⴰⵏⵜ. ⴰⵔⴰⵜ \ ⴷⴰⵜ ⵜⵎⵙⵙⵓⵏⵜ ⵃⵎⴰ ⴰⴷ ⴷ ⵜⴱⴰⵏ.
richtext-md-bad-id = ⴰⵙⵎⵉⵍ ⵏ ⵓⵃⵓⴷⵔⵓ ⵉⵟⵟⴰⴼ 8 ⴰⵔ 24 ⵏ ⵉⵙⴽⴽⵉⵍⵏ a–z ⵏⵖ ⵉⵣⵡⵉⵍⵏ.
richtext-md-unknown-attribute = ⵜⴰⵥⵍⵉⵜ ⴰⴷ ⵓⵔ ⵜⴻⵜⵜⵓⵙⵙⴰⵏ ⴷⴰ: { $name }.
richtext-md-bad-value = ⴰⵜⵉⴳ ⵏ { $name } ⵓⵔ ⵉⵖⵓⴷⵉ.
richtext-md-missing-value = ⵉⵡⵔⴳ ⵡⴰⵜⵉⴳ: { $name }.
richtext-md-unknown-directive = ⵓⵔ ⵉⵍⵍⵉ ⵓⵃⵓⴷⵔⵓ ⵙ ⵢⵉⵙⵎ ⴰⴷ: { $name }.
richtext-md-unclosed-directive = ⴰⵃⵓⴷⵔⵓ { $name } ⵓⵔ ⵉⵇⵇⵉⵏ. ⵙⵎⴷⴰⵜ ⵜ ⵙ ⵓⵣⵔⵉⵔⵉⴳ ⴳ ⵍⵍⴰⵏ ⵖⴰⵙ :::
richtext-md-stray-fence = ⴰⵣⵔⵉⵔⵉⴳ ⴰⴷ ⵏ ::: ⵓⵔ ⵉⵇⵇⵉⵏ ⴰⵡⴷ ⵢⴰⵏ ⵓⵃⵓⴷⵔⵓ.
richtext-md-misplaced = ⵓⵔ ⵉⵥⴹⴰⵕ ⵓⵢⴰ ⴰⴷ ⵢⵉⵍⵉ ⴳ { $name ->
     [list] ⵜⵍⴳⴰⵎⵜ: ⴰⴼⵔⴷⵉⵙ ⵉⵟⵟⴰⴼ ⵢⴰⵜ ⵜⵙⴷⴷⴰⵔⵜ, ⴷⴼⴼⵉⵔⴰⵙ ⵜⵉⵍⴳⴰⵎⵉⵏ
     [quote] ⵓⵏⴱⴷⴰⵔ: ⵉⵟⵟⴰⴼ ⵖⴰⵙ ⵜⵉⵙⴷⴷⴰⵔⵉⵏ
     [callout] ⵓⵙⵎⵓⵇⵇⵍ: ⵉⵟⵟⴰⴼ ⵖⴰⵙ ⵜⵉⵙⴷⴷⴰⵔⵉⵏ ⴷ ⵜⵍⴳⴰⵎⵉⵏ
    *[other] ⵓⵃⵓⴷⵔⵓ ⴰⴷ ({ $name })
}.
richtext-md-heading-too-deep = ⵉⵣⵡⵍⵏ ⵟⵟⴰⴼⵏ ⴽⴽⵓⵥⵜ ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ # ⵙ ⵓⴳⴳⴰⵔ.
richtext-md-inline-image = ⵓⵔ ⵜⵥⴹⴰⵕ ⵜⵡⵍⴰⴼⵜ ⴰⴷ ⵜⵉⵍⵉ ⴳ ⵜⵙⴷⴷⴰⵔⵜ. ⵙⵙⵎⵔⵙⴰⵜ ⴰⵃⵓⴷⵔⵓ ⵏ ⵜⵡⵍⴰⴼⵜ.
richtext-md-code-block = ⵉⵃⵓⴷⵔⵓⵜⵏ ⵏ ⵓⵏⴳⴰⵍ ⵓⵔ ⵍⵍⵉⵏ.
richtext-md-rule = ⵉⵣⵔⵉⵔⵉⴳⵏ ⵉⵎⴰⴳⵍⴰⵏⵏ ⵓⵔ ⵍⵍⵉⵏ.
richtext-md-repeated-mark = ⵓⵔ ⵉⵥⴹⴰⵕ ⵓⵙⵖⵏ ⴰⴷ ⵉⵟⵟⴼ ⴰⵙⵖⵏ ⵢⴰⴹⵏ, ⵓⵍⴰ ⴰⴹⵕⵉⵚ ⵉⵣⵍⵉⵏ ⴰⵡⴷ ⵢⴰⵏ ⵢⴰⴹⵏ.
