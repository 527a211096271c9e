//! Safe to run twice: it only words. The mail to somebody who was named a deputy.

use jiff::civil::Date;
use serde::Serialize;

use crate::app::App;
use crate::domain::id::DelegationId;
use crate::jobs::failure::Failure;
use crate::store::delegations;
use crate::store::recipients::{Reader, find_reader};
use crate::view::Mail;

/// What the template for a new deputy needs.
#[derive(Serialize)]
struct DeputyMail<'a> {
    name: &'a str,
    absent: String,
    starts_on: Date,
    ends_on: Date,
    reason: String,
    link: String,
}

pub(super) async fn word(app: &App, id: DelegationId, reader: &Reader) -> Result<Mail, Failure> {
    let value = delegations::delegation(&app.store, id).await?.value;
    let absent = find_reader(&app.store, value.from).await?;
    let facts = DeputyMail {
        name: &reader.name,
        absent: absent.map(|person| person.name).unwrap_or_default(),
        starts_on: value.starts_on,
        ends_on: value.ends_on,
        reason: value.reason,
        link: app.config.public_url.join("/admin/reviews?mine=yes"),
    };
    Ok(app.views.render_mail("deputy", reader.locale, facts)?)
}
