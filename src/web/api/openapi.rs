//! The description of the API in OpenAPI 3.1, made from the handlers and shapes themselves.

use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use utoipa::OpenApi;

use super::params::Params;
use super::respond::{json, serve};
use super::{changes, entries, references};
use crate::web::public::PublicSite;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Mihan",
        description = "What the Cités des Métiers et des Compétences publish. Reading only; every answer has an entity tag."
    ),
    paths(
        references::cities,
        references::one_city,
        references::sectors,
        references::levels,
        references::tags,
        entries::programmes,
        entries::entries,
        entries::by_path,
        entries::one,
        changes::changes,
        description,
    )
)]
struct Description;

/// This description.
#[utoipa::path(get, path = "/api/v1/openapi.json", responses((status = 200, description = "OpenAPI 3.1", body = Object)))]
pub async fn description(
    State(site): State<PublicSite>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let params = Params::read(query.as_deref(), &[]);
    serve(
        &site,
        &headers,
        "/api/v1/openapi.json",
        params,
        async |_, _| {
            let mut document = Description::openapi();
            document.servers = Some(vec![utoipa::openapi::Server::new(site.url(""))]);
            json(&document)
        },
    )
    .await
}
