//! Ways through a tree that several readers of it share. Holds no rule of its own.

use super::tree::{Block, CalloutPart, Image, List, Paragraph, RichText};
use super::words::BlockId;

impl RichText {
    /// Public ids of every picture and file the body shows, each once.
    pub fn asset_ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = self.blocks.iter().flat_map(asset_ids).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Public ids of every programme the body points at, in reading order.
    pub fn programme_ids(&self) -> Vec<String> {
        self.blocks
            .iter()
            .filter_map(|block| match block {
                Block::ProgrammeCard(card) => Some(card.programme.clone()),
                Block::Paragraph(_)
                | Block::Heading(_)
                | Block::List(_)
                | Block::Quote(_)
                | Block::Callout(_)
                | Block::Table(_)
                | Block::Image(_)
                | Block::Gallery(_)
                | Block::File(_)
                | Block::Video(_)
                | Block::KeyFigures(_) => None,
            })
            .collect()
    }
}

/// Every paragraph of a block, in reading order.
pub(super) fn paragraphs(block: &Block) -> Vec<&Paragraph> {
    match block {
        Block::Paragraph(paragraph) => vec![paragraph],
        Block::List(list) => list_paragraphs(list),
        Block::Quote(quote) => quote.paragraphs.iter().collect(),
        Block::Callout(callout) => callout
            .content
            .iter()
            .flat_map(|part| match part {
                CalloutPart::Paragraph(paragraph) => vec![paragraph],
                CalloutPart::List(list) => list_paragraphs(list),
            })
            .collect(),
        Block::Table(table) => table
            .rows
            .iter()
            .flat_map(|row| &row.cells)
            .flat_map(|cell| &cell.paragraphs)
            .collect(),
        Block::Heading(_)
        | Block::Image(_)
        | Block::Gallery(_)
        | Block::File(_)
        | Block::Video(_)
        | Block::KeyFigures(_)
        | Block::ProgrammeCard(_) => Vec::new(),
    }
}

/// Every picture of a block, in reading order.
pub(super) fn images(block: &Block) -> Vec<&Image> {
    match block {
        Block::Image(image) => vec![image],
        Block::Gallery(gallery) => gallery.images.iter().collect(),
        Block::Paragraph(_)
        | Block::Heading(_)
        | Block::List(_)
        | Block::Quote(_)
        | Block::Callout(_)
        | Block::Table(_)
        | Block::File(_)
        | Block::Video(_)
        | Block::KeyFigures(_)
        | Block::ProgrammeCard(_) => Vec::new(),
    }
}

/// Visits the id of every node inside a block, not the block's own.
pub(super) fn each_inner_id(block: &mut Block, visit: &mut impl FnMut(&mut Option<BlockId>)) {
    match block {
        Block::List(list) => each_item_id(list, visit),
        Block::Quote(quote) => quote
            .paragraphs
            .iter_mut()
            .for_each(|paragraph| visit(&mut paragraph.id)),
        Block::Callout(callout) => callout.content.iter_mut().for_each(|part| match part {
            CalloutPart::Paragraph(paragraph) => visit(&mut paragraph.id),
            CalloutPart::List(list) => {
                visit(&mut list.id);
                each_item_id(list, visit);
            }
        }),
        Block::Table(table) => table
            .rows
            .iter_mut()
            .flat_map(|row| &mut row.cells)
            .flat_map(|cell| &mut cell.paragraphs)
            .for_each(|paragraph| visit(&mut paragraph.id)),
        Block::Gallery(gallery) => gallery
            .images
            .iter_mut()
            .for_each(|image| visit(&mut image.id)),
        Block::Paragraph(_)
        | Block::Heading(_)
        | Block::Image(_)
        | Block::File(_)
        | Block::Video(_)
        | Block::KeyFigures(_)
        | Block::ProgrammeCard(_) => {}
    }
}

fn asset_ids(block: &Block) -> Vec<String> {
    match block {
        Block::File(file) => vec![file.asset.clone()],
        Block::Paragraph(_)
        | Block::Heading(_)
        | Block::List(_)
        | Block::Quote(_)
        | Block::Callout(_)
        | Block::Table(_)
        | Block::Image(_)
        | Block::Gallery(_)
        | Block::Video(_)
        | Block::KeyFigures(_)
        | Block::ProgrammeCard(_) => images(block)
            .into_iter()
            .map(|image| image.asset.clone())
            .collect(),
    }
}

fn each_item_id(list: &mut List, visit: &mut impl FnMut(&mut Option<BlockId>)) {
    for item in &mut list.items {
        visit(&mut item.paragraph.id);
        for nested in &mut item.nested {
            visit(&mut nested.id);
            each_item_id(nested, visit);
        }
    }
}

fn list_paragraphs(list: &List) -> Vec<&Paragraph> {
    list.items
        .iter()
        .flat_map(|item| {
            std::iter::once(&item.paragraph).chain(item.nested.iter().flat_map(list_paragraphs))
        })
        .collect()
}
