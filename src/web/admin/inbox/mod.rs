//! What the reader has been told: a list, and marking it as read. Everybody has one, of their own.

mod page;
mod reading;

use super::routes::{Needs, Route};

pub(super) fn routes() -> Vec<Route> {
    let needs = Needs::SignedIn;
    vec![
        Route::get("/admin/inbox", needs, page::page),
        Route::post("/admin/inbox/reading", needs, reading::read),
    ]
}
