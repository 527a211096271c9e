//! Signing in and out. It must never tell whether an account exists: the same words and the same work.

use std::net::IpAddr;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::note::note;
use crate::actions::{ActionError, ActionResult};
use crate::app::App;
use crate::config::Secret;
use crate::domain::account::normal_email;
use crate::domain::id::PersonId;
use crate::domain::refusal::FieldError;
use crate::store::{people, throttle};

/// Checks the password. Every try is counted before it is looked at, so that many at once count too.
pub async fn sign_in(
    app: &App,
    email: &str,
    password: &Secret,
    client: IpAddr,
) -> ActionResult<PersonId> {
    let email = normal_email(email);
    let keys = Keys::of("sign-in", &email, client);
    count(app, &keys).await?;
    let account = people::find_account_by_email(&app.store, &email).await?;
    let hash = account.as_ref().and_then(|it| it.password_hash.as_ref());
    let right = app
        .passwords
        .matches(password, hash)
        .await
        .map_err(|error| ActionError::Fault(error.to_string()))?;
    let known = account.as_ref().map(|account| account.id);
    let person = account
        .filter(|account| right && account.active)
        .map(|account| account.id);
    let now = app.clock.now();
    let tx = app.store.write().await?;
    if person.is_some() {
        throttle::forget(&tx, &keys.account).await?;
        throttle::take_back(&tx, &keys.client).await?;
    }
    let act = if person.is_some() {
        "session.sign_in"
    } else {
        "session.refuse"
    };
    // The trail names the account that was tried, never the address that was typed.
    note(&tx, now, person, act, known, json!({})).await?;
    tx.commit().await?;
    person.ok_or_else(|| ActionError::field("email", FieldError::new("session-refused")))
}

/// Writes down that somebody signed out; the session itself is `web`'s.
pub async fn sign_out(app: &App, person: PersonId) -> ActionResult<()> {
    let tx = app.store.write().await?;
    let who = Some(person);
    note(
        &tx,
        app.clock.now(),
        who,
        "session.sign_out",
        who,
        json!({}),
    )
    .await?;
    Ok(tx.commit().await?)
}

/// Under which keys the tries of one request are counted.
pub(super) struct Keys {
    account: String,
    client: String,
}

impl Keys {
    pub(super) fn of(what: &str, email: &str, client: IpAddr) -> Self {
        Self {
            account: format!("{what}:account:{email}"),
            client: format!("{what}:client:{}", network(client)),
        }
    }
}

/// Counts a try; refuses it when there were too many in the window.
pub(super) async fn count(app: &App, keys: &Keys) -> ActionResult<()> {
    let limits = &app.config.limits;
    let now = app.clock.now();
    // A window that cannot be counted must not open the door.
    let window = SignedDuration::try_from(limits.login_window)
        .map_err(|error| ActionError::Fault(error.to_string()))?;
    let tx = app.store.write().await?;
    let (mut wait, mut held) = (0, false);
    for (key, most) in [
        (&keys.account, limits.login_attempts_per_account),
        (&keys.client, limits.login_attempts_per_ip),
    ] {
        let tries = throttle::count(&tx, key, now, now - window).await?;
        if tries.count > most {
            wait = wait.max(seconds_until(tries.since + window, now));
        }
        held |= tries.count == most + 1;
    }
    if held {
        // Once in a window, however often somebody goes on.
        note(&tx, now, None, "session.hold", None, json!({})).await?;
    }
    tx.commit().await?;
    match wait {
        0 => Ok(()),
        seconds => Err(ActionError::TooMany { seconds }),
    }
}

/// A household has one IPv4 address, but a whole /64 of IPv6.
fn network(client: IpAddr) -> IpAddr {
    match client {
        IpAddr::V4(_) => client,
        IpAddr::V6(address) => IpAddr::V6((u128::from(address) >> 64 << 64).into()),
    }
}

fn seconds_until(end: Timestamp, now: Timestamp) -> u64 {
    u64::try_from(end.duration_since(now).as_secs() + 1)
        .unwrap_or(1)
        .max(1)
}
