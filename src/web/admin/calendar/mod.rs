//! When people work: days off and Ramadan, which head office enters, and the week of each desk,
//! which its director keeps.

mod holidays;
mod page;
mod ramadans;
mod week;

use super::routes::{Needs, Route};
use crate::domain::policy::Act;

const NATIONAL: &str = "national";

pub(super) fn routes() -> Vec<Route> {
    let keep = Needs::Act(Act::KeepCalendar { city: None });
    let week = Needs::At(|place| Act::KeepCalendar {
        city: place.target.city,
    });
    let holiday = "/admin/calendar/holidays/{holiday}";
    let ramadan = "/admin/calendar/ramadan/{ramadan}";
    vec![
        Route::get("/admin/calendar", Needs::SignedIn, page::page),
        Route::get("/admin/calendar/holidays/new", keep, holidays::new),
        Route::post("/admin/calendar/holidays", keep, holidays::add),
        Route::get(holiday, keep, holidays::edit),
        Route::post(holiday, keep, holidays::save),
        Route::get(
            "/admin/calendar/holidays/{holiday}/removal",
            keep,
            holidays::ask,
        ),
        Route::post(
            "/admin/calendar/holidays/{holiday}/removal",
            keep,
            holidays::remove,
        ),
        Route::get("/admin/calendar/ramadan/new", keep, ramadans::new),
        Route::post("/admin/calendar/ramadan", keep, ramadans::add),
        Route::get(ramadan, keep, ramadans::edit),
        Route::post(ramadan, keep, ramadans::save),
        Route::get(
            "/admin/calendar/ramadan/{ramadan}/removal",
            keep,
            ramadans::ask,
        ),
        Route::post(
            "/admin/calendar/ramadan/{ramadan}/removal",
            keep,
            ramadans::remove,
        ),
        Route::get("/admin/calendar/weeks/{desk}", week, week::edit),
        Route::post("/admin/calendar/weeks/{desk}", week, week::save),
    ]
}
