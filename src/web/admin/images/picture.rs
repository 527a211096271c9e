//! One picture in one size, for those who may see it.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};

use crate::actions::images::rendition;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::Path;

/// The bytes of an address never change, but who may see them does: only the browser keeps them, not long.
const A_WHILE: HeaderValue = HeaderValue::from_static("private, max-age=600");

pub async fn picture(panel: Panel, Path((id, size)): Path<(String, String)>) -> Result<Response> {
    let found = rendition(&panel.app, &panel.actor(), &id, &size).await?;
    let mut headers = HeaderMap::new();
    headers.insert(header::CACHE_CONTROL, A_WHILE);
    if let Ok(kind) = HeaderValue::from_str(&found.mime) {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    Ok((headers, found.bytes).into_response())
}
