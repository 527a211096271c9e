### Jobs that failed, and the demonstration's mailbox.

jobs-title = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵏ ⵓⵏⴳⵔⴰⵡ
jobs-lead = ⴰⵢⵏⵏⴰ ⵉⵙⴽⴰⵔ ⵓⵏⴳⵔⴰⵡ ⴷⴼⴼⵉⵔ ⴽⵓ ⵜⵉⴳⴰⵡⵜ: ⵜⵉⴱⵔⴰⵜⵉⵏ ⴷ ⵉⵍⵖⵓⵜⵏ. ⵜⴰⵡⵓⵔⵉ ⵏⵏⴰ ⵓⵔ ⵉⵎⵎⵓⵔⵙⵏ ⴰⵔ ⵜⵜⵇⵉⵎⴰ ⴷⴰ ⴰⵔ ⴷ ⵜⴰⵍⵙⵎ ⴰⵔⴰⵎ.
jobs-waiting = ⴳ ⵓⵇⵇⵍⵓ
jobs-retrying = ⵉⵜⵜⵢⴰⵍⵙ ⴰⵙ
jobs-running = ⴰⵔ ⵜⵙⵡⵓⵔⵉ
jobs-failed = ⵓⵔ ⵉⵎⵎⵓⵔⵙⵏ
jobs-caption = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵏⵏⴰ ⵓⵔ ⵉⵎⵎⵓⵔⵙⵏ
jobs-kind = ⵜⴰⵡⵓⵔⵉ
job-kind-mail = ⵜⴰⴱⵔⴰⵜ ⵜⴰⵍⵉⴽⵟⵕⵓⵏⵉⵜ
job-kind-notice = ⴰⵍⵖⵓ ⵉ ⵎⵉⴷⴷⵏ
jobs-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ
jobs-attempts = ⵉⵔⵉⵎⵏ
jobs-failed-at = ⴰⵙⴰⴽⵓⴷ
jobs-retried = ⵜⵓⵖⵍ ⵜⵡⵓⵔⵉ ⵙ ⵓⵇⵇⵍⵓ.
jobs-empty = ⵓⵔ ⵜⵍⵍⵉ ⴽⵔⴰ ⵏ ⵜⵡⵓⵔⵉ ⵓⵔ ⵉⵎⵎⵓⵔⵙⵏ
jobs-empty-text = ⴽⵓⵍⵍⵓ ⵎⴰⵢⴷ ⵉⵜⵜⵓⵜⵔⵏ ⵉⵎⵎⵓⵔⵙ ⵏⵖ ⴰⵔ ⵉⵙⵡⵓⵔⵉ.

## Mailbox
mailbox-title = ⵜⴰⵏⴰⴽⴰ ⵏ ⵜⴱⵔⴰⵜⵉⵏ ⵏ ⵓⵔⴰⵎ
mailbox-lead = ⵓⵔ ⴷⴰ ⵜⴼⴼⵖ ⴽⵔⴰ ⵏ ⵜⴱⵔⴰⵜ ⵙⴳ ⵓⵔⴰⵎ: ⵜⵜⵓⵃⴹⴰⵏⵜ ⴰⴽⴽⵯ ⴷⴰ.
mailbox-closed = ⵜⴰⵏⴰⴽⴰ ⴰⴷ ⵜⵍⵍⴰ ⵖⴰⵙ ⴳ ⵓⵔⴰⵎ
mailbox-closed-text = ⴷⴰ ⵍⴽⴽⵎⵏⵜ ⵜⴱⵔⴰⵜⵉⵏ ⵖⴰⵙ ⵉⵎⴰⵡⵍⴰⵏ ⵏⵏⵙⵏⵜ.
mailbox-empty = ⵓⵔ ⵜⴰ ⵍⵍⵉⵏⵜ ⵜⴱⵔⴰⵜⵉⵏ
mailbox-empty-text = ⴰⵣⵏⴰⵜ ⴰⴹⵕⵉⵚ ⵉ ⵓⵙⵙⴰⴳⵔ: ⴰⴷ ⴷ ⴱⴰⵏⵏⵜ ⵜⴱⵔⴰⵜⵉⵏ ⴷⴰ.
mailbox-subject = ⴰⵙⵏⵜⵍ
mailbox-to = ⵉ
mailbox-sent = ⴰⵙⴰⴽⵓⴷ ⵏ ⵓⵣⵣⴰⵏ
mailbox-html = ⵥⵕ ⵜⴰⴱⵔⴰⵜ ⴰⵎ ⵓⵎⵖⵔⵉ ⵏⵏⵙ
mailbox-text = ⴰⴹⵕⵉⵚ
