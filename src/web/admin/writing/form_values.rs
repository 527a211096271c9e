//! What stands in the fields of a form: a kept text, or what somebody typed, right or wrong.

use serde_json::Value as Json;

use super::named::Names;
use crate::domain::content::{Content, Field, FormInput, Image, Shape, Value};
use crate::domain::rich_text::RichText;
use crate::view::ImageView;

/// Where the values of a form come from.
#[derive(Clone, Copy)]
pub(super) enum Values<'a> {
    Kept(&'a Content),
    Typed(&'a FormInput),
}

/// The body in both the forms in which it is edited.
pub(super) struct BodyValue {
    pub markdown: String,
    /// The tree for the editor's script.
    pub tree: Json,
}

impl Values<'_> {
    /// A single value as text.
    pub(super) fn text(self, key: &str) -> String {
        match self {
            Self::Kept(content) => content.get(key).map(Value::plain).unwrap_or_default(),
            Self::Typed(input) => input.raw(key).unwrap_or_default().to_owned(),
        }
    }

    /// Every chosen value.
    pub(super) fn chosen(self, key: &str) -> Vec<String> {
        match self {
            Self::Kept(content) => match content.get(key) {
                Some(Value::List(items)) => items.clone(),
                Some(Value::Text(text)) => vec![text.clone()],
                Some(Value::Integer(_) | Value::Image(_) | Value::Rich(_)) | None => Vec::new(),
            },
            Self::Typed(input) => input.all(key).into_iter().map(str::to_owned).collect(),
        }
    }

    pub(super) fn image(self, key: &str) -> ImageView {
        match self {
            Self::Kept(content) => content.image(key).map(image_view).unwrap_or_default(),
            Self::Typed(input) => {
                let part = |name: &str| input.text(&format!("{key}.{name}")).to_owned();
                ImageView {
                    asset: part("asset"),
                    alt: part("alt"),
                    decorative: !part("decorative").is_empty(),
                    credit: part("credit"),
                    ..ImageView::default()
                }
            }
        }
    }

    /// The body; what cannot be read stays as typed in the text area, the tree is then empty.
    pub(super) fn body(self) -> BodyValue {
        match self {
            Self::Kept(content) => content.body().map(BodyValue::of).unwrap_or_default(),
            Self::Typed(input) => typed_body(input),
        }
    }

    /// A value in words, for comparing two texts.
    pub(super) fn words(self, field: &Field, names: &Names<'_>) -> String {
        match field.shape {
            Shape::Rich => self.body().markdown,
            Shape::Choice { from } | Shape::Choices { from } => {
                let chosen = self.chosen(field.key);
                let named = chosen.iter().map(|value| names.of(field, from, value));
                named.collect::<Vec<_>>().join(" · ")
            }
            Shape::Image => {
                let image = self.image(field.key);
                [image.asset, image.alt, image.credit]
                    .join(" ")
                    .trim()
                    .to_owned()
            }
            Shape::Line { .. }
            | Shape::Text { .. }
            | Shape::Date
            | Shape::LocalDateTime
            | Shape::Integer { .. }
            | Shape::Link
            | Shape::Email
            | Shape::Phone => self.text(field.key).trim().replace("\r\n", "\n"),
        }
    }
}

impl BodyValue {
    fn of(body: &RichText) -> Self {
        Self {
            markdown: body.to_markdown(),
            tree: body.to_json(),
        }
    }
}

impl Default for BodyValue {
    fn default() -> Self {
        Self::of(&RichText::default())
    }
}

fn typed_body(input: &FormInput) -> BodyValue {
    if let Some(text) = input
        .raw("body_json")
        .filter(|text| !text.trim().is_empty())
    {
        let json: Option<Json> = serde_json::from_str(text).ok();
        let parsed = json.and_then(|json| RichText::parse(&json).ok());
        return parsed.map_or_else(
            || BodyValue {
                markdown: text.to_owned(),
                ..BodyValue::default()
            },
            |body| BodyValue::of(&body),
        );
    }
    let text = input.raw("body_markdown").unwrap_or_default();
    let tree = RichText::from_markdown(text).unwrap_or_default().to_json();
    BodyValue {
        markdown: text.to_owned(),
        tree,
    }
}

fn image_view(image: &Image) -> ImageView {
    ImageView {
        asset: image.asset.clone(),
        alt: image.alt.clone(),
        decorative: image.decorative,
        credit: image.credit.clone(),
        ..ImageView::default()
    }
}
