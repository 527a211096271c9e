//! What was said about a text: its threads with everything in them. At most eight queries a page.

use std::collections::{BTreeMap, BTreeSet};

use super::labels::{self, CityName};
use crate::domain::id::{EditionId, OutsideId, PersonId, ThreadId};
use crate::domain::scope::Scope;
use crate::store::editions::{self, Edition};
use crate::store::error::StoreResult;
use crate::store::revisions;
use crate::store::talk;
use crate::store::tx::Db;
use crate::store::{outside, recipients};

pub use crate::store::outside::OutsideName;
pub use crate::store::revisions::Revision;
pub use crate::store::talk::{Comment, Thread, Which};

/// A thread with what was said in it, oldest first.
#[derive(Clone, Debug)]
pub struct Talked {
    pub thread: Thread,
    pub comments: Vec<Comment>,
}

/// Some threads of a text, newest first, and the names in them.
#[derive(Clone, Debug)]
pub struct Talks {
    pub threads: Vec<Talked>,
    /// Of all threads of the text.
    pub open: u64,
    pub resolved: u64,
    pub people: BTreeMap<PersonId, String>,
    pub outside: BTreeMap<OutsideId, OutsideName>,
}

/// A text that is talked about.
#[derive(Clone, Debug)]
pub struct TalkedText {
    pub edition: Edition,
    pub head: Revision,
    pub cities: Vec<CityName>,
}

/// The text, if it is in sight: three queries.
pub async fn text(db: &impl Db, scope: &Scope, id: EditionId) -> StoreResult<TalkedText> {
    let edition = editions::edition(db, scope, id).await?;
    Ok(TalkedText {
        head: revisions::revision(db, edition.document.kind, edition.head).await?,
        cities: labels::list_cities(db).await?,
        edition,
    })
}

/// Threads of an edition that was found in sight.
pub async fn talks(
    db: &impl Db,
    edition: EditionId,
    which: Which,
    page: u64,
    size: u64,
) -> StoreResult<Talks> {
    let offset = page.saturating_mul(size);
    let threads = talk::list_threads(db, edition, which, offset, size).await?;
    let listed = u64::try_from(threads.len()).unwrap_or(u64::MAX);
    // Most texts are talked about little: the list says its own length.
    let open = match which {
        Which::Open if page == 0 && listed < size => listed,
        Which::Open | Which::Resolved | Which::All => {
            talk::count_threads(db, edition, Which::Open).await?
        }
    };
    with_names(db, edition, threads, open).await
}

/// One thread of an edition that was found in sight.
pub async fn one_thread(db: &impl Db, edition: EditionId, id: ThreadId) -> StoreResult<Talks> {
    let thread = talk::thread(db, edition, id).await?;
    let open = talk::count_threads(db, edition, Which::Open).await?;
    with_names(db, edition, vec![thread], open).await
}

/// Who may be told of a comment on a text, by name.
pub async fn seers(db: &impl Db, edition: &Edition) -> StoreResult<Vec<(PersonId, String)>> {
    recipients::list_seers(db, &edition.target()).await
}

async fn with_names(
    db: &impl Db,
    edition: EditionId,
    threads: Vec<Thread>,
    open: u64,
) -> StoreResult<Talks> {
    let ids: Vec<ThreadId> = threads.iter().map(|thread| thread.id).collect();
    let mut said = talk::comments_of(db, &ids).await?;
    let comments = || said.values().flatten();
    let mut people: BTreeSet<PersonId> = comments().filter_map(|one| one.author).collect();
    let guests: BTreeSet<OutsideId> = comments().filter_map(|one| one.outside).collect();
    for thread in &threads {
        people.extend(thread.opened_by);
        people.extend(thread.resolved_by);
        people.extend(thread.settled_by);
    }
    Ok(Talks {
        open,
        resolved: talk::count_threads(db, edition, Which::Resolved).await?,
        people: labels::people(db, &people).await?,
        outside: outside::names(db, &guests).await?,
        threads: threads
            .into_iter()
            .map(|thread| Talked {
                comments: said.remove(&thread.id).unwrap_or_default(),
                thread,
            })
            .collect(),
    })
}
