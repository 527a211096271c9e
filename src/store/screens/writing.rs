//! Around a text that is being written: what the reader typed and has not saved, who else has it open, and the
//! revisions of a merge.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::labels::people;
use crate::domain::id::{EditionId, PersonId};
use crate::domain::presence::{MOST_NAMED, cutoff};
use crate::domain::scope::Scope;
use crate::store::editions::{self, Edition};
use crate::store::error::StoreResult;
use crate::store::presences;
use crate::store::revisions::{self, Revision};
use crate::store::tx::Db;

pub use crate::store::autosaves::{Autosave, find_autosave};
pub use crate::store::presences::Presence;

/// An autosave with the digest of the text it began with; none = unknown.
pub type Unsaved = (Autosave, Option<String>);

/// The texts of a merge.
#[derive(Clone, Debug)]
pub struct MergeScreen {
    pub edition: Edition,
    /// What both began with; none = unknown.
    pub base: Option<Revision>,
    pub mine: Revision,
    pub theirs: Revision,
    /// Who wrote `theirs`; none = the system.
    pub their_name: Option<String>,
}

/// What the reader typed and has not saved.
pub async fn unsaved(
    db: &impl Db,
    edition: &Edition,
    person: PersonId,
) -> StoreResult<Option<Unsaved>> {
    let Some(found) = find_autosave(db, edition.id, person).await? else {
        return Ok(None);
    };
    let base = match found.base {
        Some(base) => Some(revisions::revision(db, edition.document.kind, base).await?),
        None => None,
    };
    Ok(Some((found, base.map(|base| base.digest))))
}

/// Who else has one of these texts open.
pub async fn others_present(
    db: &impl Db,
    editions: &[EditionId],
    reader: PersonId,
    now: Timestamp,
) -> StoreResult<Vec<Presence>> {
    let mut all = presences::list_present(db, editions, cutoff(now), MOST_NAMED).await?;
    all.retain(|one| one.person != reader);
    Ok(all)
}

/// The revisions with these numbers. At most five queries.
pub async fn merging(
    db: &impl Db,
    scope: &Scope,
    id: EditionId,
    base: Option<i64>,
    mine: i64,
    theirs: i64,
) -> StoreResult<MergeScreen> {
    let edition = editions::edition(db, scope, id).await?;
    let kind = edition.document.kind;
    let base = match base {
        Some(number) => Some(revisions::numbered(db, kind, id, number).await?),
        None => None,
    };
    let mine = revisions::numbered(db, kind, id, mine).await?;
    let theirs = revisions::numbered(db, kind, id, theirs).await?;
    let authors: BTreeSet<PersonId> = theirs.author.into_iter().collect();
    let names = people(db, &authors).await?;
    Ok(MergeScreen {
        their_name: theirs.author.and_then(|author| names.get(&author).cloned()),
        edition,
        base,
        mine,
        theirs,
    })
}
