### ⵜⴰⵙⵖⵓⵏⵜ ⴷ ⵜⴰⵙⵏⴰ ⵏ ⵓⵙⵏⴽⴷ.

review-untitled = ⵡⴰⵔ ⴰⵣⵡⵍ
review-text = ⴰⴹⵕⵉⵙ
review-edition-number = ⵜⴰⵣⵔⴳⵜ { $number }

## ⵜⴰⵙⵖⵓⵏⵜ
review-step = ⴰⵙⵓⵔⵉⴼ
review-all-steps = ⴰⴽⴽⵯ ⵉⵙⵓⵔⵉⴼⵏ
review-waits = ⴰⵇⵇⴰⵍ
review-who = ⵎⴰⵏⵡⴰ ⵉⵜⵜⵔⴰⵔⵏ
review-mine-only = ⵎⴰⵢⴷ ⵣⵎⵔⵖ ⴰⴷ ⴰⵙ ⵔⴰⵔⵖ ⵖⴰⵙ
review-mine-count = { $count ->
    *[other] { $count } ⵇⵇⵍⵏ ⴰⵏⵏⴰⵢ ⵏⵏⵓⵏ
}
review-step-of = ⴰⵙⵓⵔⵉⴼ { $step } ⵙⴳ { $steps }
review-approvals-of = ⵉⵎⵣⴳⴰ: { $given } ⵙⴳ { $quorum }
review-target = { $hours ->
    *[other] ⴰⵡⵜⵜⵓ: { $hours } ⵏ ⵜⵙⵔⴰⴳ ⵏ ⵜⵡⵓⵔⵉ
}
review-late = ⵉⵣⵔⵉ ⵓⵡⵜⵜⵓ
review-waits-for-you = ⴽⵏⵏⵉⵡ
review-waits-for-others = ⵡⵉⵢⵢⴰⴹ
review-empty-title = ⵓⵔ ⵉⵍⵍⵉ ⵓⴹⵕⵉⵙ ⴳ ⵓⵙⵏⴽⴷ
review-empty-text = ⴷⴰ ⵜⵜⴱⴰⵏⵏ ⵉⴹⵕⵉⵙⵏ ⴷⴰ ⴰⴷⴷⴰⵢ ⵜⵏ ⴰⵣⵏⵏ ⵉⵎⴰⵔⴰⵜⵏ ⵏⵏⵙⵏ.

