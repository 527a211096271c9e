//! `/feeds/{city|all}/{locale}/{kind|all|events}.{rss|atom|json|ics}`.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::address;
use super::answer::{Answer, Ready};
use super::cursor;
use super::feed_item::feed_item;
use super::item::Beside;
use super::miss::Miss;
use super::missing::not_there;
use super::site::{NEVER, PublicSite, send};
use super::watermark::Seen;
use crate::domain::content::Kind;
use crate::domain::locale::Locale;
use crate::feeds::{FeedDoc, FeedFormat};
use crate::store::public::{Cursor, Desk, Query};
use crate::view::Args;

/// Which feed.
struct Wanted {
    /// `None` is every desk.
    desk: Option<String>,
    locale: Locale,
    kind: Option<Kind>,
    format: FeedFormat,
    /// Where a later page begins. Calendars have none: their programs know no pages.
    before: Option<Cursor>,
}

pub(super) async fn feed(
    State(site): State<PublicSite>,
    Path((desk, locale, file)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let result = answer(&site, &desk, &locale, &file, query.as_deref()).await;
    send(result, &headers, |miss| {
        not_there(&site, locale.parse().ok(), &headers, &miss)
    })
}

async fn answer(
    site: &PublicSite,
    desk: &str,
    locale: &str,
    file: &str,
    query: Option<&str>,
) -> Result<Arc<Ready>, Miss> {
    let mut wanted = read(desk, locale, file).ok_or(Miss::NotFound)?;
    if wanted.format != FeedFormat::Calendar {
        wanted.before = cursor::before(query)?;
    }
    let key = cursor::paged(&wanted.path(), wanted.before);
    site.ready(&key, |seen| make(site.clone(), wanted, seen))
        .await
}

fn read(desk: &str, locale: &str, file: &str) -> Option<Wanted> {
    let (name, extension) = file.rsplit_once('.')?;
    let format: FeedFormat = extension.parse().ok()?;
    let kind = match (name, format) {
        ("events", FeedFormat::Calendar) => Some(Kind::Event),
        (_, FeedFormat::Calendar) => return None,
        (address::ALL, _) => None,
        (kind, _) => Some(kind.parse().ok()?),
    };
    Some(Wanted {
        desk: (desk != address::ALL).then(|| desk.to_owned()),
        locale: locale.parse().ok()?,
        kind,
        format,
        before: None,
    })
}

impl Wanted {
    fn path(&self) -> String {
        let desk = self.desk.as_deref().unwrap_or(address::ALL);
        address::feed(desk, self.locale, self.kind, self.format)
    }

    fn query(&self, limit: u64) -> Query {
        Query {
            desk: match self.desk.as_deref() {
                None => Desk::Any,
                Some(address::NATIONAL) => Desk::National,
                Some(slug) => Desk::City(slug.to_owned()),
            },
            locale: Some(self.locale),
            kind: self.kind,
            // A subscriber who took the text must learn that it no longer stands.
            withdrawn: true,
            after: self.before,
            limit,
            ..Query::default()
        }
    }
}

async fn make(site: PublicSite, wanted: Wanted, seen: Seen) -> Result<Answer, Miss> {
    let city = match wanted.desk.as_deref() {
        None | Some(address::NATIONAL) => None,
        Some(slug) => Some(seen.reference.city(slug).ok_or(Miss::NotFound)?),
    };
    let locale = wanted.locale;
    let query = wanted.query(site.config.limits.feed_length);
    let found = site.reads.list_entries(&query).await?;
    let next = found.next.filter(|_| wanted.format != FeedFormat::Calendar);
    let entries = found.items;
    let beside = Beside::of(&site.reads, &entries).await?;
    let publisher = site.publisher(locale, city)?;
    let kinds = match wanted.kind {
        Some(kind) => site.kinds(locale, kind)?,
        None => site.word(locale, "site-feed-everything", &Args::none())?,
    };
    let args = Args::none()
        .with("desk", publisher.clone())
        .with("kinds", kinds);
    let doc = FeedDoc {
        // The address without its extension: the formats are one feed, and the id must outlive them.
        id: feed_id(&site, &wanted),
        self_url: site.url(&cursor::paged(&wanted.path(), wanted.before)),
        home_url: site.url(&home(&wanted)),
        title: site.word(locale, "site-feed-title", &args)?,
        description: site.word(locale, "site-feed-description", &args)?,
        publisher,
        locale,
        updated: entries
            .iter()
            .map(|entry| entry.updated_at)
            .max()
            .unwrap_or(NEVER),
        next_url: next.map(|next| site.url(&cursor::paged(&wanted.path(), Some(next)))),
        hub_url: None,
        items: entries
            .iter()
            .map(|entry| feed_item(&site, entry, &beside, &seen.reference))
            .collect::<Result<_, Miss>>()?,
    };
    Ok(
        Answer::ok(wanted.format.content_type(), wanted.format.render(&doc))
            .written_in(locale)
            .dated(seen.modified())
            .shared(),
    )
}

fn home(wanted: &Wanted) -> String {
    match (wanted.desk.as_deref(), wanted.kind) {
        (None, _) => format!("/{}", wanted.locale),
        (Some(slug), None) => address::city(wanted.locale, slug),
        (Some(slug), Some(kind)) => address::list(wanted.locale, slug, kind),
    }
}

fn feed_id(site: &PublicSite, wanted: &Wanted) -> String {
    let path = wanted.path();
    site.url(
        path.rsplit_once('.')
            .map_or(path.as_str(), |(bare, _)| bare),
    )
}
