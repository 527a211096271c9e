//! Try a failed job again.

use serde_json::json;

use super::error::ActionResult;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::JobId;
use crate::domain::policy::{self, Act};
use crate::store::audit::{self, AuditEntry};
use crate::store::outbox;

/// Puts a failed job back into the queue as if it had never been tried.
pub async fn retry_job(app: &App, actor: &Actor, id: JobId) -> ActionResult<()> {
    policy::decide(actor, Act::ManageJobs)?;
    let now = app.clock.now();
    let tx = app.store.write().await?;
    outbox::retry_failed(&tx, id, now).await?;
    let entry = AuditEntry {
        at: now,
        actor: actor.person_id(),
        act: "job.retry",
        subject: "job",
        subject_id: Some(id.0),
        city: None,
        detail: json!({}),
    };
    audit::record(&tx, entry).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}
