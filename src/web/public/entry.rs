//! The reference page of a published text, and what its address says once it is withdrawn, moved or removed.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use jiff::Timestamp;
use serde::Serialize;
use unicode_normalization::UnicodeNormalization as _;

use super::address::{self, NATIONAL};
use super::answer::{Answer, Ready};
use super::facts::{Fact, TitledLink, facts};
use super::item::Beside;
use super::json_ld;
use super::miss::Miss;
use super::missing::not_there;
use super::page::{Named, PublicPage, language};
use super::site::{PublicSite, send};
use super::watermark::Seen;
use crate::domain::content::{Image, Kind};
use crate::domain::id::PublicId;
use crate::domain::zone;
use crate::store::public::{Companion, Entry, PublicState, ShownImage};

#[derive(Serialize)]
struct EntryPage {
    page: PublicPage,
    desk: Named,
    desk_href: String,
    kind: Kind,
    kind_href: String,
    dateline: String,
    /// The public note of a withdrawal.
    notice: Option<Notice>,
    summary: String,
    image: Option<LeadImage>,
    facts: Vec<Fact>,
    national: Option<National>,
    /// Who offers this programme.
    offers: Vec<Offered>,
    html: String,
    source: String,
    /// What readers were told of changes, newest first.
    notes: Vec<Note>,
    published_at: Timestamp,
    /// Only when it says more than the public date.
    updated_at: Option<Timestamp>,
    short: String,
}

#[derive(Serialize)]
struct Notice {
    text: String,
    at: Timestamp,
}

#[derive(Serialize)]
struct Note {
    text: String,
    at: Timestamp,
}

#[derive(Serialize)]
struct LeadImage {
    asset: String,
    alt: String,
    credit: String,
    /// Of the rendition that is shown.
    width: u32,
    height: u32,
}

/// What the national definition says, beside what the city says.
#[derive(Serialize)]
struct National {
    title: Named,
    href: String,
    facts: Vec<Fact>,
}

/// A city's offer of a programme.
#[derive(Serialize)]
struct Offered {
    city: Named,
    offer: TitledLink,
}

#[derive(Serialize)]
struct Gone {
    page: PublicPage,
    reason: Option<String>,
    home: String,
}

/// The width of the rendition that pages show.
const SHOWN_WIDTH: u32 = 960;

