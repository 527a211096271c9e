//! An administrator brings somebody in; the link to the first password goes by mail.

use super::links;
use super::note::{note, of_grant};
use crate::actions::mail_order::{MailOrder, order_mail};
use crate::actions::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::account::{normal_email, wrong_email, wrong_grant, wrong_name};
use crate::domain::actor::Actor;
use crate::domain::id::PersonId;
use crate::domain::locale::Locale;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::domain::scope::Grant;
use crate::store::people::{self, NewPerson};
use crate::store::tokens::Purpose;
use crate::store::{StoreError, Tx};
use jiff::Timestamp;
use serde_json::json;

/// Somebody to bring in, with the first of their rights.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub email: String,
    pub name: String,
    /// Language of their panel and mails.
    pub locale: Locale,
    pub grant: Option<Grant>,
}

/// Adds the person with the right and orders the mail; returns the public id.
pub async fn invite(app: &App, actor: &Actor, invitation: &Invitation) -> ActionResult<String> {
    policy::decide(actor, Act::ManagePeople)?;
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let (person, public_id) = add_person(app, &tx, actor.person_id(), invitation, now).await?;
    send_link(app, &tx, person, now).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(public_id)
}

/// A new link for somebody who never took theirs up; the old one stops working.
pub async fn invite_again(app: &App, actor: &Actor, public_id: &str) -> ActionResult<()> {
    policy::decide(actor, Act::ManagePeople)?;
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let account = people::account_by_public_id(&tx, public_id).await?;
    if account.password_hash.is_some() || !account.active {
        return Err(ActionError::Stale);
    }
    send_link(app, &tx, account.id, now).await?;
    let by = actor.person_id();
    note(
        &tx,
        now,
        by,
        "person.invite_again",
        Some(account.id),
        json!({}),
    )
    .await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}

/// The row, the right and the trail; no link yet.
pub(super) async fn add_person(
    app: &App,
    tx: &Tx,
    by: Option<PersonId>,
    invitation: &Invitation,
    now: Timestamp,
) -> ActionResult<(PersonId, String)> {
    let email = normal_email(&invitation.email);
    judge(&email, invitation)?;
    let public_id = app.ids.public_id();
    let new = NewPerson {
        public_id: public_id.clone(),
        email: &email,
        name: invitation.name.trim(),
        locale: invitation.locale,
    };
    let person = match people::insert_person(tx, new, now).await {
        Err(StoreError::Taken("uq_person_email")) => {
            return Err(ActionError::field("email", FieldError::new("error-taken")));
        }
        other => other?,
    };
    note(tx, now, by, "person.invite", Some(person), json!({})).await?;
    if let Some(grant) = invitation.grant {
        people::insert_grant(tx, person, grant, by, now).await?;
        note(tx, now, by, "right.add", Some(person), of_grant(&grant)).await?;
    }
    Ok((person, public_id))
}

async fn send_link(app: &App, tx: &Tx, person: PersonId, now: Timestamp) -> ActionResult<()> {
    let secret = links::issue(app, tx, Purpose::Invitation, Some(person), now).await?;
    let order = MailOrder::Invitation {
        person,
        token: secret.expose().to_owned(),
    };
    Ok(order_mail(tx, &order, None, now).await?)
}

fn judge(email: &str, invitation: &Invitation) -> Result<(), FieldErrors> {
    let mut errors = FieldErrors::default();
    let wrong = [
        ("email", wrong_email(email)),
        ("name", wrong_name(&invitation.name)),
        ("city", invitation.grant.as_ref().and_then(wrong_grant)),
    ];
    for (field, error) in wrong {
        if let Some(error) = error {
            errors.add(field, error);
        }
    }
    errors.or(())
}
