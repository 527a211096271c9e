//! What readers are told of changes. The table is the record; the publication carries a copy, so
//! that reading a page asks for nothing more.

use entity::{public_note, publication};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set, Unchanged};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use serde::{Deserialize, Serialize};

use crate::domain::correction::{ChangeKind, Correction};
use crate::domain::id::PublicationId;
use crate::store::error::StoreResult;
use crate::store::row::{Row, micros};
use crate::store::tx::Tx;

/// The most notes that a publication carries; the table has them all.
const MOST_CARRIED: u64 = 30;

/// What readers were told of one change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicNote {
    pub at: Timestamp,
    pub kind: ChangeKind,
    pub note: String,
}

/// Keeps the note of a change, if it has one.
pub(super) async fn keep(
    tx: &Tx,
    id: PublicationId,
    correction: Option<&Correction>,
    seq: i64,
    now: Timestamp,
) -> StoreResult<()> {
    let Some(correction) = correction else {
        return Ok(());
    };
    let Some(note) = &correction.note else {
        return Ok(());
    };
    let row = public_note::ActiveModel {
        id: NotSet,
        publication_id: Set(id.0),
        at: Set(micros(now)),
        kind: Set(correction.kind.as_str().to_owned()),
        note: Set(note.clone()),
        seq: Set(seq),
    };
    public_note::Entity::insert(row)
        .exec_without_returning(&tx.tx)
        .await?;
    let carried = Row::of("publication", id.0).to_json(&newest(tx, id).await?)?;
    carry(tx, id, Some(carried)).await
}

/// Takes every note away: they may quote what the law took.
pub(super) async fn clear(tx: &Tx, id: PublicationId) -> StoreResult<()> {
    public_note::Entity::delete_many()
        .filter(public_note::Column::PublicationId.eq(id.0))
        .exec(&tx.tx)
        .await?;
    carry(tx, id, None).await
}

async fn newest(tx: &Tx, id: PublicationId) -> StoreResult<Vec<PublicNote>> {
    let rows = public_note::Entity::find()
        .filter(public_note::Column::PublicationId.eq(id.0))
        .order_by_desc(public_note::Column::Seq)
        .limit(MOST_CARRIED)
        .all(&tx.tx)
        .await?;
    rows.into_iter()
        .map(|row| {
            let read = Row::of("public_note", row.id);
            Ok(PublicNote {
                at: read.instant(row.at)?,
                kind: read.word(&row.kind)?,
                note: row.note,
            })
        })
        .collect()
}

async fn carry(tx: &Tx, id: PublicationId, notes: Option<String>) -> StoreResult<()> {
    let changed = publication::ActiveModel {
        id: Unchanged(id.0),
        notes: Set(notes),
        ..Default::default()
    };
    publication::Entity::update(changed).exec(&tx.tx).await?;
    Ok(())
}
