//! Typed keys: a row number of one table can never stand in for another's.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! row_ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

row_ids! {
    /// A city's row.
    CityId,
    /// A person's row.
    PersonId,
    /// A document's row.
    DocumentId,
    /// An edition's row.
    EditionId,
    /// A revision's row.
    RevisionId,
    /// A review run's row.
    RunId,
    /// An uploaded image's row.
    AssetId,
    /// A publication's row.
    PublicationId,
    /// A job's row.
    JobId,
    /// The row of a plan for a minute.
    PlanId,
    /// A release set's row.
    ReleaseId,
    /// A row of the trash.
    TrashId,
    /// The row of a thing somebody was told.
    InboxItemId,
    /// The row of a city's figure.
    FigureId,
    /// A comment thread's row.
    ThreadId,
    /// A comment's row.
    CommentId,
    /// The row of an outside reviewer's invitation.
    OutsideId,
    /// An approval path's row.
    PathId,
    /// The row of somebody standing in for somebody.
    DelegationId,
    /// The row of what a step has to be answered by.
    DueId,
    /// A row of the glossary.
    GlossaryId,
    /// The row of a day off.
    HolidayId,
    /// The row of a month of Ramadan.
    RamadanId,
}

/// A permanent, time-ordered id (UUIDv7, RFC 9562) that may leave the system.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct PublicId(String);

impl PublicId {
    /// Takes text that has the form of an id: 36 characters of lower-case hex and hyphens.
    pub fn parse(text: &str) -> Option<Self> {
        let shaped = text.len() == 36
            && text.bytes().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
            });
        shaped.then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PublicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::PublicId;

    #[test]
    fn only_lower_case_hyphenated_uuids_are_public_ids() {
        assert!(PublicId::parse("0193b1c8-7b44-7cc0-8d0c-0a1b2c3d4e5f").is_some());
        for wrong in [
            "",
            "0193B1C8-7b44-7cc0-8d0c-0a1b2c3d4e5f",
            "0193b1c87b447cc08d0c0a1b2c3d4e5f",
            "../../etc/passwd",
        ] {
            assert!(PublicId::parse(wrong).is_none(), "{wrong}");
        }
    }
}
