//! A published text in the API's shape.

use std::collections::BTreeMap;

use super::shapes::{ChangeNote, Entry, Image, Replacement, Translation};
use crate::store::public;
use crate::web::public::PublicSite;
use crate::web::public::address::absolute_html;
use crate::web::public::item::Beside;

/// Everything a client needs to show the text; addresses are absolute.
pub fn shape(site: &PublicSite, entry: &public::Entry, beside: &Beside) -> Entry {
    let filled = |key: &str| Some(entry.content.text(key).to_owned()).filter(|it| !it.is_empty());
    Entry {
        id: entry.public_id.to_string(),
        document_id: entry.document_id.to_string(),
        city: entry.city.clone(),
        kind: entry.kind.to_string(),
        locale: entry.locale.tag().to_owned(),
        direction: entry.locale.direction().to_string(),
        state: entry.state.to_string(),
        notice: entry.notice.clone(),
        title: entry.title.clone(),
        summary: entry.summary.clone(),
        html: absolute_html(&entry.html, site.config.public_url.as_str()),
        content: entry.content.to_json(),
        image: image(site, entry, beside),
        starts: filled("starts"),
        ends: filled("ends"),
        url: site.encoded_url(&entry.path),
        path: entry.path.clone(),
        short_url: site.url(&format!("/s/{}", entry.public_id)),
        api_url: api_url(site, entry.public_id.as_str()),
        first_published_at: entry.first_published_at,
        published_at: entry.published_at,
        updated_at: entry.updated_at,
        seq: entry.seq,
        translations: translations(site, entry, beside),
        change_note: entry.notes.first().map(|last| last.note.clone()),
        change_notes: entry
            .notes
            .iter()
            .map(|one| ChangeNote {
                at: one.at,
                kind: one.kind.to_string(),
                note: one.note.clone(),
            })
            .collect(),
    }
}

/// The text that took the place of another, as it is named to clients.
pub fn replacement(site: &PublicSite, next: &public::Entry) -> Replacement {
    Replacement {
        id: next.public_id.to_string(),
        url: site.encoded_url(&next.path),
        path: next.path.clone(),
        api_url: api_url(site, next.public_id.as_str()),
    }
}

/// Where a text is in the API.
pub fn api_url(site: &PublicSite, id: &str) -> String {
    site.url(&format!("/api/v1/entries/{id}"))
}

fn translations(site: &PublicSite, entry: &public::Entry, beside: &Beside) -> Vec<Translation> {
    beside
        .translations(entry)
        .into_iter()
        .map(|other| Translation {
            id: other.public_id.to_string(),
            locale: other.locale.tag().to_owned(),
            title: other.title.clone(),
            url: site.encoded_url(&other.path),
            api_url: api_url(site, other.public_id.as_str()),
        })
        .collect()
}

fn image(site: &PublicSite, entry: &public::Entry, beside: &Beside) -> Option<Image> {
    let placed = entry.content.image("lead_image")?;
    let shown = beside.lead_image(entry)?;
    let at = |size: &str| site.url(&format!("/media/{}/{size}", shown.asset));
    let renditions: BTreeMap<String, String> = ["480", "960", "1600", "original"]
        .into_iter()
        .map(|size| (size.to_owned(), at(size)))
        .collect();
    Some(Image {
        url: at("original"),
        mime: shown.mime.clone(),
        width: shown.width,
        height: shown.height,
        alt: placed.alt.clone(),
        credit: placed.credit.clone(),
        renditions,
    })
}
