//! Turns a piece of news into mails: decides whom it concerns at this moment, and orders one for each.
//! Safe to repeat: every mail has a key under which it is ordered once.
//!
//! How to add a piece of news is written in `domain::notice`.

mod audience;

use self::audience::audience;
use super::error::ActionResult;
use super::mail_order::{MailOrder, order_mail};
use super::notice::Notice;
use super::workflow::standing;
use crate::app::App;
use crate::domain::actor::Actor;

/// Orders the mails that a notice asks for; news that time has overtaken concerns nobody.
pub async fn announce(app: &App, notice: &Notice) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let standing = standing(&tx, &Actor::System, notice.edition).await?;
    let mut audience = audience(app, &tx, &standing, notice).await?;
    if let Some(actor) = notice.by {
        audience.people.remove(&actor);
    }
    let about = audience.once.unwrap_or_else(|| notice.key());
    for person in audience.people {
        let order = MailOrder::Notice {
            person,
            event: notice.event,
            edition: notice.edition,
            revision: notice.revision,
            by: notice.by,
            reason: notice.reason.clone(),
            step: audience.step.clone(),
        };
        order_mail(&tx, &order, Some(format!("mail:{about}:{person}")), now).await?;
    }
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}
