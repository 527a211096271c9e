//! The jobs that people look at: what failed, why, and how much waits.

use entity::job;
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::JobState;
use crate::domain::id::JobId;
use crate::store::error::{StoreError, StoreResult};
use crate::store::row::{Row, micros};
use crate::store::tx::{Db, Tx};

/// A job that gave up. Its payload is left out: it may hold a secret.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct FailedJob {
    pub id: JobId,
    pub kind: String,
    pub attempts: u32,
    /// In the words of the program or of a mail server; may quote an address.
    pub reason: String,
    pub created_at: Timestamp,
    pub failed_at: Option<Timestamp>,
}

/// How many jobs are in each state that is not done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct JobCounts {
    pub waiting: u64,
    /// Of `waiting`: those that failed at least once and are tried again.
    pub retrying: u64,
    pub running: u64,
    pub failed: u64,
}

/// One page of failed jobs, newest first; `before` is the last id of the page before.
pub async fn list_failed(
    db: &impl Db,
    before: Option<JobId>,
    limit: u64,
) -> StoreResult<Vec<FailedJob>> {
    let mut query = job::Entity::find()
        .filter(job::Column::State.eq(JobState::Failed.as_str()))
        .order_by_desc(job::Column::Id)
        .limit(limit);
    if let Some(before) = before {
        query = query.filter(job::Column::Id.lt(before.0));
    }
    let rows = query.all(db.connection()).await?;
    rows.into_iter().map(from_row).collect()
}

/// Puts a failed job back as if it had never been tried; one that is not failed is not found.
pub async fn retry_failed(tx: &Tx, id: JobId, now: Timestamp) -> StoreResult<()> {
    let done = job::Entity::update_many()
        .filter(job::Column::Id.eq(id.0))
        .filter(job::Column::State.eq(JobState::Failed.as_str()))
        .col_expr(job::Column::State, Expr::value(JobState::Waiting.as_str()))
        .col_expr(job::Column::Attempts, Expr::value(0_i64))
        .col_expr(job::Column::RunAt, Expr::value(micros(now)))
        .col_expr(job::Column::FinishedAt, Expr::value(None::<i64>))
        .exec(&tx.tx)
        .await?;
    match done.rows_affected {
        0 => Err(StoreError::NotFound("job")),
        _ => Ok(()),
    }
}

/// The state of the whole queue, in two queries.
pub async fn counts(db: &impl Db) -> StoreResult<JobCounts> {
    let rows: Vec<(String, i64)> = job::Entity::find()
        .select_only()
        .column(job::Column::State)
        .column_as(job::Column::Id.count(), "jobs")
        .filter(job::Column::State.ne(JobState::Done.as_str()))
        .group_by(job::Column::State)
        .into_tuple()
        .all(db.connection())
        .await?;
    let retrying = job::Entity::find()
        .filter(job::Column::State.eq(JobState::Waiting.as_str()))
        .filter(job::Column::LastError.is_not_null())
        .count(db.connection())
        .await?;
    let mut counts = JobCounts {
        retrying,
        ..JobCounts::default()
    };
    for (state, number) in rows {
        let number = number.unsigned_abs();
        match Row::of("job", 0).word(&state)? {
            JobState::Waiting => counts.waiting = number,
            JobState::Running => counts.running = number,
            JobState::Failed => counts.failed = number,
            JobState::Done => {}
        }
    }
    Ok(counts)
}

fn from_row(row: job::Model) -> StoreResult<FailedJob> {
    let read = Row::of("job", row.id);
    Ok(FailedJob {
        id: JobId(row.id),
        kind: row.kind,
        attempts: u32::try_from(row.attempts).unwrap_or(u32::MAX),
        reason: row.last_error.unwrap_or_default(),
        created_at: read.instant(row.created_at)?,
        failed_at: read.maybe_instant(row.finished_at)?,
    })
}
