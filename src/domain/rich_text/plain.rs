//! A body as plain text, for search, summaries and counting. Must never be used where formatting carries meaning.

use unicode_segmentation::UnicodeSegmentation;

use super::tree::{Block, CalloutPart, Image, Inline, List, Paragraph, RichText};

impl RichText {
    /// One line per block or part of a block, without empty lines: for search, feeds and comparison.
    pub fn plain_text(&self) -> String {
        text(self)
    }

    /// Words as Unicode divides them, so that Arabic and Tifinagh count as a reader would.
    pub fn word_count(&self) -> usize {
        text(self).unicode_words().count()
    }

    /// At most `most` characters, cut between two words and closed with an ellipsis when something was cut.
    pub fn excerpt(&self, most: usize) -> String {
        excerpt(self, most)
    }

    /// Whether there is nothing to show: no block at all, or only blank paragraphs.
    pub fn is_empty(&self) -> bool {
        self.blocks.iter().all(|block| match block {
            Block::Paragraph(paragraph) => paragraph_text(paragraph).trim().is_empty(),
            Block::Heading(_)
            | Block::List(_)
            | Block::Quote(_)
            | Block::Callout(_)
            | Block::Table(_)
            | Block::Image(_)
            | Block::Gallery(_)
            | Block::File(_)
            | Block::Video(_)
            | Block::KeyFigures(_)
            | Block::ProgrammeCard(_) => false,
        })
    }
}

fn text(body: &RichText) -> String {
    let lines: Vec<String> = body
        .blocks
        .iter()
        .flat_map(block_lines)
        .filter(|line| !line.trim().is_empty())
        .collect();
    lines.join("\n")
}

fn excerpt(body: &RichText, most: usize) -> String {
    // Only plain spaces part words: the no-break space before « : » must not become a place to cut.
    let whole = text(body)
        .split([' ', '\n'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    if whole.chars().count() <= most {
        return whole;
    }
    let mut kept = String::new();
    let mut length = 0;
    for word in whole.split(' ') {
        let next = length + usize::from(length > 0) + word.chars().count();
        if next + 1 > most {
            break;
        }
        if length > 0 {
            kept.push(' ');
        }
        kept.push_str(word);
        length = next;
    }
    if kept.is_empty() {
        // One word longer than the room: cut it between letters rather than show nothing.
        let mut room = most.saturating_sub(1);
        for letter in whole.graphemes(true) {
            let size = letter.chars().count();
            if size > room {
                break;
            }
            room -= size;
            kept.push_str(letter);
        }
    }
    kept.push('…');
    kept
}

/// The lines of one block, as plain text shows them.
pub(super) fn block_lines(block: &Block) -> Vec<String> {
    match block {
        Block::Paragraph(paragraph) => vec![inline_text(&paragraph.content)],
        Block::Heading(heading) => vec![inline_text(&heading.content)],
        Block::List(list) => list_lines(list),
        Block::Quote(quote) => quote.paragraphs.iter().map(paragraph_text).collect(),
        Block::Callout(callout) => callout
            .content
            .iter()
            .flat_map(|part| match part {
                CalloutPart::Paragraph(paragraph) => vec![paragraph_text(paragraph)],
                CalloutPart::List(list) => list_lines(list),
            })
            .collect(),
        Block::Table(table) => {
            let rows = table.rows.iter().map(|row| {
                let cells = row.cells.iter().map(|cell| {
                    cell.paragraphs
                        .iter()
                        .map(paragraph_text)
                        .collect::<Vec<_>>()
                        .join(" ")
                });
                cells.collect::<Vec<_>>().join(" | ")
            });
            std::iter::once(table.caption.clone()).chain(rows).collect()
        }
        Block::Image(image) => image_lines(image),
        Block::Gallery(gallery) => gallery.images.iter().flat_map(image_lines).collect(),
        Block::File(file) => vec![file.title.clone()],
        Block::Video(video) => vec![video.title.clone()],
        Block::KeyFigures(figures) => figures
            .figures
            .iter()
            .map(|figure| {
                let parts = [
                    &figure.label,
                    &figure.value,
                    &figure.unit,
                    &figure.as_of,
                    &figure.scope,
                    &figure.source,
                ];
                parts
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .cloned()
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect(),
        Block::ProgrammeCard(_) => Vec::new(),
    }
}

/// Text of a paragraph or heading, a hard break becoming a space.
pub(super) fn inline_text(content: &[Inline]) -> String {
    content
        .iter()
        .map(|inline| match inline {
            Inline::Text(run) => run.text.as_str(),
            Inline::HardBreak => " ",
        })
        .collect()
}

/// Every text and attribute of a block, for measuring.
pub(super) fn strings_of(block: &Block) -> Vec<String> {
    let mut strings = block_lines(block);
    strings.extend(
        super::walk::paragraphs(block)
            .into_iter()
            .flat_map(|paragraph| link_addresses(&paragraph.content)),
    );
    match block {
        Block::Heading(heading) => strings.extend(link_addresses(&heading.content)),
        Block::Video(video) => strings.push(video.url.as_str().to_owned()),
        Block::Paragraph(_)
        | Block::List(_)
        | Block::Quote(_)
        | Block::Callout(_)
        | Block::Table(_)
        | Block::Image(_)
        | Block::Gallery(_)
        | Block::File(_)
        | Block::KeyFigures(_)
        | Block::ProgrammeCard(_) => {}
    }
    strings
}

fn link_addresses(content: &[Inline]) -> Vec<String> {
    content
        .iter()
        .filter_map(|inline| match inline {
            Inline::Text(run) => run.marks.link.as_ref().map(|href| href.as_str().to_owned()),
            Inline::HardBreak => None,
        })
        .collect()
}

fn paragraph_text(paragraph: &Paragraph) -> String {
    inline_text(&paragraph.content)
}

fn list_lines(list: &List) -> Vec<String> {
    list.items
        .iter()
        .flat_map(|item| {
            std::iter::once(paragraph_text(&item.paragraph))
                .chain(item.nested.iter().flat_map(list_lines))
        })
        .collect()
}

fn image_lines(image: &Image) -> Vec<String> {
    [&image.alt, &image.caption, &image.credit]
        .into_iter()
        .filter(|line| !line.is_empty())
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rich_text::samples::{paragraph, whole_body};

    #[test]
    fn excerpt_is_cut_between_words_and_never_longer_than_asked() {
        let body = RichText {
            blocks: vec![paragraph("تفتح مدينة المهن والكفاءات أبوابها")],
        };
        assert_eq!(excerpt(&body, 12), "تفتح مدينة…");
        assert_eq!(excerpt(&body, 3), "تف…");
        assert_eq!(excerpt(&body, 500), "تفتح مدينة المهن والكفاءات أبوابها");
    }

    #[test]
    fn words_are_counted_in_every_script_and_block() {
        let body = RichText {
            blocks: vec![
                paragraph("مدينة المهن"),
                paragraph("ⵜⵉⵖⵔⵎⵜ ⵏ"),
                paragraph("l’année"),
            ],
        };
        assert_eq!(body.word_count(), 5);
        assert!(text(&whole_body()).contains("Places | 120"));
    }
}
