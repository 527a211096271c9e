//! Published texts: lists by filter, one by id or by path.

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::entry_shape::{replacement, shape};
use super::params::Params;
use super::problem::{Problem, ProblemShape};
use super::respond::{json, serve};
use super::shapes::{Entry, Paged};
use crate::domain::content::Kind;
use crate::domain::id::PublicId;
use crate::store::public::{self, Desk, PublicState, Query, Reference};
use crate::web::public::address::NATIONAL;
use crate::web::public::answer::Answer;
use crate::web::public::item::Beside;
use crate::web::public::miss::Miss;
use crate::web::public::{PublicSite, cursor};

const PATH: &str = "/api/v1/entries";
const PROGRAMMES: &str = "/api/v1/programmes";
const BY_PATH: &str = "/api/v1/entries/by-path";
const FILTERS: &[&str] = &[
    "city",
    "locale",
    "kind",
    "sector",
    "tag",
    "programme",
    "limit",
    "cursor",
];
const PROGRAMME_FILTERS: &[&str] = &["locale", "sector", "level", "limit", "cursor"];

/// Live texts, newest public date first. Withdrawn ones are found by id and told of in `/changes`.
#[utoipa::path(get, path = "/api/v1/entries",
    params(("city" = Option<String>, Query, description = "Slug of a city, or `national`"), ("locale" = Option<String>, Query), ("kind" = Option<String>, Query),
        ("sector" = Option<String>, Query), ("tag" = Option<String>, Query), ("programme" = Option<String>, Query, description = "`document_id` of a programme"),
        ("limit" = Option<u64>, Query), ("cursor" = Option<String>, Query, description = "From `next`")),
    responses((status = 200, body = Paged<Entry>), (status = 400, body = ProblemShape, content_type = "application/problem+json")))]
pub async fn entries(
    State(site): State<PublicSite>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    list(&site, &headers, PATH, query.as_deref(), FILTERS, None).await
}

/// The national programmes.
#[utoipa::path(get, path = "/api/v1/programmes",
    params(("locale" = Option<String>, Query), ("sector" = Option<String>, Query), ("level" = Option<String>, Query),
        ("limit" = Option<u64>, Query), ("cursor" = Option<String>, Query)),
    responses((status = 200, body = Paged<Entry>), (status = 400, body = ProblemShape, content_type = "application/problem+json")))]
pub async fn programmes(
    State(site): State<PublicSite>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let only = Some(Kind::Programme);
    list(
        &site,
        &headers,
        PROGRAMMES,
        query.as_deref(),
        PROGRAMME_FILTERS,
        only,
    )
    .await
}

/// One text in whatever state: 410 once it is gone, with the text that took its place, if one did.
#[utoipa::path(get, path = "/api/v1/entries/{id}", params(("id" = String, Path)),
    responses((status = 200, body = Entry), (status = 404, body = ProblemShape, content_type = "application/problem+json"), (status = 410, body = ProblemShape, content_type = "application/problem+json")))]
pub async fn one(
    State(site): State<PublicSite>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let params = Params::read(query.as_deref(), &[]);
    let path = format!("{PATH}/{id}");
    serve(&site, &headers, &path, params, async |_, seen| {
        let id = PublicId::parse(&id).ok_or(Miss::NotFound)?;
        let entry = site.reads.find_by_id(&id).await?.ok_or(Miss::NotFound)?;
        Ok(told(&site, &entry).await?.dated(seen.modified()))
    })
    .await
}

/// The text at an address of the public side: 301 when it has moved or another took its place, 410
/// once it is gone.
#[utoipa::path(get, path = "/api/v1/entries/by-path", params(("path" = String, Query, description = "`/{locale}/{city}/{kind}/{slug}`")),
    responses((status = 200, body = Entry), (status = 301, description = "The text has moved, or another took its place"), (status = 404, body = ProblemShape, content_type = "application/problem+json"), (status = 410, body = ProblemShape, content_type = "application/problem+json")))]
