//! Single-use links: made of the configured public address, whatever a request calls the house.

use std::time::Duration;

use jiff::Timestamp;

use crate::actions::ActionResult;
use crate::app::App;
use crate::config::Secret;
use crate::domain::id::PersonId;
use crate::store::Tx;
use crate::store::tokens::{self, Purpose};

/// Makes a link's secret; earlier links of the same person and purpose stop working.
pub(super) async fn issue(
    app: &App,
    tx: &Tx,
    purpose: Purpose,
    person: Option<PersonId>,
    now: Timestamp,
) -> ActionResult<Secret> {
    let secret = Secret::new(app.ids.token());
    let expires = now + lifetime(app, purpose);
    tokens::insert_token(tx, &secret, purpose, person, now, expires).await?;
    Ok(secret)
}

/// The whole address, for the operator's terminal; mails build the same.
pub(super) fn address(app: &App, purpose: Purpose, secret: &Secret) -> String {
    let page = match purpose {
        Purpose::Invitation => "invitation",
        Purpose::Reset => "reset",
        Purpose::FirstAdministrator => "setup",
    };
    let path = format!("/admin/{page}?token={}", secret.expose());
    app.config.public_url.join(&path)
}

fn lifetime(app: &App, purpose: Purpose) -> Duration {
    match purpose {
        Purpose::Invitation | Purpose::FirstAdministrator => app.config.limits.invitation_lifetime,
        Purpose::Reset => app.config.limits.reset_lifetime,
    }
}
