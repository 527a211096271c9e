//! The approving side of the panel: the queue, the review page with every act, and the history.

pub mod acts;
mod confirm;
mod history;
pub mod moves;
pub mod page;
pub mod queue;
pub mod row;
mod source;
pub(super) mod steps;
mod text;

use super::routes::{Needs, Place, Route};
use crate::domain::policy::Act;

pub(super) fn routes() -> Vec<Route> {
    let reads = Needs::At(reads);
    let moves = Needs::Workflow(self::reads);
    vec![
        Route::get("/admin/reviews", Needs::SignedIn, queue::page),
        Route::get("/admin/editions/{edition}/review", reads, page::page),
        Route::get("/admin/editions/{edition}/history", reads, history::page),
        Route::post("/admin/editions/{edition}/submission", moves, moves::submit),
        Route::post(
            "/admin/editions/{edition}/retraction",
            moves,
            moves::retract,
        ),
        Route::post("/admin/editions/{edition}/approval", moves, moves::approve),
        Route::post(
            "/admin/editions/{edition}/change-request",
            moves,
            moves::request_changes,
        ),
        Route::post(
            "/admin/editions/{edition}/publication",
            moves,
            moves::publish,
        ),
        Route::post("/admin/editions/{edition}/schedule", moves, moves::schedule),
        Route::post(
            "/admin/editions/{edition}/schedule/removal",
            moves,
            moves::unschedule,
        ),
        Route::get("/admin/editions/{edition}/discard", moves, confirm::discard),
        Route::post("/admin/editions/{edition}/discard", moves, moves::discard),
    ]
}

/// Whoever sees a text may ask; the workflow answers.
fn reads(place: &Place) -> Act {
    Act::Read {
        city: place.target.city,
        kind: place.target.kind,
    }
}
