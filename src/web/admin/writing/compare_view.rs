//! The fields, other than the body, in which two texts differ.

use serde::Serialize;

use super::form_values::Values;
use super::named::Names;
use crate::domain::content::{Content, Field, Image, Shape, fields};
use crate::domain::rich_text::diff::{Run, compare_words};

/// One field, word by word.
#[derive(Serialize)]
pub(super) struct FieldChange {
    key: &'static str,
    runs: Vec<Run>,
    /// Of a field that holds a picture.
    picture: Option<PictureChange>,
}

/// A picture before and after; its words are the field's runs.
#[derive(Serialize)]
struct PictureChange {
    before: Option<Shown>,
    after: Option<Shown>,
    replaced: bool,
    /// Only its being mere decoration differs; true = it is now.
    decorative: Option<bool>,
}

#[derive(Serialize)]
struct Shown {
    asset: String,
    alt: String,
}

/// Only what differs, in form order.
pub(super) fn field_changes(old: &Content, new: &Content, names: &Names<'_>) -> Vec<FieldChange> {
    fields(new.kind())
        .iter()
        .filter(|field| field.shape != Shape::Rich && old.get(field.key) != new.get(field.key))
        .map(|field| match field.shape {
            Shape::Image => picture_change(old, new, field),
            Shape::Rich
            | Shape::Line { .. }
            | Shape::Text { .. }
            | Shape::Date
            | Shape::LocalDateTime
            | Shape::Integer { .. }
            | Shape::Choice { .. }
            | Shape::Choices { .. }
            | Shape::Link
            | Shape::Email
            | Shape::Phone => {
                let before = Values::Kept(old).words(field, names);
                let after = Values::Kept(new).words(field, names);
                FieldChange {
                    key: field.key,
                    runs: compare_words(&before, &after),
                    picture: None,
                }
            }
        })
        .collect()
}

fn picture_change(old: &Content, new: &Content, field: &Field) -> FieldChange {
    let (before, after) = (old.image(field.key), new.image(field.key));
    let words = |image: Option<&Image>| {
        let parts = image.map(|image| [image.alt.clone(), image.credit.clone()]);
        let mut parts: Vec<String> = parts.into_iter().flatten().collect();
        parts.retain(|part| !part.is_empty());
        parts.join("\n")
    };
    let shown = |image: Option<&Image>| {
        let image = image.filter(|image| !image.asset.is_empty())?;
        Some(Shown {
            asset: image.asset.clone(),
            alt: image.alt.clone(),
        })
    };
    let asset = |image: Option<&Image>| image.map(|image| image.asset.clone()).unwrap_or_default();
    let decorative = |image: Option<&Image>| image.is_some_and(|image| image.decorative);
    FieldChange {
        key: field.key,
        runs: compare_words(&words(before), &words(after)),
        picture: Some(PictureChange {
            before: shown(before),
            after: shown(after),
            replaced: asset(before) != asset(after),
            decorative: (decorative(before) != decorative(after)).then(|| decorative(after)),
        }),
    }
}
