//! How a unit is written: as running text, or filled in part by part around a picture or a figure.

use serde::Serialize;

use super::unit::Piece;
use crate::domain::content;
use crate::domain::refusal::FieldError;
use crate::domain::rich_text::{Block, Image, KeyFigure, MarkdownError, RichText};

/// A text to be written, with its name among the inputs of its unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Empty = the whole unit; `2.alt` = the third of several.
    pub name: String,
    pub what: PartName,
    pub value: String,
}

/// Tail of the label's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PartName {
    Words,
    Alt,
    Caption,
    Credit,
    Title,
    Label,
    Unit,
    Scope,
    Source,
}

/// How the parts of a unit are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Writing {
    Plain,
    Markdown,
    Parts,
}

/// What a translator writes of a unit, with what stands there now.
pub fn parts(piece: &Piece) -> Vec<Part> {
    match piece {
        Piece::Words(words) => vec![Part::whole(words.clone())],
        Piece::Image(image) => vec![
            part("alt", PartName::Alt, &image.alt),
            part("credit", PartName::Credit, &image.credit),
        ],
        Piece::Block(_) if piece.is_prose() => {
            vec![Part::whole(piece.text().trim_end().to_owned())]
        }
        Piece::Block(block) => block_parts(&mut block.clone())
            .into_iter()
            .map(|(name, what, text)| part(&name, what, text))
            .collect(),
    }
}

impl Piece {
    pub fn writing(&self) -> Writing {
        match self {
            Self::Words(_) => Writing::Plain,
            Self::Block(_) if self.is_prose() => Writing::Markdown,
            Self::Image(_) | Self::Block(_) => Writing::Parts,
        }
    }

    /// What holds in every language: pictures, addresses, numbers. Equal frames need no taking over.
    pub fn frame(&self) -> String {
        match self {
            Self::Words(_) => String::new(),
            Self::Image(image) => image.asset.clone(),
            Self::Block(_) if self.is_prose() => String::new(),
            Self::Block(block) => {
                let mut bare = block.clone();
                for (_, _, text) in block_parts(&mut bare) {
                    text.clear();
                }
                Self::Block(bare).text()
            }
        }
    }

    /// The unit with what was typed in place of its parts; nothing typed for a part leaves it.
    /// Running text that was emptied is gone, and may become several blocks.
    pub(super) fn filled(
        &self,
        typed: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Vec<Self>, FieldError> {
        match self {
            Self::Words(words) => {
                let words = typed("").unwrap_or_else(|| words.clone());
                Ok(vec![Self::Words(words.trim().to_owned())])
            }
            Self::Image(image) => Ok(vec![Self::Image(filled_image(image, typed))]),
            Self::Block(_) if self.is_prose() => match typed("") {
                None => Ok(vec![self.clone()]),
                Some(text) => blocks(&text),
            },
            Self::Block(block) => {
                let mut block = block.clone();
                for (name, _, text) in block_parts(&mut block) {
                    if let Some(words) = typed(&name) {
                        *text = words.split_whitespace().collect::<Vec<_>>().join(" ");
                    }
                }
                settle_decoration(&mut block);
                Ok(vec![Self::Block(block)])
            }
        }
    }

    /// The same with nothing said yet.
    pub(super) fn silent(&self) -> Self {
        match self {
            Self::Words(_) => Self::Words(String::new()),
            Self::Image(image) => Self::Image(content::Image {
                alt: String::new(),
                credit: String::new(),
                ..image.clone()
            }),
            Self::Block(block) => {
                let mut block = block.clone();
                for (_, _, text) in block_parts(&mut block) {
                    text.clear();
                }
                Self::Block(block)
            }
        }
    }
}

impl Part {
    fn whole(value: String) -> Self {
        Self {
            name: String::new(),
            what: PartName::Words,
            value,
        }
    }
}

/// Blocks that were typed as Markdown.
pub(super) fn blocks(text: &str) -> Result<Vec<Piece>, FieldError> {
    let body = RichText::from_markdown(text).map_err(|error| worded(&error))?;
    Ok(body.blocks.into_iter().map(Piece::Block).collect())
}

fn worded(error: &MarkdownError) -> FieldError {
    let wrong = FieldError::new(error.problem.key()).with("line", error.line);
    let arguments = error.problem.arguments();
    arguments
        .into_iter()
        .fold(wrong, |wrong, (name, value)| wrong.with(name, value))
}

fn part(name: &str, what: PartName, value: &str) -> Part {
    Part {
        name: name.to_owned(),
        what,
        value: value.to_owned(),
    }
}

fn filled_image(image: &content::Image, typed: &dyn Fn(&str) -> Option<String>) -> content::Image {
    let alt = typed("alt").unwrap_or_else(|| image.alt.clone());
    content::Image {
        asset: image.asset.clone(),
        decorative: image.decorative && alt.trim().is_empty(),
        alt: alt.trim().to_owned(),
        credit: typed("credit").map_or_else(|| image.credit.clone(), |text| text.trim().to_owned()),
    }
}

/// A picture that is described is no decoration.
fn settle_decoration(block: &mut Block) {
    let described = |image: &mut Image| image.decorative &= image.alt.is_empty();
    match block {
        Block::Image(image) => described(image),
        Block::Gallery(gallery) => gallery.images.iter_mut().for_each(described),
        Block::Paragraph(_)
        | Block::Heading(_)
        | Block::List(_)
        | Block::Quote(_)
        | Block::Callout(_)
        | Block::Table(_)
        | Block::File(_)
        | Block::Video(_)
        | Block::KeyFigures(_)
        | Block::ProgrammeCard(_) => {}
    }
}

/// The texts inside a block that is no running text, each with its name.
fn block_parts(block: &mut Block) -> Vec<(String, PartName, &mut String)> {
    match block {
        Block::Image(image) => image_parts("", image),
        Block::Gallery(gallery) => {
            let images = (0..).zip(&mut gallery.images);
            images
                .flat_map(|(at, image): (usize, _)| image_parts(&format!("{at}."), image))
                .collect()
        }
        Block::File(file) => vec![("title".to_owned(), PartName::Title, &mut file.title)],
        Block::Video(video) => vec![("title".to_owned(), PartName::Title, &mut video.title)],
        Block::KeyFigures(figures) => {
            let figures = (0..).zip(&mut figures.figures);
            figures
                .flat_map(|(at, figure): (usize, _)| figure_parts(at, figure))
                .collect()
        }
        Block::Paragraph(_)
        | Block::Heading(_)
        | Block::List(_)
        | Block::Quote(_)
        | Block::Callout(_)
        | Block::Table(_)
        | Block::ProgrammeCard(_) => Vec::new(),
    }
}

fn image_parts<'a>(before: &str, image: &'a mut Image) -> Vec<(String, PartName, &'a mut String)> {
    vec![
        (format!("{before}alt"), PartName::Alt, &mut image.alt),
        (
            format!("{before}caption"),
            PartName::Caption,
            &mut image.caption,
        ),
        (
            format!("{before}credit"),
            PartName::Credit,
            &mut image.credit,
        ),
    ]
}

fn figure_parts(at: usize, figure: &mut KeyFigure) -> Vec<(String, PartName, &mut String)> {
    vec![
        (format!("{at}.label"), PartName::Label, &mut figure.label),
        (format!("{at}.unit"), PartName::Unit, &mut figure.unit),
        (format!("{at}.scope"), PartName::Scope, &mut figure.scope),
        (format!("{at}.source"), PartName::Source, &mut figure.source),
    ]
}
