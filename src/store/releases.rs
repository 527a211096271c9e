//! Release sets and their texts. Every change of a set is guarded by its lock version.

use entity::{release_item, release_set};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, RelationDef,
};

use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::content::Kind;
use crate::domain::id::{CityId, EditionId, PersonId, ReleaseId};
use crate::domain::release::{Held, MOST_ITEMS, ReleaseState};
use crate::domain::schedule::WallTime;
use crate::domain::scope::Scope;
use crate::domain::zone::ZONE_ID;

/// A set, without its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    pub id: ReleaseId,
    pub name: String,
    /// None = the national desk's, of texts of any desk.
    pub city: Option<CityId>,
    pub state: ReleaseState,
    /// Wall time in Africa/Casablanca as typed.
    pub local: Option<String>,
    pub at: Option<Timestamp>,
    pub lock_version: i64,
    pub created_by: Option<PersonId>,
    pub created_at: Timestamp,
    pub settled_at: Option<Timestamp>,
}

/// A text of a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub edition: EditionId,
    /// Locale key of why it stood in the way at the minute.
    pub failure: Option<String>,
}

/// What a set becomes.
#[derive(Clone, Debug)]
pub struct Turn {
    pub state: ReleaseState,
    pub time: Option<(WallTime, Timestamp)>,
    pub settled_at: Option<Timestamp>,
}

/// The set, if its desk is in sight.
pub async fn release(db: &impl Db, scope: &Scope, id: ReleaseId) -> StoreResult<Release> {
    let row = release_set::Entity::find_by_id(id.0)
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("release"))?;
    let release = from_row(row)?;
    // The desk is what counts, not a kind that cities read of the national one.
    if scope.sees(release.city, Kind::Page) {
        Ok(release)
    } else {
        Err(StoreError::NotFound("release"))
    }
}

/// The texts of a set in the order they were added.
pub async fn list_items(db: &impl Db, id: ReleaseId) -> StoreResult<Vec<Item>> {
    let rows = release_item::Entity::find()
        .filter(release_item::Column::ReleaseId.eq(id.0))
        .order_by_asc(release_item::Column::Id)
        .limit(MOST_ITEMS as u64)
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Item {
            edition: EditionId(row.edition_id),
            failure: row.failure,
        })
        .collect())
}

/// The scheduled set that a text belongs to.
pub async fn find_holding(db: &impl Db, edition: EditionId) -> StoreResult<Option<Held>> {
    let of_set: RelationDef = release_item::Entity::belongs_to(release_set::Entity)
        .from(release_item::Column::ReleaseId)
        .to(release_set::Column::Id)
        .into();
    let row: Option<(i64, String, Option<i64>)> = release_set::Entity::find()
        .select_only()
        .column(release_set::Column::Id)
        .column(release_set::Column::Name)
        .column(release_set::Column::At)
        .join_rev(JoinType::InnerJoin, of_set)
        .filter(release_item::Column::EditionId.eq(edition.0))
        .filter(release_set::Column::State.eq(ReleaseState::Scheduled.as_str()))
        .into_tuple()
        .one(db.connection())
        .await?;
    let Some((id, name, at)) = row else {
        return Ok(None);
    };
    let read = Row::of("release_set", id);
    let at = at.ok_or_else(|| read.corrupt("scheduled without a time"))?;
    Ok(Some(Held {
        release: ReleaseId(id),
        name,
        at: read.instant(at)?,
    }))
}

/// Scheduled sets whose minute has come, oldest first.
pub async fn list_due(db: &impl Db, now: Timestamp, limit: u64) -> StoreResult<Vec<ReleaseId>> {
    let ids: Vec<i64> = release_set::Entity::find()
        .select_only()
        .column(release_set::Column::Id)
        .filter(release_set::Column::State.eq(ReleaseState::Scheduled.as_str()))
        .filter(release_set::Column::At.lte(micros(now)))
        .order_by_asc(release_set::Column::At)
        .limit(limit)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().map(ReleaseId).collect())
}

