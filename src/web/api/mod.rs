//! The read API, `/api/v1`: published texts and reference data as JSON. It holds the same
//! [`PublicSite`] as the public pages, and writes nothing.

mod changes;
mod entries;
mod entry_shape;
mod explanation;
mod openapi;
mod params;
mod problem;
mod references;
mod respond;
mod shapes;

use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::middleware::from_fn_with_state;
use axum::routing::get;

use crate::web::public::miss::Miss;
use crate::web::public::{PublicSite, limit};
use problem::Problem;

/// One list for the router and for the test that compares it with the description.
macro_rules! routes {
    ($($path:literal => $handler:expr),+ $(,)?) => {
        /// Every address of the API, as OpenAPI writes it.
        pub const PATHS: &[&str] = &[$($path),+];

        fn routes() -> Router<PublicSite> {
            Router::new()$(.route($path, get($handler).options(respond::preflight)))+
        }
    };
}

routes! {
    "/api/v1/cities" => references::cities,
    "/api/v1/cities/{slug}" => references::one_city,
    "/api/v1/sectors" => references::sectors,
    "/api/v1/levels" => references::levels,
    "/api/v1/tags" => references::tags,
    "/api/v1/programmes" => entries::programmes,
    "/api/v1/entries" => entries::entries,
    "/api/v1/entries/by-path" => entries::by_path,
    "/api/v1/entries/{id}" => entries::one,
    "/api/v1/changes" => changes::changes,
    "/api/v1/openapi.json" => openapi::description,
}

/// Every route of the API, unknown addresses below it included.
pub fn router(site: PublicSite) -> Router {
    let missing = async |State(site): State<PublicSite>, headers: HeaderMap| {
        let problem = Problem::from(&Miss::NotFound);
        problem
            .negotiated(&site, &headers)
            .ready()
            .respond(&headers)
    };
    let refused = async |State(site): State<PublicSite>, headers: HeaderMap| {
        let problem = Problem::method_not_allowed();
        problem
            .negotiated(&site, &headers)
            .ready()
            .respond(&headers)
    };
    routes()
        .route("/problems/{name}", get(explanation::explanation))
        .route("/api/{*rest}", get(missing).options(respond::preflight))
        .method_not_allowed_fallback(refused)
        .layer(from_fn_with_state(site.clock.clone(), limit))
        .with_state(site)
}
