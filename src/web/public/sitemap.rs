//! `/sitemap.xml`, `/sitemaps/{desk}.xml` and `/robots.txt`.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::address::NATIONAL;
use super::answer::Answer;
use super::miss::Miss;
use super::missing::not_there;
use super::site::{PublicSite, send};
use super::watermark::Seen;
use crate::feeds::Translation;
use crate::feeds::sitemap::{self, CONTENT_TYPE, MAX_ADDRESSES, SitemapPage, SitemapPart};
use crate::store::public::{Desk, Headline, Query};

pub(super) async fn index(State(site): State<PublicSite>, headers: HeaderMap) -> Response {
    let result = site
        .ready("/sitemap.xml", |seen| make_index(site.clone(), seen))
        .await;
    send(result, &headers, |miss| {
        not_there(&site, None, &headers, &miss)
    })
}

pub(super) async fn part(
    State(site): State<PublicSite>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Response {
    let result = match file.strip_suffix(".xml") {
        Some(desk) => {
            let desk = desk.to_owned();
            site.ready(&format!("/sitemaps/{file}"), |seen| {
                make_part(site.clone(), desk, seen)
            })
            .await
        }
        None => Err(Miss::NotFound),
    };
    send(result, &headers, |miss| {
        not_there(&site, None, &headers, &miss)
    })
}

pub(super) async fn robots(State(site): State<PublicSite>, headers: HeaderMap) -> Response {
    let text = format!(
        "User-agent: *\nDisallow: /admin\n\nSitemap: {}\n",
        site.url("/sitemap.xml")
    );
    Answer::ok("text/plain; charset=utf-8", text)
        .ready()
        .respond(&headers)
}

async fn make_index(site: PublicSite, seen: Seen) -> Result<Answer, Miss> {
    let changes: BTreeMap<Option<String>, _> =
        site.reads.last_changes().await?.into_iter().collect();
    let desks = seen
        .reference
        .cities
        .iter()
        .map(|city| Some(city.slug.clone()));
    let parts: Vec<SitemapPart> = std::iter::once(None)
        .chain(desks)
        .map(|desk| SitemapPart {
            updated: changes.get(&desk).copied(),
            url: site.url(&format!(
                "/sitemaps/{}.xml",
                desk.as_deref().unwrap_or(NATIONAL)
            )),
        })
        .collect();
    Ok(Answer::ok(CONTENT_TYPE, sitemap::index(&parts)))
}

async fn make_part(site: PublicSite, desk: String, seen: Seen) -> Result<Answer, Miss> {
    let desk = match desk.as_str() {
        NATIONAL => Desk::National,
        slug => {
            seen.reference.city(slug).ok_or(Miss::NotFound)?;
            Desk::City(desk)
        }
    };
    let query = Query {
        desk,
        limit: u64::try_from(MAX_ADDRESSES).unwrap_or(u64::MAX),
        ..Query::default()
    };
    let headlines = site.reads.list_headlines(&query).await?.items;
    let mut documents: BTreeMap<&str, Vec<&Headline>> = BTreeMap::new();
    for headline in &headlines {
        documents
            .entry(headline.document_id.as_str())
            .or_default()
            .push(headline);
    }
    let pages: Vec<SitemapPage> = headlines
        .iter()
        .map(|headline| SitemapPage {
            url: site.url(&headline.path),
            locale: headline.locale,
            updated: headline.updated_at,
            alternates: documents
                .get(headline.document_id.as_str())
                .into_iter()
                .flatten()
                .filter(|other| other.locale != headline.locale)
                .map(|other| Translation {
                    locale: other.locale,
                    url: site.url(&other.path),
                })
                .collect(),
        })
        .collect();
    Ok(Answer::ok(CONTENT_TYPE, sitemap::pages(&pages)))
}
