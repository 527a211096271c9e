//! Times set for texts: the page of all plans, and the forms that hold a text back or let it end.

mod forms;
mod list;
pub mod times;

use super::routes::{Needs, Place, Route};
use crate::domain::policy::Act;

pub(super) fn routes() -> Vec<Route> {
    let moves = Needs::Workflow(reads);
    vec![
        Route::get("/admin/plans", Needs::SignedIn, list::page),
        Route::post(
            "/admin/editions/{edition}/embargo",
            moves,
            forms::set_embargo,
        ),
        Route::post(
            "/admin/editions/{edition}/embargo/removal",
            moves,
            forms::lift_embargo,
        ),
        Route::post("/admin/editions/{edition}/expiry", moves, forms::set_expiry),
        Route::post(
            "/admin/editions/{edition}/expiry/removal",
            moves,
            forms::lift_expiry,
        ),
    ]
}

/// Whoever sees a text may ask; `domain::plan` answers.
fn reads(place: &Place) -> Act {
    Act::Read {
        city: place.target.city,
        kind: place.target.kind,
    }
}
