//! The report of steps that were not answered in time, to read and to take away.

mod csv;
mod page;

use super::routes::{Needs, Route};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/admin/lateness", Needs::SignedIn, page::page),
        Route::get("/admin/lateness.csv", Needs::SignedIn, csv::file),
    ]
}
