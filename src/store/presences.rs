//! Who has a text open, as their pages last told. Locks nothing.

use entity::{person, presence};
use jiff::Timestamp;
use presence::Column;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, RelationDef,
};

use super::error::StoreResult;
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::id::{EditionId, PersonId};

/// Somebody before a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presence {
    pub edition: EditionId,
    pub person: PersonId,
    pub name: String,
    pub since: Timestamp,
}

/// Notes that somebody has a text open. Who was not seen since `cutoff` had left, and comes anew.
pub async fn note_presence(
    tx: &Tx,
    edition: EditionId,
    person: PersonId,
    now: Timestamp,
    cutoff: Timestamp,
) -> StoreResult<()> {
    let table = presence::Entity;
    let left = || Expr::col((table, Column::LastSeen)).lt(micros(cutoff));
    let since = Expr::case(left(), micros(now)).finally(Expr::col((table, Column::Since)));
    let on = OnConflict::columns([Column::EditionId, Column::PersonId])
        .value(Column::Since, since)
        .value(Column::LastSeen, Expr::value(micros(now)))
        .to_owned();
    let row = presence::ActiveModel {
        id: NotSet,
        edition_id: Set(edition.0),
        person_id: Set(person.0),
        since: Set(micros(now)),
        last_seen: Set(micros(now)),
    };
    presence::Entity::insert(row)
        .on_conflict(on)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Who was seen before these texts since `cutoff`, first come first; at most `limit`.
pub async fn list_present(
    db: &impl Db,
    editions: &[EditionId],
    cutoff: Timestamp,
    limit: u64,
) -> StoreResult<Vec<Presence>> {
    if editions.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(i64, i64, i64, String, i64)> = presence::Entity::find()
        .join(JoinType::InnerJoin, to_person())
        .select_only()
        .column(Column::Id)
        .column(Column::EditionId)
        .column(Column::PersonId)
        .column(person::Column::Name)
        .column(Column::Since)
        .filter(Column::EditionId.is_in(editions.iter().map(|id| id.0)))
        .filter(Column::LastSeen.gte(micros(cutoff)))
        .order_by_asc(Column::Since)
        .order_by_asc(Column::Id)
        .limit(limit)
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|(id, edition, person, name, since)| {
            Ok(Presence {
                edition: EditionId(edition),
                person: PersonId(person),
                name,
                since: Row::of("presence", id).instant(since)?,
            })
        })
        .collect()
}

fn to_person() -> RelationDef {
    presence::Entity::belongs_to(person::Entity)
        .from(Column::PersonId)
        .to(person::Column::Id)
        .into()
}
