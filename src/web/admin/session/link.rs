//! The pages behind the links in mails: taking up an invitation, choosing a new password.

use serde::{Deserialize, Serialize};

use super::super::visitor::Visitor;
use super::new_password_fields;
use crate::actions::people::{Purpose, take_up};
use crate::config::Secret;
use crate::domain::refusal::FieldErrors;
use crate::view::{FieldView, Flash, FlashTone};
use crate::web::Result;
use crate::web::form::{Form, Query, mend};

const TEMPLATE: &str = "admin/session/link.html";
pub(super) const OVER: &str = "admin/session/link_over.html";

/// No `Debug`: it would print the secret.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Link {
    pub(super) token: String,
}

/// No `Debug`: it would print passwords.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct NewPassword {
    token: String,
    new_password: String,
    new_password_again: String,
}

#[derive(Serialize)]
struct LinkPage {
    /// `invitation` or `reset`: also the last part of the address.
    purpose: Purpose,
    token: String,
    name: String,
    email: String,
    fields: Vec<FieldView>,
}

/// Nothing to say but that the link works no more.
#[derive(Serialize)]
pub(super) struct Over {}

pub async fn invitation(visitor: Visitor, Query(link): Query<Link>) -> Result {
    show(visitor, Purpose::Invitation, link).await
}

pub async fn reset(visitor: Visitor, Query(link): Query<Link>) -> Result {
    show(visitor, Purpose::Reset, link).await
}

pub async fn take_up_invitation(visitor: Visitor, Form(form): Form<NewPassword>) -> Result {
    choose(visitor, Purpose::Invitation, form).await
}

pub async fn choose_new(visitor: Visitor, Form(form): Form<NewPassword>) -> Result {
    choose(visitor, Purpose::Reset, form).await
}

async fn show(visitor: Visitor, purpose: Purpose, link: Link) -> Result {
    match page(&visitor, purpose, &link.token, &FieldErrors::default()).await? {
        Some(page) => visitor.render(TEMPLATE, page).await,
        None => visitor.gone(OVER, Over {}),
    }
}

async fn choose(visitor: Visitor, purpose: Purpose, form: NewPassword) -> Result {
    let secret = Secret::new(form.token.clone());
    let (password, again) = (
        Secret::new(form.new_password),
        Secret::new(form.new_password_again),
    );
    let chosen = take_up::choose_password(&visitor.app, purpose, &secret, &password, &again).await;
    match mend(chosen)? {
        Ok(Some(person)) => {
            visitor
                .visit
                .sign_in(person, visitor.app.clock.now())
                .await?;
            let flash = Flash::new(FlashTone::Success, "session-password-chosen");
            visitor.redirect("/admin/account", flash).await
        }
        Ok(None) => visitor.gone(OVER, Over {}),
        Err(errors) => match page(&visitor, purpose, &form.token, &errors).await? {
            Some(page) => visitor.invalid(TEMPLATE, page),
            None => visitor.gone(OVER, Over {}),
        },
    }
}

async fn page(
    visitor: &Visitor,
    purpose: Purpose,
    token: &str,
    errors: &FieldErrors,
) -> Result<Option<LinkPage>> {
    let found = take_up::find_link(&visitor.app, purpose, &Secret::new(token)).await?;
    Ok(found.map(|account| LinkPage {
        purpose,
        token: token.to_owned(),
        name: account.name,
        email: account.email,
        fields: new_password_fields(errors),
    }))
}
