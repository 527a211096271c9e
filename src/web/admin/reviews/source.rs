//! For whoever approves a translation: what its source says otherwise since.

use serde::Serialize;

use crate::actions::translation::beside;
use crate::domain::id::EditionId;
use crate::domain::locale::{Direction, Locale};
use crate::domain::rich_text::diff::Run;
use crate::domain::translation::{Progress, Status, UnitKey};
use crate::web::Result;
use crate::web::admin::Panel;

#[derive(Serialize)]
pub(super) struct SourceOfReview {
    /// The language it is made from.
    from: Locale,
    dir: Direction,
    progress: Progress,
    changed: Vec<ChangedUnit>,
}

/// A unit whose source moved on.
#[derive(Serialize)]
struct ChangedUnit {
    /// Locale key of what it is.
    label: String,
    status: &'static str,
    runs: Vec<Run>,
}

/// None = the text is no translation.
pub(super) async fn source_of_review(
    panel: &Panel,
    id: EditionId,
) -> Result<Option<SourceOfReview>> {
    let found = beside(&panel.app.store, &panel.actor(), id, None).await?;
    let Some(from) = found.source_locale else {
        return Ok(None);
    };
    let changed = found.rows.iter().filter(|row| row.status.is_stale());
    let changed = changed.filter_map(|row| {
        let unit = row.source.as_ref().or(row.target.as_ref())?;
        Some(ChangedUnit {
            label: match &unit.key {
                UnitKey::Field(field) => format!("field-{field}"),
                UnitKey::Block(_) => format!("translation-node-{}", unit.piece.node()),
            },
            status: row.status.as_str(),
            runs: match &row.status {
                Status::SourceChanged { runs } => runs.clone(),
                Status::Untranslated
                | Status::Done
                | Status::Unmarked
                | Status::TargetOnly
                | Status::SourceGone => Vec::new(),
            },
        })
    });
    Ok(Some(SourceOfReview {
        from,
        dir: from.direction(),
        progress: found.progress,
        changed: changed.collect(),
    }))
}
