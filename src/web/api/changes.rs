//! `/changes`: the log for those who keep a copy.

use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::entry_shape::api_url;
use super::params::Params;
use super::problem::{Problem, ProblemShape};
use super::respond::{json, serve};
use super::shapes::{Change, Changes, Replacement};
use crate::store::public;
use crate::web::public::PublicSite;

const PATH: &str = "/api/v1/changes";

/// The public changes numbered above `after`, oldest first, without a gap.
#[utoipa::path(get, path = "/api/v1/changes",
    params(("after" = Option<i64>, Query, description = "`last_seq` of the last answer; 0 for all"), ("limit" = Option<u64>, Query)),
    responses((status = 200, body = Changes), (status = 400, body = ProblemShape, content_type = "application/problem+json")))]
pub async fn changes(
    State(site): State<PublicSite>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let limits = &site.config.limits;
    let read = || -> Result<(Params, i64, u64), Problem> {
        let params = Params::read(query.as_deref(), &["after", "limit"])?;
        let after = params.word("after", "0, 1, 2, …")?.unwrap_or(0);
        let limit = params.limit(limits.api_page_size, limits.api_page_size_max)?;
        Ok((params, after, limit))
    };
    let (params, after, limit) = match read() {
        Ok((params, after, limit)) => (Ok(params), after, limit),
        Err(problem) => (Err(problem), 0, 0),
    };
    serve(&site, &headers, PATH, params, async |params, seen| {
        let mut rows = site
            .reads
            .changes_after(after, limit.saturating_add(1))
            .await?;
        let most = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = rows.len() > most;
        rows.truncate(most);
        let last_seq = rows.last().map_or(after, |change| change.seq);
        let next = more.then(|| site.url(&params.next(PATH, "after", last_seq.to_string())));
        let link = next.as_ref().map(|next| format!("<{next}>; rel=\"next\""));
        let items = rows
            .into_iter()
            .map(|change| shape(&site, change))
            .collect();
        let mut answer = json(&Changes {
            items,
            last_seq,
            next,
        })?;
        answer.link = link;
        Ok(answer.dated(seen.modified()))
    })
    .await
}

fn shape(site: &PublicSite, change: public::Change) -> Change {
    Change {
        seq: change.seq,
        at: change.at,
        change: change.change.to_string(),
        api_url: api_url(site, change.public_id.as_str()),
        id: change.public_id.to_string(),
        document_id: change.document_id.to_string(),
        city: change.city,
        kind: change.kind.to_string(),
        locale: change.locale.tag().to_owned(),
        title: change.title,
        url: site.encoded_url(&change.path),
        path: change.path,
        replaced_by: change.replaced_by.map(|next| Replacement {
            url: site.encoded_url(&next.path),
            path: next.path,
            api_url: api_url(site, next.public_id.as_str()),
            id: next.public_id.to_string(),
        }),
    }
}
