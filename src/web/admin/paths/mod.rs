//! Approval paths: which steps texts must pass, where, and who could answer there today.

mod list;
mod preview;
mod removal;
mod show;
mod start;
mod step_form;

use serde::Deserialize;

use super::routes::{Needs, Route};
use crate::domain::id::PathId;
use crate::domain::policy::Act;

const KEEP: Needs = Needs::Act(Act::KeepPaths);

/// A step of a path, as its address names it.
#[derive(Clone, Copy, Debug, Deserialize)]
struct Which {
    path: PathId,
    /// 0-based.
    step: usize,
}

pub(super) fn routes() -> Vec<Route> {
    let step = "/admin/paths/{path}/steps/{step}";
    vec![
        Route::get("/admin/paths", KEEP, list::page),
        Route::get("/admin/paths/new", KEEP, start::new),
        Route::post("/admin/paths", KEEP, start::start),
        Route::get("/admin/paths/{path}", KEEP, show::page),
        Route::get("/admin/paths/{path}/removal", KEEP, removal::ask_path),
        Route::post("/admin/paths/{path}/removal", KEEP, removal::path),
        Route::get("/admin/paths/{path}/steps/new", KEEP, step_form::new),
        Route::post("/admin/paths/{path}/steps", KEEP, step_form::add),
        Route::get(step, KEEP, step_form::edit),
        Route::post(step, KEEP, step_form::save),
        Route::post("/admin/paths/{path}/steps/{step}/up", KEEP, show::up),
        Route::post("/admin/paths/{path}/steps/{step}/down", KEEP, show::down),
        Route::get(
            "/admin/paths/{path}/steps/{step}/removal",
            KEEP,
            removal::ask_step,
        ),
        Route::post(
            "/admin/paths/{path}/steps/{step}/removal",
            KEEP,
            removal::step,
        ),
    ]
}
