//! What was on the screen when somebody acted.

use super::error::{ActionError, ActionResult};
use crate::store::editions::Edition;
use crate::store::revisions::Revision;

/// The version and the digest that a form or a button carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub lock_version: i64,
    /// Digest of the text shown.
    pub digest: String,
}

impl Seen {
    /// The version and text as they stand now, for callers that have just read them.
    pub fn of(edition: &Edition, head: &Revision) -> Self {
        Self {
            lock_version: edition.lock_version,
            digest: head.digest.clone(),
        }
    }

    /// Refuses to act on anything but what was seen.
    pub fn check(&self, edition: &Edition, head: &Revision) -> ActionResult<()> {
        if self.lock_version == edition.lock_version && self.digest == head.digest {
            Ok(())
        } else {
            Err(ActionError::Stale)
        }
    }
}
