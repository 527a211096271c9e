//! One unit on the page: what the source says, what the translation says, and how it is written.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::content::FormInput;
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::domain::rich_text::diff::Run;
use crate::domain::translation::{Part, PartName, Piece, Row, Status, UnitKey, Writing, parts};

#[derive(Serialize)]
pub(super) struct RowView {
    name: String,
    /// Locale key of what the unit is.
    label: String,
    status: &'static str,
    /// What changed in the source; empty = nothing did.
    runs: Vec<Run>,
    source: Option<SourceView>,
    /// There is a unit in the translation.
    stands: bool,
    writing: Writing,
    inputs: Vec<InputView>,
    /// Pictures or numbers differ and can be taken over.
    takes: bool,
    taken: bool,
    /// A person can say that it is still right.
    confirms: bool,
    confirmed: bool,
    error: Option<FieldError>,
}

/// What the source says: a body block as HTML of ours, a field as its texts.
#[derive(Serialize)]
struct SourceView {
    html: Option<String>,
    texts: Vec<Part>,
}

#[derive(Serialize)]
struct InputView {
    name: String,
    what: PartName,
    value: String,
}

/// What the page shows besides what is kept.
pub(super) struct Typed<'a> {
    pub input: Option<&'a FormInput>,
    pub errors: &'a FieldErrors,
}

impl RowView {
    pub(super) fn new(
        row: &Row,
        html: &BTreeMap<String, String>,
        typed: &Typed<'_>,
    ) -> Option<Self> {
        let name = row.name();
        let shown = row.target.as_ref().or(row.source.as_ref())?;
        let source = row.source.as_ref().map(|unit| SourceView {
            html: block_id(&unit.key).and_then(|id| html.get(id).cloned()),
            texts: parts(&unit.piece),
        });
        let inputs = parts(&shown.piece).into_iter().map(|part| {
            let input = match part.name.as_str() {
                "" => name.clone(),
                part => format!("{name}.{part}"),
            };
            let kept = row.target.as_ref().map_or(String::new(), |_| part.value);
            let again = typed.input.and_then(|typed| typed.raw(&input));
            InputView {
                value: again.map_or(kept, str::to_owned),
                what: part.what,
                name: input,
            }
        });
        let checked = |list: &str, value: &str| {
            typed
                .input
                .is_some_and(|typed| typed.all(list).contains(&value))
        };
        Some(Self {
            label: label(&shown.key, &shown.piece),
            status: row.status.as_str(),
            runs: runs(&row.status),
            stands: row.target.is_some(),
            writing: shown.piece.writing(),
            inputs: inputs.collect(),
            takes: takes(row),
            taken: checked(&format!("take.{name}"), "1"),
            confirms: row.target.is_some() && confirms(&row.status),
            confirmed: checked("right", &name),
            error: typed.errors.get(&name).cloned(),
            source,
            name,
        })
    }
}

fn block_id(key: &UnitKey) -> Option<&str> {
    match key {
        UnitKey::Block(id) => Some(id.as_str()),
        UnitKey::Field(_) => None,
    }
}

fn label(key: &UnitKey, piece: &Piece) -> String {
    match key {
        UnitKey::Field(field) => format!("field-{field}"),
        UnitKey::Block(_) => format!("translation-node-{}", piece.node()),
    }
}

fn runs(status: &Status) -> Vec<Run> {
    match status {
        Status::SourceChanged { runs } => runs.clone(),
        Status::Untranslated
        | Status::Done
        | Status::Unmarked
        | Status::TargetOnly
        | Status::SourceGone => Vec::new(),
    }
}

/// Whether the source has pictures or numbers that the translation lacks or has otherwise.
fn takes(row: &Row) -> bool {
    let Some(source) = &row.source else {
        return false;
    };
    let frame = source.piece.frame();
    !frame.is_empty()
        && row
            .target
            .as_ref()
            .is_none_or(|target| target.piece.frame() != frame)
}

const fn confirms(status: &Status) -> bool {
    match status {
        Status::SourceChanged { .. } | Status::SourceGone | Status::Unmarked => true,
        Status::Untranslated | Status::Done | Status::TargetOnly => false,
    }
}
