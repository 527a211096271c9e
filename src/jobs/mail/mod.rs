//! Safe to run twice: the Message-ID comes from the job, so a repeat after a crash is recognised, and
//! the same job takes the same news out of the inbox. Must never log a token or an address.
//! Words a mail in its reader's language and hands it to the post.

mod deputy;
mod digest;
mod link;
mod news;

use super::failure::Failure;
use crate::actions::mail_order::MailOrder;
use crate::app::App;
use crate::mail::{OutgoingMail, Recipient};
use crate::store::outbox::ClaimedJob;
use crate::store::recipients::{Reader, find_reader};
use crate::view::Mail;

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
    let Some(mail) = word(app, job, &order, &reader).await? else {
        return Ok(());
    };
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

/// None = there is nothing to say any more.
async fn word(
    app: &App,
    job: &ClaimedJob,
    order: &MailOrder,
    reader: &Reader,
) -> Result<Option<Mail>, Failure> {
    match order {
        MailOrder::Invitation { token, .. } => link::invitation(app, reader, token).map(Some),
        MailOrder::Reset { token, .. } => link::reset(app, reader, token).map(Some),
        // Sent by its own hand: its reader has no account.
        MailOrder::Outside { .. } => Err(Failure::Never("no account".to_owned())),
        MailOrder::Deputy { delegation, .. } => {
            deputy::word(app, *delegation, reader).await.map(Some)
        }
        MailOrder::News { person, edition } => {
            news::word(app, job.id, *person, *edition, reader).await
        }
        MailOrder::Digest { person } => digest::word(app, job.id, *person, reader).await,
    }
}