pub(super) async fn entry(
    State(site): State<PublicSite>,
    Path((locale, desk, kind, slug)): Path<(String, String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let path: String = format!("/{locale}/{desk}/{kind}/{slug}").nfc().collect();
    let result = site
        .ready(&path, |seen| make(site.clone(), path.clone(), seen))
        .await;
    send(result, &headers, |miss| {
        not_there(&site, locale.parse().ok(), &headers, &miss)
    })
}

/// `/s/{public_id}`.
pub(super) async fn short(
    State(site): State<PublicSite>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let result = short_answer(&site, &id).await;
    send(result, &headers, |miss| {
        not_there(&site, None, &headers, &miss)
    })
}

async fn short_answer(site: &PublicSite, id: &str) -> Result<Arc<Ready>, Miss> {
    let id = PublicId::parse(id).ok_or(Miss::NotFound)?;
    site.ready(&format!("/s/{id}"), |_| async {
        let entry = site.reads.find_by_id(&id).await?.ok_or(Miss::NotFound)?;
        match entry.state {
            PublicState::Removed | PublicState::Killed => gone(site, &entry),
            PublicState::Replaced => replaced(site, &entry).await,
            PublicState::Live | PublicState::Withdrawn => {
                Ok(Answer::redirect(StatusCode::MOVED_PERMANENTLY, entry.path))
            }
        }
    })
    .await
}

async fn make(site: PublicSite, path: String, seen: Seen) -> Result<Answer, Miss> {
    let entry = site
        .reads
        .find_by_path(&path)
        .await?
        .ok_or(Miss::NotFound)?;
    match entry.state {
        PublicState::Removed | PublicState::Killed => gone(&site, &entry),
        PublicState::Replaced => replaced(&site, &entry).await,
        PublicState::Live | PublicState::Withdrawn if entry.path != path => {
            Ok(Answer::redirect(StatusCode::MOVED_PERMANENTLY, entry.path))
        }
        PublicState::Live | PublicState::Withdrawn => shown(&site, &entry, &seen).await,
    }
}

/// To the text that took the place, at its present address; gone when that one has gone.
async fn replaced(site: &PublicSite, entry: &Entry) -> Result<Answer, Miss> {
    match site.reads.successor(entry).await? {
        Some(next) => Ok(Answer::redirect(StatusCode::MOVED_PERMANENTLY, next.path)),
        None => gone(site, entry),
    }
}

fn gone(site: &PublicSite, entry: &Entry) -> Result<Answer, Miss> {
    let title = site.word(
        entry.locale,
        "site-removed-title",
        &crate::view::Args::none(),
    )?;
    let page = PublicPage {
        canonical: None,
        ..PublicPage::new(site, entry.locale, title, &entry.path)
    };
    let context = Gone {
        page,
        reason: entry.notice.clone(),
        home: format!("/{}", entry.locale),
    };
    let html = site
        .views
        .render("public/gone.html", entry.locale, context)?;
    Ok(Answer::page(entry.locale, html).with_status(StatusCode::GONE))
}

async fn shown(site: &PublicSite, entry: &Entry, seen: &Seen) -> Result<Answer, Miss> {
    let beside = Beside::of_page(&site.reads, entry).await?;
    let (locale, reference) = (entry.locale, &seen.reference);
    let city = entry.city.as_deref().and_then(|slug| reference.city(slug));
    let desk_slug = entry.city.as_deref().unwrap_or(NATIONAL);
    let desk = match city {
        Some(city) => Named::of(&city.names, locale, &city.slug),
        None => Named::new(&site.desk_name(locale, None)?, locale),
    };
    let image = lead_image(entry, &beside);
    let mut page = PublicPage::new(site, locale, entry.title.clone(), &entry.path).with_feeds(
        site,
        locale,
        (desk_slug, &desk.text),
        Some(entry.kind),
    )?;
    page.graph = "article";
    page.description = entry.summary.clone();
    page.image = image
        .as_ref()
        .map(|image| site.url(&format!("/media/{}/1600", image.asset)));
    page.languages = languages(site, entry, &beside.translations(entry));
    page.json_ld = Some(json_ld::script(site, entry, city, &beside)?);
    let html = site.views.render(
        "public/entry.html",
        locale,
        EntryPage {
            page,
            desk_href: address::city(locale, desk_slug),
            desk,
            kind: entry.kind,
            kind_href: address::list(locale, desk_slug, entry.kind),
            dateline: entry.content.text("dateline").to_owned(),
            notice: notice(entry),
            summary: entry.summary.clone(),
            image,
            facts: facts(&entry.content, locale, reference, &beside),
            national: national(entry, seen, &beside),
            offers: offers(entry, seen, &beside),
            html: entry.html.clone(),
            source: entry.content.text("source").to_owned(),
            notes: entry
                .notes
                .iter()
                .map(|one| Note {
                    text: one.note.clone(),
                    at: one.at,
                })
                .collect(),
            published_at: entry.published_at,
            updated_at: updated(entry),
            short: site.url(&format!("/s/{}", entry.public_id)),
        },
    )?;
    Ok(Answer::page(locale, html))
}

fn notice(entry: &Entry) -> Option<Notice> {
    (entry.state == PublicState::Withdrawn).then(|| Notice {
        text: entry.notice.clone().unwrap_or_default(),
        at: entry.changed_at,
    })
}

/// Days are shown, so a change on the day of publication would look like a mistake; that of a
/// withdrawal stands in its notice.
fn updated(entry: &Entry) -> Option<Timestamp> {
    let day = |at: Timestamp| zone::to_local(at).date();
    let later = day(entry.updated_at) > day(entry.published_at);
    (later && entry.state == PublicState::Live).then_some(entry.updated_at)
}

fn languages(
    site: &PublicSite,
    entry: &Entry,
    translations: &[&Companion],
) -> Vec<super::page::Language> {
    let mut languages = vec![language(site, entry.locale, entry.path.clone(), true)];
    languages.extend(
        translations
            .iter()
            .map(|other| language(site, other.locale, other.path.clone(), false)),
    );
    languages
}

fn national(entry: &Entry, seen: &Seen, beside: &Beside) -> Option<National> {
    if entry.kind != Kind::Offer {
        return None;
    }
    let programme = beside.programme(entry.content.text("programme"), entry.locale)?;
    let content = programme.content.as_ref()?;
    Some(National {
        title: Named::new(&programme.title, programme.locale),
        href: programme.path.clone(),
        facts: facts(content, entry.locale, &seen.reference, beside),
    })
}

/// In the order of the cities.
fn offers(entry: &Entry, seen: &Seen, beside: &Beside) -> Vec<Offered> {
    let found = beside.offers(entry);
    let mut offers = Vec::new();
    for city in &seen.reference.cities {
        let here = |text: &&&Companion| text.city.as_deref() == Some(city.slug.as_str());
        offers.extend(found.iter().filter(here).map(|text| Offered {
            city: Named::of(&city.names, entry.locale, &city.slug),
            offer: TitledLink {
                href: text.path.clone(),
                title: Named::new(&text.title, text.locale),
            },
        }));
    }
    offers
}

fn lead_image(entry: &Entry, beside: &Beside) -> Option<LeadImage> {
    let placed: &Image = entry.content.image("lead_image")?;
    let shown = beside.lead_image(entry)?;
    let (width, height) = fitted(shown);
    Some(LeadImage {
        asset: placed.asset.clone(),
        alt: placed.alt.clone(),
        credit: placed.credit.clone(),
        width,
        height,
    })
}

/// Renditions keep the proportions and never grow.
fn fitted(image: &ShownImage) -> (u32, u32) {
    if image.width <= SHOWN_WIDTH || image.width == 0 {
        return (image.width, image.height);
    }
    let height = u64::from(image.height) * u64::from(SHOWN_WIDTH) / u64::from(image.width);
    (SHOWN_WIDTH, u32::try_from(height).unwrap_or(u32::MAX))
}
