//! The page of jobs: what failed and how much waits, in three queries.

use crate::domain::id::JobId;
use crate::store::StoreResult;
use crate::store::outbox;
use crate::store::tx::Db;

pub use crate::store::outbox::{FailedJob, JobCounts};

/// One page of failed jobs, newest first, with the state of the queue.
#[derive(Clone, Debug)]
pub struct JobsScreen {
    pub counts: JobCounts,
    pub failed: Vec<FailedJob>,
    /// Where the next page begins.
    pub next: Option<JobId>,
}

/// Jobs belong to no desk: who may look is the policy's affair alone.
pub async fn load(db: &impl Db, before: Option<JobId>, limit: u64) -> StoreResult<JobsScreen> {
    let mut failed = outbox::list_failed(db, before, limit + 1).await?;
    let more = failed.len() as u64 > limit;
    if more {
        failed.pop();
    }
    Ok(JobsScreen {
        counts: outbox::counts(db).await?,
        next: failed.last().filter(|_| more).map(|job| job.id),
        failed,
    })
}
