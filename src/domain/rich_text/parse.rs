//! The door: ProseMirror JSON in, typed tree out, or the path of the first thing that is wrong.
//! Must never pass an unknown node, mark or attribute through, and never change the meaning of what it accepts.

use serde_json::Value;

use super::bounds::{self, DEEPEST_LIST};
use super::error::{RichTextError, RichTextProblem};
use super::node::{Attributes, Node, refuse};
use super::tree::{
    Block, Callout, CalloutPart, Cell, FileCard, Gallery, Heading, HeadingLevel, Image, Inline,
    Isolate, KeyFigure, KeyFigures, List, ListItem, ListKind, Marks, Paragraph, ProgrammeCard,
    Quote, RichText, Row, Table, Tone, Video, push_text,
};
use super::words::{Href, LanguageTag, is_public_id};
use crate::domain::locale::Direction;

/// Largest number a list may begin with.
pub(super) const LARGEST_START: u32 = 999_999;
/// Largest number of rows or columns a cell may span.
pub(super) const LARGEST_SPAN: u32 = 100;

const INNER_NODES: [&str; 7] = [
    "doc",
    "listItem",
    "tableRow",
    "tableHeader",
    "tableCell",
    "keyFigure",
    "text",
];
const BLOCK_NODES: [&str; 13] = [
    "paragraph",
    "heading",
    "bulletList",
    "orderedList",
    "blockquote",
    "callout",
    "table",
    "image",
    "gallery",
    "file",
    "video",
    "keyFigures",
    "programmeCard",
];

impl RichText {
    /// Reads a stored or posted body; paths in errors begin at `body`.
    pub fn parse(value: &Value) -> Result<Self, RichTextError> {
        parse(value)
    }
}

pub(super) fn parse(value: &Value) -> Result<RichText, RichTextError> {
    let doc = Node::read(value, "body".to_owned())?;
    if doc.kind != "doc" {
        return misplaced(&doc);
    }
    doc.attributes(&[])?;
    let blocks = doc
        .children()?
        .iter()
        .map(block)
        .collect::<Result<_, _>>()?;
    let text = RichText { blocks };
    match bounds::check(&text) {
        Ok(()) => Ok(text),
        Err(problem) => refuse(doc.path, problem),
    }
}

fn block(node: &Node) -> Result<Block, RichTextError> {
    Ok(match node.kind {
        "paragraph" => Block::Paragraph(paragraph(node)?),
        "heading" => Block::Heading(heading(node)?),
        "bulletList" | "orderedList" => Block::List(list(node, 1)?),
        "blockquote" => Block::Quote(Quote {
            id: node.attributes(&["id"])?.id()?,
            paragraphs: paragraphs(node)?,
        }),
        "callout" => Block::Callout(callout(node)?),
        "table" => Block::Table(table(node)?),
        "image" => Block::Image(image(node)?),
        "gallery" => Block::Gallery(Gallery {
            id: node.attributes(&["id"])?.id()?,
            images: node
                .some_children()?
                .iter()
                .map(gallery_image)
                .collect::<Result<_, _>>()?,
        }),
        "file" => Block::File(file(node)?),
        "video" => Block::Video(video(node)?),
        "keyFigures" => Block::KeyFigures(KeyFigures {
            id: node.attributes(&["id"])?.id()?,
            figures: node
                .some_children()?
                .iter()
                .map(key_figure)
                .collect::<Result<_, _>>()?,
        }),
        "programmeCard" => Block::ProgrammeCard(programme_card(node)?),
        _ => return misplaced(node),
    })
}

fn paragraph(node: &Node) -> Result<Paragraph, RichTextError> {
    if node.kind != "paragraph" {
        return misplaced(node);
    }
    let attributes = node.attributes(&["id", "dir"])?;
    Ok(Paragraph {
        id: attributes.id()?,
        dir: attributes.dir()?,
        content: inlines(node)?,
    })
}

fn heading(node: &Node) -> Result<Heading, RichTextError> {
    let attributes = node.attributes(&["id", "level", "dir"])?;
    let level = attributes.number("level", 0, 2..=4)?;
    let Some(level) = HeadingLevel::from_number(level.into()) else {
        return attributes.bad("level");
    };
    Ok(Heading {
        id: attributes.id()?,
        level,
        dir: attributes.dir()?,
        content: inlines(node)?,
    })
}