## ⵜⴰⵙⵏⴰ
review-as-it-goes-out = ⴰⴹⵕⵉⵙ ⴰⵎⵎ ⵎⴰⵢⴷ ⵔⴰⴷ ⵉⴼⵙⵔ
review-as-it-is = ⴰⴹⵕⵉⵙ ⴰⵎⵎ ⵎⴰⵢⴷ ⵉⴼⵙⵔⵏ
review-image-alt = ⴰⴹⵕⵉⵙ ⴰⵎⵙⴽⵍ ⵏ ⵜⵡⵍⴰⴼⵜ:
review-image-decorative = ⵜⴰⵡⵍⴰⴼⵜ ⵉ ⵓⵙⴰⴷⵍ: ⵓⵔ ⵖⵓⵔⵙ ⴰⴹⵕⵉⵙ ⴰⵎⵙⴽⵍ.
review-what-changes = ⵎⴰⵢⴷ ⵉⵜⵜⴱⴷⴷⴰⵍⵏ ⵉ ⵓⴳⴷⵓⴷ
review-against-live = ⵙ ⵓⵙⵎⵣⴰⵣⴰⵍ ⴰⴽⴷ ⵎⴰⵢⴷ ⵉⴼⵙⵔⵏ ⵙⴳ
review-nothing-changes = ⴰⴹⵕⵉⵙ ⵉⴳⴰ ⵡⴰⵍⵉ ⵉⴼⵙⵔⵏ.
review-inserted = ⵉⵜⵜⵓⵔⵏⴰ
review-deleted = ⵉⵜⵜⵓⴽⴽⵙ
review-block-added = ⴰⵖⵔⴰⴼ ⴰⵎⴰⵢⵏⵓ:
review-block-removed = ⴰⵖⵔⴰⴼ ⵉⵜⵜⵓⴽⴽⵙⵏ:
review-block-moved = ⴰⵖⵔⴰⴼ ⵉⵜⵜⵓⵙⵎⵎⴰⵜⵜⵉⵏ:
review-block-changed = ⴰⵖⵔⴰⴼ ⵉⵜⵜⵓⴱⴷⴷⵍⵏ:
review-block-restyled = ⴱⴷⴷⵍⵏ ⵉⵙⵖⵏⴰ ⵏⵖ ⵜⴰⵍⵖⴰ:
review-scheduled-for = ⵉⵜⵜⵓⵙⵖⵉⵡⵙ ⵉ { $time }.
review-steps = ⴰⵙⵏⴽⴷ
review-able = ⵡⵉⵏⵏⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵔⴰⵔⵏ ⴷⵖⵉ:
review-nobody-able = ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⵡⴷ ⵢⴰⵏ ⴰⴷ ⵢⴰⵔⵓ ⴳ ⵓⵙⵓⵔⵉⴼ ⴰⴷ. ⵙⵙⵏⵖⵎⵉⵙⴰⵜ ⵜⴰⵏⵎⵎⴰⵙⵜ.
review-somebody = ⵢⴰⵏ
review-problems = ⵎⴰⵢⴷ ⵉⵇⵇⴰⵏⵏ ⴰⴷ ⵉⵜⵜⵓⵙⵖⵜⵉ ⴷⴰⵜ ⵓⵣⵣⵏ
review-contributors = ⵉⵎⴰⵔⴰⵜⵏ
review-earlier = ⵉⵣⵔⴰⵢⵏ ⵉⵣⵡⴰⵔⵏ
review-no-answers = ⵉⵙⵎⴷ ⵡⴰⵔ ⵜⴰⵔⴰⵔⵉⵜ.
review-siblings = ⵜⵉⵣⵔⴳⵉⵏ ⵢⴰⴹⵏⵉⵏ ⵏ ⵓⵔⵔⴰ ⴰⴷ

## ⵜⵉⴳⴰⵡⵉⵏ
review-elsewhere = ⵓⵔ ⵉⵎⴽⵉⵏ ⴳ ⵓⵙⵓⵔⵉⴼ ⴰⴷ
review-approve-and-publish = ⵎⵣⴳ, ⵜⴼⵙⵔⴷ ⴷⵖⵉ
review-approve-only = ⵎⵣⴳ ⵖⴰⵙ
review-words-approve = ⴰⵅⴼⴰⵡⴰⵍ
review-words-approve-help = ⵓⵔ ⵉⵍⵣⵉⵎ; ⴷⴰ ⵜ ⵇⵇⵔⴰⵏ ⵉⵎⴰⵔⴰⵜⵏ.
review-words-request_changes = ⵎⴰⵢⴷ ⵉⵇⵇⴰⵏⵏ ⴰⴷ ⵉⴱⴷⴷⵍ
review-words-request_changes-help = ⴷⴰ ⵜⵜⴰⵡⴹⵏ ⵉⵡⴰⵍⵉⵡⵏ ⴰⴷ ⵉⵎⴰⵔⴰⵜⵏ ⵙ ⵜⵉⵔⴰⵜⵉⵏ.
review-words-retract = ⵜⴰⵎⵏⵜⵉⵍⵜ
review-words-retract-help = ⵓⵔ ⵜⵍⵣⵉⵎ. ⴰⴷ ⵉⵙⵎⴷ ⵓⵙⵏⴽⴷ, ⵜⵜⵓⵙⴼⴹⵏ ⵉⵎⵣⴳⴰ ⵏⵏⵙ.
review-schedule-at = ⴰⵙⵙ ⴷ ⵜⵙⵔⴰⴳⵜ
review-schedule-help = ⴰⴽⵓⴷ ⵏ ⵍⵎⵖⵔⵉⴱ. ⴷⵖⵉ: { $now }.
review-confirm-discard = ⵉⵙ ⵜⵔⴰⵎ ⴰⴷ ⵜⵔⵥⵎⵎ ⵉ ⵓⵔⵡⵡⴰⵢ ⴰⴷ?
review-confirm-discard-text = ⵓⵔ ⵔⴰⴷ ⵉⵜⵜⵓⴰⵙⵉ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ; ⴰⴷ ⵇⵇⵉⵎⵏ ⵉⵙⵉⴳⴳⵍⵏ ⵏⵏⵙ ⴳ ⵓⵎⵣⵔⵓⵢ.

