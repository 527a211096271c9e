//! What a revision says: the explicit field list of each kind, and values read against it.
//!
//! A new kind is one file here and one line in [`fields`].

mod body;
mod communique;
mod event;
mod field;
mod form;
mod kind;
pub mod merge;
mod news;
mod offer;
mod page;
mod programme;
mod read;
mod readiness;
mod refill;
mod value;

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};

pub use body::body_from_form;
pub use field::{Field, Shape, Source};
pub use form::{FormInput, Vocabulary, from_form, is_email, read_line_or_text, recheck};
pub use kind::Kind;
pub use read::{BadContent, from_json};
pub use readiness::{drifted_facts, problems};
pub use value::{Image, Value};

use super::locale::Locale;
use super::rich_text::RichText;

/// The fields of a kind, in the order a form shows them.
pub const fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::News => news::FIELDS,
        Kind::Communique => communique::FIELDS,
        Kind::Event => event::FIELDS,
        Kind::Programme => programme::FIELDS,
        Kind::Offer => offer::FIELDS,
        Kind::Page => page::FIELDS,
    }
}

/// The filled fields of a text of one kind. An empty field is absent.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    kind: Kind,
    values: BTreeMap<&'static str, Value>,
}

impl Content {
    pub fn empty(kind: Kind) -> Self {
        Self {
            kind,
            values: BTreeMap::new(),
        }
    }

    pub fn kind(&self) -> Kind {
        self.kind
    }

    pub fn get(&self, key: &str) -> Option<&Value> {
        self.values.get(key)
    }

    /// The text of a field, empty when it is absent or no text.
    pub fn text(&self, key: &str) -> &str {
        self.get(key).and_then(Value::as_text).unwrap_or_default()
    }

    pub fn list(&self, key: &str) -> &[String] {
        self.get(key).map(Value::as_list).unwrap_or_default()
    }

    pub fn integer(&self, key: &str) -> Option<i64> {
        match self.get(key) {
            Some(Value::Integer(number)) => Some(*number),
            Some(Value::Text(_) | Value::List(_) | Value::Image(_) | Value::Rich(_)) | None => None,
        }
    }

    pub fn image(&self, key: &str) -> Option<&Image> {
        match self.get(key) {
            Some(Value::Image(image)) => Some(image),
            Some(Value::Text(_) | Value::List(_) | Value::Integer(_) | Value::Rich(_)) | None => {
                None
            }
        }
    }

    pub fn body(&self) -> Option<&RichText> {
        match self.get("body") {
            Some(Value::Rich(body)) => Some(body),
            Some(Value::Text(_) | Value::List(_) | Value::Integer(_) | Value::Image(_)) | None => {
                None
            }
        }
    }

    pub fn title(&self) -> &str {
        self.text("title")
    }

    /// Puts a value where the kind has such a field; nothing happens where it has none.
    pub fn set(&mut self, key: &str, value: Value) {
        if let Some(field) = fields(self.kind).iter().find(|field| field.key == key) {
            self.values.insert(field.key, value);
        }
    }

    /// Empties a field.
    pub fn clear(&mut self, key: &str) {
        self.values.remove(key);
    }

    /// The filled fields in form order.
    pub fn filled(&self) -> impl Iterator<Item = (&'static Field, &Value)> {
        fields(self.kind)
            .iter()
            .filter_map(|field| Some((field, self.values.get(field.key)?)))
    }

    /// Only the facts that are the same in every language: what a translation starts from.
    pub fn shared_facts(&self) -> Self {
        let mut facts = Self::empty(self.kind);
        for (field, value) in self.filled().filter(|(field, _)| field.shared) {
            facts.values.insert(field.key, value.clone());
        }
        facts
    }

    /// Public ids of every image the text shows.
    pub fn image_ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = self
            .values
            .values()
            .flat_map(|value| match value {
                Value::Image(image) => vec![image.asset.clone()],
                Value::Rich(body) => body.asset_ids(),
                Value::Text(_) | Value::Integer(_) | Value::List(_) => Vec::new(),
            })
            .collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// The stored form: an object of the filled fields.
    pub fn to_json(&self) -> Json {
        let object: Map<String, Json> = self
            .values
            .iter()
            .map(|(key, value)| ((*key).to_owned(), value.to_json()))
            .collect();
        Json::Object(object)
    }

    /// SHA-256 over kind, locale and content with sorted keys, in lower-case hex: what an approval
    /// is bound to.
    pub fn digest(&self, locale: Locale) -> String {
        let mut hash = Sha256::new();
        for part in [self.kind.as_str(), locale.tag()] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        hash_json(&mut hash, &self.to_json());
        hash.finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// Feeds JSON in one canonical form, whatever order its maps keep.
fn hash_json(hash: &mut Sha256, json: &Json) {
    match json {
        Json::Object(object) => {
            let mut keys: Vec<&String> = object.keys().collect();
            keys.sort_unstable();
            hash.update(b"{");
            for key in keys {
                hash.update(Json::from(key.as_str()).to_string().as_bytes());
                hash.update(b":");
                if let Some(value) = object.get(key) {
                    hash_json(hash, value);
                }
            }
            hash.update(b"}");
        }
        Json::Array(items) => {
            hash.update(b"[");
            for item in items {
                hash_json(hash, item);
                hash.update(b",");
            }
            hash.update(b"]");
        }
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {
            hash.update(json.to_string().as_bytes());
        }
    }
}
