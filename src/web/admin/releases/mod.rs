//! Release sets: texts that go out at one instant, all or none.

mod list;
mod moves;
mod show;

use super::routes::{Needs, Place, Route};
use crate::domain::content::Kind;
use crate::domain::policy::Act;

pub(super) fn routes() -> Vec<Route> {
    let moves = Needs::Workflow(sees);
    vec![
        Route::get("/admin/releases", Needs::SignedIn, list::page),
        Route::post(
            "/admin/releases",
            Needs::At(|place| Act::PrepareRelease {
                city: place.target.city,
            }),
            list::start,
        )
        .sample(|place| {
            let city = place.city_slug.as_deref().unwrap_or("national");
            format!("name=Ensemble&city={city}")
        }),
        Route::get("/admin/releases/{release}", Needs::At(sees), show::page),
        Route::post("/admin/releases/{release}/items", moves, moves::add),
        Route::post(
            "/admin/releases/{release}/items/removal",
            moves,
            moves::drop,
        ),
        Route::post(
            "/admin/releases/{release}/publication",
            moves,
            moves::publish,
        ),
        Route::post("/admin/releases/{release}/schedule", moves, moves::schedule),
        Route::post(
            "/admin/releases/{release}/schedule/removal",
            moves,
            moves::unschedule,
        ),
    ]
}

/// Whoever sees the desk sees its sets; what goes out is decided text by text.
fn sees(place: &Place) -> Act {
    Act::Read {
        city: place.target.city,
        kind: Kind::Page,
    }
}
