//! Safe to run twice: the Message-ID comes from the job, so a repeat after a crash is recognised.
//! Words a mail in its reader's language and hands it to the post. Must never log a token or an address.

use std::time::Duration;

use jiff::civil::Date;
use serde::Serialize;

use super::failure::Failure;
use crate::actions::mail_order::MailOrder;
use crate::actions::notice::NoticeEvent;
use crate::app::App;
use crate::domain::content::Kind;
use crate::domain::id::{DelegationId, EditionId, PersonId};
use crate::domain::local_text::LocalText;
use crate::domain::locale::Locale;
use crate::domain::notice::Concern;
use crate::domain::scope::Scope;
use crate::mail::{OutgoingMail, Recipient};
use crate::store::outbox::ClaimedJob;
use crate::store::recipients::{Reader, find_reader};
use crate::store::{cities, delegations, editions};
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

/// What the template of news needs.
#[derive(Serialize)]
struct NewsMail<'a> {
    event: NoticeEvent,
    name: &'a str,
    /// Who did it; none = the system.
    by: Option<String>,
    title: String,
    title_locale: Locale,
    kind: Kind,
    /// None = national.
    city: Option<String>,
    step: Option<&'a str>,
    reason: Option<&'a str>,
    /// Why the reader gets it.
    concern: Concern,
    link: String,
}

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

pub(super) async fn run(app: &App, job: &ClaimedJob) -> Result<(), Failure> {
    let order: MailOrder = job.payload()?;
    if let MailOrder::Outside { invitation, token } = &order {
        return super::outside_mail::send(app, job, *invitation, token).await;
    }
    let Some(person) = order.person() else {
        return Ok(());
    };
    let Some(reader) = find_reader(&app.store, person).await? else {
        return Ok(());
    };
    // Somebody whose account was closed in the meantime hears nothing more.
    if !reader.active {
        return Ok(());
    }
    let mail = word(app, &order, &reader).await?;
    let outgoing = OutgoingMail {
        message_id: format!("mail-{}-{}", job.id, job.created_at.as_microsecond()),
        to: Recipient {
            address: reader.address,
            name: reader.name,
        },
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        locale: reader.locale,
    };
    Ok(app.mailer.send(&outgoing).await?)
}

async fn word(app: &App, order: &MailOrder, reader: &Reader) -> Result<Mail, Failure> {
    let limits = &app.config.limits;
    let link = |path: &str, token: &str, lifetime: Duration| {
        let (count, unit) = in_words(lifetime);
        LinkMail {
            name: &reader.name,
            link: app.config.public_url.join(&format!("{path}?token={token}")),
            count,
            unit,
        }
    };
    let mail = match order {
        MailOrder::Invitation { token, .. } => {
            let facts = link("/admin/invitation", token, limits.invitation_lifetime);
            app.views.render_mail("invitation", reader.locale, facts)?
        }
        MailOrder::Reset { token, .. } => {
            let facts = link("/admin/reset", token, limits.reset_lifetime);
            app.views.render_mail("reset", reader.locale, facts)?
        }
        // Sent by its own hand: its reader has no account.
        MailOrder::Outside { .. } => return Err(Failure::Never("no account".to_owned())),
        MailOrder::Deputy { delegation, .. } => {
            let facts = deputy(app, *delegation, reader).await?;
            app.views.render_mail("deputy", reader.locale, facts)?
        }
        MailOrder::Notice {
            event,
            edition,
            by,
            reason,
            step,
            ..
        } => {
            let mut facts = news(app, *event, *edition, *by, reader).await?;
            facts.reason = reason.as_deref();
            facts.step = step.as_ref().and_then(|step| name_in(step, reader.locale));
            app.views.render_mail("notice", reader.locale, facts)?
        }
    };
    Ok(mail)
}

async fn news<'a>(
    app: &App,
    event: NoticeEvent,
    edition: EditionId,
    by: Option<PersonId>,
    reader: &'a Reader,
) -> Result<NewsMail<'a>, Failure> {
    let edition = editions::edition(&app.store, &Scope::Everywhere, edition).await?;
    let by = match by {
        Some(person) => find_reader(&app.store, person).await?,
        None => None,
    };
    let city = match edition.document.city {
        Some(city) => {
            let names = cities::names_of(&app.store, city).await?;
            name_in(&names, reader.locale).map(str::to_owned)
        }
        None => None,
    };
    let path = format!("/admin/editions/{}/{}", edition.id, event.page().as_str());
    Ok(NewsMail {
        event,
        name: &reader.name,
        by: by.map(|person| person.name),
        title: edition.title,
        title_locale: edition.locale,
        kind: edition.document.kind,
        city,
        step: None,
        reason: None,
        concern: event.concern(),
        link: app.config.public_url.join(&path),
    })
}

async fn deputy<'a>(
    app: &App,
    id: DelegationId,
    reader: &'a Reader,
) -> Result<DeputyMail<'a>, Failure> {
    let value = delegations::delegation(&app.store, id).await?.value;
    let absent = find_reader(&app.store, value.from).await?;
    Ok(DeputyMail {
        name: &reader.name,
        absent: absent.map(|person| person.name).unwrap_or_default(),
        starts_on: value.starts_on,
        ends_on: value.ends_on,
        reason: value.reason,
        link: app.config.public_url.join("/admin/reviews?mine=yes"),
    })
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

fn name_in(names: &LocalText, locale: Locale) -> Option<&str> {
    names.nearest(locale).map(|name| name.text)
}
