//! Urgent publication: the page before it, the answers afterwards, and what is open.

pub mod list;
mod moves;
mod page;

use super::routes::{Needs, Place, Route};
use crate::domain::policy::Act;

pub(super) fn routes() -> Vec<Route> {
    let moves = Needs::Workflow(reads);
    vec![
        Route::get("/admin/urgent", Needs::SignedIn, list::page),
        Route::post(
            "/admin/urgent/rules",
            Needs::Act(Act::KeepReference),
            list::set_rule,
        )
        .sample(|place| {
            let city = place.city_slug.as_deref().unwrap_or_default();
            format!("city={city}&hours=16&falls_back=yes")
        }),
        Route::get("/admin/editions/{edition}/urgency", moves, page::ask),
        Route::post("/admin/editions/{edition}/urgency", moves, page::publish),
        Route::post(
            "/admin/editions/{edition}/confirmation",
            moves,
            moves::confirm,
        ),
        Route::post("/admin/editions/{edition}/decline", moves, moves::decline),
    ]
}

/// Whoever sees a text may ask; the workflow answers.
fn reads(place: &Place) -> Act {
    Act::Read {
        city: place.target.city,
        kind: place.target.kind,
    }
}