fn paragraphs(node: &Node) -> Result<Vec<Paragraph>, RichTextError> {
    node.some_children()?.iter().map(paragraph).collect()
}

fn list(node: &Node, depth: usize) -> Result<List, RichTextError> {
    if depth > DEEPEST_LIST {
        return refuse(&node.path, RichTextProblem::TooDeep { most: DEEPEST_LIST });
    }
    let (id, kind) = match node.kind {
        "bulletList" => (node.attributes(&["id"])?.id()?, ListKind::Bullet),
        "orderedList" => {
            let attributes = node.attributes(&["id", "start"])?;
            (
                attributes.id()?,
                ListKind::Ordered(attributes.number("start", 1, 0..=LARGEST_START)?),
            )
        }
        _ => return misplaced(node),
    };
    let items = node
        .some_children()?
        .iter()
        .map(|item| list_item(item, depth))
        .collect::<Result<_, _>>()?;
    Ok(List { id, kind, items })
}

fn list_item(node: &Node, depth: usize) -> Result<ListItem, RichTextError> {
    if node.kind != "listItem" {
        return misplaced(node);
    }
    node.attributes(&[])?;
    let children = node.some_children()?;
    let (first, rest) = match children.split_first() {
        Some((first, rest)) => (paragraph(first)?, rest),
        None => (Paragraph::default(), children.as_slice()),
    };
    let nested = rest
        .iter()
        .map(|child| list(child, depth + 1))
        .collect::<Result<_, _>>()?;
    Ok(ListItem {
        paragraph: first,
        nested,
    })
}

fn callout(node: &Node) -> Result<Callout, RichTextError> {
    let attributes = node.attributes(&["id", "tone"])?;
    let content = node.some_children()?;
    let content = content.iter().map(|child| match child.kind {
        "bulletList" | "orderedList" => Ok(CalloutPart::List(list(child, 1)?)),
        _ => Ok(CalloutPart::Paragraph(paragraph(child)?)),
    });
    Ok(Callout {
        id: attributes.id()?,
        tone: attributes.checked("tone", Tone::parse)?,
        content: content.collect::<Result<_, _>>()?,
    })
}

fn table(node: &Node) -> Result<Table, RichTextError> {
    let attributes = node.attributes(&["id", "caption"])?;
    let rows = node
        .some_children()?
        .iter()
        .map(row)
        .collect::<Result<_, _>>()?;
    Ok(Table {
        id: attributes.id()?,
        caption: attributes.line("caption")?,
        rows,
    })
}

fn row(node: &Node) -> Result<Row, RichTextError> {
    if node.kind != "tableRow" {
        return misplaced(node);
    }
    node.attributes(&[])?;
    Ok(Row {
        cells: node
            .children()?
            .iter()
            .map(cell)
            .collect::<Result<_, _>>()?,
    })
}

fn cell(node: &Node) -> Result<Cell, RichTextError> {
    let header = match node.kind {
        "tableHeader" => true,
        "tableCell" => false,
        _ => return misplaced(node),
    };
    let attributes = node.attributes(&["colspan", "rowspan"])?;
    Ok(Cell {
        header,
        colspan: attributes.number("colspan", 1, 1..=LARGEST_SPAN)?,
        rowspan: attributes.number("rowspan", 1, 1..=LARGEST_SPAN)?,
        paragraphs: paragraphs(node)?,
    })
}

fn gallery_image(node: &Node) -> Result<Image, RichTextError> {
    if node.kind == "image" {
        image(node)
    } else {
        misplaced(node)
    }
}

fn image(node: &Node) -> Result<Image, RichTextError> {
    node.leaf()?;
    let attributes = node.attributes(&["id", "asset", "alt", "decorative", "caption", "credit"])?;
    Ok(Image {
        id: attributes.id()?,
        asset: public_id(&attributes, "asset")?,
        alt: attributes.line("alt")?,
        decorative: attributes.flag("decorative")?,
        caption: attributes.line("caption")?,
        credit: attributes.line("credit")?,
    })
}

