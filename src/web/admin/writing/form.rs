//! The form of a text, made from the field list of its kind.

use serde::Serialize;
use serde_json::Value as Json;

use super::form_values::Values;
use super::named::say;
use crate::domain::content::{Field, Kind, Shape, Source, fields};
use crate::domain::id::CityId;
use crate::domain::locale::{Direction, Locale};
use crate::domain::refusal::FieldErrors;
use crate::store::screens::choices::Choices;
use crate::store::screens::images::{ImageFilter, ImagePage, list_images};
use crate::view::{Control, FieldView, ImageView, OptionView, Words};
use crate::web::Result;
use crate::web::admin::Panel;

/// Everything the templates of the form need; the body stands among `fields` under its key.
#[derive(Serialize)]
pub(super) struct FormView {
    pub fields: Vec<FieldView>,
    /// The body for the editor's script.
    pub tree: Json,
    /// Language and direction of the text, whatever those of the page around it.
    pub lang: Locale,
    pub dir: Direction,
    /// The query that tells the picture chooser whose pictures.
    pub images_query: String,
}

/// What a form is made from.
pub(super) struct FormParts<'a> {
    pub kind: Kind,
    /// Of the text.
    pub locale: Locale,
    pub values: Values<'a>,
    pub errors: &'a FieldErrors,
    pub choices: &'a Choices,
    /// Pictures to choose from without a script.
    pub pictures: &'a ImagePage,
    /// Slug of the city, or `national`.
    pub desk: &'a str,
}

/// How many pictures a form offers without a script.
const OFFERED: u64 = 24;

/// The newest pictures that a text of this desk may place.
pub(super) async fn pictures(panel: &Panel, desk: Option<CityId>) -> Result<ImagePage> {
    let filter = ImageFilter {
        placeable_at: Some(desk),
        ..ImageFilter::default()
    };
    let (store, scope) = (&panel.app.store, panel.scope());
    Ok(list_images(store, &scope, &filter, 0, OFFERED).await?)
}

impl FormView {
    pub(super) fn new(words: &Words, reader: Locale, parts: &FormParts<'_>) -> Result<Self> {
        let fields: Result<Vec<FieldView>> = fields(parts.kind)
            .iter()
            .map(|field| field_view(words, reader, parts, field))
            .collect();
        Ok(Self {
            fields: fields?,
            tree: parts.values.body().tree,
            lang: parts.locale,
            dir: parts.locale.direction(),
            images_query: images_query(parts),
        })
    }
}

fn field_view(
    words: &Words,
    reader: Locale,
    parts: &FormParts<'_>,
    field: &Field,
) -> Result<FieldView> {
    let (control, limits) = control(field.shape);
    let mut view = FieldView::new(field.key, control)
        .with_error(parts.errors.get(field.key))
        .required(field.required)
        .with_limits(limits.0, limits.1);
    if is_prose(field) {
        view = view.written_in(parts.locale);
    }
    Ok(match field.shape {
        Shape::Choice { from } | Shape::Choices { from } => {
            let chosen = parts.values.chosen(field.key);
            view.with_options(options(words, reader, field, from, &chosen, parts.choices)?)
        }
        Shape::Image => view.with_image(image_view(parts, field.key)),
        Shape::Rich => view.with_value(parts.values.body().markdown),
        Shape::Line { .. }
        | Shape::Text { .. }
        | Shape::Date
        | Shape::LocalDateTime
        | Shape::Integer { .. }
        | Shape::Link
        | Shape::Email
        | Shape::Phone => view.with_value(parts.values.text(field.key)),
    })
}

/// Whether the value is written in the language of the text.
pub(super) const fn is_prose(field: &Field) -> bool {
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

fn image_view(parts: &FormParts<'_>, key: &str) -> ImageView {
    let image = parts.values.image(key);
    let offered = parts.pictures.images.iter().map(|picture| OptionView {
        value: picture.public_id.clone(),
        label: picture.file_name.clone(),
        selected: picture.public_id == image.asset,
    });
    ImageView {
        query: images_query(parts),
        offered: offered.collect(),
        ..image
    }
}

fn images_query(parts: &FormParts<'_>) -> String {
    format!("?city={}", parts.desk)
}

fn control(shape: Shape) -> (Control, (Option<i64>, Option<i64>)) {
    let count = |max: usize| i64::try_from(max).ok();
    match shape {
        Shape::Line { max } => (Control::Line, (None, count(max))),
        Shape::Text { max } => (Control::Text, (None, count(max))),
        Shape::Rich => (Control::Markdown, (None, None)),
        Shape::Date => (Control::Date, (None, None)),
        Shape::LocalDateTime => (Control::DateTime, (None, None)),
        Shape::Integer { min, max } => (Control::Integer, (Some(min), Some(max))),
        Shape::Choice { .. } => (Control::Select, (None, None)),
        Shape::Choices { .. } => (Control::Checkboxes, (None, None)),
        Shape::Image => (Control::Image, (None, None)),
        Shape::Link => (Control::Link, (None, None)),
        Shape::Email => (Control::Email, (None, None)),
        Shape::Phone => (Control::Phone, (None, None)),
    }
}

/// A chosen value that is in the list no more stays visible, so that nothing disappears unseen.
fn options(
    words: &Words,
    reader: Locale,
    field: &Field,
    from: Source,
    chosen: &[String],
    choices: &Choices,
) -> Result<Vec<OptionView>> {
    let mut options = Vec::new();
    let mut add = |value: &str, label: String| {
        options.push(OptionView {
            value: value.to_owned(),
            label,
            selected: chosen.iter().any(|one| one == value),
        });
    };
    match from {
        Source::Fixed(values) => {
            for value in values {
                let label = say(words, reader, &format!("choice-{}-{value}", field.key))?;
                add(value, label);
            }
        }
        Source::Sectors | Source::Levels | Source::Tags | Source::Programmes => {
            for choice in choices.of(from) {
                add(&choice.value, choice.label.clone());
            }
        }
    }
    let known: Vec<String> = options.iter().map(|option| option.value.clone()).collect();
    for value in chosen.iter().filter(|value| !known.contains(value)) {
        options.push(OptionView {
            value: value.clone(),
            label: value.clone(),
            selected: true,
        });
    }
    Ok(options)
}
