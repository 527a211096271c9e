### Words of the rich-text editor and the image chooser; handed to their scripts without the "editor-" prefix.

## The text and its toolbar
editor-body = Body text
editor-toolbar = Formatting tools
editor-placeholder = Write here…
editor-words = Words
editor-keys = Alt+F10 moves to the tools
editor-style = Paragraph style
editor-paragraph = Paragraph
editor-heading-2 = Heading 2
editor-heading-3 = Heading 3
editor-heading-4 = Heading 4
editor-bold = Bold
editor-italic = Italic
editor-superscript = Superscript
editor-subscript = Subscript
editor-more-marks = Superscript and subscript
editor-bulletList = Bulleted list
editor-orderedList = Numbered list
editor-blockquote = Quotation
editor-direction = Paragraph direction
editor-dir-auto = Automatic
editor-dir-rtl = Right to left
editor-dir-ltr = Left to right
editor-isolate = Passage in another language
editor-insert = Insert
editor-undo = Undo
editor-redo = Redo

## Blocks
editor-block-image = Image
editor-block-gallery = Image gallery
editor-block-file = Attached file
editor-block-video = Video link
editor-block-keyFigure = Figure
editor-block-keyFigures = Key figures
editor-block-programmeCard = Programme card
editor-block-callout = Callout
editor-block-table = Table
editor-add-image = Add an image
editor-add-keyFigure = Add a figure
editor-edit = Edit
editor-remove = Remove
editor-unwrap = Remove the callout
editor-decorative = Decorative image
editor-alt-missing = Alternative text is missing
editor-as-of-missing = The date of this figure is missing

## Tables
editor-table = Table tools
editor-table-caption = Table caption
editor-row-before = Add a row before
editor-row-after = Add a row after
editor-row-delete = Delete the row
editor-column-before = Add a column before
editor-column-after = Add a column after
editor-column-delete = Delete the column
editor-cells-merge-split = Merge or split cells
editor-header-row = Header row
editor-header-column = Header column
editor-table-delete = Delete the table

## Questions
editor-ok = OK
editor-cancel = Cancel
editor-required = This field is required.
editor-link = Link
editor-unlink = Remove the link
editor-field-href = Link address
editor-help-href = A full address (https://…), mail (mailto:), telephone (tel:) or a page of this site (/…).
editor-bad-href = This address is not accepted.
editor-field-dir = Direction of the passage
editor-field-lang = Language of the passage
editor-lang-same = Same as the text
editor-lang-ar = Arabic
editor-lang-fr = French
editor-lang-zgh = Amazigh
editor-lang-en = English
editor-lang-es = Spanish
editor-field-tone = Kind of callout
editor-tone-info = Information
editor-tone-warning = Warning
editor-tone-success = Good news
editor-field-alt = Alternative text
editor-help-alt = Say what the image tells to someone who cannot see it.
editor-field-decorative = Decorative image, carries no information
editor-field-caption = Caption
editor-field-credit = Credit
editor-field-title = Title
editor-field-url = Video address
editor-bad-https = The address must begin with https://
editor-field-label = What the figure measures
editor-field-value = Value
editor-field-unit = Unit
editor-field-asOf = Date of the figure
editor-help-as-of = As 2026-09 or 2026-09-15. Needed before review.
editor-bad-as-of = Write the date as 2026-09 or 2026-09-15.
editor-field-scope = Scope
editor-field-source = Source

## Choosing an image, a file or a programme
editor-choose-image = Choose an image
editor-choose-file = Choose a file
editor-choose-programme = Choose a programme
editor-search = Search
editor-more = Show more
editor-nothing-found = Nothing found.
editor-load-failed = The list could not be loaded. Check the connection and try again.
editor-upload = Upload from your device
editor-upload-hint = Drop a file here or choose one from your device.
editor-uploading = Uploading…
editor-kept-found = Unsaved text was found in this browser, from
editor-kept-restore = Take it back
editor-kept-discard = Discard it
editor-upload-failed = The upload failed. Try again.
