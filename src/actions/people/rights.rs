//! Rights and the closing of accounts. Whoever loses or gains one signs in again. Nobody takes the
//! house away from themselves: one's own administration and the last one stay.

use serde_json::json;

use super::note::{note, of_grant};
use crate::actions::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::account::wrong_grant;
use crate::domain::actor::Actor;
use crate::domain::id::PersonId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::FieldError;
use crate::domain::scope::{Grant, Role};
use crate::store::people::{self, Account};
use crate::store::{Tx, sessions, tokens};

/// Adds a right; having it already is no error.
pub async fn add_grant(
    app: &App,
    actor: &Actor,
    public_id: &str,
    grant: Grant,
) -> ActionResult<()> {
    policy::decide(actor, Act::ManagePeople)?;
    if let Some(error) = wrong_grant(&grant) {
        return Err(ActionError::field("city", error));
    }
    let (now, by) = (app.clock.now(), actor.person_id());
    let tx = app.store.write().await?;
    let account = people::account_by_public_id(&tx, public_id).await?;
    if people::insert_grant(&tx, account.id, grant, by, now).await? {
        end_sessions_of_others(&tx, actor, account.id).await?;
        let detail = of_grant(&grant);
        note(&tx, now, by, "right.add", Some(account.id), detail).await?;
    }
    Ok(tx.commit().await?)
}

/// Takes a right away.
pub async fn remove_grant(app: &App, actor: &Actor, public_id: &str, id: i64) -> ActionResult<()> {
    policy::decide(actor, Act::ManagePeople)?;
    let (now, by) = (app.clock.now(), actor.person_id());
    let tx = app.store.write().await?;
    let account = people::account_by_public_id(&tx, public_id).await?;
    let grant = people::grant(&tx, account.id, id).await?;
    if grant.role == Role::Administrator {
        keep_the_house(&tx, actor, &account).await?;
    }
    people::delete_grant(&tx, account.id, id).await?;
    end_sessions_of_others(&tx, actor, account.id).await?;
    let detail = of_grant(&grant);
    note(&tx, now, by, "right.remove", Some(account.id), detail).await?;
    Ok(tx.commit().await?)
}

/// Closes the account: sessions and links end; what the person did stays.
pub async fn deactivate(
    app: &App,
    actor: &Actor,
    public_id: &str,
    version: i64,
) -> ActionResult<()> {
    policy::decide(actor, Act::ManagePeople)?;
    let (now, by) = (app.clock.now(), actor.person_id());
    let tx = app.store.write().await?;
    let account = people::account_by_public_id(&tx, public_id).await?;
    keep_the_house(&tx, actor, &account).await?;
    people::replace_active(&tx, account.id, false, version).await?;
    sessions::end_sessions(&tx, account.id, None).await?;
    tokens::delete_tokens(&tx, account.id).await?;
    note(
        &tx,
        now,
        by,
        "person.deactivate",
        Some(account.id),
        json!({}),
    )
    .await?;
    Ok(tx.commit().await?)
}

/// Opens the account again, with the rights it had.
pub async fn reactivate(
    app: &App,
    actor: &Actor,
    public_id: &str,
    version: i64,
) -> ActionResult<()> {
    policy::decide(actor, Act::ManagePeople)?;
    let (now, by) = (app.clock.now(), actor.person_id());
    let tx = app.store.write().await?;
    let account = people::account_by_public_id(&tx, public_id).await?;
    people::replace_active(&tx, account.id, true, version).await?;
    note(
        &tx,
        now,
        by,
        "person.reactivate",
        Some(account.id),
        json!({}),
    )
    .await?;
    Ok(tx.commit().await?)
}

async fn keep_the_house(tx: &Tx, actor: &Actor, account: &Account) -> ActionResult<()> {
    if actor.person_id() == Some(account.id) {
        let error = FieldError::new("error-not-oneself");
        return Err(ActionError::field("person", error));
    }
    if people::count_other_administrators(tx, account.id).await? == 0 {
        let error = FieldError::new("error-last-administrator");
        return Err(ActionError::field("person", error));
    }
    Ok(())
}

/// An administrator who adds a right to themselves goes on working.
async fn end_sessions_of_others(tx: &Tx, actor: &Actor, person: PersonId) -> ActionResult<()> {
    if actor.person_id() != Some(person) {
        sessions::end_sessions(tx, person, None).await?;
    }
    Ok(())
}
