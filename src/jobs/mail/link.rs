//! Safe to run twice: it only words. The mails with a link to choose a password.

use std::time::Duration;

use serde::Serialize;

use crate::app::App;
use crate::jobs::failure::Failure;
use crate::store::recipients::Reader;
use crate::view::Mail;

/// What the templates of the two links need.
#[derive(Serialize)]
struct LinkMail<'a> {
    name: &'a str,
    link: String,
    /// How long the link works: this many `unit`.
    count: u64,
    unit: &'static str,
}

pub(super) fn invitation(app: &App, reader: &Reader, token: &str) -> Result<Mail, Failure> {
    let lifetime = app.config.limits.invitation_lifetime;
    let facts = facts(app, reader, "/admin/invitation", token, lifetime);
    Ok(app.views.render_mail("invitation", reader.locale, facts)?)
}

pub(super) fn reset(app: &App, reader: &Reader, token: &str) -> Result<Mail, Failure> {
    let lifetime = app.config.limits.reset_lifetime;
    let facts = facts(app, reader, "/admin/reset", token, lifetime);
    Ok(app.views.render_mail("reset", reader.locale, facts)?)
}

fn facts<'a>(
    app: &App,
    reader: &'a Reader,
    path: &str,
    token: &str,
    lifetime: Duration,
) -> LinkMail<'a> {
    let (count, unit) = in_words(lifetime);
    LinkMail {
        name: &reader.name,
        link: app.config.public_url.join(&format!("{path}?token={token}")),
        count,
        unit,
    }
}

/// The largest unit that leaves nothing over.
fn in_words(lifetime: Duration) -> (u64, &'static str) {
    let minutes = lifetime.as_secs() / 60;
    if minutes.is_multiple_of(24 * 60) {
        (minutes / (24 * 60), "days")
    } else if minutes.is_multiple_of(60) {
        (minutes / 60, "hours")
    } else {
        (minutes, "minutes")
    }
}
