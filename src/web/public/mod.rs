//! What anybody may read: pages, feeds, sitemaps, images. It holds [`PublicSite`] and nothing else:
//! no session, no cookie, no action, no draft.

pub mod address;
pub mod answer;
mod city_view;
pub mod cursor;
mod encoding;
mod entry;
mod facts;
mod feed;
mod feed_item;
mod freshness;
mod index;
pub mod item;
mod json_ld;
mod media;
pub mod miss;
mod missing;
pub mod negotiate;
mod page;
mod site;
mod sitemap;
mod watermark;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::get;

pub(in crate::web) use freshness::limit;
pub(in crate::web) use missing::{explain, not_there};
pub use site::PublicSite;
pub(in crate::web) use site::send;
pub(in crate::web) use watermark::Seen;

/// Every public route but the API's.
pub fn router(site: PublicSite) -> Router {
    Router::new()
        .route("/", get(index::root))
        .route("/{locale}", get(index::front))
        .route("/{locale}/{desk}", get(index::desk))
        .route("/{locale}/{desk}/{kind}", get(index::list))
        .route("/{locale}/{desk}/{kind}/{slug}", get(entry::entry))
        .route("/s/{public_id}", get(entry::short))
        .route("/feeds/{desk}/{locale}/{file}", get(feed::feed))
        .route("/sitemap.xml", get(sitemap::index))
        .route("/sitemaps/{file}", get(sitemap::part))
        .route("/robots.txt", get(sitemap::robots))
        .route("/media/{asset}/{width}", get(media::media))
        .layer(from_fn_with_state(site.clock.clone(), limit))
        .with_state(site)
}
