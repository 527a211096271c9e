//! Approval paths with their steps, in order.

use std::collections::BTreeMap;

use entity::{approval_path, approval_step, document, edition, review_run};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Related,
};

use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::content::Kind;
use crate::domain::id::{CityId, PathId};
use crate::domain::locale::Locale;
use crate::domain::path::PathPlace;
use crate::domain::review::{RunState, Step};
use crate::domain::scope::Target;

/// The most paths that are read: more than kinds × cities × languages there are.
const MOST_PATHS: u64 = 1000;

/// A path as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    pub id: PathId,
    pub place: PathPlace,
    pub lock_version: i64,
    pub updated_at: Timestamp,
    pub steps: Vec<Step>,
}

/// The steps a text of this place must pass, by the closest path; empty = none are configured.
pub async fn steps_for(db: &impl Db, target: &Target) -> StoreResult<Vec<Step>> {
    let rows = approval_path::Entity::find()
        .filter(approval_path::Column::Kind.eq(target.kind.as_str()))
        .all(db.connection())
        .await?;
    let paths = rows
        .into_iter()
        .map(|row| Ok((row.id, place_of(&row)?)))
        .collect::<StoreResult<Vec<_>>>()?;
    let Some((id, _)) = PathPlace::closest(&paths, target, |(_, place)| *place) else {
        return Ok(Vec::new());
    };
    Ok(steps_of(db, &[*id]).await?.remove(id).unwrap_or_default())
}

/// Every path, kind by kind, the general one first: two queries.
pub async fn list_paths(db: &impl Db) -> StoreResult<Vec<Path>> {
    let rows = approval_path::Entity::find()
        .order_by_asc(approval_path::Column::Id)
        .limit(MOST_PATHS)
        .all(db.connection())
        .await?;
    let mut paths = with_steps(db, rows).await?;
    paths.sort_by_key(|path| {
        let kind = Kind::ALL.iter().position(|kind| *kind == path.place.kind);
        (kind, path.place.city, path.place.locale)
    });
    Ok(paths)
}

/// One path.
pub async fn path(db: &impl Db, id: PathId) -> StoreResult<Path> {
    let row = approval_path::Entity::find_by_id(id.0)
        .one(db.connection())
        .await?;
    with_steps(db, row.into_iter().collect())
        .await?
        .pop()
        .ok_or(StoreError::NotFound("path"))
}

/// Adds a path with its steps in order; a second one for a place is `Taken("uq_approval_path_place")`.
pub async fn insert_path(
    tx: &Tx,
    kind: Kind,
    city: Option<CityId>,
    locale: Option<Locale>,
    steps: &[Step],
    now: Timestamp,
) -> StoreResult<PathId> {
    let row = approval_path::ActiveModel {
        id: NotSet,
        kind: Set(kind.as_str().to_owned()),
        city_id: Set(city.map(|city| city.0)),
        locale: Set(locale.map(|locale| locale.tag().to_owned())),
        place: Set(place_word(kind, city, locale)),
        lock_version: Set(0),
        updated_at: Set(micros(now)),
    };
    let path = approval_path::Entity::insert(row)
        .exec(&tx.tx)
        .await?
        .last_insert_id;
    insert_steps(tx, path, steps).await?;
    Ok(PathId(path))
}

/// Replaces the steps, if nobody changed the path since `seen` was on the screen.
pub async fn replace_steps(
    tx: &Tx,
    id: PathId,
    seen: i64,
    steps: &[Step],
    now: Timestamp,
) -> StoreResult<()> {
    let done = approval_path::Entity::update_many()
        .col_expr(approval_path::Column::LockVersion, Expr::value(seen + 1))
        .col_expr(approval_path::Column::UpdatedAt, Expr::value(micros(now)))
        .filter(approval_path::Column::Id.eq(id.0))
        .filter(approval_path::Column::LockVersion.eq(seen))
        .exec(&tx.tx)
        .await?;
    if done.rows_affected == 0 {
        return Err(StoreError::Stale);
    }
    delete_steps(tx, id).await?;
    insert_steps(tx, id.0, steps).await
}

/// Deletes a path, if nobody changed it since `seen` was on the screen.
pub async fn delete_path(tx: &Tx, id: PathId, seen: i64) -> StoreResult<()> {
    delete_steps(tx, id).await?;
    let done = approval_path::Entity::delete_many()
        .filter(approval_path::Column::Id.eq(id.0))
        .filter(approval_path::Column::LockVersion.eq(seen))
        .exec(&tx.tx)
        .await?;
    match done.rows_affected {
        0 => Err(StoreError::Stale),
        _ => Ok(()),
    }
}

