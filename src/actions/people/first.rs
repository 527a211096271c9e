//! The first administrator of an empty house: a one-time link, printed where the program was started.

use serde_json::json;

use super::invite::{Invitation, add_person};
use super::links;
use super::note::note;
use super::take_up::hashed;
use crate::actions::ActionResult;
use crate::app::App;
use crate::config::Secret;
use crate::domain::account::{normal_email, wrong_password};
use crate::domain::id::PersonId;
use crate::domain::locale::Locale;
use crate::domain::scope::{Grant, Role};
use crate::store::people;
use crate::store::tokens::{self, Purpose};

/// Who sets the house up.
#[derive(Clone, Debug)]
pub struct FirstAdministrator {
    pub email: String,
    pub name: String,
    pub locale: Locale,
    pub password: Secret,
    pub again: Secret,
}

/// The link, if nobody exists yet; one printed before stops working.
pub async fn first_administrator_link(app: &App) -> ActionResult<Option<String>> {
    if !people::is_empty(&app.store).await? {
        return Ok(None);
    }
    let tx = app.store.write().await?;
    let purpose = Purpose::FirstAdministrator;
    let secret = links::issue(app, &tx, purpose, None, app.clock.now()).await?;
    tx.commit().await?;
    Ok(Some(links::address(app, purpose, &secret)))
}

/// Whether the link works: it was printed, not used, and nobody exists.
pub async fn is_open(app: &App, secret: &Secret) -> ActionResult<bool> {
    let purpose = Purpose::FirstAdministrator;
    let found = tokens::find_token(&app.store, secret, purpose, app.clock.now()).await?;
    Ok(found.is_some() && people::is_empty(&app.store).await?)
}

/// Creates the administrator. None: the link works no more.
pub async fn set_up(
    app: &App,
    secret: &Secret,
    first: &FirstAdministrator,
) -> ActionResult<Option<PersonId>> {
    if !is_open(app, secret).await? {
        return Ok(None);
    }
    let email = normal_email(&first.email);
    wrong_password(first.password.expose(), first.again.expose(), &email).or(())?;
    let hash = hashed(app, &first.password).await?;
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let purpose = Purpose::FirstAdministrator;
    // The link is used up first: of two at the same moment the second finds it gone.
    if !tokens::use_token(&tx, secret, purpose, now).await? || !people::is_empty(&tx).await? {
        return Ok(None);
    }
    let invitation = Invitation {
        email,
        name: first.name.clone(),
        locale: first.locale,
        grant: Some(Grant {
            role: Role::Administrator,
            city: None,
            locale: None,
            kind: None,
        }),
    };
    let (person, _) = add_person(app, &tx, None, &invitation, now).await?;
    people::replace_password(&tx, person, &hash).await?;
    note(
        &tx,
        now,
        Some(person),
        "person.take_up",
        Some(person),
        json!({}),
    )
    .await?;
    tx.commit().await?;
    Ok(Some(person))
}
