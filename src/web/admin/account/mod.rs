//! One's own account: name, language, password, where one is signed in, how one is told.

mod notices;
mod page;
mod password;

use super::routes::{Needs, Route};

pub(super) fn routes() -> Vec<Route> {
    let needs = Needs::SignedIn;
    vec![
        Route::get("/admin/account", needs, page::show),
        Route::post("/admin/account", needs, page::save),
        Route::get("/admin/account/notices", needs, notices::show),
        Route::post("/admin/account/notices", needs, notices::save),
        Route::post("/admin/account/password", needs, password::change),
        Route::post(
            "/admin/account/sign-out-everywhere",
            needs,
            password::sign_out_everywhere,
        ),
    ]
}
