//! Somebody else saved first: mine beside theirs, field by field, so that nothing typed is lost unseen.

use jiff::Timestamp;
use serde::Serialize;

use super::form_values::Values;
use super::named::Names;
use crate::domain::content::{FormInput, fields};
use crate::store::screens::text::TextScreen;

/// What differs between the form that was sent and the newest text.
#[derive(Serialize)]
pub(super) struct Overtaken {
    /// Who saved the newest text; none = the system.
    by: Option<String>,
    at: Timestamp,
    rows: Vec<Difference>,
}

#[derive(Serialize)]
struct Difference {
    key: &'static str,
    mine: String,
    theirs: String,
}

impl Overtaken {
    pub(super) fn new(screen: &TextScreen, input: &FormInput, names: &Names<'_>) -> Self {
        let (mine, theirs) = (Values::Typed(input), Values::Kept(&screen.head.content));
        let rows = fields(screen.head.content.kind())
            .iter()
            .map(|field| Difference {
                key: field.key,
                mine: mine.words(field, names),
                theirs: theirs.words(field, names),
            })
            .filter(|row| row.mine != row.theirs)
            .collect();
        Self {
            by: screen.saved_by.clone(),
            at: screen.edition.updated_at,
            rows,
        }
    }
}
