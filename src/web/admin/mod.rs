//! The panel: one table of routes, behind sessions and the policy.

mod account;
mod after;
mod again;
mod audit;
mod calendar;
mod checks;
mod coverage;
mod dashboard;
mod deputies;
mod gate;
mod glossary;
mod hubs;
mod images;
mod inbox;
mod jobs;
mod lateness;
mod mailbox;
mod outside;
mod panel;
mod paths;
mod people;
mod plans;
mod reference;
mod releases;
pub mod reviews;
pub mod routes;
pub mod session;
mod talk;
mod translation;
mod trash;
mod urgent;
mod visitor;
mod why;
mod writing;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::response::IntoResponse as _;
use axum::routing::any;

use super::{Error, auth, security};
use crate::app::App;
pub use panel::Panel;
pub use routes::{Needs, Place, Route};
pub use visitor::Visitor;

/// Every route of the panel. Each area adds its own; nothing is routed that is not in here.
pub fn routes() -> Vec<Route> {
    let areas = [
        account::routes(),
        audit::routes(),
        after::routes(),
        calendar::routes(),
        coverage::routes(),
        dashboard::routes(),
        deputies::routes(),
        checks::routes(),
        glossary::routes(),
        hubs::routes(),
        images::routes(),
        inbox::routes(),
        jobs::routes(),
        lateness::routes(),
        mailbox::routes(),
        paths::routes(),
        outside::routes(),
        people::routes(),
        plans::routes(),
        reference::routes(),
        releases::routes(),
        reviews::routes(),
        session::routes(),
        translation::routes(),
        trash::routes(),
        talk::routes(),
        urgent::routes(),
        why::routes(),
        writing::routes(),
    ];
    areas.into_iter().flatten().collect()
}

pub(super) fn router(app: &App) -> Router {
    let limit = usize::try_from(app.config.limits.body_max_bytes).unwrap_or(usize::MAX);
    let mut router = Router::new();
    for route in routes() {
        router = router.route(route.path, gate::guarded(app, route));
    }
    let router = router
        // Otherwise `/{locale}/{desk}` of the public side would answer for the panel.
        .route("/admin/{*rest}", any(async || Error::not_found()))
        .layer(DefaultBodyLimit::max(limit))
        .layer(from_fn_with_state(app.clone(), auth::visit))
        .layer(super::session::layer(app))
        .with_state(app.clone());
    match security::csrf(&app.config) {
        Ok(csrf) => {
            router.layer(csrf.with_rejection_response(|_| Error::cross_site().into_response()))
        }
        // Config has judged the address; a panel without this guard must not open.
        Err(error) => {
            tracing::error!(%error, "the public address cannot guard forms");
            Router::new()
        }
    }
}