pub async fn by_path(
    State(site): State<PublicSite>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let params =
        Params::read(query.as_deref(), &["path"]).and_then(|params| match params.text("path") {
            Some(_) => Ok(params),
            None => Err(Problem::bad_parameter(
                "path",
                "/{locale}/{city}/{kind}/{slug}",
            )),
        });
    serve(&site, &headers, BY_PATH, params, async |params, seen| {
        let path = params.text("path").unwrap_or_default();
        let entry = site.reads.find_by_path(path).await?.ok_or(Miss::NotFound)?;
        let present = match entry.state {
            PublicState::Live | PublicState::Withdrawn => Some(entry.path.clone()),
            PublicState::Replaced => site.reads.successor(&entry).await?.map(|next| next.path),
            PublicState::Removed | PublicState::Killed => None,
        };
        let Some(present) = present.filter(|present| present != path) else {
            return Ok(told(&site, &entry).await?.dated(seen.modified()));
        };
        let place = params.next(BY_PATH, "path", present);
        Ok(Answer::redirect(StatusCode::MOVED_PERMANENTLY, place).shared())
    })
    .await
}

async fn told(site: &PublicSite, entry: &public::Entry) -> Result<Answer, Miss> {
    if !entry.state.is_readable() {
        let next = match entry.state {
            PublicState::Replaced => site.reads.successor(entry).await?,
            PublicState::Live
            | PublicState::Withdrawn
            | PublicState::Removed
            | PublicState::Killed => None,
        };
        let next = next.map(|next| replacement(site, &next));
        let problem = Problem::gone(entry.notice.clone(), next);
        return Ok(problem.answer(site, entry.locale));
    }
    let beside = Beside::of(&site.reads, std::slice::from_ref(entry)).await?;
    Ok(json(&shape(site, entry, &beside))?.written_in(entry.locale))
}

async fn list(
    site: &PublicSite,
    headers: &HeaderMap,
    path: &'static str,
    query: Option<&str>,
    filters: &'static [&'static str],
    only: Option<Kind>,
) -> Response {
    let read = async {
        let params = Params::read(query, filters)?;
        // Cities are checked against the present ones; without them the list itself will fail.
        let reference = site
            .seen()
            .await
            .map(|seen| seen.reference)
            .unwrap_or_default();
        let wanted = wanted(site, &params, &reference, only)?;
        Ok((params, wanted))
    };
    let (params, wanted) = match read.await {
        Ok((params, wanted)) => (Ok(params), wanted),
        Err(problem) => (Err(problem), Query::default()),
    };
    serve(site, headers, path, params, async |params, seen| {
        let found = site.reads.list_entries(&wanted).await?;
        let beside = Beside::of(&site.reads, &found.items).await?;
        let next = found
            .next
            .map(|place| site.url(&params.next(path, "cursor", cursor::write(place))));
        let items: Vec<Entry> = found
            .items
            .iter()
            .map(|entry| shape(site, entry, &beside))
            .collect();
        let link = next.as_ref().map(|next| format!("<{next}>; rel=\"next\""));
        let mut answer = json(&Paged { items, next })?;
        answer.link = link;
        answer.locale = wanted.locale;
        Ok(answer.dated(seen.modified()))
    })
    .await
}

fn wanted(
    site: &PublicSite,
    params: &Params,
    reference: &Reference,
    only: Option<Kind>,
) -> Result<Query, Problem> {
    let limits = &site.config.limits;
    let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    let text = |name: &str| params.text(name).map(str::to_owned);
    Ok(Query {
        desk: match params.city(reference)? {
            None => Desk::Any,
            Some(NATIONAL) => Desk::National,
            Some(slug) => Desk::City(slug.to_owned()),
        },
        locale: params.locale()?,
        kind: match only {
            Some(kind) => Some(kind),
            None => params.word("kind", &kinds.join(", "))?,
        },
        sector: text("sector"),
        level: text("level"),
        tag: text("tag"),
        programme: text("programme"),
        withdrawn: false,
        after: params.cursor()?,
        limit: params.limit(limits.api_page_size, limits.api_page_size_max)?,
    })
}
