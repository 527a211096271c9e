//! Stored JSON → [`Content`]: strict, an unknown field or a wrong shape is corruption.

use serde_json::Value as Json;
use thiserror::Error;

use super::field::{Field, Shape};
use super::value::{Image, Value};
use super::{Content, Kind, fields};
use crate::domain::rich_text::RichText;

/// Stored content that is not what this kind may hold.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{kind} content, field “{field}”: {problem}")]
pub struct BadContent {
    pub kind: Kind,
    pub field: String,
    pub problem: String,
}

/// Reads what [`Content::to_json`] wrote.
pub fn from_json(kind: Kind, json: &Json) -> Result<Content, BadContent> {
    let bad = |field: &str, problem: &str| BadContent {
        kind,
        field: field.to_owned(),
        problem: problem.to_owned(),
    };
    let object = json.as_object().ok_or_else(|| bad("", "not an object"))?;
    let mut content = Content::empty(kind);
    for (key, value) in object {
        let field = fields(kind)
            .iter()
            .find(|field| field.key == key)
            .ok_or_else(|| bad(key, "unknown field"))?;
        let value = read_value(field, value).map_err(|problem| bad(key, &problem))?;
        content.values.insert(field.key, value);
    }
    Ok(content)
}

fn read_value(field: &Field, json: &Json) -> Result<Value, String> {
    let text = || {
        json.as_str()
            .map(str::to_owned)
            .ok_or("not a text".to_owned())
    };
    match field.shape {
        Shape::Line { .. }
        | Shape::Text { .. }
        | Shape::Date
        | Shape::LocalDateTime
        | Shape::Link
        | Shape::Email
        | Shape::Phone
        | Shape::Choice { .. } => text().map(Value::Text),
        Shape::Integer { .. } => json
            .as_i64()
            .map(Value::Integer)
            .ok_or("not a whole number".to_owned()),
        Shape::Choices { .. } => {
            let items = json.as_array().ok_or("not a list")?;
            let items: Option<Vec<String>> = items
                .iter()
                .map(|item| item.as_str().map(str::to_owned))
                .collect();
            items
                .map(Value::List)
                .ok_or("not a list of texts".to_owned())
        }
        Shape::Image => read_image(json)
            .map(Value::Image)
            .ok_or("not an image".to_owned()),
        Shape::Rich => RichText::parse(json)
            .map(Value::Rich)
            .map_err(|error| error.to_string()),
    }
}

fn read_image(json: &Json) -> Option<Image> {
    let text = |key: &str| json.get(key)?.as_str().map(str::to_owned);
    Some(Image {
        asset: text("asset")?,
        alt: text("alt")?,
        decorative: json.get("decorative")?.as_bool()?,
        credit: text("credit")?,
    })
}
