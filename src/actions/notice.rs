//! News for people: what happened to a text, left in the outbox for the worker to tell those whom
//! it concerns.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::actions::error::ActionResult;
use crate::app::App;
use crate::domain::id::{EditionId, PersonId, RevisionId};
use crate::domain::word::words;
use crate::store::outbox::{self, NewJob};
use crate::store::{StoreResult, Tx};

/// Kind of the job that turns a [`Notice`] into mails.
pub const NOTICE_JOB: &str = "notice";

words! {
    /// What happened.
    NoticeEvent as "notice event" {
        /// Waits for those who can act at the current step.
        Submitted = "submitted",
        /// A step was passed, and the next one waits for those who can act there.
        StepPassed = "step_passed",
        /// Every step is passed: for those who wrote.
        Approved = "approved",
        /// For those who wrote.
        ChangesRequested = "changes_requested",
        /// For those who wrote.
        Published = "published",
        /// A scheduled publication did not happen: for those who wrote and those who may publish.
        ScheduleFailed = "schedule_failed",
    }
}

/// One thing to tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    pub event: NoticeEvent,
    pub edition: EditionId,
    pub revision: RevisionId,
    /// Who did it; never told themselves. None = the system.
    pub by: Option<PersonId>,
    /// Distinguishes two of the same event on one revision, such as two runs.
    pub round: u64,
    pub reason: Option<String>,
}

/// Leaves a notice. The same one twice is told once.
pub async fn leave(tx: &Tx, notice: &Notice, now: Timestamp) -> StoreResult<()> {
    let key = format!(
        "{NOTICE_JOB}:{}:{}:{}:{}",
        notice.event, notice.edition, notice.revision, notice.round
    );
    let job = NewJob {
        kind: NOTICE_JOB,
        payload: notice,
        dedup_key: Some(key),
        run_at: now,
    };
    outbox::enqueue(tx, job, now).await
}

/// Forgets the news from before an instant: the demonstration's invented past is told to nobody.
pub async fn forget_before(app: &App, before: Timestamp) -> ActionResult<u64> {
    let tx = app.store.write().await?;
    let gone = outbox::drop_waiting(&tx, NOTICE_JOB, before).await?;
    tx.commit().await?;
    Ok(gone)
}
