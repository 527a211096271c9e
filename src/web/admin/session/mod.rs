//! Getting in and out: the pages for people who are not signed in, and the language of a browser.

mod forgotten;
mod link;
mod locale;
mod setup;
pub(super) mod sign_in;

use super::routes::{Needs, Route};
use crate::domain::refusal::FieldErrors;
use crate::view::{Control, FieldView};

pub(super) fn routes() -> Vec<Route> {
    let anybody = Needs::Nobody;
    vec![
        Route::get("/admin/sign-in", anybody, sign_in::page),
        Route::post("/admin/sign-in", anybody, sign_in::submit),
        Route::post("/admin/sign-out", anybody, sign_in::sign_out),
        Route::post("/admin/locale", anybody, locale::choose),
        Route::get("/admin/forgotten-password", anybody, forgotten::page),
        Route::post("/admin/forgotten-password", anybody, forgotten::ask),
        Route::get("/admin/invitation", anybody, link::invitation),
        Route::post("/admin/invitation", anybody, link::take_up_invitation),
        Route::get("/admin/reset", anybody, link::reset),
        Route::post("/admin/reset", anybody, link::choose_new),
        Route::get("/admin/setup", anybody, setup::page),
        Route::post("/admin/setup", anybody, setup::create),
    ]
}

/// The two inputs of every page where a password is chosen.
pub(super) fn new_password_fields(errors: &FieldErrors) -> Vec<FieldView> {
    vec![
        FieldView::new("new_password", Control::Password)
            .worded("session-new-password", Some("session-new-password-help"))
            .with_error(errors.get("new_password"))
            .required(true),
        FieldView::new("new_password_again", Control::Password)
            .worded("session-new-password-again", None)
            .with_error(errors.get("new_password_again"))
            .required(true),
    ]
}
