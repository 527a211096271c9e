### What is wrong with a field, a form or a request, and why an act is refused.

errors-title = { $count ->
    *[other] { $count } ⵏ ⵜⵣⴳⴰⵍ ⵉ ⵓⵙⵖⵜⵉ
}
errors-of-field = { $field }: { $error }
error-required = ⵉⴳⵔ ⴰⴷ ⴷ ⴰⵛⴹⵍⴰⵏ.
error-alt-required = ⵔⵏⵓⵜ ⴰⴹⵕⵉⵚ ⵏ ⵓⴷⵖⴰⵔ ⵉ ⵜⵡⵍⴰⴼⵜ.
errors-at-line = ⴰⵣⵔⵉⵔⵉⴳ { $line }:
error-too-long = ⵉⵖⵣⵣⵉⴼ ⵓⴹⵕⵉⵚ: { $actual } ⵏ ⵉⵙⴽⴽⵉⵍⵏ, { $max } ⵙ ⵓⴳⴰⵔ.
error-too-short = ⵉⴳⵣⵣⵓⵍ ⵓⴹⵕⵉⵚ: { $min } ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵙ ⵉⴷⵔⵓⵙ.
error-control-character = ⵉⵍⵍⴰ ⵢⴰⵏ ⵓⵙⴽⴽⵉⵍ ⵓⵔ ⵉⵜⵜⵓⵥⵕⴰⵏ ⴳ ⵓⴹⵕⵉⵚ.
error-not-a-date = ⴰⵙⴰⴽⵓⴷ ⵓⵔ ⵉⵖⵓⴷⵉ.
error-not-a-time = ⴰⵙⴰⴽⵓⴷ ⵏⵖ ⵜⴰⵙⵔⴰⴳⵜ ⵓⵔ ⵖⵓⴷⵉⵏ.
error-not-a-number = ⴰⵔⴰⵜ ⵓⵟⵟⵓⵏ.
error-out-of-range = ⵓⵟⵟⵓⵏ ⵉⵇⵇⴰⵏ ⴷ ⴰⴷ ⵉⵍⵉ ⴳⵔ { $min } ⴷ { $max }.
error-unknown-choice = ⴰⵙⵜⵜⴰⵢ ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏ: { $choice }.
error-unknown-image = ⵜⴰⵡⵍⴰⴼⵜ ⴰⴷ ⵓⵔ ⵜⵍⵍⵉ.
error-bad-link = ⴰⵔⴰⵜ ⴰⵙⵖⵏ ⴰⴽⴽⵯ, ⵉⵙⵙⵏⵜⵉⵏ ⵙ https.
error-bad-email = ⵉⵎⴰⵢⵍ ⴰⴷ ⵓⵔ ⵉⵖⵓⴷⵉ.
error-bad-phone = ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ ⵓⵔ ⵉⵖⵓⴷⵉ.
error-bad-body = ⴽⵔⴰ ⵏ ⵓⴹⵕⵉⵚ ⵓⵔ ⵉⵜⵜⵓⴼⵀⵉⵎ: { $path }.
error-ends-before-start = ⵜⴰⴳⴳⴰⵔⴰ ⵜⵣⵡⴰⵔ ⵜⴰⵣⵡⴰⵔⴰ.
error-taken = ⴰⵣⴰⵍ ⴰⴷ ⵉⵜⵜⵓⵙⵎⵔⵙ ⵢⴰⴷ.

