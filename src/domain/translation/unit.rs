//! What is translated one by one: the fields written in the language of the text, and the blocks.

use std::fmt;
use std::str::FromStr;

use crate::domain::content::{Content, Field, Image, Shape, Value, fields};
use crate::domain::rich_text::{Block, BlockId, RichText};
use crate::domain::word::UnknownWord;

/// The name of a unit within its text: `f-title`, `b-` and the id of a block.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnitKey {
    Field(String),
    Block(BlockId),
}

/// What stands in a unit.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Words(String),
    Image(Image),
    Block(Block),
}

/// A field or a block with what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    pub key: UnitKey,
    pub piece: Piece,
}

/// Whether a field is written anew in every language. The slug is not: it is made from the title.
pub const fn is_translatable(field: &Field) -> bool {
    match field.shape {
        Shape::Line { .. } | Shape::Text { .. } | Shape::Rich | Shape::Image => !field.shared,
        Shape::Date
        | Shape::LocalDateTime
        | Shape::Integer { .. }
        | Shape::Choice { .. }
        | Shape::Choices { .. }
        | Shape::Link
        | Shape::Email
        | Shape::Phone => false,
    }
}

/// Everything in a text that a translation has to say, in reading order. Empty blocks say nothing.
pub fn units(content: &Content) -> Vec<Unit> {
    let mut units = Vec::new();
    for (field, value) in content.filled() {
        if !is_translatable(field) || field.key == "slug" {
            continue;
        }
        match value {
            Value::Text(words) => units.push(Unit::field(field.key, Piece::Words(words.clone()))),
            Value::Image(image) => units.push(Unit::field(field.key, Piece::Image(image.clone()))),
            Value::Rich(body) => units.extend(body.blocks.iter().filter_map(Unit::block)),
            Value::Integer(_) | Value::List(_) => {}
        }
    }
    units
}

/// One unit of a text.
pub fn unit(content: &Content, key: &UnitKey) -> Option<Unit> {
    match key {
        UnitKey::Field(name) => {
            let known = fields(content.kind())
                .iter()
                .find(|field| field.key == name)?;
            match content.get(known.key)? {
                Value::Text(words) => Some(Unit::field(known.key, Piece::Words(words.clone()))),
                Value::Image(image) => Some(Unit::field(known.key, Piece::Image(image.clone()))),
                Value::Rich(_) | Value::Integer(_) | Value::List(_) => None,
            }
        }
        UnitKey::Block(id) => {
            let mut blocks = content.body()?.blocks.iter();
            blocks
                .find(|block| block.id() == Some(id))
                .and_then(Unit::block)
        }
    }
}

impl Unit {
    fn field(key: &str, piece: Piece) -> Self {
        Self {
            key: UnitKey::Field(key.to_owned()),
            piece,
        }
    }

    fn block(block: &Block) -> Option<Self> {
        let unit = Self {
            key: UnitKey::Block(block.id()?.clone()),
            piece: Piece::Block(block.clone()),
        };
        let says_something = !unit.piece.is_prose() || !unit.piece.plain().trim().is_empty();
        says_something.then_some(unit)
    }
}

impl Piece {
    /// The label of the unit's sort: a node name, or `field`.
    pub fn node(&self) -> &'static str {
        match self {
            Self::Words(_) | Self::Image(_) => "field",
            Self::Block(block) => block.node_name(),
        }
    }

    /// All it says, marks and pictures included and ids left out: equal texts are equal pieces.
    pub fn text(&self) -> String {
        match self {
            Self::Words(words) => words.clone(),
            Self::Image(image) => {
                let decorative = if image.decorative { "decorative" } else { "" };
                [&image.asset, &image.alt, decorative, &image.credit].join("\n")
            }
            Self::Block(block) => alone(block).to_markdown(),
        }
    }

    /// Its words.
    pub fn plain(&self) -> String {
        match self {
            Self::Words(words) => words.clone(),
            Self::Image(image) => [image.alt.as_str(), image.credit.as_str()].join("\n"),
            Self::Block(block) => alone(block).plain_text(),
        }
    }

    /// The words of what a unit like this one said when its [`Piece::text`] was kept.
    pub(super) fn words_in(&self, kept: &str) -> String {
        match self {
            Self::Words(_) => kept.to_owned(),
            Self::Image(_) => {
                let mut lines = kept.split('\n').skip(1);
                let (alt, credit) = (lines.next(), lines.nth(1));
                [alt.unwrap_or_default(), credit.unwrap_or_default()].join("\n")
            }
            Self::Block(_) => match RichText::from_markdown(kept) {
                Ok(body) => body.plain_text(),
                Err(_) => kept.to_owned(),
            },
        }
    }

    /// Whether it is written as running text rather than filled in part by part.
    pub fn is_prose(&self) -> bool {
        match self {
            Self::Words(_) => true,
            Self::Image(_) => false,
            Self::Block(block) => match block {
                Block::Paragraph(_)
                | Block::Heading(_)
                | Block::List(_)
                | Block::Quote(_)
                | Block::Callout(_)
                | Block::Table(_) => true,
                Block::Image(_)
                | Block::Gallery(_)
                | Block::File(_)
                | Block::Video(_)
                | Block::KeyFigures(_)
                | Block::ProgrammeCard(_) => false,
            },
        }
    }
}

fn alone(block: &Block) -> RichText {
    RichText {
        blocks: vec![block.clone().without_ids()],
    }
}

impl fmt::Display for UnitKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(key) => write!(f, "f-{key}"),
            Self::Block(id) => write!(f, "b-{}", id.as_str()),
        }
    }
}

impl FromStr for UnitKey {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || UnknownWord {
            list: "unit of a text",
            word: text.to_owned(),
        };
        match text.split_once('-') {
            Some(("f", key)) if !key.is_empty() => Ok(Self::Field(key.to_owned())),
            Some(("b", id)) => BlockId::parse(id).map(Self::Block).ok_or_else(wrong),
            Some(_) | None => Err(wrong()),
        }
    }
}
