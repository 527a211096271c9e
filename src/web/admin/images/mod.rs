//! The picture collections of the desks: look, choose, upload, and see a picture that no reader has seen yet.

mod collection;
mod picture;
mod upload;

use super::routes::{Needs, Place, Route};
use super::writing::NATIONAL;
use crate::domain::content::Kind;
use crate::domain::policy::Act;

/// The largest upload the settings may allow; the setting itself is enforced while reading.
const LARGEST_UPLOAD: usize = (1 << 30) + (1 << 20);

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/admin/images", Needs::SignedIn, collection::page),
        Route::get("/admin/images.json", Needs::SignedIn, collection::json),
        Route::post("/admin/images", Needs::At(uploads), upload::upload)
            .sample(|place| format!("city={}", place.city_slug.as_deref().unwrap_or(NATIONAL)))
            .body_limit(LARGEST_UPLOAD),
        Route::get(
            "/admin/images/{asset}/{size}",
            Needs::At(sees),
            picture::picture,
        ),
    ]
}

fn uploads(place: &Place) -> Act {
    Act::Upload {
        city: place.target.city,
    }
}

/// National pictures are for every desk.
fn sees(place: &Place) -> Act {
    match place.target.city {
        None => Act::OpenPanel,
        Some(_) => Act::Read {
            city: place.target.city,
            kind: Kind::Page,
        },
    }
}

/// Where the panel shows a picture.
fn address(public_id: &str, size: &str) -> String {
    format!("/admin/images/{public_id}/{size}")
}
