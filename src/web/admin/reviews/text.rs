//! The text as it will go out, field by field, and how it differs from the live one.

use jiff::Timestamp;
use serde::Serialize;

use crate::domain::content::{Content, Field, Image, Shape, Source, Value, fields};
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::rich_text::BlockId;
use crate::domain::rich_text::diff::{self, BlockChange, Status};
use crate::domain::rich_text::html::Html;
use crate::store::screens::labels::Labels;
use crate::store::screens::review::{LiveText, ReviewScreen};
use crate::view::{Args, Words};

/// Shown in places of their own, not among the facts.
const NOT_FACTS: &[&str] = &["title", "summary", "lead_image", "body"];

/// The text.
#[derive(Clone, Debug, Serialize)]
pub struct TextView {
    pub locale: Locale,
    pub title: String,
    pub summary: String,
    pub image: Option<ImageShown>,
    pub blocks: Vec<BlockShown>,
    pub facts: Vec<Fact>,
}

/// A block of the body as readers will see it.
#[derive(Clone, Debug, Serialize)]
pub struct BlockShown {
    pub id: Option<BlockId>,
    pub html: Html,
}

#[derive(Clone, Debug, Serialize)]
pub struct ImageShown {
    pub src: String,
    pub width: u32,
    pub height: u32,
    pub alt: String,
    pub decorative: bool,
    pub credit: String,
}

/// A filled field, worded for the reader.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    pub key: &'static str,
    pub shown: Shown,
}

/// How a fact is displayed.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "as", content = "value", rename_all = "snake_case")]
pub enum Shown {
    /// Words of the text itself, in its language.
    Text(String),
    /// Names of choices, in the reader's language.
    Names(String),
    Day(String),
    Moment(String),
    Number(i64),
    /// An address, number or code: left to right.
    Code(String),
}

/// What would change in public.
#[derive(Clone, Debug, Serialize)]
pub struct Changes {
    pub live: EditionId,
    pub live_since: Option<Timestamp>,
    pub fields: Vec<FieldChange>,
    /// Blocks of the body that differ.
    pub blocks: Vec<BlockChange>,
}

#[derive(Clone, Debug, Serialize)]
pub struct FieldChange {
    pub key: &'static str,
    pub runs: Vec<diff::Run>,
}

/// Words choices in the language of the reader.
pub struct Namer<'a> {
    pub words: &'a Words,
    pub labels: &'a Labels,
    pub reader: Locale,
}

pub fn text_view(
    content: &Content,
    locale: Locale,
    screen: &ReviewScreen,
    namer: &Namer<'_>,
) -> TextView {
    let lead = content.image("lead_image").zip(screen.lead_image.as_ref());
    TextView {
        locale,
        title: content.title().to_owned(),
        summary: content.text("summary").to_owned(),
        image: lead.map(|(image, source)| ImageShown {
            src: source.src.clone(),
            width: source.width,
            height: source.height,
            alt: image.alt.clone(),
            decorative: image.decorative,
            credit: image.credit.clone(),
        }),
        blocks: screen
            .blocks
            .iter()
            .map(|(id, html)| BlockShown {
                id: id.clone(),
                html: html.clone(),
            })
            .collect(),
        facts: content
            .filled()
            .filter(|(field, _)| !NOT_FACTS.contains(&field.key))
            .map(|(field, value)| Fact {
                key: field.key,
                shown: namer.shown(field, value),
            })
            .collect(),
    }
}

pub fn changes(content: &Content, live: &LiveText, namer: &Namer<'_>) -> Changes {
    let (old, new) = (&live.content, content);
    let fields = fields(content.kind())
        .iter()
        .filter(|field| field.key != "body" && old.get(field.key) != new.get(field.key))
        .map(|field| {
            let words = |content: &Content| {
                content
                    .get(field.key)
                    .map(|value| namer.plain(field, value))
                    .unwrap_or_default()
            };
            FieldChange {
                key: field.key,
                runs: diff::compare_words(&words(old), &words(new)),
            }
        })
        .collect();
    let none = crate::domain::rich_text::RichText::default();
    let (before, after) = (old.body().unwrap_or(&none), new.body().unwrap_or(&none));
    let mut blocks = diff::compare(before, after);
    blocks.retain(|block| block.status != Status::Unchanged);
    Changes {
        live: live.edition.id,
        live_since: live.edition.published_at,
        fields,
        blocks,
    }
}

impl Namer<'_> {
    fn shown(&self, field: &Field, value: &Value) -> Shown {
        match (field.shape, value) {
            (_, Value::Integer(number)) => Shown::Number(*number),
            (Shape::Date, _) => Shown::Day(self.plain(field, value)),
            (Shape::LocalDateTime, _) => Shown::Moment(self.plain(field, value)),
            (Shape::Link | Shape::Email | Shape::Phone, _) => Shown::Code(self.plain(field, value)),
            (Shape::Choice { .. } | Shape::Choices { .. }, _) => {
                Shown::Names(self.plain(field, value))
            }
            (
                Shape::Line { .. }
                | Shape::Text { .. }
                | Shape::Rich
                | Shape::Integer { .. }
                | Shape::Image,
                _,
            ) => Shown::Text(self.plain(field, value)),
        }
    }

    /// The value in words, for comparing and showing.
    fn plain(&self, field: &Field, value: &Value) -> String {
        let source = match field.shape {
            Shape::Choice { from } | Shape::Choices { from } => Some(from),
            Shape::Line { .. }
            | Shape::Text { .. }
            | Shape::Rich
            | Shape::Date
            | Shape::LocalDateTime
            | Shape::Integer { .. }
            | Shape::Image
            | Shape::Link
            | Shape::Email
            | Shape::Phone => None,
        };
        match (source, value) {
            (Some(source), Value::Text(choice)) => self.name(field, source, choice),
            (Some(source), Value::List(choices)) => {
                let names: Vec<String> = choices
                    .iter()
                    .map(|choice| self.name(field, source, choice))
                    .collect();
                names.join(self.separator())
            }
            (_, Value::Image(image)) => image_words(image),
            (_, Value::Text(_) | Value::Integer(_) | Value::List(_) | Value::Rich(_)) => {
                value.plain()
            }
        }
    }

    fn name(&self, field: &Field, source: Source, choice: &str) -> String {
        let names = match source {
            Source::Sectors => self.labels.sectors.get(choice),
            Source::Levels => self.labels.levels.get(choice),
            Source::Tags => self.labels.tags.get(choice),
            Source::Programmes => self.labels.programmes.get(choice),
            Source::Fixed(_) => {
                let key = format!("choice-{}-{choice}", field.key);
                return self
                    .words
                    .plain(self.reader, &key, &Args::none())
                    .unwrap_or_else(|_| choice.to_owned());
            }
        };
        names
            .and_then(|names| names.nearest(self.reader))
            .map_or_else(|| choice.to_owned(), |spoken| spoken.text.to_owned())
    }

    fn separator(&self) -> &'static str {
        match self.reader {
            Locale::ArMa => "، ",
            Locale::FrMa | Locale::ZghMa | Locale::En => ", ",
        }
    }
}

/// Everything an image says, and which one it is: any of it may have changed.
fn image_words(image: &Image) -> String {
    [
        image.alt.as_str(),
        image.credit.as_str(),
        image.asset.as_str(),
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join("\n")
}
