//! [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/). What the format has no word for stands under
//! `_mihan`: direction, document id, withdrawal, event, translations.

use serde::Serialize;

use super::doc::{FeedDoc, FeedEvent, FeedItem};
use super::markup::{clean, content_html, plain_summary, rfc3339, uri};
use crate::domain::text::contain;
use crate::domain::zone::ZONE_ID;

pub(super) fn render(doc: &FeedDoc) -> String {
    // Strings, numbers and lists always serialise.
    let json = serde_json::to_string(&Feed::from(doc)).unwrap_or_default();
    clean(&json).into_owned()
}

#[derive(Serialize)]
struct Feed<'a> {
    version: &'static str,
    title: &'a str,
    home_page_url: String,
    feed_url: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_url: Option<String>,
    authors: [Author<'a>; 1],
    language: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hubs: Vec<Hub>,
    _mihan: FeedExtension<'a>,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct FeedExtension<'a> {
    id: &'a str,
    direction: &'static str,
    updated: String,
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct Hub {
    #[serde(rename = "type")]
    kind: &'static str,
    url: String,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    url: String,
    title: String,
    summary: String,
    content_html: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    date_published: String,
    date_modified: String,
    authors: [Author<'a>; 1],
    tags: Vec<&'a str>,
    language: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<Attachment<'a>>,
    _mihan: ItemExtension<'a>,
}

#[derive(Serialize)]
struct Attachment<'a> {
    url: String,
    mime_type: &'a str,
    size_in_bytes: u64,
    title: &'a str,
}

#[derive(Serialize)]
struct ItemExtension<'a> {
    direction: &'static str,
    document_id: &'a str,
    short_url: String,
    withdrawn: Option<Notice<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    change_note: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<Event<'a>>,
    translations: Vec<Other>,
    categories: Vec<Subject<'a>>,
}

#[derive(Serialize)]
struct Notice<'a> {
    notice: &'a str,
    at: String,
}

#[derive(Serialize)]
struct Event<'a> {
    starts: String,
    ends: Option<String>,
    zone: &'static str,
    place: &'a str,
    status: &'static str,
    repeats: &'static str,
    repeats_until: Option<String>,
    registration_url: Option<String>,
}

#[derive(Serialize)]
struct Other {
    language: &'static str,
    url: String,
}

#[derive(Serialize)]
struct Subject<'a> {
    term: &'a str,
    label: &'a str,
    scheme: &'a str,
}

impl<'a> From<&'a FeedDoc> for Feed<'a> {
    fn from(doc: &'a FeedDoc) -> Self {
        let hub = |url: &String| Hub {
            kind: "WebSub",
            url: uri(url),
        };
        Self {
            version: "https://jsonfeed.org/version/1.1",
            title: &doc.title,
            home_page_url: uri(&doc.home_url),
            feed_url: uri(&doc.self_url),
            description: &doc.description,
            next_url: doc.next_url.as_deref().map(uri),
            authors: [Author {
                name: &doc.publisher,
            }],
            language: doc.locale.tag(),
            hubs: doc.hub_url.iter().map(hub).collect(),
            _mihan: FeedExtension {
                id: &doc.id,
                direction: doc.locale.direction().as_str(),
                updated: rfc3339(doc.updated),
            },
            items: doc.items.iter().map(Item::from).collect(),
        }
    }
}

impl<'a> From<&'a FeedItem> for Item<'a> {
    fn from(item: &'a FeedItem) -> Self {
        Self {
            id: &item.id,
            url: uri(&item.url),
            // No mark in front: this format says the direction.
            title: contain(&item.title),
            summary: plain_summary(item),
            content_html: content_html(item),
            image: item.image.as_ref().map(|image| uri(&image.url)),
            date_published: rfc3339(item.published),
            date_modified: rfc3339(item.updated),
            authors: [Author { name: &item.author }],
            tags: item
                .categories
                .iter()
                .map(|category| &*category.label)
                .collect(),
            language: item.locale.tag(),
            attachments: attachments(item),
            _mihan: ItemExtension::from(item),
        }
    }
}

impl<'a> From<&'a FeedItem> for ItemExtension<'a> {
    fn from(item: &'a FeedItem) -> Self {
        Self {
            direction: item.locale.direction().as_str(),
            document_id: &item.document_id,
            short_url: uri(&item.short_url),
            change_note: item.change_note.as_deref(),
            withdrawn: item.withdrawn.as_ref().map(|withdrawal| Notice {
                notice: &withdrawal.notice,
                at: rfc3339(withdrawal.at),
            }),
            event: item.event.as_ref().map(Event::from),
            translations: item
                .translations
                .iter()
                .map(|other| Other {
                    language: other.locale.tag(),
                    url: uri(&other.url),
                })
                .collect(),
            categories: item
                .categories
                .iter()
                .map(|category| Subject {
                    term: &category.term,
                    label: &category.label,
                    scheme: &category.scheme,
                })
                .collect(),
        }
    }
}

impl<'a> From<&'a FeedEvent> for Event<'a> {
    fn from(event: &'a FeedEvent) -> Self {
        let wall = |time: jiff::civil::DateTime| time.strftime("%Y-%m-%dT%H:%M").to_string();
        let until = event.recurrence.and_then(|recurrence| recurrence.until);
        Self {
            starts: wall(event.starts),
            ends: event.ends.map(wall),
            zone: ZONE_ID,
            place: &event.place,
            status: event.status.as_str(),
            repeats: event
                .recurrence
                .map_or("none", |recurrence| recurrence.frequency.as_str()),
            repeats_until: until.map(|day| day.to_string()),
            registration_url: event.registration_url.as_deref().map(uri),
        }
    }
}

fn attachments(item: &FeedItem) -> Vec<Attachment<'_>> {
    item.image
        .iter()
        .map(|image| Attachment {
            url: uri(&image.url),
            mime_type: &image.mime,
            size_in_bytes: image.length,
            title: &image.alt,
        })
        .collect()
}
