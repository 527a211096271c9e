//! The page of an outside reviewer: one text behind one link, beside the panel and without its
//! session. Reading decides nothing; an answer is a form with a name, asked twice. Whatever is wrong
//! with a link, the answer is the same.

mod page;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::{get, post};

use crate::app::App;

/// More than any form here needs.
const MOST_FORM_BYTES: usize = 64 * 1024;

/// Every address, for the test that walks them.
pub const ROUTES: &[(&str, &str)] = &[
    ("GET", "/review/{token}"),
    ("POST", "/review/{token}/answer"),
    ("POST", "/review/{token}/comments"),
    ("GET", "/review/{token}/images/{asset}/{size}"),
];

pub(super) fn router(app: &App) -> Router {
    Router::new()
        .route("/review/{token}", get(page::read))
        .route("/review/{token}/answer", post(page::answer))
        .route("/review/{token}/comments", post(page::comment))
        .route("/review/{token}/images/{asset}/{size}", get(page::picture))
        .layer(DefaultBodyLimit::max(MOST_FORM_BYTES))
        .layer(from_fn(alone))
        .with_state(app.clone())
}

/// No cache keeps it, no search engine finds it, and no other site learns its address.
async fn alone(request: axum::extract::Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    headers.insert(
        "x-robots-tag",
        HeaderValue::from_static("noindex, nofollow"),
    );
    response
}
