//! What happens around every request: its id and log line, its time limit, its headers, and the
//! rendering of errors. It must never log a query string, a body or an address.

use axum::extract::{Request, State};
use axum::http::HeaderValue;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use tracing::Instrument as _;

use super::attempts;
use super::client_ip::ClientIp;
use super::error::{self, Error, Reader};
use super::security;
use crate::app::App;

const ID_LENGTH: usize = 12;

pub(super) async fn around(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let id = app.ids.short(ID_LENGTH);
    let client = ClientIp::of(&request, &app.config.trusted_proxies);
    request.extensions_mut().insert(client);
    let reader = Reader::of(&request);
    let span = tracing::info_span!(
        "request",
        id,
        method = %request.method(),
        path = loggable(request.uri().path()),
    );
    let mut response = answer(&app, request, next, reader, &id)
        .instrument(span)
        .await;
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", value);
    }
    security::add_headers(&mut response, &app.config);
    response
}

/// The address of an outside reviewer is the secret itself.
fn loggable(path: &str) -> &str {
    match path.starts_with("/review/") {
        true => "/review/",
        false => path,
    }
}

async fn answer(app: &App, request: Request, next: Next, reader: Reader, id: &str) -> Response {
    let limit = app.config.limits.request_timeout;
    let response = match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Error::too_slow().into_response(),
    };
    if let Some(refused) = attempts::refused(&response) {
        attempts::note(app, refused).await;
    }
    tracing::debug!(status = response.status().as_u16(), "answered");
    error::render(app, response, reader, id)
}
