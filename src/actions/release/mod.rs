//! Release sets: put together, schedule, publish all or nothing.

mod change;
mod publish;
mod schedule;

pub use change::{add_items, drop_item, start_release};
pub use publish::{Blocked, blocked, publish_due_release, publish_release};
pub use schedule::{schedule_release, unschedule_release};

use crate::actions::error::ActionResult;
use crate::domain::actor::Actor;
use crate::domain::id::{EditionId, ReleaseId};
use crate::domain::policy::{self, Act};
use crate::store::audit::{self, AuditEntry};
use crate::store::releases::{self, Release};
use crate::store::{StoreError, Tx};

/// The set, if the actor may prepare it and nobody changed it since it was on the screen.
async fn prepared(tx: &Tx, actor: &Actor, id: ReleaseId, seen: i64) -> ActionResult<Release> {
    let release = releases::release(tx, &actor.scope(), id).await?;
    policy::decide(actor, Act::PrepareRelease { city: release.city })?;
    if release.lock_version == seen {
        Ok(release)
    } else {
        Err(StoreError::Stale.into())
    }
}

/// Writes what was done with a set into the audit trail.
async fn note(
    tx: &Tx,
    actor: &Actor,
    release: &Release,
    act: &str,
    editions: &[EditionId],
    now: jiff::Timestamp,
) -> ActionResult<()> {
    let entry = AuditEntry {
        at: now,
        actor: actor.person_id(),
        act,
        subject: "release_set",
        subject_id: Some(release.id.0),
        city: release.city,
        detail: serde_json::json!({ "editions": editions }),
    };
    Ok(audit::record(tx, entry).await?)
}
