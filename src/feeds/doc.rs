//! What a feed says, before it is written in any format. Every visible word arrives here already
//! in the feed's language; addresses are absolute.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use crate::domain::locale::Locale;

/// One feed in one language; the newest item comes first.
#[derive(Clone, Debug, PartialEq)]
pub struct FeedDoc {
    /// `urn:uuid:…` or another address that never changes.
    pub id: String,
    pub self_url: String,
    /// The HTML page that shows the same items.
    pub home_url: String,
    pub title: String,
    pub description: String,
    /// The city or institution that answers for the feed.
    pub publisher: String,
    pub locale: Locale,
    /// The latest major change of any item, never the time of the request.
    pub updated: Timestamp,
    /// The page with older items.
    pub next_url: Option<String>,
    /// WebSub hub, when one is configured.
    pub hub_url: Option<String>,
    pub items: Vec<FeedItem>,
}

/// One published text in one locale.
#[derive(Clone, Debug, PartialEq)]
pub struct FeedItem {
    /// `urn:uuid:<public id of the publication>`.
    pub id: String,
    /// The public id that translations of one text share.
    pub document_id: String,
    pub url: String,
    /// The permanent link, for sharing: percent-encoded Arabic addresses are long.
    pub short_url: String,
    pub title: String,
    pub summary: String,
    /// The body as HTML made from the block tree; it is trusted to be well formed and harmless.
    pub html: String,
    pub locale: Locale,
    pub published: Timestamp,
    /// The last major change: a corrected comma does not move it.
    pub updated: Timestamp,
    pub author: String,
    pub categories: Vec<Category>,
    pub image: Option<FeedImage>,
    pub withdrawn: Option<Withdrawal>,
    /// What readers are told of the last change, as a sentence.
    pub change_note: Option<String>,
    pub event: Option<FeedEvent>,
    /// The other locales of the document that are public.
    pub translations: Vec<Translation>,
}

/// A subject of an item; `scheme` names the list that `term` belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    pub term: String,
    pub label: String,
    pub scheme: String,
}

/// The lead image; `length` counts bytes, `width` and `height` pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedImage {
    pub url: String,
    pub mime: String,
    pub length: u64,
    pub width: u32,
    pub height: u32,
    pub alt: String,
}

/// The text no longer stands; it stays readable under this notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    pub notice: String,
    pub at: Timestamp,
}

/// What a calendar needs; times are wall times in Morocco.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedEvent {
    pub starts: DateTime,
    pub ends: Option<DateTime>,
    pub place: String,
    pub status: EventStatus,
    pub recurrence: Option<Recurrence>,
    pub registration_url: Option<String>,
    /// Grows with each published revision, so that calendars take the newer one.
    pub sequence: u32,
}

/// Whether people should come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventStatus {
    Scheduled,
    Postponed,
    Cancelled,
}

/// How an event comes back; `until` is the last day on which it may start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recurrence {
    pub frequency: Frequency,
    pub until: Option<Date>,
}

/// The step of a [`Recurrence`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frequency {
    Daily,
    Weekly,
    Monthly,
}

/// The same document in another locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    pub locale: Locale,
    pub url: String,
}

impl EventStatus {
    /// The same word as in the event form's `event_status`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Postponed => "postponed",
            Self::Cancelled => "cancelled",
        }
    }
}

impl Frequency {
    /// The same word as in the event form's `repeats`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
        }
    }
}
