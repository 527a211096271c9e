### What can be wrong with the body of a text.

## Where
richtext-on-line = Line { $line }
richtext-at-path = At { $path }

## A body that cannot be read
richtext-wrong-shape = This part of the body does not have the expected form.
richtext-unknown-node = The body holds a block that is not known here: { $name }.
richtext-misplaced-node = This block may not stand here: { $name }.
richtext-unknown-mark = The body holds formatting that is not known here: { $name }.
richtext-repeated-mark = The same formatting is applied twice: { $name }.
richtext-unknown-attribute = This property is not known here: { $name }.
richtext-bad-attribute = The value of this property is not valid: { $name }.
richtext-empty-text = The body holds a piece of text without any letter.
richtext-empty-container = This block has nothing in it: { $name }.
richtext-bad-address = The address of a link is not valid. Use https://, http://, mailto:, tel: or a path that begins with /; a video needs https://.
richtext-control-character = The text holds an invisible control character. Delete it or type the passage again.
richtext-too-many-blocks = The body has too many blocks (at most { $most }).
richtext-too-deep = Lists are nested too deep (at most { $most } levels).
richtext-too-long = The body is too long (at most { $most } characters).

## Before submitting
richtext-missing-alt = An image has no alternative text. Describe it, or mark it as decorative.
richtext-figure-without-date = A key figure has no date. Say as of when it is true.
richtext-figure-date-unreadable = The date of a key figure must look like 2026-03 or 2026-03-31.
richtext-figure-without-value = A key figure needs a label and a value.
richtext-empty-heading = A heading is empty.
richtext-skipped-heading-level = A heading skips a level: go down one level at a time, from level 2.

## The body as Markdown
richtext-md-unclosed-mark = The sign { $mark } is opened but not closed in its paragraph. Write a backslash before it to show the sign itself.
richtext-md-bad-braces = The properties between braces cannot be read. Write a backslash before the brace to show the brace itself.
richtext-md-bad-id = A block id must have 8 to 24 letters a–z or digits.
richtext-md-unknown-attribute = This property is not known here: { $name }.
richtext-md-bad-value = The value of { $name } is not valid.
richtext-md-missing-value = A value is missing: { $name }.
richtext-md-unknown-directive = There is no block of this name: { $name }.
richtext-md-unclosed-directive = The block { $name } is not closed. End it with a line that holds only :::
richtext-md-stray-fence = This line of ::: closes nothing.
richtext-md-misplaced = This cannot stand inside { $name ->
     [list] a list: an item holds one paragraph, then nested lists
     [quote] a quotation: it holds paragraphs only
     [callout] a callout: it holds paragraphs and lists only
    *[other] this block ({ $name })
}.
richtext-md-heading-too-deep = Headings have at most four # signs.
richtext-md-inline-image = An image cannot stand inside a paragraph. Use an image block.
richtext-md-code-block = Code blocks are not available.
richtext-md-rule = Horizontal rules are not available.
richtext-md-repeated-mark = A link cannot hold another link, nor an isolated passage another one.
