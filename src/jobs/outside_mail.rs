//! Safe to run twice: the Message-ID comes from the job. The mail that brings a link to somebody without
//! an account. Must never log the token or the address.

use jiff::Timestamp;
use serde::Serialize;

use super::failure::Failure;
use crate::app::App;
use crate::domain::id::OutsideId;
use crate::domain::locale::Locale;
use crate::domain::scope::Scope;
use crate::mail::{OutgoingMail, Recipient};
use crate::store::outbox::ClaimedJob;
use crate::store::recipients::find_reader;
use crate::store::{editions, outside};

#[derive(Serialize)]
struct OutsideMail<'a> {
    name: &'a str,
    /// Who invites; none = the account is gone.
    by: Option<String>,
    title: &'a str,
    title_locale: Locale,
    request: &'a str,
    expires_at: Timestamp,
    link: String,
}

/// Sends the link, unless it was taken back in the meantime.
pub(super) async fn send(
    app: &App,
    job: &ClaimedJob,
    id: OutsideId,
    token: &str,
) -> Result<(), Failure> {
    let invitation = outside::invitation(&app.store, id).await?;
    if invitation.revoked_at.is_some() {
        return Ok(());
    }
    let edition = editions::edition(&app.store, &Scope::Everywhere, invitation.edition).await?;
    let by = match invitation.invited_by {
        Some(person) => find_reader(&app.store, person).await?,
        None => None,
    };
    let facts = OutsideMail {
        name: &invitation.who.name,
        by: by.map(|reader| reader.name),
        title: &edition.title,
        title_locale: edition.locale,
        request: &invitation.request,
        expires_at: invitation.expires_at,
        link: app.config.public_url.join(&format!("/review/{token}")),
    };
    let locale = invitation.locale;
    let mail = app.views.render_mail("outside", locale, facts)?;
    let outgoing = OutgoingMail {
        message_id: format!("mail-{}-{}", job.id, job.created_at.as_microsecond()),
        to: Recipient {
            address: invitation.email,
            name: invitation.who.name,
        },
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        locale,
    };
    Ok(app.mailer.send(&outgoing).await?)
}
