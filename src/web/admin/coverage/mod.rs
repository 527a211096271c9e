//! What there is in which language, what is missing, stale or waiting, and for whom it waits.

mod csv;
mod page;
mod required;

use super::routes::{Needs, Route};
use crate::domain::policy::Act;

const KEEP: Needs = Needs::Act(Act::KeepReference);

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/admin/coverage", Needs::SignedIn, page::page),
        Route::get("/admin/coverage.csv", Needs::SignedIn, csv::file),
        Route::get("/admin/required-languages", KEEP, required::page),
        Route::post("/admin/required-languages", KEEP, required::save),
    ]
}
