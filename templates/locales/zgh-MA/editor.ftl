### Words of the rich-text editor and the image chooser; handed to their scripts without the "editor-" prefix.

## The text and its toolbar
editor-body = ⴰⴹⵕⵉⵚ
editor-toolbar = ⵉⵎⴰⵙⵙⵏ ⵏ ⵓⵙⵏⴼⵍ
editor-placeholder = ⴰⵔⴰ ⴷⴰ…
editor-words = ⵉⵡⴰⵍⵉⵡⵏ
editor-keys = Alt+F10 ⵉ ⵉⵎⴰⵙⵙⵏ
editor-style = ⴰⵖⴰⵏⵉⴱ ⵏ ⵜⵙⴷⴷⴰⵔⵜ
editor-paragraph = ⵜⴰⵙⴷⴷⴰⵔⵜ
editor-heading-2 = ⴰⵣⵡⵍ 2
editor-heading-3 = ⴰⵣⵡⵍ 3
editor-heading-4 = ⴰⵣⵡⵍ 4
editor-bold = ⴰⵣⵓⵔ
editor-italic = ⴰⵏⴰⵣⵣⴰⵢ
editor-superscript = ⵙⵓⴼⵍⵍⴰ
editor-subscript = ⵙⴷⴷⴰⵡ
editor-more-marks = ⵙⵓⴼⵍⵍⴰ ⴷ ⵙⴷⴷⴰⵡ
editor-bulletList = ⵜⴰⵍⴳⴰⵎⵜ ⵙ ⵜⵏⵇⵇⵉⴹⵉⵏ
editor-orderedList = ⵜⴰⵍⴳⴰⵎⵜ ⵙ ⵡⵓⵟⵟⵓⵏⵏ
editor-blockquote = ⵜⴰⵏⵏⴰⵢⵜ
editor-direction = ⵜⴰⵏⵉⵍⴰ ⵏ ⵜⵙⴷⴷⴰⵔⵜ
editor-dir-auto = ⴰⵡⵓⵔⵎⴰⵏ
editor-dir-rtl = ⵙⴳ ⵓⴼⴰⵙⵉ ⵖⵔ ⵓⵥⵍⵎⴰⴹ
editor-dir-ltr = ⵙⴳ ⵓⵥⵍⵎⴰⴹ ⵖⵔ ⵓⴼⴰⵙⵉ
editor-isolate = ⵜⴰⴳⵣⵓⵎⵜ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⵢⴰⴹⵏ
editor-insert = ⵙⵙⴽⵛⵎ
editor-undo = ⵙⵔ ⵜⵉⴳⴰⵡⵜ
editor-redo = ⴰⵍⵙ ⵉ ⵜⵉⴳⴰⵡⵜ

## Blocks
editor-block-image = ⵜⴰⵡⵍⴰⴼⵜ
editor-block-gallery = ⵜⴰⵔⴱⵉⵄⵜ ⵏ ⵜⵡⵍⴰⴼⵉⵏ
editor-block-file = ⴰⴼⴰⵢⵍⵓ
editor-block-video = ⴰⵣⴷⴰⵢ ⵏ ⵓⴼⵉⴷⵢⵓ
editor-block-keyFigure = ⵓⵟⵟⵓⵏ
editor-block-keyFigures = ⵓⵟⵟⵓⵏⵏ ⵉⴷⵙⵍⴰⵏⵏ
editor-block-programmeCard = ⵜⴰⴽⴰⵕⴹⴰ ⵏ ⵜⵙⴳⴰ
editor-block-callout = ⴰⴽⴰⵜⵓⵔ
editor-block-table = ⵜⴰⴼⵍⵡⵉⵜ
editor-add-image = ⵔⵏⵓ ⵜⴰⵡⵍⴰⴼⵜ
editor-add-keyFigure = ⵔⵏⵓ ⵓⵟⵟⵓⵏ
editor-edit = ⵙⵏⴼⵍ
editor-remove = ⴽⴽⵙ
editor-unwrap = ⴽⴽⵙ ⴰⴽⴰⵜⵓⵔ
editor-decorative = ⵜⴰⵡⵍⴰⴼⵜ ⵉ ⵓⵙⴼⴰⵍⴽⵉ
editor-alt-missing = ⵓⵔ ⵉⵍⵍⵉ ⵓⴹⵕⵉⵚ ⵏ ⵓⴷⵖⴰⵔ
editor-as-of-missing = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⴰⴽⵓⴷ ⵏ ⵡⵓⵟⵟⵓⵏ

