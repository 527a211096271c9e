//! Talking about a text: all its threads, one thread, and the form that opens one. Other pages of a
//! text show [`side::TalkSide`]. It must never decide who may: actions do.

mod acts;
mod list;
mod opening;
pub(super) mod side;
mod thread;
mod view;

use super::routes::{Needs, Place, Route};
use crate::domain::id::{EditionId, ThreadId};
use crate::domain::policy::Act;

pub(super) fn routes() -> Vec<Route> {
    let read = Needs::At(reads);
    let moves = Needs::Workflow(reads);
    vec![
        Route::get("/admin/editions/{edition}/threads", read, list::page),
        Route::get("/admin/editions/{edition}/threads/new", read, opening::page),
        Route::post("/admin/editions/{edition}/threads", read, opening::open),
        Route::get(
            "/admin/editions/{edition}/threads/{thread}",
            read,
            thread::page,
        ),
        Route::post(
            "/admin/editions/{edition}/threads/{thread}/comments",
            read,
            thread::reply,
        ),
        Route::post(
            "/admin/editions/{edition}/threads/{thread}/comments/{comment}/withdrawal",
            moves,
            acts::withdraw,
        ),
        Route::post(
            "/admin/editions/{edition}/threads/{thread}/resolution",
            moves,
            acts::resolve,
        ),
        Route::post(
            "/admin/editions/{edition}/threads/{thread}/reopening",
            moves,
            acts::reopen,
        ),
        Route::post(
            "/admin/editions/{edition}/threads/{thread}/acceptance",
            moves,
            acts::accept,
        ),
        Route::post(
            "/admin/editions/{edition}/threads/{thread}/refusal",
            moves,
            acts::decline,
        ),
    ]
}

/// Whoever sees a text may talk about it.
fn reads(place: &Place) -> Act {
    Act::Read {
        city: place.target.city,
        kind: place.target.kind,
    }
}

fn all_threads(edition: EditionId) -> String {
    format!("/admin/editions/{edition}/threads")
}

fn address(edition: EditionId, thread: ThreadId) -> String {
    format!("{}/{thread}", all_threads(edition))
}