## ⵜⴰⵍⵖⴰ ⵉⵖⵍⵉⵏ
review-trouble-stale = ⵉⴱⴷⴷⵍ ⵓⴹⵕⵉⵙ
review-trouble-stale-text = ⵓⵔ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵎⵢⴰ: ⵉⴱⴷⴷⵍ ⵓⴹⵕⵉⵙ ⴹⴰⵕⵜ ⵏ ⵓⵕⵥⵥⵓⵎ ⵏ ⵜⴰⵙⵏⴰ. ⵥⵕⴰⵜ ⵜ ⴷⴰⵖ, ⵜⵖⵜⵙⵎ.
review-trouble-refused = ⵓⵔ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵎⵢⴰ
review-trouble-refused-text = ⵎⴰⵢⴷ ⵉⴳⴷⵍⵏ:
review-trouble-invalid = ⵓⵔ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵎⵢⴰ
review-trouble-invalid-text = ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⵜⵓⵙⵖⵜⵉ ⵢⴰⵏ ⵡⴰⵣⴰⵍ:
review-trouble-tried = ⵜⵓⵜⵔⴰⵎ: { $act }.
review-trouble-since = ⵎⴰⵢⴷ ⵉⵊⵔⴰⵏ ⵜⵉⴳⵉⵔⴰ
review-trouble-kept = ⵉⵜⵜⵓⵃⴹⴰ ⵎⴰⵢⴷ ⵜⵓⵔⴰⵎ:

## ⵜⵓⵣⵉⵏⵉⵏ
flash-submit = ⵉⵜⵜⵡⴰⵣⵏ ⵉ ⵓⵙⵏⴽⴷ.
flash-retract = ⵉⵖⵍⵉ ⵖⵔ ⵓⵔⵡⵡⴰⵢ.
flash-approve = ⵉⵜⵜⵓⵎⵣⴳ.
flash-approve-step = ⵉⵜⵜⵓⴽⵍⵙ ⵓⵎⵣⴳ ⵏⵏⵓⵏ; ⴰⴷ ⵉⵣⵔⵉ ⵓⴹⵕⵉⵙ ⵖⵔ ⵓⵎⵣⴳ ⴰⴷ ⵉⴷⴼⴰⵔⵏ.
flash-request-changes = ⵉⵜⵜⵓⵜⵔ ⵓⴱⴷⴷⵍ ⵙⴳ ⵉⵎⴰⵔⴰⵜⵏ.
flash-publish = ⵉⴼⵙⵔ.
flash-schedule = ⵉⵜⵜⵓⵙⵖⵉⵡⵙ.
flash-unschedule = ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⵙⵖⵉⵡⵙ; ⴰⴷ ⵉⵇⵇⵉⵎ ⵉⵎⵣⴳ.
flash-withdraw = ⵉⵜⵜⵓⵙⵓⴷⴷⴼ; ⴰⵏⵖⵎⵉⵙ ⵉⴼⵙⵔ.
flash-remove = ⵉⵜⵜⵓⵙⵉⵜⵜⵢ ⵙⴳ ⵡⴰⵙⵉⵜ.
flash-discard = ⵉⵜⵜⵓⵔⵥⵎ ⴰⵙ.

## Why a scheduled text did not go out
schedule-failed-incomplete = ⵓⵔ ⵉⵙⵎⵉⴷ ⵓⴹⵕⵉⵙ ⵏⵖ ⵜⴰⵏⵙⴰ ⵏⵏⵙ ⵜⵜⵓⴰⵙⵉ.
