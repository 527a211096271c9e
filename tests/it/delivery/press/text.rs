//! Texts to publish.

use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;
use serde_json::{Value as Json, json};

/// A text to publish; start from [`Text::new`].
#[derive(Clone)]
pub struct Text {
    pub kind: Kind,
    pub locale: Locale,
    pub city: Option<&'static str>,
    pub slug: String,
    pub title: String,
    pub html: String,
    pub fields: Json,
}

impl Text {
    pub fn new(kind: Kind, locale: Locale, city: Option<&'static str>, slug: &str) -> Self {
        Self {
            kind,
            locale,
            city,
            slug: slug.to_owned(),
            title: format!("Titre {slug}"),
            html: format!("<p dir=\"auto\">Corps de {slug}.</p>\n"),
            fields: json!({}),
        }
    }

    pub fn titled(mut self, title: &str) -> Self {
        self.title = title.to_owned();
        self
    }

    pub fn with(mut self, key: &str, value: Json) -> Self {
        self.fields[key] = value;
        self
    }
}

pub fn news(slug: &str) -> Text {
    Text::new(Kind::News, Locale::FrMa, Some("souss-massa"), slug)
        .with("summary", json!(format!("Résumé de {slug}.")))
        .with("sectors", json!(["agriculture"]))
        .with("tags", json!(["rentree"]))
}
