//! Whether the process lives, and whether it may be sent traffic.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use super::error::not_ready;
use crate::app::App;

/// The switch behind `/readyz`: off before the start is complete and from the moment of a stop.
#[derive(Clone, Debug, Default)]
pub struct Readiness(Arc<AtomicBool>);

impl Readiness {
    pub fn open(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    pub fn end(&self) {
        self.0.store(false, Ordering::SeqCst);
    }

    pub fn is_taking_traffic(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

pub(super) fn router(app: &App, readiness: &Readiness) -> Router {
    let (app, readiness) = (app.clone(), readiness.clone());
    Router::new().route("/healthz", get(async || "ok\n")).route(
        "/readyz",
        get(move || ready(app.clone(), readiness.clone())),
    )
}

async fn ready(app: App, readiness: Readiness) -> Response {
    if !readiness.is_taking_traffic() {
        return not_ready("not taking traffic\n");
    }
    match app.store.ping().await {
        Ok(()) => "ready\n".into_response(),
        Err(error) => {
            tracing::warn!(%error, "the database does not answer");
            not_ready("the database does not answer\n")
        }
    }
}
