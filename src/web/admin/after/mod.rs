//! What may become of a public text: corrected, withdrawn and restored, replaced, removed, killed.
//! Each has a page that says beforehand what every reader elsewhere will get.

mod moves;
mod page;

use super::routes::{Needs, Place, Route};
use crate::domain::policy::Act;

pub(super) fn routes() -> Vec<Route> {
    let moves = Needs::Workflow(reads);
    vec![
        Route::post(
            "/admin/editions/{edition}/correction",
            Needs::At(|place| Act::Write(place.target)),
            moves::correct,
        ),
        Route::get(
            "/admin/editions/{edition}/withdrawal",
            moves,
            page::withdrawal,
        ),
        Route::post(
            "/admin/editions/{edition}/withdrawal",
            moves,
            moves::withdraw,
        ),
        Route::get(
            "/admin/editions/{edition}/restoration",
            moves,
            page::restoration,
        ),
        Route::post(
            "/admin/editions/{edition}/restoration",
            moves,
            moves::unwithdraw,
        ),
        Route::get(
            "/admin/editions/{edition}/replacement",
            moves,
            page::replacement,
        ),
        Route::post(
            "/admin/editions/{edition}/replacement",
            moves,
            moves::replace,
        ),
        Route::get("/admin/editions/{edition}/removal", moves, page::removal),
        Route::post("/admin/editions/{edition}/removal", moves, moves::remove),
        Route::get("/admin/editions/{edition}/kill", moves, page::kill),
        Route::post("/admin/editions/{edition}/kill", moves, moves::kill),
    ]
}

/// Whoever sees a text may ask; the workflow answers.
fn reads(place: &Place) -> Act {
    Act::Read {
        city: place.target.city,
        kind: place.target.kind,
    }
}
