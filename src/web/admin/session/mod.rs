//! Getting in and out: the pages for people who are not signed in, and the language of a browser.

mod locale;
pub(super) mod sign_in;

use super::routes::{Needs, Route};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/admin/sign-in", Needs::Nobody, sign_in::page),
        Route::post("/admin/sign-in", Needs::Nobody, sign_in::submit),
        Route::post("/admin/sign-out", Needs::Nobody, sign_in::sign_out),
        Route::post("/admin/locale", Needs::Nobody, locale::choose),
    ]
}
