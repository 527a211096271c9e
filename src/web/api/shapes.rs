//! The shapes of the read API, as they are sent and as OpenAPI describes them. Adding a member is
//! allowed within v1; taking one away or changing its meaning is not.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

/// A list that is not paged.
#[derive(Debug, Serialize, ToSchema)]
pub struct Listing<T> {
    pub items: Vec<T>,
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Paged<T> {
    pub items: Vec<T>,
    /// The address of the page with older items; also in the `Link` header.
    pub next: Option<String>,
}

/// A name by language; a language without one is absent.
pub type Names = BTreeMap<String, String>;

/// A Cité des Métiers et des Compétences.
#[derive(Debug, Serialize, ToSchema)]
pub struct City {
    pub slug: String,
    /// ISO 3166-2.
    pub iso_region: String,
    pub names: Names,
    pub regions: Names,
    pub towns: Names,
    /// `open`, `building` or `announced`.
    pub status: String,
    /// ISO date on which the status was known.
    pub status_as_of: Option<String>,
    /// ISO date, possibly only year and month.
    pub opened_on: Option<String>,
    /// Codes of `/sectors`.
    pub sectors: Vec<String>,
    /// This city in the API, with figures and feeds.
    pub api_url: String,
}

/// A city with its figures and the addresses of its feeds.
#[derive(Debug, Serialize, ToSchema)]
pub struct CityDetail {
    #[serde(flatten)]
    pub city: City,
    pub figures: Vec<Figure>,
    pub feeds: Vec<FeedAddress>,
}

/// A number that means nothing without its date, scope and source.
#[derive(Debug, Serialize, ToSchema)]
pub struct Figure {
    pub measure: String,
    /// Decimal number as text.
    pub value: String,
    pub unit: String,
    /// ISO date, possibly only year or year and month.
    pub as_of: Option<String>,
    /// What exactly is counted, by locale.
    pub scope: Names,
    pub source: String,
}

/// Where a feed is.
#[derive(Debug, Serialize, ToSchema)]
pub struct FeedAddress {
    pub locale: String,
    /// None: every kind.
    pub kind: Option<String>,
    /// `rss`, `atom`, `json` or `ics`.
    pub format: String,
    pub url: String,
}

/// A sector, level or tag.
#[derive(Debug, Serialize, ToSchema)]
pub struct Term {
    pub code: String,
    pub names: Names,
}

/// A published text in one language.
#[derive(Debug, Serialize, ToSchema)]
pub struct Entry {
    /// For ever the same; feeds write it as `urn:uuid:…`.
    pub id: String,
    /// Shared by the translations of one text.
    pub document_id: String,
    /// Slug; none for national texts.
    pub city: Option<String>,
    /// `news`, `communique`, `event`, `programme`, `offer` or `page`.
    pub kind: String,
    pub locale: String,
    /// `rtl` or `ltr`.
    pub direction: String,
    /// `live`, or `withdrawn`: then show `notice` above the text, or do not show it.
    pub state: String,
    /// The public note of a withdrawal.
    pub notice: Option<String>,
    pub title: String,
    pub summary: String,
    /// The body; addresses in it are absolute.
    pub html: String,
    /// The fields of the kind, the body as a tree of blocks among them.
    #[schema(value_type = Object)]
    pub content: serde_json::Value,
    pub image: Option<Image>,
    /// Events: wall time in Africa/Casablanca.
    pub starts: Option<String>,
    pub ends: Option<String>,
    /// The reference page.
    pub url: String,
    pub path: String,
    /// The permanent link.
    pub short_url: String,
    pub api_url: String,
    #[schema(value_type = String, format = DateTime)]
    pub first_published_at: Timestamp,
    /// The public date.
    #[schema(value_type = String, format = DateTime)]
    pub published_at: Timestamp,
    /// The last change of the text.
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: Timestamp,
    /// The number of the last change in `/changes`.
    pub seq: i64,
    pub translations: Vec<Translation>,
    /// What readers are told of the last change.
    pub change_note: Option<String>,
    /// The same of every change that had a note, newest first.
    pub change_notes: Vec<ChangeNote>,
}

/// What readers are told of one change.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChangeNote {
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// `minor`, which does not move `updated_at`, or `major`.
    pub kind: String,
    pub note: String,
}

/// The text that took the place of another.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Replacement {
    pub id: String,
    /// Where it is now.
    pub url: String,
    pub path: String,
    pub api_url: String,
}

/// The lead image.
#[derive(Debug, Serialize, ToSchema)]
pub struct Image {
    pub url: String,
    pub mime: String,
    /// Pixels of the original.
    pub width: u32,
    pub height: u32,
    pub alt: String,
    pub credit: String,
    /// Addresses by width: `480`, `960`, `1600`, `original`.
    pub renditions: BTreeMap<String, String>,
}

/// The same text in another language.
#[derive(Debug, Serialize, ToSchema)]
pub struct Translation {
    pub id: String,
    pub locale: String,
    pub title: String,
    pub url: String,
    pub api_url: String,
}

/// One entry of the gap-free log of public changes.
#[derive(Debug, Serialize, ToSchema)]
pub struct Change {
    pub seq: i64,
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// `published`, `updated`, `moved`, `withdrawn`, `restored` (a withdrawn text holds again),
    /// `replaced`, `removed` or `killed` (drop every copy). Take a word that is not known as `updated`.
    pub change: String,
    pub id: String,
    pub document_id: String,
    pub city: Option<String>,
    pub kind: String,
    pub locale: String,
    /// `null` in every entry of a text that is gone now.
    pub title: Option<String>,
    /// The address after the change.
    pub url: String,
    pub path: String,
    /// The text as it is now; answers 410 once it is gone.
    pub api_url: String,
    /// Of `replaced`: the text that took the place.
    pub replaced_by: Option<Replacement>,
}

/// A stretch of the log.
#[derive(Debug, Serialize, ToSchema)]
pub struct Changes {
    pub items: Vec<Change>,
    /// Ask `after` this number next time.
    pub last_seq: i64,
    /// The next stretch, when there is more already.
    pub next: Option<String>,
}