## Tables
editor-table = ⵉⵎⴰⵙⵙⵏ ⵏ ⵜⴼⵍⵡⵉⵜ
editor-table-caption = ⴰⵣⵡⵍ ⵏ ⵜⴼⵍⵡⵉⵜ
editor-row-before = ⵔⵏⵓ ⴰⵔⴰⵎ ⴷⴰⵜ
editor-row-after = ⵔⵏⵓ ⴰⵔⴰⵎ ⴹⴰⵕⵜ
editor-row-delete = ⴽⴽⵙ ⴰⵔⴰⵎ
editor-column-before = ⵔⵏⵓ ⵜⴰⴳⵊⴷⵉⵜ ⴷⴰⵜ
editor-column-after = ⵔⵏⵓ ⵜⴰⴳⵊⴷⵉⵜ ⴹⴰⵕⵜ
editor-column-delete = ⴽⴽⵙ ⵜⴰⴳⵊⴷⵉⵜ
editor-cells-merge-split = ⵙⵎⵓⵏ ⵏⵖ ⴱⴹⵓ ⵜⵉⵖⵔⴼⴰⵜⵉⵏ
editor-header-row = ⴰⵔⴰⵎ ⵏ ⵉⵣⵡⵍⵏ
editor-header-column = ⵜⴰⴳⵊⴷⵉⵜ ⵏ ⵉⵣⵡⵍⵏ
editor-table-delete = ⴽⴽⵙ ⵜⴰⴼⵍⵡⵉⵜ

