//! The fields, other than the body, in which two texts differ.

use serde::Serialize;

use super::form_values::Values;
use super::named::Names;
use crate::domain::content::{Content, Shape, fields};
use crate::domain::rich_text::diff::{Run, compare_words};

/// One field, word by word.
#[derive(Serialize)]
pub(super) struct FieldChange {
    key: &'static str,
    runs: Vec<Run>,
}

/// Only what differs, in form order.
pub(super) fn field_changes(old: &Content, new: &Content, names: &Names<'_>) -> Vec<FieldChange> {
    fields(new.kind())
        .iter()
        .filter(|field| field.shape != Shape::Rich && old.get(field.key) != new.get(field.key))
        .map(|field| {
            let before = Values::Kept(old).words(field, names);
            let after = Values::Kept(new).words(field, names);
            FieldChange {
                key: field.key,
                runs: compare_words(&before, &after),
            }
        })
        .collect()
}
