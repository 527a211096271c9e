//! A published text as an item of a feed.

use jiff::civil::Date;

use super::address::absolute_html;
use super::item::Beside;
use super::miss::Miss;
use super::site::PublicSite;
use crate::domain::content::{Content, Kind};
use crate::domain::schedule::WallTime;
use crate::feeds::{
    Category, EventStatus, FeedEvent, FeedImage, FeedItem, Frequency, Recurrence, Translation,
    Withdrawal,
};
use crate::store::public::{Entry, PublicState, Reference};
use crate::view::Args;

/// Everything a reader elsewhere needs; addresses are absolute.
pub(super) fn feed_item(
    site: &PublicSite,
    entry: &Entry,
    beside: &Beside,
    reference: &Reference,
) -> Result<FeedItem, Miss> {
    let city = entry.city.as_deref().and_then(|slug| reference.city(slug));
    Ok(FeedItem {
        id: format!("urn:uuid:{}", entry.public_id),
        document_id: entry.document_id.to_string(),
        url: site.url(&entry.path),
        short_url: site.url(&format!("/s/{}", entry.public_id)),
        title: entry.title.clone(),
        summary: entry.summary.clone(),
        html: absolute_html(&entry.html, site.config.public_url.as_str()),
        locale: entry.locale,
        published: entry.published_at,
        updated: entry.updated_at,
        author: site.publisher(entry.locale, city)?,
        categories: categories(site, entry, beside, reference),
        image: image(site, entry, beside),
        withdrawn: withdrawal(site, entry)?,
        change_note: change_note(site, entry)?,
        event: event(entry),
        translations: beside
            .translations(entry)
            .into_iter()
            .map(|other| Translation {
                locale: other.locale,
                url: site.url(&other.path),
            })
            .collect(),
    })
}

fn change_note(site: &PublicSite, entry: &Entry) -> Result<Option<String>, Miss> {
    let Some(last) = entry.notes.first() else {
        return Ok(None);
    };
    let args = Args::none().with("note", last.note.clone());
    site.word(entry.locale, "site-change-note", &args).map(Some)
}

/// A withdrawal without words of its own says only that the text no longer stands.
fn withdrawal(site: &PublicSite, entry: &Entry) -> Result<Option<Withdrawal>, Miss> {
    if entry.state != PublicState::Withdrawn {
        return Ok(None);
    }
    let notice = match &entry.notice {
        Some(notice) => notice.clone(),
        None => site.word(entry.locale, "site-withdrawn", &Args::none())?,
    };
    Ok(Some(Withdrawal {
        notice,
        at: entry.changed_at,
    }))
}

fn categories(
    site: &PublicSite,
    entry: &Entry,
    beside: &Beside,
    reference: &Reference,
) -> Vec<Category> {
    let content = &entry.content;
    let mut categories = vec![Category {
        term: entry.kind.to_string(),
        label: site.kinds(entry.locale, entry.kind).unwrap_or_default(),
        scheme: site.url("/api/v1/entries"),
    }];
    let name = |names: &crate::domain::local_text::LocalText, code: &str| {
        names
            .nearest(entry.locale)
            .map_or_else(|| code.to_owned(), |name| name.text.to_owned())
    };
    let one_sector = Some(content.text("sector")).filter(|code| !code.is_empty());
    let sectors = content.list("sectors").iter().map(String::as_str);
    for code in sectors.chain(one_sector) {
        if let Some(term) = reference.sector(code) {
            categories.push(Category {
                term: code.to_owned(),
                label: name(&term.names, code),
                scheme: site.url("/api/v1/sectors"),
            });
        }
    }
    for code in content.list("tags") {
        if let Some(term) = reference.tag(code) {
            categories.push(Category {
                term: code.clone(),
                label: name(&term.names, code),
                scheme: site.url("/api/v1/tags"),
            });
        }
    }
    let one_programme = Some(content.text("programme")).filter(|id| !id.is_empty());
    let programmes = content.list("programmes").iter().map(String::as_str);
    for id in programmes.chain(one_programme) {
        if let Some(programme) = beside.programme(id, entry.locale) {
            categories.push(Category {
                term: id.to_owned(),
                label: programme.title.clone(),
                scheme: site.url("/api/v1/programmes"),
            });
        }
    }
    categories
}

fn image(site: &PublicSite, entry: &Entry, beside: &Beside) -> Option<FeedImage> {
    let placed = entry.content.image("lead_image")?;
    let shown = beside.lead_image(entry)?;
    // The original is the one rendition whose length is known without asking the media store.
    Some(FeedImage {
        url: site.url(&format!("/media/{}/original", shown.asset)),
        mime: shown.mime.clone(),
        length: shown.size,
        width: shown.width,
        height: shown.height,
        alt: placed.alt.clone(),
    })
}

fn event(entry: &Entry) -> Option<FeedEvent> {
    if entry.kind != Kind::Event {
        return None;
    }
    let content = &entry.content;
    let time = |key: &str| Some(WallTime::parse(content.text(key)).ok()?.civil());
    let place = [content.text("place"), content.text("address")]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    Some(FeedEvent {
        starts: time("starts")?,
        ends: time("ends"),
        place,
        status: status(entry),
        recurrence: recurrence(content),
        registration_url: Some(content.text("registration_url").to_owned())
            .filter(|url| !url.is_empty()),
        sequence: u32::try_from(entry.seq).unwrap_or(u32::MAX),
    })
}

/// A withdrawn announcement must not keep anybody's appointment standing.
fn status(entry: &Entry) -> EventStatus {
    match (entry.state, entry.content.text("event_status")) {
        (
            PublicState::Withdrawn
            | PublicState::Removed
            | PublicState::Replaced
            | PublicState::Killed,
            _,
        ) => EventStatus::Cancelled,
        (PublicState::Live, "cancelled") => EventStatus::Cancelled,
        (PublicState::Live, "postponed") => EventStatus::Postponed,
        (PublicState::Live, _) => EventStatus::Scheduled,
    }
}

fn recurrence(content: &Content) -> Option<Recurrence> {
    let frequency = match content.text("repeats") {
        "daily" => Frequency::Daily,
        "weekly" => Frequency::Weekly,
        "monthly" => Frequency::Monthly,
        _ => return None,
    };
    Some(Recurrence {
        frequency,
        until: content.text("repeats_until").parse::<Date>().ok(),
    })
}
