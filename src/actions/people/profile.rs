//! What people change about themselves.

use serde_json::json;

use super::note::note;
use super::take_up::hashed;
use crate::actions::{ActionError, ActionResult};
use crate::app::App;
use crate::config::Secret;
use crate::domain::account::{wrong_name, wrong_password};
use crate::domain::actor::Person;
use crate::domain::locale::Locale;
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::store::{people, sessions, tokens};

/// A new password and what proves that it is the person themselves.
#[derive(Clone, Debug)]
pub struct PasswordChange {
    pub present: Secret,
    pub new: Secret,
    pub again: Secret,
}

/// Replaces name and language.
pub async fn save_profile(
    app: &App,
    person: &Person,
    name: &str,
    locale: Locale,
) -> ActionResult<()> {
    if let Some(error) = wrong_name(name) {
        return Err(ActionError::field("name", error));
    }
    let tx = app.store.write().await?;
    people::replace_profile(&tx, person.id, name.trim(), locale).await?;
    Ok(tx.commit().await?)
}

/// The language of a person's panel and mails.
pub async fn choose_locale(app: &App, person: &Person, locale: Locale) -> ActionResult<()> {
    if person.locale == locale {
        return Ok(());
    }
    save_profile(app, person, &person.name, locale).await
}

/// Replaces the password and signs out everywhere but here.
pub async fn change_password(
    app: &App,
    person: &Person,
    change: &PasswordChange,
    here: Option<&str>,
) -> ActionResult<()> {
    let account = people::account_by_id(&app.store, person.id).await?;
    let mut errors = FieldErrors::default();
    let right = app
        .passwords
        .matches(&change.present, account.password_hash.as_ref())
        .await
        .map_err(|error| ActionError::Fault(error.to_string()))?;
    if !right {
        errors.add("password", FieldError::new("error-password-wrong"));
    }
    let new = wrong_password(change.new.expose(), change.again.expose(), &account.email);
    for (field, error) in new.iter() {
        errors.add(field, error.clone());
    }
    errors.or(())?;
    let hash = hashed(app, &change.new).await?;
    let now = app.clock.now();
    let tx = app.store.write().await?;
    people::replace_password(&tx, person.id, &hash).await?;
    tokens::delete_tokens(&tx, person.id).await?;
    sessions::end_sessions(&tx, person.id, here).await?;
    let who = Some(person.id);
    note(&tx, now, who, "password.change", who, json!({})).await?;
    Ok(tx.commit().await?)
}

/// Ends every session of the person, this one too.
pub async fn sign_out_everywhere(app: &App, person: &Person) -> ActionResult<()> {
    let tx = app.store.write().await?;
    sessions::end_sessions(&tx, person.id, None).await?;
    let who = Some(person.id);
    note(&tx, app.clock.now(), who, "session.end_all", who, json!({})).await?;
    Ok(tx.commit().await?)
}
