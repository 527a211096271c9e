//! What leaves the newsroom, written out: a [`FeedDoc`] goes in, bytes come out.
//! Pure: no clock, no database, no settings; the same document always gives the same bytes.

mod atom;
mod doc;
mod format;
mod ical;
mod json_feed;
mod markup;
mod rss;
pub mod sitemap;
#[cfg(test)]
mod tests;
mod vtimezone;
mod xml;

pub use doc::{
    Category, EventStatus, FeedDoc, FeedEvent, FeedImage, FeedItem, Frequency, Recurrence,
    Translation, Withdrawal,
};
pub use format::{FeedFormat, UnknownFormat};