/// How many open runs there are of texts of a kind, by city and language.
pub async fn count_open_runs(db: &impl Db, kind: Kind) -> StoreResult<Vec<(Target, u64)>> {
    let rows: Vec<(Option<i64>, String, i64)> = review_run::Entity::find()
        .select_only()
        .column(document::Column::CityId)
        .column(edition::Column::Locale)
        .column_as(review_run::Column::Id.count(), "runs")
        .join(
            JoinType::InnerJoin,
            review_run::Entity::belongs_to(edition::Entity)
                .from(review_run::Column::EditionId)
                .to(edition::Column::Id)
                .into(),
        )
        .join(
            JoinType::InnerJoin,
            <edition::Entity as Related<document::Entity>>::to(),
        )
        .filter(review_run::Column::State.eq(RunState::Open.as_str()))
        .filter(document::Column::Kind.eq(kind.as_str()))
        .group_by(document::Column::CityId)
        .group_by(edition::Column::Locale)
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|(city, locale, runs)| {
            let target = Target {
                city: city.map(CityId),
                locale: Row::of("edition", 0).word(&locale)?,
                kind,
            };
            Ok((target, runs.unsigned_abs()))
        })
        .collect()
}

async fn with_steps(db: &impl Db, rows: Vec<approval_path::Model>) -> StoreResult<Vec<Path>> {
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let mut steps = steps_of(db, &ids).await?;
    rows.into_iter()
        .map(|row| {
            Ok(Path {
                id: PathId(row.id),
                place: place_of(&row)?,
                lock_version: row.lock_version,
                updated_at: Row::of("approval_path", row.id).instant(row.updated_at)?,
                steps: steps.remove(&row.id).unwrap_or_default(),
            })
        })
        .collect()
}

async fn steps_of(db: &impl Db, paths: &[i64]) -> StoreResult<BTreeMap<i64, Vec<Step>>> {
    let rows = approval_step::Entity::find()
        .filter(approval_step::Column::PathId.is_in(paths.iter().copied()))
        .order_by_asc(approval_step::Column::Position)
        .all(db.connection())
        .await?;
    let mut steps: BTreeMap<i64, Vec<Step>> = BTreeMap::new();
    for row in rows {
        steps
            .entry(row.path_id)
            .or_default()
            .push(step_from_row(row)?);
    }
    Ok(steps)
}

async fn insert_steps(tx: &Tx, path: i64, steps: &[Step]) -> StoreResult<()> {
    let read = Row::of("approval_path", path);
    for (position, step) in (0_i64..).zip(steps) {
        let row = approval_step::ActiveModel {
            id: NotSet,
            path_id: Set(path),
            position: Set(position),
            names: Set(read.to_json(&step.names)?),
            roles: Set(read.to_json(&step.roles)?),
            people: Set(read.to_json(&step.people)?),
            quorum: Set(i64::from(step.quorum)),
            target_hours: Set(step.target_hours.map(i64::from)),
            outside: Set(step.outside),
        };
        approval_step::Entity::insert(row)
            .exec_without_returning(&tx.tx)
            .await?;
    }
    Ok(())
}

async fn delete_steps(tx: &Tx, id: PathId) -> StoreResult<()> {
    approval_step::Entity::delete_many()
        .filter(approval_step::Column::PathId.eq(id.0))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// Says in one column which place a path is for, so that the database allows one path for each.
fn place_word(kind: Kind, city: Option<CityId>, locale: Option<Locale>) -> String {
    let city = city.map(|city| city.to_string()).unwrap_or_default();
    let locale = locale.map_or("", Locale::tag);
    format!("{kind}:{city}:{locale}")
}

fn place_of(row: &approval_path::Model) -> StoreResult<PathPlace> {
    let read = Row::of("approval_path", row.id);
    Ok(PathPlace {
        kind: read.word(&row.kind)?,
        city: row.city_id.map(CityId),
        locale: read.maybe_word(row.locale.as_deref())?,
    })
}

fn step_from_row(row: approval_step::Model) -> StoreResult<Step> {
    let read = Row::of("approval_step", row.id);
    Ok(Step {
        names: read.json(&row.names)?,
        roles: read.json(&row.roles)?,
        people: read.json(&row.people)?,
        quorum: u32::try_from(row.quorum).map_err(|error| read.corrupt(error))?,
        target_hours: row.target_hours.and_then(|hours| u32::try_from(hours).ok()),
        outside: row.outside,
    })
}
