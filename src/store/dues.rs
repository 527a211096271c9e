//! Until when steps wait, and what was told about it: rows in, rows out.

use std::collections::BTreeMap;

use entity::{document, edition, review_due, review_run};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::deadline::Wait;
use crate::domain::id::{CityId, DueId, EditionId, RunId};
use crate::domain::review::{RunState, Step};
use crate::domain::stage::Stage;

/// One wait of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub id: DueId,
    pub run: RunId,
    /// 0-based.
    pub step: usize,
    pub wait: Wait,
    /// When the worker looks next.
    pub next_at: Option<Timestamp>,
    pub breached_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
}

/// An open wait with what it takes to count it anew.
#[derive(Clone, Debug)]
pub struct OpenDue {
    pub due: Due,
    pub city: Option<CityId>,
    pub step: Option<Step>,
}

/// What was done about a wait.
#[derive(Clone, Copy, Debug, Default)]
pub struct Told {
    pub reminded: bool,
    pub escalated: bool,
    pub breached: bool,
}

/// Begins a wait; the worker looks at it at once.
pub async fn insert_due(tx: &Tx, run: RunId, step: usize, wait: &Wait) -> StoreResult<()> {
    let row = review_due::ActiveModel {
        id: NotSet,
        run_id: Set(run.0),
        step: Set(i64::try_from(step).unwrap_or(i64::MAX)),
        since: Set(micros(wait.since)),
        half_at: Set(wait.half_at.map(micros)),
        due_at: Set(wait.due_at.map(micros)),
        next_at: Set(Some(micros(wait.since))),
        reminded_at: Set(None),
        escalated_at: Set(None),
        rungs: Set(0),
        breached_at: Set(None),
        closed_at: Set(None),
    };
    review_due::Entity::insert(row)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// The open wait of a run.
pub async fn find_open(db: &impl Db, run: RunId) -> StoreResult<Option<Due>> {
    review_due::Entity::find()
        .filter(review_due::Column::RunId.eq(run.0))
        .filter(review_due::Column::ClosedAt.is_null())
        .one(db.connection())
        .await?
        .map(from_row)
        .transpose()
}

/// The wait with its edition.
pub async fn due(db: &impl Db, id: DueId) -> StoreResult<(Due, EditionId)> {
    let row = review_due::Entity::find_by_id(id.0)
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("wait"))?;
    let run = review_run::Entity::find_by_id(row.run_id)
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("review run"))?;
    Ok((from_row(row)?, EditionId(run.edition_id)))
}

/// When the open steps of some runs should be answered.
pub(super) async fn due_of_runs(
    db: &impl Db,
    runs: &[i64],
) -> StoreResult<BTreeMap<i64, Timestamp>> {
    let rows: Vec<(i64, i64, Option<i64>)> = review_due::Entity::find()
        .select_only()
        .column(review_due::Column::Id)
        .column(review_due::Column::RunId)
        .column(review_due::Column::DueAt)
        .filter(review_due::Column::RunId.is_in(runs.iter().copied()))
        .filter(review_due::Column::ClosedAt.is_null())
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .filter_map(|(id, run, due)| Some((id, run, due?)))
        .map(|(id, run, due)| Ok((run, Row::of("review_due", id).instant(due)?)))
        .collect()
}

/// Waits that the worker has to look at, the longest due first.
pub async fn list_next(db: &impl Db, now: Timestamp, limit: u64) -> StoreResult<Vec<DueId>> {
    let ids: Vec<i64> = review_due::Entity::find()
        .select_only()
        .column(review_due::Column::Id)
        .filter(review_due::Column::NextAt.lte(micros(now)))
        .order_by_asc(review_due::Column::NextAt)
        .limit(limit)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().map(DueId).collect())
}

/// Editions whose open run has no wait: opened before waits were kept, or by another way.
pub async fn list_untracked(db: &impl Db, limit: u64) -> StoreResult<Vec<EditionId>> {
    let tracked = Query::select()
        .column(review_due::Column::RunId)
        .from(review_due::Entity)
        .and_where(review_due::Column::ClosedAt.is_null())
        .to_owned();
    let ids: Vec<i64> = review_run::Entity::find()
        .select_only()
        .column(review_run::Column::EditionId)
        .join(sea_orm::JoinType::InnerJoin, run_to_edition())
        .filter(edition::Column::Stage.eq(Stage::InReview.as_str()))
        .filter(review_run::Column::State.eq(RunState::Open.as_str()))
        .filter(review_run::Column::Id.not_in_subquery(tracked))
        .order_by_asc(review_run::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().map(EditionId).collect())
}

/// Every open wait, oldest first; at most `limit`.
pub async fn list_open(db: &impl Db, limit: u64) -> StoreResult<Vec<OpenDue>> {
    let rows = review_due::Entity::find()
        .filter(review_due::Column::ClosedAt.is_null())
        .order_by_asc(review_due::Column::Id)
        .limit(limit)
        .all(db.connection())
        .await?;
    let runs: Vec<(i64, String, Option<i64>)> = review_run::Entity::find()
        .select_only()
        .column(review_run::Column::Id)
        .column(review_run::Column::Steps)
        .column(document::Column::CityId)
        .join(sea_orm::JoinType::InnerJoin, run_to_edition())
        .join(sea_orm::JoinType::InnerJoin, edition_to_document())
        .filter(review_run::Column::Id.is_in(rows.iter().map(|row| row.run_id)))
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .filter_map(|row| {
            let (id, steps, city) = runs.iter().find(|(id, _, _)| *id == row.run_id)?;
            Some((row, *id, steps, *city))
        })
        .map(|(row, run, steps, city)| {
            let steps: Vec<Step> = Row::of("review_run", run).json(steps)?;
            let due = from_row(row)?;
            Ok(OpenDue {
                step: steps.into_iter().nth(due.step),
                city: city.map(CityId),
                due,
            })
        })
        .collect()
}

