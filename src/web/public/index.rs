//! The light index pages: `/`, a language's front page, a desk's front page, a list of one kind.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use jiff::Timestamp;
use serde::Serialize;

use super::address::{self, NATIONAL};
use super::answer::{Answer, Ready};
use super::city_view::CityView;
use super::miss::Miss;
use super::missing::not_there;
use super::page::{Named, PublicPage};
use super::site::{PublicSite, send};
use super::watermark::Seen;
use super::{cursor, negotiate};
use crate::domain::content::Kind;
use crate::domain::locale::Locale;
use crate::store::public::{City, Desk, Headline, Query, Reference};
use crate::view::Args;

/// Items on a front page.
const LATEST: u64 = 12;

#[derive(Serialize)]
struct Front {
    page: PublicPage,
    desks: Vec<DeskLink>,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct DeskFront {
    page: PublicPage,
    name: Named,
    city: Option<CityView>,
    kinds: Vec<KindLink>,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct List {
    page: PublicPage,
    name: Named,
    home: String,
    kind: Kind,
    items: Vec<Item>,
    newest: Option<String>,
    older: Option<String>,
}

#[derive(Serialize)]
struct DeskLink {
    name: Named,
    href: String,
    status: Option<&'static str>,
}

#[derive(Serialize)]
struct KindLink {
    kind: Kind,
    href: String,
}

#[derive(Serialize)]
struct Item {
    title: String,
    summary: String,
    href: String,
    kind: Kind,
    published_at: Timestamp,
    starts: Option<String>,
    desk: Named,
}

/// `/`: to the front page in the reader's language.
pub(super) async fn root(headers: HeaderMap) -> Response {
    let locale = negotiate::locale(&headers);
    Answer::redirect(StatusCode::FOUND, format!("/{locale}"))
        .negotiated()
        .ready()
        .respond(&headers)
}

pub(super) async fn front(
    State(site): State<PublicSite>,
    Path(locale): Path<String>,
    headers: HeaderMap,
) -> Response {
    let known = locale.parse().ok();
    let result = match known {
        Some(locale) => {
            site.ready(&format!("/{locale}"), |seen| {
                make_front(site.clone(), locale, seen)
            })
            .await
        }
        None => Err(Miss::NotFound),
    };
    send(result, &headers, |miss| {
        not_there(&site, known, &headers, &miss)
    })
}

pub(super) async fn desk(
    State(site): State<PublicSite>,
    Path((locale, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let known = locale.parse().ok();
    let result = match known {
        Some(locale) => {
            site.ready(&address::city(locale, &slug), |seen| {
                make_desk(site.clone(), locale, slug.clone(), seen)
            })
            .await
        }
        None => Err(Miss::NotFound),
    };
    send(result, &headers, |miss| {
        not_there(&site, known, &headers, &miss)
    })
}

pub(super) async fn list(
    State(site): State<PublicSite>,
    Path((locale, slug, kind)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let known = locale.parse().ok();
    let result = list_answer(&site, known, slug, &kind, query.as_deref()).await;
    send(result, &headers, |miss| {
        not_there(&site, known, &headers, &miss)
    })
}

async fn list_answer(
    site: &PublicSite,
    locale: Option<Locale>,
    slug: String,
    kind: &str,
    query: Option<&str>,
) -> Result<Arc<Ready>, Miss> {
    let locale = locale.ok_or(Miss::NotFound)?;
    let kind: Kind = kind.parse().map_err(|_| Miss::NotFound)?;
    let before = cursor::before(query)?;
    let path = address::list(locale, &slug, kind);
    let key = cursor::paged(&path, before);
    let query = Query {
        kind: Some(kind),
        after: before,
        ..latest(&slug, locale, site.config.limits.page_size)
    };
    site.ready(&key, |seen| {
        make_list(site.clone(), locale, slug, kind, query, seen)
    })
    .await
}

fn latest(slug: &str, locale: Locale, limit: u64) -> Query {
    Query {
        desk: match slug {
            NATIONAL => Desk::National,
            slug => Desk::City(slug.to_owned()),
        },
        locale: Some(locale),
        limit,
        ..Query::default()
    }
}

async fn make_front(site: PublicSite, locale: Locale, seen: Seen) -> Result<Answer, Miss> {
    let query = Query {
        locale: Some(locale),
        limit: LATEST,
        ..Query::default()
    };
    let found = site.reads.list_headlines(&query).await?;
    let title = site.word(locale, "site-front-title", &Args::none())?;
    let publisher = site.word(locale, "site-publisher", &Args::none())?;
    let mut page = PublicPage::new(&site, locale, title, &format!("/{locale}"))
        .in_all_languages(&site, locale, |locale| format!("/{locale}"))
        .with_feeds(&site, locale, (address::ALL, &publisher), None)?;
    page.description = site.word(locale, "site-front-lead", &Args::none())?;
    let mut desks = vec![DeskLink {
        name: Named::new(&site.desk_name(locale, None)?, locale),
        href: address::city(locale, NATIONAL),
        status: None,
    }];
    desks.extend(seen.reference.cities.iter().map(|city| DeskLink {
        name: Named::of(&city.names, locale, &city.slug),
        href: address::city(locale, &city.slug),
        status: Some(city.status.as_str()),
    }));
    let items = items(&site, locale, &seen.reference, found.items)?;
    let html = site
        .views
        .render("public/front.html", locale, Front { page, desks, items })?;
    Ok(Answer::page(locale, html))
}

async fn make_desk(
    site: PublicSite,
    locale: Locale,
    slug: String,
    seen: Seen,
) -> Result<Answer, Miss> {
    let city = find(&seen.reference, &slug)?;
    let found = site
        .reads
        .list_headlines(&latest(&slug, locale, LATEST))
        .await?;
    let name = name(&site, locale, city)?;
    let title = name.text.clone();
    let mut page = PublicPage::new(&site, locale, title.clone(), &address::city(locale, &slug))
        .in_all_languages(&site, locale, |locale| address::city(locale, &slug))
        .with_feeds(&site, locale, (&slug, &title), None)?;
    page.description = site.word(locale, "site-desk-lead", &Args::none().with("desk", title))?;
    let context = DeskFront {
        page,
        name,
        city: city.map(|city| CityView::new(city, locale, &seen.reference)),
        kinds: Kind::ALL
            .iter()
            .filter(|kind| may_have(city, **kind))
            .map(|kind| KindLink {
                kind: *kind,
                href: address::list(locale, &slug, *kind),
            })
            .collect(),
        items: items(&site, locale, &seen.reference, found.items)?,
    };
    let html = site.views.render("public/desk.html", locale, context)?;
    Ok(Answer::page(locale, html))
}

async fn make_list(
    site: PublicSite,
    locale: Locale,
    slug: String,
    kind: Kind,
    query: Query,
    seen: Seen,
) -> Result<Answer, Miss> {
    let city = find(&seen.reference, &slug)?;
    let found = site.reads.list_headlines(&query).await?;
    let path = address::list(locale, &slug, kind);
    let name = name(&site, locale, city)?;
    let title = site.word(
        locale,
        "site-list-title",
        &Args::none()
            .with("kinds", site.kinds(locale, kind)?)
            .with("desk", name.text.clone()),
    )?;
    let here = match query.after {
        Some(cursor) => format!("{path}?before={}", cursor::write(cursor)),
        None => path.clone(),
    };
    let mut page = PublicPage::new(&site, locale, title.clone(), &here)
        .in_all_languages(&site, locale, |locale| address::list(locale, &slug, kind))
        .with_feeds(&site, locale, (&slug, &name.text), Some(kind))?;
    page.description = title;
    let context = List {
        page,
        name,
        home: address::city(locale, &slug),
        kind,
        items: items(&site, locale, &seen.reference, found.items)?,
        newest: query.after.map(|_| path.clone()),
        older: found
            .next
            .map(|next| format!("{path}?before={}", cursor::write(next))),
    };
    let html = site.views.render("public/list.html", locale, context)?;
    Ok(Answer::page(locale, html))
}

/// Programmes are national and offers a city's: their lists elsewhere would stay empty.
fn may_have(city: Option<&City>, kind: Kind) -> bool {
    match kind {
        Kind::Programme => city.is_none(),
        Kind::Offer => city.is_some(),
        Kind::News | Kind::Communique | Kind::Event | Kind::Page => true,
    }
}

fn find<'a>(reference: &'a Reference, slug: &str) -> Result<Option<&'a City>, Miss> {
    match slug {
        NATIONAL => Ok(None),
        slug => reference.city(slug).map(Some).ok_or(Miss::NotFound),
    }
}

fn name(site: &PublicSite, locale: Locale, city: Option<&City>) -> Result<Named, Miss> {
    match city {
        Some(city) => Ok(Named::of(&city.names, locale, &city.slug)),
        None => Ok(Named::new(&site.desk_name(locale, None)?, locale)),
    }
}

fn items(
    site: &PublicSite,
    locale: Locale,
    reference: &Reference,
    headlines: Vec<Headline>,
) -> Result<Vec<Item>, Miss> {
    headlines
        .into_iter()
        .map(|headline| {
            let city = headline
                .city
                .as_deref()
                .and_then(|slug| reference.city(slug));
            Ok(Item {
                desk: name(site, locale, city)?,
                title: headline.title,
                summary: headline.summary,
                href: headline.path,
                kind: headline.kind,
                published_at: headline.published_at,
                starts: headline.starts_local,
            })
        })
        .collect()
}
