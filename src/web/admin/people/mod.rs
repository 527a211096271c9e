//! Who works where: list, page, invitation, rights, closing of accounts.

mod activity;
mod choices;
mod invite;
mod list;
mod person;
mod rights;
mod shown;

use super::routes::{Needs, Route};
use crate::domain::policy::Act;

pub(super) use choices::{city_name, city_options, panel_locales};
pub(super) use invite::name_field;

pub(super) fn routes() -> Vec<Route> {
    let (read, manage) = (Act::ReadPeople, Needs::Act(Act::ManagePeople));
    vec![
        Route::get("/admin/people", Needs::Act(read), list::list),
        Route::get("/admin/people/new", manage, invite::form),
        Route::post("/admin/people", manage, invite::invite),
        Route::get("/admin/people/{person}", Needs::InSight(read), person::show),
        Route::post("/admin/people/{person}/invitation", manage, invite::again),
        Route::post("/admin/people/{person}/grants", manage, rights::add),
        Route::post(
            "/admin/people/{person}/grants/{grant}/removal",
            manage,
            rights::remove,
        ),
        Route::get(
            "/admin/people/{person}/deactivation",
            manage,
            activity::question,
        ),
        Route::post(
            "/admin/people/{person}/deactivation",
            manage,
            activity::deactivate,
        ),
        Route::post(
            "/admin/people/{person}/reactivation",
            manage,
            activity::reactivate,
        ),
    ]
}
