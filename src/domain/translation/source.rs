//! The text that is translated, with how it came to be what it is.

use std::collections::BTreeMap;

use super::unit::{UnitKey, units};
use crate::domain::content::Content;
use crate::domain::id::EditionId;

/// A text that the source was, or is.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    pub edition: EditionId,
    pub content: Content,
    /// It only put right what the version before meant: translations of that one stay good.
    pub minor: bool,
}

/// The source of a translation.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// Texts that were shown to the public one after the other and the one that counts now, which
    /// is last; empty = there is no source any more.
    versions: Vec<Seen>,
    /// A text that is being prepared: what was made from it already is ahead, not behind.
    ahead: Option<Seen>,
}

#[derive(Clone, Debug)]
struct Seen {
    version: Version,
    texts: BTreeMap<UnitKey, String>,
}

impl Source {
    pub fn new(versions: Vec<Version>, ahead: Option<Version>) -> Self {
        Self {
            versions: versions.into_iter().map(Seen::new).collect(),
            ahead: ahead.map(Seen::new),
        }
    }

    /// The text that counts now.
    pub fn now(&self) -> Option<&Version> {
        self.versions.last().map(|seen| &seen.version)
    }

    /// Whether a unit that was made when `key` said `text` still stands: every change since then
    /// was minor, or has been taken back, or was made after this very text.
    pub(super) fn still_says(&self, key: &UnitKey, text: &str, made_in: Option<EditionId>) -> bool {
        let says = |seen: &Seen| seen.texts.get(key).is_some_and(|now| now == text);
        if self.versions.last().is_some_and(says) || self.ahead.as_ref().is_some_and(says) {
            return true;
        }
        let from = self
            .versions
            .iter()
            .rposition(|seen| says(seen) || Some(seen.version.edition) == made_in);
        let Some(from) = from else { return false };
        let mut before = Some(text);
        // A draft of an edition that turned out minor is as good as what that edition became.
        let first = if self.versions.get(from).is_some_and(says) {
            from + 1
        } else {
            from
        };
        for seen in self.versions.iter().skip(first) {
            let after = seen.texts.get(key).map(String::as_str);
            if before != after && !seen.version.minor {
                return false;
            }
            before = after;
        }
        before.is_some()
    }
}

impl Seen {
    fn new(version: Version) -> Self {
        let texts = units(&version.content)
            .into_iter()
            .map(|unit| (unit.key, unit.piece.text()))
            .collect();
        Self { version, texts }
    }
}
