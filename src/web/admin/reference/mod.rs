//! Cities, sectors, levels and tags: everybody reads, HQ keeps.

mod cities;
mod city_form;
mod figure_form;
pub(super) mod form;
pub(super) mod form_page;
pub(super) mod parts;
mod sectors_form;
mod show;
mod term_form;
mod terms;

pub(super) use form::{FormBuilder, FormView};
pub(super) use form_page::{FormPage, RemovalPage, Sent, removed, saved, seen};
pub(super) use parts::{Crumb, say};

use super::routes::{Needs, Route};
use crate::domain::policy::Act;

const READ: Needs = Needs::Act(Act::ReadReference);
const KEEP: Needs = Needs::Act(Act::KeepReference);

pub(super) fn routes() -> Vec<Route> {
    let mut routes = city_routes();
    routes.extend([
        Route::get("/admin/reference", READ, terms::list),
        Route::get("/admin/reference/{axis}/new", KEEP, term_form::new),
        Route::post("/admin/reference/{axis}", KEEP, term_form::add),
        Route::get("/admin/reference/{axis}/{term}", KEEP, term_form::edit),
        Route::post("/admin/reference/{axis}/{term}", KEEP, term_form::save),
        Route::get(
            "/admin/reference/{axis}/{term}/removal",
            KEEP,
            terms::ask_removal,
        ),
        Route::post(
            "/admin/reference/{axis}/{term}/removal",
            KEEP,
            terms::remove,
        ),
    ]);
    routes
}

fn city_routes() -> Vec<Route> {
    vec![
        Route::get("/admin/cities", READ, cities::list),
        Route::get("/admin/cities/{city}", READ, show::show),
        Route::get("/admin/cities/{city}/facts", KEEP, city_form::edit),
        Route::post("/admin/cities/{city}/facts", KEEP, city_form::save),
        Route::get("/admin/cities/{city}/sectors", KEEP, sectors_form::edit),
        Route::post("/admin/cities/{city}/sectors", KEEP, sectors_form::save),
        Route::get("/admin/cities/{city}/figures/new", KEEP, figure_form::new),
        Route::post("/admin/cities/{city}/figures", KEEP, figure_form::add),
        Route::get(
            "/admin/cities/{city}/figures/{figure}",
            KEEP,
            figure_form::edit,
        ),
        Route::post(
            "/admin/cities/{city}/figures/{figure}",
            KEEP,
            figure_form::save,
        ),
        Route::get(
            "/admin/cities/{city}/figures/{figure}/removal",
            KEEP,
            figure_form::ask_removal,
        ),
        Route::post(
            "/admin/cities/{city}/figures/{figure}/removal",
            KEEP,
            figure_form::remove,
        ),
    ]
}
