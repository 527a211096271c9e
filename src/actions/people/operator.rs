//! What the operator at the terminal does with people: whoever holds the machine needs no right.

use serde_json::json;

use super::invite::{Invitation, add_person};
use super::links;
use super::note::note;
use crate::actions::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::account::normal_email;
use crate::domain::id::CityId;
use crate::store::cities;
use crate::store::people;
use crate::store::screens::people::{self as screens, PersonEntry};
use crate::store::tokens::Purpose;

/// Adds a person and returns the link with which they choose a password. No mail is sent.
pub async fn create_person(app: &App, invitation: &Invitation) -> ActionResult<String> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let (person, _) = add_person(app, &tx, None, invitation, now).await?;
    let purpose = Purpose::Invitation;
    let secret = links::issue(app, &tx, purpose, Some(person), now).await?;
    tx.commit().await?;
    Ok(links::address(app, purpose, &secret))
}

/// A link for a new password of an active person.
pub async fn reset_link(app: &App, email: &str) -> ActionResult<String> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let account = people::find_account_by_email(&tx, &normal_email(email))
        .await?
        .filter(|account| account.active)
        .ok_or(ActionError::NotFound("person"))?;
    let purpose = Purpose::Reset;
    let secret = links::issue(app, &tx, purpose, Some(account.id), now).await?;
    note(&tx, now, None, "password.ask", Some(account.id), json!({})).await?;
    tx.commit().await?;
    Ok(links::address(app, purpose, &secret))
}

/// Everybody, by address.
pub async fn list_people(app: &App) -> ActionResult<Vec<PersonEntry>> {
    Ok(screens::list_everybody(&app.store).await?)
}

/// The city of a slug, for a right.
pub async fn city(app: &App, slug: &str) -> ActionResult<CityId> {
    Ok(cities::city_by_slug(&app.store, slug).await?)
}
