//! How every route of the API answers: parameters first, then the kept or made answer, problems last.

use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_MAX_AGE, ALLOW,
};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::{IntoResponse as _, Response};
use serde::Serialize;

use super::params::Params;
use super::problem::Problem;
use crate::web::public::answer::Answer;
use crate::web::public::miss::Miss;
use crate::web::public::{PublicSite, Seen, send};

/// A body in JSON that scripts of any site may read.
pub fn json(body: &impl Serialize) -> Result<Answer, Miss> {
    let bytes = serde_json::to_vec(body).map_err(Miss::failed)?;
    Ok(Answer::ok("application/json", bytes).shared())
}

/// The answer kept for this path and parameters, or the one that `make` gives now.
pub async fn serve(
    site: &PublicSite,
    headers: &HeaderMap,
    path: &str,
    params: Result<Params, Problem>,
    make: impl AsyncFnOnce(Params, Seen) -> Result<Answer, Miss>,
) -> Response {
    let params = match params {
        Ok(params) => params,
        Err(problem) => return problem.negotiated(site, headers).ready().respond(headers),
    };
    let key = params.normal_form(path);
    let result = site.ready(&key, |seen| make(params, seen)).await;
    send(result, headers, |miss| {
        Problem::from(&miss).negotiated(site, headers).ready()
    })
}

/// What browsers ask before reading from another site.
pub async fn preflight() -> Response {
    const ALLOWED: &str = "GET, HEAD, OPTIONS";
    let headers: [(HeaderName, &str); 5] = [
        (ALLOW, ALLOWED),
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (ACCESS_CONTROL_ALLOW_METHODS, ALLOWED),
        (
            ACCESS_CONTROL_ALLOW_HEADERS,
            "Accept, Accept-Language, If-Modified-Since, If-None-Match",
        ),
        (ACCESS_CONTROL_MAX_AGE, "86400"),
    ];
    (StatusCode::NO_CONTENT, headers).into_response()
}
