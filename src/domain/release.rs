//! Release sets: several texts, one instant, all or none.

use jiff::Timestamp;
use serde::Serialize;

use super::id::ReleaseId;
use super::refusal::{FieldError, FieldErrors};
use super::word::words;

words! {
    /// How a release set stands.
    ReleaseState as "release state" {
        /// Being put together.
        Open = "open",
        /// Goes out at its minute; its texts go out with it or not at all.
        Scheduled = "scheduled",
        Done = "done",
        /// Its minute came and something stood in the way; nothing went out.
        Failed = "failed",
    }
}

/// The most texts of one set: each is judged and published in one transaction.
pub const MOST_ITEMS: usize = 40;

/// The most characters of a name.
pub const MOST_NAME_CHARS: usize = 120;

/// The scheduled set that a text belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Held {
    pub release: ReleaseId,
    pub name: String,
    pub at: Timestamp,
}

impl ReleaseState {
    /// Whether texts may be added and taken out.
    pub const fn is_changeable(self) -> bool {
        match self {
            Self::Open | Self::Failed => true,
            Self::Scheduled | Self::Done => false,
        }
    }

    /// Whether it may still go out.
    pub const fn is_ahead(self) -> bool {
        match self {
            Self::Open | Self::Scheduled | Self::Failed => true,
            Self::Done => false,
        }
    }
}

/// A name as typed.
pub fn read_name(typed: &str) -> Result<String, FieldErrors> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = name.chars().count();
    if name.is_empty() {
        Err(FieldErrors::one("name", FieldError::new("error-required")))
    } else if length > MOST_NAME_CHARS {
        let error = FieldError::new("error-too-long")
            .with("actual", length)
            .with("max", MOST_NAME_CHARS);
        Err(FieldErrors::one("name", error))
    } else {
        Ok(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_and_not_empty() {
        assert_eq!(read_name("  Rentrée \n 2026 ").unwrap(), "Rentrée 2026");
        assert!(read_name(" \n").is_err());
        assert!(read_name(&"x".repeat(MOST_NAME_CHARS + 1)).is_err());
    }

    #[test]
    fn what_is_on_its_way_is_not_changed() {
        for state in ReleaseState::ALL {
            assert!(!state.is_changeable() || state.is_ahead(), "{state}");
        }
        assert!(!ReleaseState::Scheduled.is_changeable());
    }
}
