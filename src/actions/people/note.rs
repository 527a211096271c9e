//! The audit entries of this area: ids and words of closed lists, never an address or a name.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use crate::actions::ActionResult;
use crate::domain::id::PersonId;
use crate::domain::scope::Grant;
use crate::store::Tx;
use crate::store::audit::{self, AuditEntry};

pub(super) async fn note(
    tx: &Tx,
    now: Timestamp,
    actor: Option<PersonId>,
    act: &str,
    subject: Option<PersonId>,
    detail: Json,
) -> ActionResult<()> {
    let entry = AuditEntry {
        at: now,
        actor,
        act,
        subject: "person",
        subject_id: subject.map(|person| person.0),
        city: None,
        detail,
    };
    Ok(audit::record(tx, entry).await?)
}

/// A right in the words of the trail.
pub(super) fn of_grant(grant: &Grant) -> Json {
    json!({
        "role": grant.role,
        "city": grant.city,
        "locale": grant.locale,
        "kind": grant.kind,
    })
}