## Questions
editor-ok = ⵙⵙⵉⴷⵜ
editor-cancel = ⵙⵔ
editor-required = ⴰⵎⴽⴰⵏ ⴰⴷ ⴰⵛⴹⵍⴰⵏ.
editor-link = ⴰⵣⴷⴰⵢ
editor-unlink = ⴽⴽⵙ ⴰⵣⴷⴰⵢ
editor-field-href = ⵜⴰⵏⵙⴰ ⵏ ⵓⵣⴷⴰⵢ
editor-help-href = ⵜⴰⵏⵙⴰ ⵉⵙⵎⴷⵏ (https://…), mailto:, tel: ⵏⵖ /…
editor-bad-href = ⵓⵔ ⵜⵉⵜⵜⵓⵇⴱⴰⵍ ⵜⴰⵏⵙⴰ ⴰⴷ.
editor-field-dir = ⵜⴰⵏⵉⵍⴰ ⵏ ⵜⴳⵣⵓⵎⵜ
editor-field-lang = ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵜⴳⵣⵓⵎⵜ
editor-lang-same = ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵓⴹⵕⵉⵚ
editor-lang-ar = ⵜⴰⵄⵔⴰⴱⵜ
editor-lang-fr = ⵜⴰⴼⵕⴰⵏⵚⵉⵚⵜ
editor-lang-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
editor-lang-en = ⵜⴰⵏⴳⵍⵉⵣⵜ
editor-lang-es = ⵜⴰⵙⴱⵏⵢⵓⵍⵉⵜ
editor-field-tone = ⴰⵏⴰⵡ ⵏ ⵓⴽⴰⵜⵓⵔ
editor-tone-info = ⵉⵏⵖⵎⵉⵙⵏ
editor-tone-warning = ⴰⵙⴽⵏ
editor-tone-success = ⴰⵏⵖⵎⵉⵙ ⵉⵖⵓⴷⴰⵏ
editor-field-alt = ⴰⴹⵕⵉⵚ ⵏ ⵓⴷⵖⴰⵔ
editor-help-alt = ⵙⵏⵓⵎⵍ ⵜⴰⵡⵍⴰⴼⵜ ⵉ ⵡⵉⵏⵏⴰ ⵓⵔ ⵜⵜ ⵉⵥⵕⵕⵉⵏ.
editor-field-decorative = ⵜⴰⵡⵍⴰⴼⵜ ⵉ ⵓⵙⴼⴰⵍⴽⵉ ⵖⴰⵙ
editor-field-caption = ⴰⵏⴰⵎⵎⴰⵍ
editor-field-credit = ⴰⵙⴰⴳⵎ ⵏ ⵜⵡⵍⴰⴼⵜ
editor-field-title = ⴰⵣⵡⵍ
editor-field-url = ⵜⴰⵏⵙⴰ ⵏ ⵓⴼⵉⴷⵢⵓ
editor-bad-https = ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⴱⴷⵓ ⵜⴰⵏⵙⴰ ⵙ https://
editor-field-label = ⵎⴰⵢⴷ ⵉⵙⵖⴰⵍ ⵡⵓⵟⵟⵓⵏ
editor-field-value = ⴰⵣⴰⵍ
editor-field-unit = ⵜⴰⵢⵓⵏⵜ
editor-field-asOf = ⴰⵙⴰⴽⵓⴷ ⵏ ⵡⵓⵟⵟⵓⵏ
editor-help-as-of = ⴰⵎⵎ 2026-09 ⵏⵖ 2026-09-15.
editor-bad-as-of = ⴰⵔⴰ ⴰⵙⴰⴽⵓⴷ ⴰⵎⵎ 2026-09 ⵏⵖ 2026-09-15.
editor-field-scope = ⴰⵡⵜⵜⵓ
editor-field-source = ⴰⵙⴰⴳⵎ

## Choosing an image, a file or a programme
editor-choose-image = ⵙⵜⵢ ⵜⴰⵡⵍⴰⴼⵜ
editor-choose-file = ⵙⵜⵢ ⴰⴼⴰⵢⵍⵓ
editor-choose-programme = ⵙⵜⵢ ⵜⴰⵙⴳⴰ
editor-search = ⵔⵣⵓ
editor-more = ⵙⵙⴽⵏ ⵓⴳⴳⴰⵔ
editor-nothing-found = ⵓⵔ ⵜⵍⵍⵉ ⵜⵢⴰⴼⵓⵜ.
editor-load-failed = ⵓⵔ ⵜⵍⵉ ⵜⵍⴳⴰⵎⵜ ⴰⴷ ⵜⵣⴷⵎ. ⴰⵍⵙ ⴰⵔⴰⵎ.
editor-upload = ⵙⵙⴰⵍⵉ ⵙⴳ ⵓⵎⴰⵙⵙ ⵏⵏⵓⵏ
editor-upload-hint = ⴰⵡⵉⴷ ⴰⴼⴰⵢⵍⵓ ⵖⵔ ⴷⴰ ⵏⵖ ⵙⵜⵢⵜ.
editor-uploading = ⴰⵔ ⵉⵜⵜⴰⵍⵉ…
editor-kept-found = ⵉⵍⵍⴰ ⵓⴹⵕⵉⵚ ⵓⵔ ⵉⵜⵜⵓⵙⴽⵍⵙⵏ ⴳ ⵓⵎⵙⵙⴰⵔⴰ ⴰⴷ,
editor-kept-restore = ⵔⴰⵔ ⵉⴷ ⴰⴹⵕⵉⵚ
editor-kept-discard = ⴰⴵⵜ
editor-upload-failed = ⵓⵔ ⵢⵓⵍⵉ ⵓⴼⴰⵢⵍⵓ. ⴰⵍⵙ ⴰⵔⴰⵎ.
