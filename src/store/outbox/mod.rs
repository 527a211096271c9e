//! The outbox: jobs are written with the act that wants them and done by the worker afterwards.

use entity::job;
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::OnConflict;
use sea_orm::{DbErr, EntityTrait as _};
use serde::Serialize;

use super::error::StoreResult;
use super::row::{Row, micros};
use super::tx::Tx;
use crate::domain::word::words;

mod claim;
mod failed;

pub use claim::{ClaimedJob, claim, finish, give_up, put_back};
pub use failed::{FailedJob, JobCounts, counts, list_failed, retry_failed};

words! {
    /// How a job stands.
    JobState as "job state" {
        Waiting = "waiting",
        /// In the hands of a worker until its lease ends.
        Running = "running",
        Done = "done",
        /// Waits for a person.
        Failed = "failed",
    }
}

/// A piece of work: its kind names the consumer in `jobs`, its payload is the consumer's.
#[derive(Clone, Debug)]
pub struct NewJob<'a, P> {
    pub kind: &'static str,
    pub payload: &'a P,
    /// A second job with the same key is dropped silently: the first one does the work.
    pub dedup_key: Option<String>,
    pub run_at: Timestamp,
}

/// Takes waiting jobs of a kind out again that were left before an instant; says how many.
pub async fn drop_waiting(tx: &Tx, kind: &str, before: Timestamp) -> StoreResult<u64> {
    use sea_orm::{ColumnTrait as _, QueryFilter as _};
    let gone = job::Entity::delete_many()
        .filter(job::Column::Kind.eq(kind))
        .filter(job::Column::State.eq("waiting"))
        .filter(job::Column::CreatedAt.lt(micros(before)))
        .exec(&tx.tx)
        .await?;
    Ok(gone.rows_affected)
}

/// Puts a job into the outbox; it exists exactly if the transaction commits.
pub async fn enqueue<P: Serialize>(tx: &Tx, job: NewJob<'_, P>, now: Timestamp) -> StoreResult<()> {
    let row = job::ActiveModel {
        id: NotSet,
        kind: Set(job.kind.to_owned()),
        payload: Set(Row::of("job", 0).to_json(job.payload)?),
        dedup_key: Set(job.dedup_key),
        state: Set(JobState::Waiting.as_str().to_owned()),
        run_at: Set(micros(job.run_at)),
        attempts: Set(0),
        worker: Set(None),
        lease_until: Set(None),
        last_error: Set(None),
        created_at: Set(micros(now)),
        finished_at: Set(None),
    };
    let same_key = OnConflict::column(job::Column::DedupKey)
        .do_nothing()
        .to_owned();
    match job::Entity::insert(row)
        .on_conflict(same_key)
        .exec_without_returning(&tx.tx)
        .await
    {
        Ok(_) | Err(DbErr::RecordNotInserted) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
