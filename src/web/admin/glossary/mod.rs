//! The words of the house, by language: everybody reads them, whoever answers for the language keeps them.

mod list;
mod term_form;

use super::routes::{Needs, Place, Route};
use crate::domain::policy::Act;

pub(super) fn routes() -> Vec<Route> {
    let keep = Needs::At(keeps);
    let one = "/admin/glossary/{glossary}";
    let removal = "/admin/glossary/{glossary}/removal";
    vec![
        Route::get("/admin/glossary", Needs::SignedIn, list::page),
        Route::get("/admin/glossary/new", keep, term_form::new).sample(language),
        Route::post("/admin/glossary", keep, term_form::add).sample(language),
        Route::get(one, keep, term_form::edit),
        Route::post(one, keep, term_form::save),
        Route::get(removal, keep, list::ask_removal),
        Route::post(removal, keep, list::remove),
    ]
}

fn keeps(place: &Place) -> Act {
    Act::KeepGlossary(place.target.locale)
}

fn language(place: &Place) -> String {
    format!("locale={}", place.target.locale)
}
