//! Cities, sectors, levels and tags.

use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::params::Params;
use super::respond::{json, serve};
use super::shapes::{City, CityDetail, FeedAddress, Figure, Listing, Names, Term};
use crate::domain::content::Kind;
use crate::domain::local_text::LocalText;
use crate::domain::locale::Locale;
use crate::feeds::FeedFormat;
use crate::store::public;
use crate::web::public::PublicSite;
use crate::web::public::address;
use crate::web::public::miss::Miss;

/// The cities in the order of their regions.
#[utoipa::path(get, path = "/api/v1/cities", responses((status = 200, body = Listing<City>)))]
pub async fn cities(
    State(site): State<PublicSite>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let params = Params::read(query.as_deref(), &[]);
    serve(
        &site,
        &headers,
        "/api/v1/cities",
        params,
        async |_, seen| {
            let items = seen
                .reference
                .cities
                .iter()
                .map(|it| city(&site, it))
                .collect();
            json(&Listing { items })
        },
    )
    .await
}

/// One city with its figures and feeds.
#[utoipa::path(get, path = "/api/v1/cities/{slug}", params(("slug" = String, Path)),
    responses((status = 200, body = CityDetail), (status = 404, body = super::problem::ProblemShape, content_type = "application/problem+json")))]
pub async fn one_city(
    State(site): State<PublicSite>,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let params = Params::read(query.as_deref(), &[]);
    let path = format!("/api/v1/cities/{slug}");
    serve(&site, &headers, &path, params, async |_, seen| {
        let found = seen.reference.city(&slug).ok_or(Miss::NotFound)?;
        json(&CityDetail {
            city: city(&site, found),
            figures: found.figures.iter().map(figure).collect(),
            feeds: feeds(&site, &slug),
        })
    })
    .await
}

/// The sectors of training.
#[utoipa::path(get, path = "/api/v1/sectors", responses((status = 200, body = Listing<Term>)))]
pub async fn sectors(
    State(site): State<PublicSite>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let params = Params::read(query.as_deref(), &[]);
    serve(
        &site,
        &headers,
        "/api/v1/sectors",
        params,
        async |_, seen| {
            terms(
                seen.reference
                    .sectors
                    .iter()
                    .map(|it| (&it.code, &it.names)),
            )
        },
    )
    .await
}

/// The levels of training.
#[utoipa::path(get, path = "/api/v1/levels", responses((status = 200, body = Listing<Term>)))]
pub async fn levels(
    State(site): State<PublicSite>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let params = Params::read(query.as_deref(), &[]);
    serve(
        &site,
        &headers,
        "/api/v1/levels",
        params,
        async |_, seen| terms(seen.reference.levels.iter().map(|it| (&it.code, &it.names))),
    )
    .await
}

/// The subjects that texts are filed under.
#[utoipa::path(get, path = "/api/v1/tags", responses((status = 200, body = Listing<Term>)))]
pub async fn tags(
    State(site): State<PublicSite>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let params = Params::read(query.as_deref(), &[]);
    serve(&site, &headers, "/api/v1/tags", params, async |_, seen| {
        terms(seen.reference.tags.iter().map(|it| (&it.code, &it.names)))
    })
    .await
}

fn terms<'a>(
    terms: impl Iterator<Item = (&'a String, &'a LocalText)>,
) -> Result<crate::web::public::answer::Answer, Miss> {
    let items = terms
        .map(|(code, text)| Term {
            code: code.clone(),
            names: names(text),
        })
        .collect();
    json(&Listing { items })
}

fn names(text: &LocalText) -> Names {
    Locale::ALL
        .into_iter()
        .filter_map(|locale| Some((locale.tag().to_owned(), text.get(locale)?.to_owned())))
        .collect()
}

fn city(site: &PublicSite, city: &public::City) -> City {
    City {
        slug: city.slug.clone(),
        iso_region: city.iso_region.clone(),
        names: names(&city.names),
        regions: names(&city.regions),
        towns: names(&city.towns),
        status: city.status.to_string(),
        status_as_of: city.status_as_of.clone(),
        opened_on: city.opened_on.clone(),
        sectors: city.sectors.clone(),
        api_url: site.url(&format!("/api/v1/cities/{}", city.slug)),
    }
}

fn figure(figure: &public::Figure) -> Figure {
    Figure {
        measure: figure.measure.clone(),
        value: figure.value.clone(),
        unit: figure.unit.clone(),
        as_of: figure.as_of.clone(),
        scope: names(&figure.scope),
        source: figure.source.clone(),
    }
}

/// Every feed of a city: per language, all kinds and each kind, and the calendar.
fn feeds(site: &PublicSite, slug: &str) -> Vec<FeedAddress> {
    let mut feeds = Vec::new();
    for locale in Locale::ALL {
        let kinds = std::iter::once(None).chain(Kind::ALL.iter().copied().map(Some));
        for kind in kinds {
            for format in FeedFormat::ALL {
                let calendar = format == FeedFormat::Calendar;
                if calendar && kind != Some(Kind::Event) {
                    continue;
                }
                feeds.push(FeedAddress {
                    locale: locale.tag().to_owned(),
                    kind: kind.map(|kind| kind.to_string()),
                    format: format.to_string(),
                    url: site.url(&address::feed(slug, locale, kind, format)),
                });
            }
        }
    }
    feeds
}
