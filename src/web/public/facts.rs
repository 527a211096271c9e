//! The facts of a text as rows of label and value, made from its field list: a new field shows up by itself.

use serde::Serialize;

use super::item::Beside;
use super::page::Named;
use crate::domain::content::{Content, Shape, Source, Value};
use crate::domain::locale::Locale;
use crate::store::public::Reference;

/// One row; the label is `field-<key>`.
#[derive(Debug, Serialize)]
pub struct Fact {
    pub key: &'static str,
    pub value: FactValue,
}

/// How a value is shown.
#[derive(Debug, Serialize)]
#[serde(tag = "shape", content = "value", rename_all = "snake_case")]
pub enum FactValue {
    Text(String),
    Number(i64),
    Day(String),
    Moment(String),
    /// Locale keys.
    Words(Vec<String>),
    Names(Vec<Named>),
    Links(Vec<TitledLink>),
    Link(String),
    Phone(String),
    Email(String),
}

/// A link to another published text.
#[derive(Debug, Serialize)]
pub struct TitledLink {
    pub href: String,
    pub title: Named,
}

/// Shown elsewhere on the page.
const APART: [&str; 8] = [
    "title",
    "slug",
    "summary",
    "lead_image",
    "body",
    "dateline",
    "section",
    "source",
];

/// The rows of a text in the language of the page.
pub fn facts(
    content: &Content,
    locale: Locale,
    reference: &Reference,
    beside: &Beside,
) -> Vec<Fact> {
    content
        .filled()
        .filter(|(field, _)| !APART.contains(&field.key))
        .filter_map(|(field, value)| {
            let value = shown(field.key, field.shape, value, locale, reference, beside)?;
            Some(Fact {
                key: field.key,
                value,
            })
        })
        .collect()
}

fn shown(
    key: &'static str,
    shape: Shape,
    value: &Value,
    locale: Locale,
    reference: &Reference,
    beside: &Beside,
) -> Option<FactValue> {
    match value {
        Value::Integer(number) => Some(FactValue::Number(*number)),
        Value::Image(_) | Value::Rich(_) => None,
        Value::List(items) => chosen(key, shape, items, locale, reference, beside),
        Value::Text(text) => match shape {
            Shape::Choice { .. } => {
                let one = std::slice::from_ref(text);
                chosen(key, shape, one, locale, reference, beside)
            }
            Shape::Date => Some(FactValue::Day(text.clone())),
            Shape::LocalDateTime => Some(FactValue::Moment(text.clone())),
            Shape::Link => Some(FactValue::Link(text.clone())),
            Shape::Phone => Some(FactValue::Phone(text.clone())),
            Shape::Email => Some(FactValue::Email(text.clone())),
            Shape::Line { .. } | Shape::Text { .. } => Some(FactValue::Text(text.clone())),
            Shape::Rich | Shape::Integer { .. } | Shape::Choices { .. } | Shape::Image => None,
        },
    }
}

/// What nobody needs told.
fn is_ordinary(key: &str, choice: &str) -> bool {
    matches!(
        (key, choice),
        ("repeats", "none") | ("event_status", "scheduled") | ("phase", "full")
    )
}

fn chosen(
    key: &'static str,
    shape: Shape,
    items: &[String],
    locale: Locale,
    reference: &Reference,
    beside: &Beside,
) -> Option<FactValue> {
    let from = match shape {
        Shape::Choice { from } | Shape::Choices { from } => from,
        Shape::Line { .. }
        | Shape::Text { .. }
        | Shape::Rich
        | Shape::Date
        | Shape::LocalDateTime
        | Shape::Integer { .. }
        | Shape::Image
        | Shape::Link
        | Shape::Email
        | Shape::Phone => return None,
    };
    let names = |find: &dyn Fn(&str) -> Option<Named>| {
        let names: Vec<Named> = items.iter().filter_map(|code| find(code)).collect();
        (!names.is_empty()).then_some(FactValue::Names(names))
    };
    match from {
        Source::Sectors => {
            names(&|code| Some(Named::of(&reference.sector(code)?.names, locale, code)))
        }
        Source::Levels => {
            names(&|code| Some(Named::of(&reference.level(code)?.names, locale, code)))
        }
        Source::Tags => names(&|code| Some(Named::of(&reference.tag(code)?.names, locale, code))),
        Source::Programmes => {
            let links: Vec<TitledLink> = items
                .iter()
                .filter_map(|id| beside.programme(id, locale))
                .map(|text| TitledLink {
                    href: text.path.clone(),
                    title: Named::new(&text.title, text.locale),
                })
                .collect();
            (!links.is_empty()).then_some(FactValue::Links(links))
        }
        Source::Fixed(_) => {
            let words: Vec<String> = items
                .iter()
                .filter(|choice| !is_ordinary(key, choice))
                .map(|choice| format!("choice-{key}-{choice}"))
                .collect();
            (!words.is_empty()).then_some(FactValue::Words(words))
        }
    }
}