fn file(node: &Node) -> Result<FileCard, RichTextError> {
    node.leaf()?;
    let attributes = node.attributes(&["id", "asset", "title"])?;
    Ok(FileCard {
        id: attributes.id()?,
        asset: public_id(&attributes, "asset")?,
        title: attributes.line("title")?,
    })
}

fn video(node: &Node) -> Result<Video, RichTextError> {
    node.leaf()?;
    let attributes = node.attributes(&["id", "url", "title"])?;
    Ok(Video {
        id: attributes.id()?,
        url: attributes.address("url", Href::parse_https)?,
        title: attributes.line("title")?,
    })
}

fn key_figure(node: &Node) -> Result<KeyFigure, RichTextError> {
    if node.kind != "keyFigure" {
        return misplaced(node);
    }
    node.leaf()?;
    let attributes = node.attributes(&["label", "value", "unit", "asOf", "scope", "source"])?;
    Ok(KeyFigure {
        label: attributes.line("label")?,
        value: attributes.line("value")?,
        unit: attributes.line("unit")?,
        as_of: attributes.line("asOf")?,
        scope: attributes.line("scope")?,
        source: attributes.line("source")?,
    })
}

fn programme_card(node: &Node) -> Result<ProgrammeCard, RichTextError> {
    node.leaf()?;
    let attributes = node.attributes(&["id", "programme"])?;
    Ok(ProgrammeCard {
        id: attributes.id()?,
        programme: public_id(&attributes, "programme")?,
    })
}

fn inlines(node: &Node) -> Result<Vec<Inline>, RichTextError> {
    let mut content = Vec::new();
    for child in node.children()? {
        child.attributes(&[])?;
        child.without(&["content"])?;
        match child.kind {
            "text" => push_text(&mut content, &child.text()?, &marks(&child)?),
            "hardBreak" => {
                // An editor puts marks on a break inside marked text; they show nothing, so they are read and dropped.
                child.without(&["text"])?;
                marks(&child)?;
                content.push(Inline::HardBreak);
            }
            _ => return misplaced(&child),
        }
    }
    Ok(content)
}

fn marks(node: &Node) -> Result<Marks, RichTextError> {
    let mut marks = Marks::default();
    for mark in node.marks()? {
        mark.without(&["content", "text", "marks"])?;
        let repeated = match mark.kind {
            "link" => marks
                .link
                .replace(mark.attributes(&["href"])?.address("href", Href::parse)?)
                .is_some(),
            "isolate" => marks.isolate.replace(isolate(&mark)?).is_some(),
            "bold" => toggled(&mark, &mut marks.bold)?,
            "italic" => toggled(&mark, &mut marks.italic)?,
            "superscript" => toggled(&mark, &mut marks.superscript)?,
            "subscript" => toggled(&mark, &mut marks.subscript)?,
            _ => return mark.unknown_mark(),
        };
        if repeated {
            return refuse(
                mark.path,
                RichTextProblem::RepeatedMark {
                    name: mark.kind.to_owned(),
                },
            );
        }
    }
    Ok(marks)
}

fn toggled(mark: &Node, flag: &mut bool) -> Result<bool, RichTextError> {
    mark.attributes(&[])?;
    Ok(std::mem::replace(flag, true))
}

fn isolate(mark: &Node) -> Result<Isolate, RichTextError> {
    let attributes = mark.attributes(&["dir", "lang"])?;
    let lang = match attributes.optional("lang")? {
        None | Some("") => None,
        Some(_) => Some(attributes.checked("lang", LanguageTag::parse)?),
    };
    Ok(Isolate {
        dir: attributes.checked("dir", isolate_direction)?,
        lang,
    })
}

/// An isolate says which way it runs; unlike a paragraph it cannot leave that to its letters.
pub(super) fn isolate_direction(text: &str) -> Option<Direction> {
    [Direction::Rtl, Direction::Ltr]
        .into_iter()
        .find(|direction| direction.as_str() == text)
}

fn public_id(attributes: &Attributes, name: &str) -> Result<String, RichTextError> {
    attributes.checked(name, |text| is_public_id(text).then(|| text.to_owned()))
}

fn misplaced<T>(node: &Node) -> Result<T, RichTextError> {
    let known = BLOCK_NODES.contains(&node.kind)
        || INNER_NODES.contains(&node.kind)
        || node.kind == "hardBreak";
    node.misplaced(known)
}
