//! The chain of the audit trail: each event carries the digest of the one before it, so that nobody
//! can change, take away or reorder an event without the chain saying where. Owns what is hashed and
//! how a chain is walked; never reads or writes a row.
//!
//! The digest is SHA-256 over the JSON array `[previous_digest, sequence, at, actor, act, subject,
//! subject_id, city, detail]`, written without spaces, `detail` being the stored text as it is: anybody
//! can compute it again from an exported line.

mod deed;

use serde::Serialize;
use sha2::{Digest as _, Sha256};
use thiserror::Error;

pub use deed::Deed;

/// What stands before the first event.
pub const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// One event as it is kept and exported. Times are microseconds since 1970 UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Event {
    /// 1, 2, … without a gap.
    pub sequence: i64,
    pub at: i64,
    /// None = the system, or nobody signed in.
    pub actor: Option<i64>,
    pub act: String,
    pub subject: String,
    pub subject_id: Option<i64>,
    pub city: Option<i64>,
    /// JSON text, kept to the letter.
    pub detail: String,
    pub previous_digest: String,
    pub digest: String,
}

/// Where a chain ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Head {
    /// 0 = nothing yet.
    pub sequence: i64,
    pub digest: String,
}

/// What is wrong with a chain.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    #[error("event {expected} is missing: {found} comes in its place")]
    Gap { expected: i64, found: i64 },
    #[error("event {sequence} does not follow the event before it")]
    Loose { sequence: i64 },
    #[error("event {sequence} was changed: its digest does not fit its words")]
    Changed { sequence: i64 },
    #[error("the chain ends at event {found}, but {written} were written")]
    Shortened { found: i64, written: i64 },
    #[error("the head does not name the last event, {sequence}")]
    OtherHead { sequence: i64 },
    #[error("no event has the given digest: events were taken away or written anew")]
    Unknown,
}

impl Event {
    /// The digest that these words must have.
    pub fn reckoned(&self) -> String {
        let words = serde_json::json!([
            self.previous_digest,
            self.sequence,
            self.at,
            self.actor,
            self.act,
            self.subject,
            self.subject_id,
            self.city,
            self.detail,
        ]);
        Sha256::digest(words.to_string())
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// The event put at the end of a chain.
    #[must_use]
    pub fn after(mut self, head: &Head) -> Self {
        self.sequence = head.sequence + 1;
        self.previous_digest.clone_from(&head.digest);
        self.digest = self.reckoned();
        self
    }

    /// The head of a chain that ends here.
    pub fn head(&self) -> Head {
        Head {
            sequence: self.sequence,
            digest: self.digest.clone(),
        }
    }
}

impl Default for Head {
    fn default() -> Self {
        Self {
            sequence: 0,
            digest: BEGINNING.to_owned(),
        }
    }
}

/// Walks a chain from its beginning, an event at a time, remembering only where it stands.
#[derive(Clone, Debug, Default)]
pub struct Walk {
    head: Head,
    /// A head somebody noted down earlier, still to be met.
    sought: Option<String>,
}

impl Walk {
    /// A walk that must come past `noted`, a head digest of an earlier day.
    pub fn past(noted: Option<&str>) -> Self {
        Self {
            head: Head::default(),
            sought: noted
                .filter(|digest| *digest != BEGINNING)
                .map(ToOwned::to_owned),
        }
    }

    /// The last good event.
    pub const fn head(&self) -> &Head {
        &self.head
    }

    /// Takes the next event, or says what is wrong with it.
    pub fn take(&mut self, event: &Event) -> Result<(), Fault> {
        let sequence = event.sequence;
        let expected = self.head.sequence + 1;
        if sequence != expected {
            return Err(Fault::Gap {
                expected,
                found: sequence,
            });
        }
        if event.previous_digest != self.head.digest {
            return Err(Fault::Loose { sequence });
        }
        if event.reckoned() != event.digest {
            return Err(Fault::Changed { sequence });
        }
        if self.sought.as_deref() == Some(&event.digest) {
            self.sought = None;
        }
        self.head = event.head();
        Ok(())
    }

    /// Whether the chain ends where its head says, and held what was sought.
    pub fn finish(&self, written: &Head) -> Result<(), Fault> {
        if written.sequence != self.head.sequence {
            return Err(Fault::Shortened {
                found: self.head.sequence,
                written: written.sequence,
            });
        }
        if written.digest != self.head.digest {
            return Err(Fault::OtherHead {
                sequence: self.head.sequence,
            });
        }
        match &self.sought {
            Some(_) => Err(Fault::Unknown),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
