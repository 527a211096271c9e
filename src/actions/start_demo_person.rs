//! Add a person of the demonstration: with a password that everybody knows, which is why only a
//! house that listens on this machine alone may call it.

use serde_json::json;

use crate::actions::error::{ActionError, ActionResult};
use crate::app::App;
use crate::config::Secret;
use crate::domain::id::PersonId;
use crate::domain::locale::Locale;
use crate::domain::scope::Grant;
use crate::store::audit::{self, AuditEntry};
use crate::store::people::{self, NewPerson};

/// Somebody invented.
#[derive(Clone, Debug)]
pub struct DemoPerson {
    pub email: String,
    pub name: String,
    pub locale: Locale,
    pub grants: Vec<Grant>,
}

/// Adds the person with the given password hash; refused outside a demonstration.
pub async fn start_demo_person(
    app: &App,
    person: &DemoPerson,
    password_hash: &Secret,
) -> ActionResult<PersonId> {
    if !app.config.demo {
        return Err(ActionError::Fault(
            "demo people exist only in a demonstration".to_owned(),
        ));
    }
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let new = NewPerson {
        public_id: app.ids.public_id(),
        email: &person.email,
        name: &person.name,
        locale: person.locale,
    };
    let id = people::insert_person(&tx, new, now).await?;
    people::replace_password(&tx, id, password_hash).await?;
    for grant in &person.grants {
        people::insert_grant(&tx, id, *grant, None, now).await?;
    }
    let entry = AuditEntry {
        at: now,
        actor: None,
        act: "person.demo",
        subject: "person",
        subject_id: Some(id.0),
        city: None,
        detail: json!({ "grants": person.grants.len() }),
    };
    audit::record(&tx, entry).await?;
    tx.commit().await?;
    Ok(id)
}
