//! How large a body may be. Both readers (JSON and Markdown) ask here, so the two doors are equally wide.

use super::error::RichTextProblem;
use super::plain::strings_of;
use super::tree::{Block, CalloutPart, List, RichText};

/// Blocks counted with everything inside them that holds text (paragraphs, images, figures).
pub const MOST_BLOCKS: usize = 2_000;
/// Characters of every text and attribute together.
pub const MOST_CHARACTERS: usize = 200_000;
/// Lists within lists.
pub const DEEPEST_LIST: usize = 6;

impl RichText {
    /// For a body put together from others: the readers judge what comes in from outside.
    pub fn check_bounds(&self) -> Result<(), RichTextProblem> {
        check(self)
    }
}

/// Refuses a tree that is larger than the bounds; depth is refused while reading, before it costs stack.
pub(super) fn check(text: &RichText) -> Result<(), RichTextProblem> {
    if text.blocks.iter().map(block_weight).sum::<usize>() > MOST_BLOCKS {
        return Err(RichTextProblem::TooManyBlocks { most: MOST_BLOCKS });
    }
    let characters: usize = text
        .blocks
        .iter()
        .flat_map(strings_of)
        .map(|part| part.chars().count())
        .sum();
    if characters > MOST_CHARACTERS {
        return Err(RichTextProblem::TooLong {
            most: MOST_CHARACTERS,
        });
    }
    Ok(())
}

fn block_weight(block: &Block) -> usize {
    match block {
        Block::Paragraph(_)
        | Block::Heading(_)
        | Block::Image(_)
        | Block::File(_)
        | Block::Video(_)
        | Block::ProgrammeCard(_) => 1,
        Block::List(list) => list_weight(list),
        Block::Quote(quote) => 1 + quote.paragraphs.len(),
        Block::Callout(callout) => 1 + callout.content.iter().map(part_weight).sum::<usize>(),
        Block::Table(table) => {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            1 + table.rows.len() + cells.map(|cell| cell.paragraphs.len()).sum::<usize>()
        }
        Block::Gallery(gallery) => 1 + gallery.images.len(),
        Block::KeyFigures(figures) => 1 + figures.figures.len(),
    }
}

fn part_weight(part: &CalloutPart) -> usize {
    match part {
        CalloutPart::Paragraph(_) => 1,
        CalloutPart::List(list) => list_weight(list),
    }
}

fn list_weight(list: &List) -> usize {
    1 + list
        .items
        .iter()
        .map(|item| 1 + item.nested.iter().map(list_weight).sum::<usize>())
        .sum::<usize>()
}
