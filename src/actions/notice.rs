//! News for people: what happened to a text, left in the outbox for the worker to tell those whom
//! it concerns.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::actions::error::ActionResult;
use crate::app::App;
use crate::domain::id::{EditionId, PersonId, RevisionId};
pub use crate::domain::notice::NoticeEvent;
use crate::store::outbox::{self, NewJob};
use crate::store::{StoreResult, Tx};

/// Kind of the job that turns a [`Notice`] into mails.
pub const NOTICE_JOB: &str = "notice";

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
    /// The people it is for, where the event asks for names.
    #[serde(default)]
    pub to: Vec<PersonId>,
    /// The part of the page that it is about, such as `thread-12`.
    #[serde(default)]
    pub anchor: Option<String>,
}

impl Notice {
    /// News of an event, done by the system and without a reason unless that is added.
    pub fn new(event: NoticeEvent, edition: EditionId, revision: RevisionId, round: u64) -> Self {
        Self {
            event,
            edition,
            revision,
            by: None,
            round,
            reason: None,
            to: Vec::new(),
            anchor: None,
        }
    }

    /// What makes it the same news.
    pub(super) fn key(&self) -> String {
        format!(
            "{}:{}:{}:{}",
            self.event, self.edition, self.revision, self.round
        )
    }
}

/// Leaves a notice. The same one twice is told once.
pub async fn leave(tx: &Tx, notice: &Notice, now: Timestamp) -> StoreResult<()> {
    let key = format!("{NOTICE_JOB}:{}", notice.key());
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
