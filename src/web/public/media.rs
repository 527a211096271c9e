//! `/media/{asset}/{width}`: the images of public texts. One that no public text shows does not exist here.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::answer::put;
use super::miss::Miss;
use super::missing::not_there;
use super::site::PublicSite;
use crate::blobs::{BlobError, BlobStream};
use crate::domain::id::PublicId;

const ORIGINAL: &str = "original";
/// The sizes that addresses may name.
const SIZES: [&str; 4] = ["480", "960", "1600", ORIGINAL];
/// The bytes behind an address never change.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

pub(super) async fn media(
    State(site): State<PublicSite>,
    Path((asset, width)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    match image(&site, &asset, &width, &headers).await {
        Ok(response) => response,
        Err(miss) => {
            if let Miss::Failed(reason) = &miss {
                tracing::error!(%reason, asset, "an image could not be read");
            }
            not_there(&site, None, &headers, &miss).respond(&headers)
        }
    }
}

async fn image(
    site: &PublicSite,
    asset: &str,
    width: &str,
    headers: &HeaderMap,
) -> Result<Response, Miss> {
    let asset = PublicId::parse(asset).ok_or(Miss::NotFound)?;
    if !SIZES.contains(&width) {
        return Err(Miss::NotFound);
    }
    let image = site.reads.find_image(&asset).await?.ok_or(Miss::NotFound)?;
    let tag = format!("\"{}-{width}\"", image.digest);
    let mut response = Response::new(Body::empty());
    let known = headers
        .get(IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok());
    if known.is_some_and(|known| known.split(',').any(|one| one.trim() == tag)) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    } else {
        let stream = open(site, &image.digest, width).await?;
        put(response.headers_mut(), CONTENT_TYPE, &image.mime);
        *response.body_mut() = Body::from_stream(stream.chunks);
    }
    put(response.headers_mut(), ETAG, &tag);
    put(response.headers_mut(), CACHE_CONTROL, FOR_EVER);
    put(response.headers_mut(), ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    put(response.headers_mut(), X_CONTENT_TYPE_OPTIONS, "nosniff");
    Ok(response)
}

/// Files are kept under the digest of the original; an image narrower than a size is kept as it is only.
async fn open(site: &PublicSite, digest: &str, size: &str) -> Result<BlobStream, Miss> {
    match site.blobs.stream(&format!("{digest}/{size}")).await {
        Err(BlobError::NotFound(_)) if size != ORIGINAL => site
            .blobs
            .stream(&format!("{digest}/{ORIGINAL}"))
            .await
            .map_err(miss),
        other => other.map_err(miss),
    }
}

fn miss(error: BlobError) -> Miss {
    match error {
        BlobError::NotFound(_) => Miss::NotFound,
        BlobError::BadKey(_) | BlobError::Unavailable(_) => Miss::failed(error),
    }
}
