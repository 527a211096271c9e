//! A translation beside its source. It must never decide what is stale: the domain does.

mod page;
mod row;
mod save;

use super::routes::{Needs, Place, Route};
use crate::domain::policy::Act;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(
            "/admin/editions/{edition}/translation",
            Needs::At(reads),
            page::page,
        ),
        Route::post(
            "/admin/editions/{edition}/translation",
            Needs::Workflow(writes),
            save::save,
        ),
        Route::post(
            "/admin/editions/{edition}/translation/source",
            Needs::At(writes),
            save::choose,
        ),
    ]
}

/// Where a translation is written.
pub(super) fn address(id: crate::domain::id::EditionId) -> String {
    format!("/admin/editions/{id}/translation")
}

fn reads(place: &Place) -> Act {
    Act::Read {
        city: place.target.city,
        kind: place.target.kind,
    }
}

fn writes(place: &Place) -> Act {
    Act::Write(place.target)
}
