//! Taking a job, and what became of it. Each function is one statement that commits by itself: a
//! worker that dies in between leaves a job whose lease runs out.

use entity::job;
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait as _, LockBehavior, LockType, Query, SelectStatement};
use sea_orm::{ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use serde::de::DeserializeOwned;

use super::JobState;
use crate::domain::id::JobId;
use crate::store::error::{StoreError, StoreResult};
use crate::store::row::{Row, micros};
use crate::store::tx::Db;

/// A job in the hands of one worker until its lease ends.
#[derive(Clone)]
pub struct ClaimedJob {
    pub id: JobId,
    pub kind: String,
    /// How often it has been taken, this time included.
    pub attempts: u32,
    pub created_at: Timestamp,
    payload: String,
    worker: String,
}

impl ClaimedJob {
    /// What the consumer of this kind was asked to do.
    pub fn payload<P: DeserializeOwned>(&self) -> StoreResult<P> {
        Row::of("job", self.id.0).json(&self.payload)
    }
}

/// Takes the job that has waited longest, or one whose worker let its lease run out.
pub async fn claim(
    db: &impl Db,
    worker: &str,
    now: Timestamp,
    lease_until: Timestamp,
) -> StoreResult<Option<ClaimedJob>> {
    // An UPDATE that finds nothing would still take SQLite's write lock, every second.
    let some = job::Entity::find()
        .select_only()
        .column(job::Column::Id)
        .filter(is_due(now))
        .limit(1)
        .into_tuple::<i64>()
        .one(db.connection())
        .await?;
    if some.is_none() {
        return Ok(None);
    }
    let rows = job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value(JobState::Running.as_str()))
        .col_expr(job::Column::Worker, Expr::value(worker))
        .col_expr(job::Column::LeaseUntil, Expr::value(micros(lease_until)))
        .col_expr(
            job::Column::Attempts,
            Expr::col(job::Column::Attempts).add(1),
        )
        .filter(Expr::col(job::Column::Id).eq(Expr::SubQuery(None, Box::new(oldest(now).into()))))
        .exec_with_returning(db.connection())
        .await?;
    rows.into_iter()
        .next()
        .map(|row| from_row(row, worker))
        .transpose()
}

/// The job is done. What it carried is wiped: mails carry single-use secrets.
pub async fn finish(db: &impl Db, job: &ClaimedJob, now: Timestamp) -> StoreResult<()> {
    let update = held(job)
        .col_expr(job::Column::State, Expr::value(JobState::Done.as_str()))
        .col_expr(job::Column::Payload, Expr::value("null"))
        .col_expr(job::Column::LastError, Expr::value(None::<String>))
        .col_expr(job::Column::FinishedAt, Expr::value(micros(now)));
    one_row(update.exec(db.connection()).await?.rows_affected)
}

/// The job did not work out and is to be taken again at `run_at`.
pub async fn put_back(
    db: &impl Db,
    job: &ClaimedJob,
    reason: &str,
    run_at: Timestamp,
) -> StoreResult<()> {
    let update = held(job)
        .col_expr(job::Column::State, Expr::value(JobState::Waiting.as_str()))
        .col_expr(job::Column::LastError, Expr::value(reason))
        .col_expr(job::Column::RunAt, Expr::value(micros(run_at)));
    one_row(update.exec(db.connection()).await?.rows_affected)
}

/// The job will not work out by itself; a person sees it and may retry it.
pub async fn give_up(
    db: &impl Db,
    job: &ClaimedJob,
    reason: &str,
    now: Timestamp,
) -> StoreResult<()> {
    let update = held(job)
        .col_expr(job::Column::State, Expr::value(JobState::Failed.as_str()))
        .col_expr(job::Column::LastError, Expr::value(reason))
        .col_expr(job::Column::FinishedAt, Expr::value(micros(now)));
    one_row(update.exec(db.connection()).await?.rows_affected)
}

fn is_due(now: Timestamp) -> Condition {
    let waiting = job::Column::State
        .eq(JobState::Waiting.as_str())
        .and(job::Column::RunAt.lte(micros(now)));
    let abandoned = job::Column::State
        .eq(JobState::Running.as_str())
        .and(job::Column::LeaseUntil.lt(micros(now)));
    Condition::any().add(waiting).add(abandoned)
}

/// The lock is PostgreSQL's; SQLite's builder leaves it out and needs none. Compared with `=`, not
/// `IN`: PostgreSQL may run the subquery of an `IN` more than once and then takes several rows.
fn oldest(now: Timestamp) -> SelectStatement {
    Query::select()
        .column(job::Column::Id)
        .from(job::Entity)
        .cond_where(is_due(now))
        .order_by(job::Column::RunAt, sea_orm::Order::Asc)
        .order_by(job::Column::Id, sea_orm::Order::Asc)
        .limit(1)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .to_owned()
}

/// Only while this worker's claim stands: after its lease the job is somebody else's.
fn held(job: &ClaimedJob) -> sea_orm::UpdateMany<job::Entity> {
    job::Entity::update_many()
        .filter(job::Column::Id.eq(job.id.0))
        .filter(job::Column::State.eq(JobState::Running.as_str()))
        .filter(job::Column::Worker.eq(job.worker.as_str()))
        .filter(job::Column::Attempts.eq(i64::from(job.attempts)))
        .col_expr(job::Column::Worker, Expr::value(None::<String>))
        .col_expr(job::Column::LeaseUntil, Expr::value(None::<i64>))
}

fn one_row(rows: u64) -> StoreResult<()> {
    if rows == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

fn from_row(row: job::Model, worker: &str) -> StoreResult<ClaimedJob> {
    Ok(ClaimedJob {
        id: JobId(row.id),
        kind: row.kind,
        attempts: u32::try_from(row.attempts).unwrap_or(u32::MAX),
        created_at: Row::of("job", row.id).instant(row.created_at)?,
        payload: row.payload,
        worker: worker.to_owned(),
    })
}
