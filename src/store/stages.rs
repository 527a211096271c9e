//! The status history: a row for each transition, never overwritten.

use entity::stage_change;
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::error::StoreResult;
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::id::{EditionId, PersonId, RevisionId};
use crate::domain::stage::{Stage, Transition};

/// One move of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageChange {
    pub edition: EditionId,
    pub revision: Option<RevisionId>,
    pub transition: Transition,
    pub from: Option<Stage>,
    pub to: Stage,
    /// None = the system.
    pub actor: Option<PersonId>,
    /// The absent person in whose name it was done.
    pub acted_for: Option<PersonId>,
    pub reason: Option<String>,
    pub at: Timestamp,
}

/// Adds a move to the history.
pub async fn insert_change(tx: &Tx, change: &StageChange) -> StoreResult<()> {
    let row = stage_change::ActiveModel {
        id: NotSet,
        edition_id: Set(change.edition.0),
        revision_id: Set(change.revision.map(|revision| revision.0)),
        transition: Set(change.transition.as_str().to_owned()),
        from_stage: Set(change.from.map(|stage| stage.as_str().to_owned())),
        to_stage: Set(change.to.as_str().to_owned()),
        actor_id: Set(change.actor.map(|person| person.0)),
        acted_for_id: Set(change.acted_for.map(|person| person.0)),
        reason: Set(change.reason.clone()),
        at: Set(micros(change.at)),
    };
    stage_change::Entity::insert(row)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// The newest moves of an edition, newest first.
pub async fn list_of_edition(
    db: &impl Db,
    edition: EditionId,
    limit: u64,
) -> StoreResult<Vec<StageChange>> {
    let rows = stage_change::Entity::find()
        .filter(stage_change::Column::EditionId.eq(edition.0))
        .order_by_desc(stage_change::Column::Id)
        .limit(limit)
        .all(db.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

fn from_row(row: stage_change::Model) -> StoreResult<StageChange> {
    let read = Row::of("stage_change", row.id);
    Ok(StageChange {
        edition: EditionId(row.edition_id),
        revision: row.revision_id.map(RevisionId),
        transition: read.word(&row.transition)?,
        from: read.maybe_word(row.from_stage.as_deref())?,
        to: read.word(&row.to_stage)?,
        actor: row.actor_id.map(PersonId),
        acted_for: row.acted_for_id.map(PersonId),
        reason: row.reason,
        at: read.instant(row.at)?,
    })
}
