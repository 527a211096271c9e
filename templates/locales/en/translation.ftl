### A translation beside its source, block by block.

translation-title = Side by side
translation-whole = Open the whole text
translation-from = Source text
translation-made-from = Translated from: { $language }
translation-source-public = The public text.
translation-source-open = A text in preparation, not public yet.
translation-see-open = See the text in preparation
translation-see-public = See the public text
translation-none-help = This text is no translation. Choose the language of its source to see both side by side.
translation-choose = Change the source language
translation-choose-help = When the source changes, each block has to be checked again. The words of the translation stay.
translation-choose-save = Use this source language
translation-no-source = No source
translation-source-chosen = Source language kept.
translation-gone = The source is gone
translation-gone-help = The source was taken away or deleted ({ $language }). The translation is whole; it can be changed and published.
translation-help = Write the translation of each block beside its source. A block left empty is not made; emptying one removes it. Save at any time and go on later.
translation-progress = Up to date: { $done } of { $total }
translation-changed-count = { $count ->
     [one] { $count } block of the source changed since it was translated.
    *[other] { $count } blocks of the source changed since they were translated.
}
translation-badge-changed = { $count ->
     [one] Source changed: { $count } block
    *[other] Source changed: { $count } blocks
}
translation-badge-gone = Source gone
translation-status-untranslated = Untranslated
translation-status-done = Done
translation-status-unmarked = To be checked
translation-status-source_changed = Source changed
translation-status-target_only = Only in this language
translation-status-source_gone = Gone from the source
translation-source_gone-help = The source has this block no more. Empty the field to remove it, or confirm that it is still right to keep it.
translation-target_only-help = Nothing like it in the source.
translation-untranslated-help = Not translated yet.
translation-show-change = What changed in the source?
translation-right = Still right
translation-take = Take over the pictures and figures of the source
translation-end = Add at the end
translation-end-help = Blocks of this language only. A blank line between paragraphs.
translation-marked = Your check is kept.
translation-confirm-save = Keep what you checked
translation-overtaken-help = Nothing is lost: what you wrote is in the fields below, beside the newest text. Compare, then save again.
translation-node-paragraph = Paragraph
translation-node-heading = Heading
translation-node-bulletList = List
translation-node-orderedList = Numbered list
translation-node-blockquote = Quotation
translation-node-callout = Callout
translation-node-table = Table
translation-node-image = Picture
translation-node-gallery = Gallery
translation-node-file = File
translation-node-video = Video
translation-node-keyFigures = Key figures
translation-node-programmeCard = Programme card
translation-part-alt = Alternative text
translation-part-caption = Caption
translation-part-credit = Credit
translation-part-title = Title
translation-part-label = Label
translation-part-unit = Unit
translation-part-scope = Scope
translation-part-source = Source
translation-part-words = Text
error-translation-circle = That language is itself made from this text and cannot be its source. Choose another one.
error-translation-no-source = There is no text in that language. Choose another one.
refused-locales-missing = All required languages have to be approved before any of them goes out.
refused-locales = Missing: { $languages }
notice-source_changed = Source of a translation changed
mail-notice-source_changed-subject = Source changed: { $title }
mail-notice-source_changed-lead = A new version of the source went out; your translation no longer says the same.
mail-notice-source_changed-lead-by = { $by } published a new version of the source; your translation no longer says the same.
mail-notice-source_changed-button = See what changed
