//! What happened to an edition: moves, answers and revisions, without the texts themselves.

use std::collections::{BTreeMap, BTreeSet};

use entity::revision;
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::labels::{self, CityName};
use crate::domain::id::{EditionId, PersonId, RevisionId};
use crate::domain::scope::Scope;
use crate::store::editions::{self, Edition};
use crate::store::error::StoreResult;
use crate::store::row::Row;
use crate::store::runs::{self, RunOfEdition};
use crate::store::stages::{self, StageChange};
use crate::store::tx::Db;

/// The most entries of each sort that a history shows.
pub const MOST_ENTRIES: u64 = 500;
/// The most other editions of the document that are linked.
pub const MOST_SIBLINGS: u64 = 100;

/// A kept revision, without its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevisionEntry {
    pub id: RevisionId,
    pub number: i64,
    pub author: Option<PersonId>,
    pub reason: Option<String>,
    pub at: Timestamp,
}

/// The whole story of an edition.
#[derive(Clone, Debug)]
pub struct History {
    pub edition: Edition,
    /// Newest first.
    pub moves: Vec<StageChange>,
    /// Newest first.
    pub revisions: Vec<RevisionEntry>,
    /// Oldest first.
    pub runs: Vec<RunOfEdition>,
    pub people: BTreeMap<PersonId, String>,
    /// The other editions of the document, newest first.
    pub siblings: Vec<Edition>,
    pub cities: Vec<CityName>,
}

/// Loads the history of an edition in sight: eight queries.
pub async fn history(db: &impl Db, scope: &Scope, id: EditionId) -> StoreResult<History> {
    let edition = editions::edition(db, scope, id).await?;
    let moves = stages::list_of_edition(db, id, MOST_ENTRIES).await?;
    let revisions = list_revisions(db, id, MOST_ENTRIES).await?;
    let runs = runs::list_of_editions(db, &[id], MOST_ENTRIES).await?;
    let people = labels::people(db, &mentioned(&moves, &revisions, &runs)).await?;
    let siblings = siblings(db, &edition).await?;
    Ok(History {
        cities: labels::list_cities(db).await?,
        edition,
        moves,
        revisions,
        runs,
        people,
        siblings,
    })
}

/// The other editions of the document.
pub(super) async fn siblings(db: &impl Db, edition: &Edition) -> StoreResult<Vec<Edition>> {
    let mut all = editions::list_of_document(db, &edition.document, MOST_SIBLINGS).await?;
    all.retain(|other| other.id != edition.id);
    Ok(all)
}

async fn list_revisions(
    db: &impl Db,
    edition: EditionId,
    limit: u64,
) -> StoreResult<Vec<RevisionEntry>> {
    type Columns = (i64, i64, Option<i64>, Option<String>, i64);
    let rows: Vec<Columns> = revision::Entity::find()
        .select_only()
        .column(revision::Column::Id)
        .column(revision::Column::Number)
        .column(revision::Column::AuthorId)
        .column(revision::Column::Reason)
        .column(revision::Column::CreatedAt)
        .filter(revision::Column::EditionId.eq(edition.0))
        .order_by_desc(revision::Column::Number)
        .limit(limit)
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|(id, number, author, reason, at)| {
            Ok(RevisionEntry {
                id: RevisionId(id),
                number,
                author: author.map(PersonId),
                reason,
                at: Row::of("revision", id).instant(at)?,
            })
        })
        .collect()
}

fn mentioned(
    moves: &[StageChange],
    revisions: &[RevisionEntry],
    runs: &[RunOfEdition],
) -> BTreeSet<PersonId> {
    let movers = moves
        .iter()
        .flat_map(|one| [one.actor, one.acted_for])
        .flatten();
    let writers = revisions.iter().filter_map(|one| one.author);
    let reviewers = runs
        .iter()
        .flat_map(|one| &one.run.answers)
        .map(|answer| answer.person);
    movers.chain(writers).chain(reviewers).collect()
}
