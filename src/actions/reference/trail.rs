//! The end of every act on reference data.

use serde_json::Value as Json;

use crate::actions::error::ActionResult;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::CityId;
use crate::store::Tx;
use crate::store::audit::{self, AuditEntry};

/// What was done, as the audit trail keeps it.
pub(super) struct Done {
    pub act: &'static str,
    /// Table of the thing.
    pub subject: &'static str,
    pub subject_id: Option<i64>,
    pub city: Option<CityId>,
    pub detail: Json,
}

/// Audits, commits and rings.
pub(super) async fn finish(app: &App, tx: Tx, actor: &Actor, done: Done) -> ActionResult<()> {
    let entry = AuditEntry {
        at: app.clock.now(),
        actor: actor.person_id(),
        act: done.act,
        subject: done.subject,
        subject_id: done.subject_id,
        city: done.city,
        detail: done.detail,
    };
    audit::record(&tx, entry).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}
