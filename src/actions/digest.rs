//! Orders the daily digest of one person. Safe to repeat, by any number of workers: a person has one
//! row a day, and only whoever writes it orders the mail.

use super::error::ActionResult;
use super::mail_order::{MailOrder, order_mail};
use crate::app::App;
use crate::domain::id::PersonId;
use crate::domain::notice::DigestDay;
use crate::store::notice_choices::insert_digest;

/// Orders the digest of a day, once.
pub async fn order_digest(app: &App, person: PersonId, day: DigestDay) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    if insert_digest(&tx, person, day.day, now).await? {
        let key = format!("mail:digest:{person}:{}", day.day);
        order_mail(&tx, &MailOrder::Digest { person }, Some(key), now).await?;
    }
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}
