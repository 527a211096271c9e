//! The value of a field.

use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::domain::rich_text::RichText;

/// What stands in a field. Dates and wall times are kept as their checked text.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Integer(i64),
    List(Vec<String>),
    Image(Image),
    Rich(RichText),
}

/// A placed image: which one, and what it says to those who cannot see it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Image {
    /// Public id of the uploaded image.
    pub asset: String,
    /// Alternative text in the text's own language.
    pub alt: String,
    /// Declared to carry no information: needs no alternative text.
    pub decorative: bool,
    pub credit: String,
}

impl Value {
    /// The stored form.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Text(text) => json!(text),
            Self::Integer(number) => json!(number),
            Self::List(items) => json!(items),
            Self::Image(image) => json!(image),
            Self::Rich(body) => body.to_json(),
        }
    }

    /// Words of the value as one plain text, for comparison and search.
    pub fn plain(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Integer(number) => number.to_string(),
            Self::List(items) => items.join(", "),
            Self::Image(image) => image.alt.clone(),
            Self::Rich(body) => body.plain_text(),
        }
    }

    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Integer(_) | Self::List(_) | Self::Image(_) | Self::Rich(_) => None,
        }
    }

    pub fn as_list(&self) -> &[String] {
        match self {
            Self::List(items) => items,
            Self::Text(_) | Self::Integer(_) | Self::Image(_) | Self::Rich(_) => &[],
        }
    }
}
