//! The formats a feed is offered in. A new one is a file beside this and a variant here.

use std::fmt;
use std::str::FromStr;

use super::doc::FeedDoc;
use super::{atom, ical, json_feed, rss};

/// One way to write a [`FeedDoc`]; its text form is the extension in the feed's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FeedFormat {
    Rss,
    Atom,
    Json,
    /// Holds the items that are events and leaves the others out.
    Calendar,
}

/// An extension under which no feed is offered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown feed format {0:?}")]
pub struct UnknownFormat(pub String);

impl FeedFormat {
    /// Every format, in the order in which pages offer them.
    pub const ALL: [Self; 4] = [Self::Rss, Self::Atom, Self::Json, Self::Calendar];

    /// The end of the feed's address, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Rss => "rss",
            Self::Atom => "atom",
            Self::Json => "json",
            Self::Calendar => "ics",
        }
    }

    /// The value of the `Content-Type` header.
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Rss => "application/rss+xml; charset=utf-8",
            Self::Atom => "application/atom+xml; charset=utf-8",
            Self::Json => "application/feed+json; charset=utf-8",
            Self::Calendar => "text/calendar; charset=utf-8",
        }
    }

    /// Writes the document out in UTF-8.
    pub fn render(self, doc: &FeedDoc) -> String {
        match self {
            Self::Rss => rss::render(doc),
            Self::Atom => atom::render(doc),
            Self::Json => json_feed::render(doc),
            Self::Calendar => ical::render(doc),
        }
    }
}

impl fmt::Display for FeedFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.extension())
    }
}

impl FromStr for FeedFormat {
    type Err = UnknownFormat;

    fn from_str(extension: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|format| format.extension() == extension)
            .ok_or_else(|| UnknownFormat(extension.to_owned()))
    }
}
