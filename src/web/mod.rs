//! HTTP: routes, pages, errors. Handlers parse, call one action or one screen, and answer; rules live elsewhere.

pub mod admin;
pub mod api;
mod around;
pub mod assets;
mod attempts;
pub mod auth;
pub mod client_ip;
pub mod error;
pub mod form;
pub mod health;
pub mod language;
pub mod outside;
pub mod public;
pub mod security;
pub mod session;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;

use crate::app::App;
pub use error::{Error, Result};
pub use health::Readiness;
pub use public::PublicSite;

/// The whole house as one service.
pub fn router(app: &App, site: PublicSite, readiness: &Readiness) -> Router {
    Router::new()
        .merge(admin::router(app))
        .merge(outside::router(app))
        .merge(public::router(site.clone()))
        .merge(api::router(site))
        .route("/assets/{*file}", get(assets::asset))
        .merge(health::router(app, readiness))
        .fallback(async || Error::not_found())
        .method_not_allowed_fallback(async || Error::method_not_allowed())
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(from_fn_with_state(app.clone(), around::around))
}

/// Tells the public side of every ring of the bell, for as long as it is awaited. Without it readers
/// are behind by the fifth of a second that the public side trusts what it saw.
pub async fn listen(app: App, site: PublicSite) {
    loop {
        app.bell.heard().await;
        site.look_again();
    }
}