/// Keeps what was told and when to look next, if nobody looked in between.
pub async fn keep_told(
    tx: &Tx,
    due: &Due,
    told: Told,
    next_at: Option<Timestamp>,
    now: Timestamp,
) -> StoreResult<()> {
    let row = review_due::ActiveModel {
        next_at: Set(next_at.map(micros)),
        reminded_at: set_if(told.reminded, now),
        escalated_at: set_if(told.escalated, now),
        rungs: Set(i64::try_from(due.wait.rungs).unwrap_or(i64::MAX) + i64::from(told.escalated)),
        breached_at: match (told.breached, due.wait.due_at) {
            (true, Some(at)) => Set(Some(micros(at))),
            (true | false, _) => NotSet,
        },
        ..Default::default()
    };
    let done = review_due::Entity::update_many()
        .set(row)
        .filter(review_due::Column::Id.eq(due.id.0))
        .filter(review_due::Column::NextAt.eq(due.next_at.map(micros)))
        .filter(review_due::Column::ClosedAt.is_null())
        .exec(&tx.tx)
        .await?;
    match done.rows_affected {
        0 => Err(StoreError::Stale),
        _ => Ok(()),
    }
}

/// Moves a wait to the days of another calendar; the worker looks at it again.
pub async fn move_due(tx: &Tx, id: DueId, wait: &Wait, now: Timestamp) -> StoreResult<()> {
    let row = review_due::ActiveModel {
        half_at: Set(wait.half_at.map(micros)),
        due_at: Set(wait.due_at.map(micros)),
        next_at: Set(Some(micros(now))),
        ..Default::default()
    };
    review_due::Entity::update_many()
        .set(row)
        .filter(review_due::Column::Id.eq(id.0))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// Ends the open waits of a run. One that ends after its time counts as breached, whether the
/// worker saw it or not.
pub async fn close_dues(tx: &Tx, run: RunId, now: Timestamp) -> StoreResult<()> {
    close_where(tx, review_due::Column::RunId.eq(run.0), now).await
}

/// The same for every run of an edition.
pub(super) async fn close_dues_of(tx: &Tx, edition: EditionId, now: Timestamp) -> StoreResult<()> {
    let runs = Query::select()
        .column(review_run::Column::Id)
        .from(review_run::Entity)
        .and_where(review_run::Column::EditionId.eq(edition.0))
        .to_owned();
    close_where(tx, review_due::Column::RunId.in_subquery(runs), now).await
}

async fn close_where(
    tx: &Tx,
    which: sea_orm::sea_query::SimpleExpr,
    now: Timestamp,
) -> StoreResult<()> {
    review_due::Entity::update_many()
        .col_expr(
            review_due::Column::BreachedAt,
            Expr::col(review_due::Column::DueAt),
        )
        .filter(which.clone())
        .filter(review_due::Column::ClosedAt.is_null())
        .filter(review_due::Column::BreachedAt.is_null())
        .filter(review_due::Column::DueAt.lt(micros(now)))
        .exec(&tx.tx)
        .await?;
    review_due::Entity::update_many()
        .col_expr(review_due::Column::ClosedAt, Expr::value(micros(now)))
        .col_expr(review_due::Column::NextAt, Expr::value(Option::<i64>::None))
        .filter(which)
        .filter(review_due::Column::ClosedAt.is_null())
        .exec(&tx.tx)
        .await?;
    Ok(())
}

pub(super) fn run_to_edition() -> sea_orm::RelationDef {
    review_run::Entity::belongs_to(edition::Entity)
        .from(review_run::Column::EditionId)
        .to(edition::Column::Id)
        .into()
}

pub(super) fn edition_to_document() -> sea_orm::RelationDef {
    <edition::Entity as sea_orm::Related<document::Entity>>::to()
}

pub(super) fn from_row(row: review_due::Model) -> StoreResult<Due> {
    let read = Row::of("review_due", row.id);
    let number = |value: i64| usize::try_from(value).map_err(|error| read.corrupt(error));
    Ok(Due {
        id: DueId(row.id),
        run: RunId(row.run_id),
        step: number(row.step)?,
        wait: Wait {
            since: read.instant(row.since)?,
            half_at: read.maybe_instant(row.half_at)?,
            due_at: read.maybe_instant(row.due_at)?,
            reminded: row.reminded_at.is_some(),
            rungs: number(row.rungs)?,
        },
        next_at: read.maybe_instant(row.next_at)?,
        breached_at: read.maybe_instant(row.breached_at)?,
        closed_at: read.maybe_instant(row.closed_at)?,
    })
}

fn set_if(yes: bool, now: Timestamp) -> sea_orm::ActiveValue<Option<i64>> {
    if yes { Set(Some(micros(now))) } else { NotSet }
}