/// Adds an empty set.
pub async fn insert_release(
    tx: &Tx,
    name: &str,
    city: Option<CityId>,
    by: Option<PersonId>,
    now: Timestamp,
) -> StoreResult<ReleaseId> {
    let row = release_set::ActiveModel {
        id: NotSet,
        name: Set(name.to_owned()),
        city_id: Set(city.map(|city| city.0)),
        state: Set(ReleaseState::Open.as_str().to_owned()),
        local: Set(None),
        zone: Set(None),
        at: Set(None),
        lock_version: Set(0),
        created_by: Set(by.map(|person| person.0)),
        created_at: Set(micros(now)),
        settled_at: Set(None),
    };
    let id = release_set::Entity::insert(row)
        .exec(&tx.tx)
        .await?
        .last_insert_id;
    Ok(ReleaseId(id))
}

/// Adds a text; one that is in the set already is `Taken`.
pub async fn insert_item(
    tx: &Tx,
    id: ReleaseId,
    edition: EditionId,
    by: Option<PersonId>,
    now: Timestamp,
) -> StoreResult<()> {
    let row = release_item::ActiveModel {
        id: NotSet,
        release_id: Set(id.0),
        edition_id: Set(edition.0),
        failure: Set(None),
        added_by: Set(by.map(|person| person.0)),
        added_at: Set(micros(now)),
    };
    release_item::Entity::insert(row)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Takes a text out of a set.
pub async fn delete_item(tx: &Tx, id: ReleaseId, edition: EditionId) -> StoreResult<()> {
    release_item::Entity::delete_many()
        .filter(release_item::Column::ReleaseId.eq(id.0))
        .filter(release_item::Column::EditionId.eq(edition.0))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// Notes why a text stood in the way; none clears the notes of the whole set.
pub async fn note_failure(
    tx: &Tx,
    id: ReleaseId,
    failure: Option<(EditionId, &str)>,
) -> StoreResult<()> {
    let mut update = release_item::Entity::update_many()
        .filter(release_item::Column::ReleaseId.eq(id.0))
        .col_expr(
            release_item::Column::Failure,
            Expr::value(failure.map(|(_, key)| key)),
        );
    if let Some((edition, _)) = failure {
        update = update.filter(release_item::Column::EditionId.eq(edition.0));
    }
    update.exec(&tx.tx).await?;
    Ok(())
}

/// Moves a set on, if it still has the version that was on the screen.
pub async fn turn(tx: &Tx, release: &Release, seen: i64, to: Turn) -> StoreResult<()> {
    let (local, at) = match to.time {
        Some((time, at)) => (Some(time.to_string()), Some(micros(at))),
        None => (None, None),
    };
    let zone = local.as_ref().map(|_| ZONE_ID);
    let moved = release_set::Entity::update_many()
        .filter(release_set::Column::Id.eq(release.id.0))
        .filter(release_set::Column::LockVersion.eq(seen))
        .col_expr(release_set::Column::LockVersion, Expr::value(seen + 1))
        .col_expr(release_set::Column::State, Expr::value(to.state.as_str()))
        .col_expr(release_set::Column::Local, Expr::value(local))
        .col_expr(release_set::Column::Zone, Expr::value(zone))
        .col_expr(release_set::Column::At, Expr::value(at))
        .col_expr(
            release_set::Column::SettledAt,
            Expr::value(to.settled_at.map(micros)),
        )
        .exec(&tx.tx)
        .await?;
    if moved.rows_affected == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

pub(super) fn from_row(row: release_set::Model) -> StoreResult<Release> {
    let read = Row::of("release_set", row.id);
    Ok(Release {
        id: ReleaseId(row.id),
        city: row.city_id.map(CityId),
        state: read.word(&row.state)?,
        at: read.maybe_instant(row.at)?,
        created_at: read.instant(row.created_at)?,
        settled_at: read.maybe_instant(row.settled_at)?,
        name: row.name,
        local: row.local,
        lock_version: row.lock_version,
        created_by: row.created_by.map(PersonId),
    })
}
