//! Deputies: who decides in whose name, from when to when.

mod form;
mod page;

use super::routes::{Needs, Route};
use crate::domain::id::PersonId;
use crate::domain::policy::Act;

pub(super) fn routes() -> Vec<Route> {
    // The walk looks at somebody else's delegation: its own person may end it, and administrators.
    let others = Needs::At(|_| Act::NameDeputy {
        absent: PersonId(0),
    });
    vec![
        Route::get("/admin/deputies", Needs::SignedIn, page::page),
        Route::post("/admin/deputies", Needs::SignedIn, page::name),
        Route::post(
            "/admin/deputies/{delegation}/revocation",
            others,
            page::revoke,
        ),
    ]
}
