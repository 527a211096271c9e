//! The typed block tree of a body. Owns what a body can hold and nothing about how it is read, written or shown.
//! A value of these types has already passed the door: it must never be built from unchecked text outside the readers.

use super::words::{BlockId, Href, LanguageTag};
use crate::domain::locale::Direction;

/// A whole body, in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RichText {
    pub blocks: Vec<Block>,
}

/// One block of the body; each variant's struct carries the stable id that comments, diff and translations hold on to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Paragraph(Paragraph),
    Heading(Heading),
    List(List),
    Quote(Quote),
    Callout(Callout),
    Table(Table),
    Image(Image),
    Gallery(Gallery),
    File(FileCard),
    Video(Video),
    KeyFigures(KeyFigures),
    ProgrammeCard(ProgrammeCard),
}

/// The base direction of a paragraph or heading; `Auto` lets its first strong letter decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dir {
    #[default]
    Auto,
    Ltr,
    Rtl,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paragraph {
    pub id: Option<BlockId>,
    pub dir: Dir,
    pub content: Vec<Inline>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub id: Option<BlockId>,
    pub level: HeadingLevel,
    pub dir: Dir,
    pub content: Vec<Inline>,
}

/// The levels a body may use; level one is the page's title and never appears inside a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HeadingLevel {
    Two,
    Three,
    Four,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    pub id: Option<BlockId>,
    pub kind: ListKind,
    pub items: Vec<ListItem>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    Bullet,
    /// Numbered, beginning with this number.
    Ordered(u32),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListItem {
    pub paragraph: Paragraph,
    pub nested: Vec<List>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    pub id: Option<BlockId>,
    pub paragraphs: Vec<Paragraph>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callout {
    pub id: Option<BlockId>,
    pub tone: Tone,
    pub content: Vec<CalloutPart>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Info,
    Warning,
    Success,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CalloutPart {
    Paragraph(Paragraph),
    List(List),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub id: Option<BlockId>,
    pub caption: String,
    pub rows: Vec<Row>,
}

/// A row may have no cell of its own when cells above span all of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    pub cells: Vec<Cell>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    pub header: bool,
    pub colspan: u32,
    pub rowspan: u32,
    pub paragraphs: Vec<Paragraph>,
}

/// A picture by the public id of its asset; the bytes and sizes are the asset's affair.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Image {
    pub id: Option<BlockId>,
    pub asset: String,
    pub alt: String,
    pub decorative: bool,
    pub caption: String,
    pub credit: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gallery {
    pub id: Option<BlockId>,
    pub images: Vec<Image>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileCard {
    pub id: Option<BlockId>,
    pub asset: String,
    pub title: String,
}

/// A link to a film elsewhere, always https and never embedded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Video {
    pub id: Option<BlockId>,
    pub url: Href,
    pub title: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFigures {
    pub id: Option<BlockId>,
    pub figures: Vec<KeyFigure>,
}

/// A number with the facts that make it checkable; `as_of` may be empty while drafting but not at submit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeyFigure {
    pub label: String,
    pub value: String,
    pub unit: String,
    pub as_of: String,
    pub scope: String,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeCard {
    pub id: Option<BlockId>,
    pub programme: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Never empty, never next to another run with the same marks: build with [`push_text`].
    Text(TextRun),
    HardBreak,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRun {
    pub text: String,
    pub marks: Marks,
}

/// The marks on a run. One field per mark, so that order and repetition cannot differ between equal texts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks {
    pub link: Option<Href>,
    pub isolate: Option<Isolate>,
    pub bold: bool,
    pub italic: bool,
    pub superscript: bool,
    pub subscript: bool,
}

/// A run kept apart from the direction of the text around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Isolate {
    pub dir: Direction,
    pub lang: Option<LanguageTag>,
}

/// Appends text, melting it into the run before when the marks are the same, so that equal texts are equal trees.
pub fn push_text(content: &mut Vec<Inline>, text: &str, marks: &Marks) {
    if text.is_empty() {
        return;
    }
    if let Some(Inline::Text(last)) = content.last_mut()
        && last.marks == *marks
    {
        last.text.push_str(text);
        return;
    }
    content.push(Inline::Text(TextRun {
        text: text.to_owned(),
        marks: marks.clone(),
    }));
}

impl Block {
    /// The name the node has in the stored JSON, which templates use as a label key.
    pub fn node_name(&self) -> &'static str {
        match self {
            Self::Paragraph(_) => "paragraph",
            Self::Heading(_) => "heading",
            Self::List(list) => list.kind.node_name(),
            Self::Quote(_) => "blockquote",
            Self::Callout(_) => "callout",
            Self::Table(_) => "table",
            Self::Image(_) => "image",
            Self::Gallery(_) => "gallery",
            Self::File(_) => "file",
            Self::Video(_) => "video",
            Self::KeyFigures(_) => "keyFigures",
            Self::ProgrammeCard(_) => "programmeCard",
        }
    }

    pub fn id(&self) -> Option<&BlockId> {
        match self {
            Self::Paragraph(block) => block.id.as_ref(),
            Self::Heading(block) => block.id.as_ref(),
            Self::List(block) => block.id.as_ref(),
            Self::Quote(block) => block.id.as_ref(),
            Self::Callout(block) => block.id.as_ref(),
            Self::Table(block) => block.id.as_ref(),
            Self::Image(block) => block.id.as_ref(),
            Self::Gallery(block) => block.id.as_ref(),
            Self::File(block) => block.id.as_ref(),
            Self::Video(block) => block.id.as_ref(),
            Self::KeyFigures(block) => block.id.as_ref(),
            Self::ProgrammeCard(block) => block.id.as_ref(),
        }
    }

    pub(super) fn id_mut(&mut self) -> &mut Option<BlockId> {
        match self {
            Self::Paragraph(block) => &mut block.id,
            Self::Heading(block) => &mut block.id,
            Self::List(block) => &mut block.id,
            Self::Quote(block) => &mut block.id,
            Self::Callout(block) => &mut block.id,
            Self::Table(block) => &mut block.id,
            Self::Image(block) => &mut block.id,
            Self::Gallery(block) => &mut block.id,
            Self::File(block) => &mut block.id,
            Self::Video(block) => &mut block.id,
            Self::KeyFigures(block) => &mut block.id,
            Self::ProgrammeCard(block) => &mut block.id,
        }
    }
}

impl ListKind {
    pub fn node_name(self) -> &'static str {
        match self {
            Self::Bullet => "bulletList",
            Self::Ordered(_) => "orderedList",
        }
    }
}

impl Dir {
    pub const ALL: [Self; 3] = [Self::Auto, Self::Ltr, Self::Rtl];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dir| dir.as_str() == text)
    }
}

impl Tone {
    pub const ALL: [Self; 3] = [Self::Info, Self::Warning, Self::Success];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Success => "success",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tone| tone.as_str() == text)
    }
}

impl HeadingLevel {
    pub const ALL: [Self; 3] = [Self::Two, Self::Three, Self::Four];

    pub fn number(self) -> u8 {
        match self {
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
        }
    }

    pub(super) fn from_number(number: u64) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|level| u64::from(level.number()) == number)
    }
}
