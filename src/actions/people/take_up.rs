//! Links by mail: asking for one, and choosing a password with one.

use std::net::IpAddr;

use serde_json::json;

use super::links;
use super::note::note;
use super::sign_in::{Keys, count};
use crate::actions::mail_order::{MailOrder, order_mail};
use crate::actions::{ActionError, ActionResult};
use crate::app::App;
use crate::config::Secret;
use crate::domain::account::{normal_email, wrong_password};
use crate::domain::id::PersonId;
use crate::store::people::{self, Account};
use crate::store::sessions;
use crate::store::tokens::{self, Purpose};

/// Orders a mail with a link, if there is such an account: the answer is the same either way.
pub async fn ask_for_reset(app: &App, email: &str, client: IpAddr) -> ActionResult<()> {
    let email = normal_email(email);
    count(app, &Keys::of("reset", &email, client)).await?;
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let account = people::find_account_by_email(&tx, &email).await?;
    let person = account
        .filter(|account| account.active)
        .map(|account| account.id);
    if let Some(person) = person {
        let secret = links::issue(app, &tx, Purpose::Reset, Some(person), now).await?;
        let order = MailOrder::Reset {
            person,
            token: secret.expose().to_owned(),
        };
        order_mail(&tx, &order, None, now).await?;
    }
    note(&tx, now, None, "password.ask", person, json!({})).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}

/// Whose password the link would set now; none when it is used, too old, or never was.
pub async fn find_link(
    app: &App,
    purpose: Purpose,
    secret: &Secret,
) -> ActionResult<Option<Account>> {
    let now = app.clock.now();
    let Some(Some(person)) = tokens::find_token(&app.store, secret, purpose, now).await? else {
        return Ok(None);
    };
    let account = people::account_by_id(&app.store, person).await?;
    Ok(Some(account).filter(|account| account.active))
}

/// Sets the password, uses the link up, and ends every session and every other link of the person.
/// None: the link works no more.
pub async fn choose_password(
    app: &App,
    purpose: Purpose,
    secret: &Secret,
    password: &Secret,
    again: &Secret,
) -> ActionResult<Option<PersonId>> {
    let Some(account) = find_link(app, purpose, secret).await? else {
        return Ok(None);
    };
    wrong_password(password.expose(), again.expose(), &account.email).or(())?;
    let hash = hashed(app, password).await?;
    let now = app.clock.now();
    let tx = app.store.write().await?;
    if !tokens::use_token(&tx, secret, purpose, now).await? {
        return Ok(None);
    }
    let person = account.id;
    people::replace_password(&tx, person, &hash).await?;
    tokens::delete_tokens(&tx, person).await?;
    sessions::end_sessions(&tx, person, None).await?;
    let act = match purpose {
        Purpose::Invitation | Purpose::FirstAdministrator => "person.take_up",
        Purpose::Reset => "password.reset",
    };
    note(&tx, now, Some(person), act, Some(person), json!({})).await?;
    tx.commit().await?;
    Ok(Some(person))
}

pub(super) async fn hashed(app: &App, password: &Secret) -> ActionResult<Secret> {
    app.passwords
        .hash(password)
        .await
        .map_err(|error| ActionError::Fault(error.to_string()))
}