## Refusals
refused-out-of-scope = ⵓⵔ ⵉⵍⵍⵉ.
refused-needs-role = ⵜⴰⵏⴰ ⵜⵇⵇⴰⵏ ⵙ ⵜⵡⵓⵔⵉⵡⵉⵏ ⵢⴰⴹⵏ.
refused-not-from-here = ⵓⵔ ⵜⵣⵎⵔ ⵜⵉⴳⴰⵡⵜ ⴰⴷ ⴳ ⵓⵙⵓⵔⵉⴼ ⴰⴷ.
refused-frozen = ⴰⴹⵕⵉⵚ ⵉⴱⴷⴷ ⴳ ⵓⵙⵓⵔⵉⴼ ⴰⴷ; ⵔⴰⵔⴰⵜ ⵜ ⵙ ⵓⵔⵡⴰⵢ ⴰⴷ ⵜⵙⵏⴼⵍⵎ.
refused-own-text = ⵡⵏⵏⴰ ⵢⵓⵔⴰⵏ ⵓⵔ ⵉⵣⵎⵔ ⴰⴷ ⵉⵇⴱⵍ ⴰⴹⵕⵉⵚ ⵏⵏⵙ.
refused-answered-already = ⵜⵔⴰⵔⵎ ⵢⴰⴷ ⴳ ⵓⵙⵓⵔⵉⴼ ⴰⴷ.
refused-no-path = ⵓⵔ ⵉⵍⵍⵉ ⵓⴱⵔⵉⴷ ⵏ ⵓⵇⴱⴱⵓⵍ ⵉ ⵡⴰⵏⴰⵡ ⴰⴷ.
refused-not-ready = ⵉⵇⵇⴰⵏ ⴷ ⵓⵙⵖⵜⵉ ⵏ ⵓⴹⵕⵉⵚ ⵙ ⵜⵣⵡⴰⵔⴰ.
refused-reason-missing = ⴰⵔⴰⵜ ⵜⴰⵎⵏⵜⵉⵍⵜ.
refused-not-in-future = ⵙⵜⵢⴰⵜ ⴰⴽⵓⴷ ⵉⵜⴷⴷⵓⵏ.
refused-too-early = ⵓⵔ ⵜⴰ ⴷ ⵉⵍⴽⵉⵎ ⵡⴰⴽⵓⴷ.
refused-embargoed = ⴰⴹⵕⵉⵚ ⴷⴷⴰⵡ ⵓⴳⴷⴰⵍ: ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⴼⴼⵖ ⴷⴰⵜ ⵡⴰⴽⵓⴷ ⵏⵏⵙ.
refused-expired = ⵉⵣⵔⵉ ⵡⴰⴽⵓⴷ ⵏ ⵓⴹⵕⵉⵚ.
refused-until = ⴰⴽⵓⴷ: { $time }.
refused-not-approved = ⵓⵔ ⵉⴳⵉ ⵓⴹⵕⵉⵚ ⴰⴷ ⵡⴰⵏⵏⴰ ⵅⴼ ⵉⵜⵜⵓⵎⵙⴰⵙⴰⵏ.
refused-in-use = ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⴽⴽⵙ : ⵉⵍⵍⴰ ⴳ { $count } ⵏ ⵉⴹⵕⵉⵚⵏ ⵏⵖ ⵜⵉⵖⵔⵎⵉⵏ.
refused-could = ⵣⵎⵔⵏ ⴰⴷ ⵜ ⵙⴽⵔⵏ: { $roles }

## Error pages
error-page-back = ⵓⵖⵓⵍ ⵙ ⵜⵙⵏⵓⴱⴳⵜ
error-page-request = ⵓⵟⵟⵓⵏ ⵏ ⵜⵓⵜⵜⵔⴰ: { $id }
error-403-title = ⵓⵔ ⴰⵡⵏ ⵜⵜⵓⵔⵎⵉⵙ ⵜⵉⴳⴰⵡⵜ ⴰⴷ
error-403-text = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵏⵏⵓⵏ ⵓⵔ ⴰⴽⴽⴰⵏⵜ ⴰⵣⵔⴼ ⴰⴷ.
error-404-title = ⵜⴰⵙⵏⴰ ⵓⵔ ⵜⵍⵍⵉ
error-404-text = ⵉⵎⴽⵉⵏ ⴰⵙⵖⵏ ⵉⵣⴳⵍ ⵏⵖ ⵜⵜⵓⴽⴽⵙ ⵜⴰⵙⵏⴰ.
error-409-title = ⵉⵏⴼⵍ ⵓⴹⵕⵉⵚ
error-409-text = ⵓⵔ ⵜⵜⵓⵙⴽⵉⵔ ⵜⵉⴳⴰⵡⵜ ⴰⵛⴽⵓ ⵉⵏⴼⵍ ⵓⴷⴷⴰⴷ. ⴰⵍⵙⴰⵜ ⴰⵕⵥⵥⵓⵎ ⵏ ⵜⴰⵙⵏⴰ.
error-413-title = ⵉⵅⴰⵜⵔ ⵓⴼⴰⵢⵍⵓ
error-413-text = ⵜⵓⵣⵉⵏⵜ ⵜⵓⴳⴰⵔ ⵜⵉⴷⴷⵉ ⵉⵜⵜⵓⵔⵎⵉⵙⵏ.
error-422-title = ⵍⵍⴰⵏⵜ ⵜⵣⴳⴰⵍ ⴳ ⵉⵏⵎⵍⵏ
error-422-text = ⵓⵖⵓⵍⴰⵜ ⵙ ⵜⴰⵍⵖⴰ ⵜⵙⵖⵜⵉⵎ.
error-429-title = ⵉⵔⵉⵎⵏ ⴳⵓⵜⵏⵉⵏ
error-429-text = ⵇⵇⵍⴰⵜ ⵉⵎⵉⴽⴽ, ⵜⴰⵍⵙⵎ ⴰⵔⴰⵎ.
error-500-title = ⵜⵍⵍⴰ ⵜⵣⴳⵍⵜ ⵖⵓⵔⵏⵖ
error-500-text = ⵜⵜⵓⵙⴽⵍⵙ ⵜⵣⴳⵍⵜ. ⴰⵣⵏⴰⵜ ⵓⵟⵟⵓⵏ ⵉⵖ ⵜⵓⵍⵙ.
error-503-title = ⵜⴰⵏⴰⴼⵓⵜ ⵜⵅⴷⵎ
error-503-text = ⴰⵍⵙⴰⵜ ⴰⵔⴰⵎ; ⵡⴰⵍⵓ ⵎⴰⵢⴷ ⵉⵊⵍⴰⵏ.
