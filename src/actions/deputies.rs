//! Name a deputy for the days one is away, and end it. Nobody but the absent person or an
//! administrator does either.

use serde_json::{Value as Json, json};

use super::error::{ActionError, ActionResult};
use super::mail_order::{MailOrder, order_mail};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::deputy::{Delegation, MOST_REASON};
use crate::domain::id::{DelegationId, PersonId};
use crate::domain::policy::{self, Act};
use crate::domain::refusal::FieldError;
use crate::domain::zone;
use crate::store::audit::{self, AuditEntry};
use crate::store::{Tx, delegations, people};

/// Keeps a delegation and lets the deputy know.
pub async fn name_deputy(
    app: &App,
    actor: &Actor,
    mut delegation: Delegation,
) -> ActionResult<DelegationId> {
    let absent = delegation.from;
    policy::decide(actor, Act::NameDeputy { absent })?;
    let now = app.clock.now();
    delegation.reason = delegation.reason.trim().chars().take(MOST_REASON).collect();
    delegation.check(zone::to_day(now))?;
    let tx = app.store.write().await?;
    lends_something(app, &tx, &delegation).await?;
    if people::load_actor(&tx, delegation.to, now).await?.is_none() {
        let error = FieldError::new("error-unknown-choice").with("choice", "");
        return Err(ActionError::field("to", error));
    }
    let id = delegations::insert_delegation(&tx, &delegation, actor.person_id(), now).await?;
    let detail = json!({
        "from": delegation.from,
        "to": delegation.to,
        "city": delegation.city,
        "locale": delegation.locale,
        "kind": delegation.kind,
        "starts_on": delegation.starts_on.to_string(),
        "ends_on": delegation.ends_on.to_string(),
    });
    note(app, &tx, actor, "deputy.name", id, detail).await?;
    let order = MailOrder::Deputy {
        person: delegation.to,
        delegation: id,
    };
    order_mail(&tx, &order, Some(format!("mail:deputy:{id}")), now).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(id)
}

/// Ends a delegation before its last day.
pub async fn revoke_deputy(app: &App, actor: &Actor, id: DelegationId) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let kept = delegations::delegation(&tx, id).await?;
    let absent = kept.value.from;
    policy::decide(actor, Act::NameDeputy { absent })?;
    delegations::revoke_delegation(&tx, id, actor.person_id(), now).await?;
    let detail = json!({ "from": kept.value.from, "to": kept.value.to });
    note(app, &tx, actor, "deputy.revoke", id, detail).await?;
    Ok(tx.commit().await?)
}

/// A delegation under which nothing is lent would only look like one.
async fn lends_something(app: &App, tx: &Tx, delegation: &Delegation) -> ActionResult<()> {
    let absent: PersonId = delegation.from;
    let person = people::load_actor(tx, absent, app.clock.now())
        .await?
        .ok_or(ActionError::NotFound("person"))?;
    let lent = |grant| delegation.lends(grant).is_some();
    if person.grants.iter().any(lent) {
        Ok(())
    } else {
        Err(ActionError::field(
            "city",
            FieldError::new("error-lends-nothing"),
        ))
    }
}

async fn note(
    app: &App,
    tx: &Tx,
    actor: &Actor,
    act: &'static str,
    id: DelegationId,
    detail: Json,
) -> ActionResult<()> {
    let entry = AuditEntry {
        at: app.clock.now(),
        actor: actor.person_id(),
        act,
        subject: "delegation",
        subject_id: Some(id.0),
        city: None,
        detail,
    };
    Ok(audit::record(tx, entry).await?)
}
