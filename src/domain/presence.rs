//! Who counts as having a text open.

use jiff::{SignedDuration, Timestamp};

/// How long somebody counts as there after their page last told.
pub const FRESH: SignedDuration = SignedDuration::from_mins(2);

/// How many people before one text are named.
pub const MOST_NAMED: u64 = 20;

/// Whoever was seen at this instant or later is there.
pub fn cutoff(now: Timestamp) -> Timestamp {
    now.saturating_sub(FRESH).unwrap_or(now)
}
