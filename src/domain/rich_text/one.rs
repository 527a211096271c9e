//! One block by itself: its words, its Markdown, and putting other words in its place. Must never touch its neighbours.

use super::markdown::MarkdownError;
use super::plain::block_lines;
use super::tree::{Block, Dir, RichText};
use super::walk::each_inner_id;
use super::words::BlockId;

/// Why a text cannot stand in a block's place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unplaceable {
    /// The body has no such block.
    Gone,
    Unreadable(MarkdownError),
    /// Nothing, or more than one block.
    NotOneBlock,
    /// A block of another kind.
    OtherKind,
    /// The body would be longer than a body may be.
    TooLong,
}

impl RichText {
    pub fn block(&self, id: &BlockId) -> Option<&Block> {
        self.blocks.iter().find(|block| block.id() == Some(id))
    }

    /// The same body with what `markdown` says in the place of a block, which keeps its id and direction.
    pub fn with_block(&self, id: &BlockId, markdown: &str) -> Result<Self, Unplaceable> {
        let at = self.blocks.iter().position(|block| block.id() == Some(id));
        let at = at.ok_or(Unplaceable::Gone)?;
        let mut body = self.clone();
        let place = body.blocks.get_mut(at).ok_or(Unplaceable::Gone)?;
        *place = replacement(place, markdown)?;
        // Bounds of the whole are judged at the door only.
        Self::parse(&body.to_json()).map_err(|_| Unplaceable::TooLong)
    }
}

impl Block {
    /// The words alone, one line for each part.
    pub fn words(&self) -> String {
        block_lines(self).join("\n")
    }

    /// The block for a text area: without ids and direction, which are not the writer's affair.
    pub fn to_markdown(&self) -> String {
        let mut alone = self.clone();
        *alone.id_mut() = None;
        each_inner_id(&mut alone, &mut |id| *id = None);
        set_direction(&mut alone, Dir::Auto);
        let body = RichText {
            blocks: vec![alone],
        };
        body.to_markdown().trim().to_owned()
    }

    /// Whether it is made of words, so that other words can be proposed for it.
    pub fn is_wording(&self) -> bool {
        match self {
            Self::Paragraph(_)
            | Self::Heading(_)
            | Self::List(_)
            | Self::Quote(_)
            | Self::Callout(_)
            | Self::Table(_)
            | Self::KeyFigures(_) => true,
            Self::Image(_)
            | Self::Gallery(_)
            | Self::File(_)
            | Self::Video(_)
            | Self::ProgrammeCard(_) => false,
        }
    }
}

fn replacement(old: &Block, markdown: &str) -> Result<Block, Unplaceable> {
    let read = RichText::from_markdown(markdown).map_err(Unplaceable::Unreadable)?;
    let mut blocks = read.blocks.into_iter();
    let (Some(mut new), None) = (blocks.next(), blocks.next()) else {
        return Err(Unplaceable::NotOneBlock);
    };
    if std::mem::discriminant(old) != std::mem::discriminant(&new) {
        return Err(Unplaceable::OtherKind);
    }
    *new.id_mut() = old.id().cloned();
    // An id typed inside could be one that another block has.
    each_inner_id(&mut new, &mut |id| *id = None);
    set_direction(&mut new, direction(old));
    Ok(new)
}

fn direction(block: &Block) -> Dir {
    match block {
        Block::Paragraph(block) => block.dir,
        Block::Heading(block) => block.dir,
        Block::List(_)
        | Block::Quote(_)
        | Block::Callout(_)
        | Block::Table(_)
        | Block::Image(_)
        | Block::Gallery(_)
        | Block::File(_)
        | Block::Video(_)
        | Block::KeyFigures(_)
        | Block::ProgrammeCard(_) => Dir::Auto,
    }
}

fn set_direction(block: &mut Block, dir: Dir) {
    match block {
        Block::Paragraph(block) => block.dir = dir,
        Block::Heading(block) => block.dir = dir,
        Block::List(_)
        | Block::Quote(_)
        | Block::Callout(_)
        | Block::Table(_)
        | Block::Image(_)
        | Block::Gallery(_)
        | Block::File(_)
        | Block::Video(_)
        | Block::KeyFigures(_)
        | Block::ProgrammeCard(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::rich_text::samples::{any_body, id, paragraph};

    fn body(markdown: &str) -> RichText {
        RichText::from_markdown(markdown).unwrap()
    }

    #[test]
    fn new_words_keep_id_direction_and_neighbours() {
        let old = body("أول {#aaaaaaaa dir=rtl}\n\nثان {#bbbbbbbb}");
        let new = old.with_block(&id("aaaaaaaa"), "أول **جديد**").unwrap();
        assert_eq!(
            new.to_markdown().trim(),
            "أول **جديد** {#aaaaaaaa dir=rtl}\n\nثان {#bbbbbbbb}"
        );
    }

    #[test]
    fn only_one_block_of_the_same_kind_takes_the_place() {
        let mut block = paragraph("un");
        *block.id_mut() = Some(id("aaaaaaaa"));
        let old = RichText {
            blocks: vec![block],
        };
        let place = id("aaaaaaaa");
        assert_eq!(old.with_block(&place, ""), Err(Unplaceable::NotOneBlock));
        assert_eq!(
            old.with_block(&place, "un\n\ndeux"),
            Err(Unplaceable::NotOneBlock)
        );
        assert_eq!(old.with_block(&place, "## un"), Err(Unplaceable::OtherKind));
        assert_eq!(
            old.with_block(&id("bbbbbbbb"), "un"),
            Err(Unplaceable::Gone)
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

        #[test]
        fn a_block_put_back_as_it_was_written_changes_no_word(body in any_body()) {
            for block in body.blocks.iter().filter(|block| block.is_wording()) {
                let Some(id) = block.id() else { continue };
                match body.with_block(id, &block.to_markdown()) {
                    Ok(same) => {
                        prop_assert_eq!(same.plain_text(), body.plain_text());
                    }
                    // An empty paragraph has no Markdown of its own.
                    Err(error) => prop_assert!(block.words().trim().is_empty(), "{:?} {:?}", error, block),
                }
            }
        }
    }
}
