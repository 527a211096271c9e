//! Urgent publication: a text goes out before anybody approved it, and those who should have done so
//! are asked afterwards. They confirm it in time, or it falls back.

use jiff::Timestamp;
use serde::Serialize;

use super::id::PersonId;
use super::word::words;

words! {
    /// What became of an urgent publication.
    UrgentOutcome as "outcome of an urgent publication" {
        /// The review afterwards is open.
        Open = "open",
        /// Every step approved: published like any other text.
        Confirmed = "confirmed",
        Declined = "declined",
        /// Its time ran out.
        Unanswered = "unanswered",
        /// Another act took the text down, or a newer text its place.
        Overtaken = "overtaken",
    }
}

/// An open review of a text that is out already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Urgent {
    /// Whoever published never confirms.
    pub by: PersonId,
    pub due_at: Timestamp,
    /// An approved text was live before, to which it falls back.
    pub has_earlier: bool,
}

/// How a desk deals with urgent publications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct UrgentRule {
    /// Working hours within which it is to be confirmed.
    pub hours: u32,
    /// Whether silence takes the text back; otherwise it is only told to more people.
    pub falls_back: bool,
}

impl Default for UrgentRule {
    fn default() -> Self {
        Self {
            hours: 16,
            falls_back: true,
        }
    }
}

/// The most working hours that a rule may give.
pub const MOST_HOURS: u32 = 80;
