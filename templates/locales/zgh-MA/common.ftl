### Words used on many pages.

app-name = ⵎⵉⵀⴰⵏ
app-purpose = ⵜⴰⵙⵎⵙⴽⵍⵜ ⵜⴰⵎⵙⴰⵔⵜ ⵏ ⵜⵎⴷⵉⵏⵉⵏ ⵏ ⵜⵥⵓⵔⵉⵡⵉⵏ ⴷ ⵜⵣⵎⵎⴰⵔ
skip-to-content = ⴷⴷⵓ ⵙ ⵜⵓⵎⴰⵢⵜ
demo-banner = ⴰⵔⴰⵎ: ⵎⵉⴷⴷⵏ ⴷ ⵉⵏⵖⵎⵉⵙⵏ ⴷⴰ ⵓⵔ ⴳⵉⵏ ⵜⵉⴷⵜ.
money = { $amount } MAD
list-separator = ,

## Buttons
button-save = ⵙⴽⵍⵙ
button-save-and-continue = ⵙⴽⵍⵙ ⵜⴽⵎⵎⵍⴷ
button-cancel = ⵙⵔ
button-create = ⵙⵏⴼⵍⵓⵍ
button-add = ⵔⵏⵓ
button-edit = ⵙⵏⴼⵍ
button-delete = ⴽⴽⵙ
button-search = ⵔⵣⵓ
button-filter = ⵙⵙⵜⵉ
button-clear-filters = ⴽⴽⵙ ⵉⵙⵜⴰⵢⵏ
button-back = ⵓⵖⵓⵍ
button-confirm = ⵙⵙⵉⴷⵜ
button-close = ⵔⴳⵍ
button-upload = ⵙⴽⵛⵎ
button-preview = ⴰⵣⵔⴰⵢ
button-open = ⵕⵥⵎ
button-send = ⴰⵣⵏ
button-retry = ⴰⵍⵙ ⴰⵔⴰⵎ
button-translate = ⵙⵙⵓⵖⵍ
button-compare = ⵙⵎⵢⵉⵙⵙⴰ
button-show-all = ⵎⵍ ⴰⴽⴽⵯ

## Small words
word-yes = ⵢⴰⵀ
word-no = ⵓⵀⵓ
word-none = ⵡⴰⵍⵓ
word-all = ⴰⴽⴽⵯ
word-required = ⴰⵛⴹⵍⴰⵏ
word-optional = ⴰⵙⵜⴰⵢⴰⵏ
word-choose = ⵙⵜⵢ…
word-national = ⴰⵏⴰⵎⵓⵔ
word-city = ⵜⴰⵎⴷⵉⵏⵜ
word-kind = ⴰⵏⴰⵡ
word-stage = ⴰⵙⵓⵔⵉⴼ
word-locale = ⵜⵓⵜⵍⴰⵢⵜ
word-author = ⴰⵎⵙⴽⴰⵔ
word-role = ⵜⴰⵡⵓⵔⵉ
word-name = ⵉⵙⵎ
word-email = ⵉⵎⴰⵢⵍ
word-password = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
word-status = ⴰⴷⴷⴰⴷ
word-date = ⴰⵙⴰⴽⵓⴷ
word-updated = ⴰⵙⴷⵓⵙ
word-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ
word-actions = ⵜⵉⴳⴰⵡⵉⵏ
word-history = ⴰⵎⵣⵔⵓⵢ

## Lists
search-label = ⴰⵔⵣⵣⵓ
results-count = { $count ->
    *[other] { $count } ⵏ ⵜⵢⴰⴼⵓⵜⵉⵏ
}
empty-title = ⵓⵔ ⵜⴰ ⵉⵍⵍⵉ ⵡⴰⵍⵓ ⴷⴰ
empty-search = ⵓⵔ ⵜⵍⵍⵉ ⵜⵢⴰⴼⵓⵜ ⵉ ⵓⵔⵣⵣⵓ ⵏⵏⵓⵏ.
pagination-label = ⵜⴰⵙⵏⵉⵡⵉⵏ
pagination-previous = ⴰⵎⵣⵡⴰⵔⵓ
pagination-next = ⴰⵎⴹⴼⵕ
pagination-page = ⵜⴰⵙⵏⴰ { $page } ⵙⴳ { $pages }
pagination-first = ⵜⴰⵎⵣⵡⴰⵔⵓⵜ

## Dialogues, messages and timelines
confirm-title = ⵉⵙ ⵜⵙⵙⵉⴷⵜⵎ ?
flash-saved = ⵉⵜⵜⵓⵙⴽⵍⵙ.
flash-deleted = ⵉⵜⵜⵓⴽⴽⵙ.
flash-sent = ⵉⵜⵜⵓⵣⵏ.
flash-close = ⵙⵙⵏⵜⵍ ⵜⵓⵣⵉⵏⵜ
timeline-label = ⴰⵎⵣⵔⵓⵢ ⵏ ⵜⵎⵙⴰⵔⵉⵏ
timeline-by = ⵙⵖⵓⵔ { $name }
timeline-by-for = { $name } ⴳ ⵓⴷⵖⴰⵔ ⵏ { $principal }
timeline-by-system = ⵙ ⵓⵏⴳⵔⴰⵡ

## Images and body
image-choose = ⵙⵜⵢ ⵜⴰⵡⵍⴰⴼⵜ
image-none = ⵡⴰⵔ ⵜⴰⵡⵍⴰⴼⵜ
image-alt = ⴰⴹⵕⵉⵚ ⵏ ⵓⴷⵖⴰⵔ
image-alt-help = ⵙⵏⵓⵎⵍⴰⵜ ⵜⴰⵡⵍⴰⴼⵜ ⵉ ⵡⵉⵏⵏⴰ ⵓⵔ ⵜⵜ ⵉⵥⵕⵕⵉⵏ.
image-credit = ⴰⵙⴰⴳⵎ ⵏ ⵜⵡⵍⴰⴼⵜ
image-decorative = ⵜⴰⵡⵍⴰⴼⵜ ⵉ ⵓⵙⴼⴰⵍⴽⵉ
body-markdown-help = ⴰⵔⴰⵜ ⴰⴹⵕⵉⵚ ⵙ ⵎⴰⵔⴽⴷⴰⵡⵏ.
