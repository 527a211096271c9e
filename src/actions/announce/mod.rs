//! Turns a piece of news into items of people's inboxes, and into mails where they want some: both
//! in one transaction, so that inbox and mail cannot disagree.
//! Safe to repeat: every item has a key under which it is told once.
//!
//! How to add a piece of news is written in `domain::notice`.

mod audience;

use jiff::SignedDuration;

use self::audience::{Audience, audience};
use super::error::ActionResult;
use super::mail_order::{MailOrder, order_mail_at};
use super::notice::Notice;
use super::workflow::standing;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::notice::Way;
use crate::store::inbox::{self, NewItem};
use crate::store::{Tx, notice_choices};

/// Tells a notice to everybody whom it concerns now; news that time has overtaken concerns nobody.
pub async fn announce(app: &App, notice: &Notice) -> ActionResult<()> {
    let tx = app.store.write().await?;
    let standing = standing(&tx, &Actor::System, notice.edition).await?;
    let mut audience = audience(app, &tx, &standing, notice).await?;
    if let Some(actor) = notice.by {
        audience.people.remove(&actor);
    }
    tell(app, &tx, notice, &audience).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}

async fn tell(app: &App, tx: &Tx, notice: &Notice, audience: &Audience) -> ActionResult<()> {
    let now = app.clock.now();
    let delay = SignedDuration::try_from(app.config.limits.mail_delay).unwrap_or_default();
    let leaves_at = now.saturating_add(delay).unwrap_or(now);
    let choices = notice_choices::choices_for(tx, notice.event, &audience.people).await?;
    let about = audience.once.clone().unwrap_or_else(|| notice.key());
    for person in audience.people.iter().copied() {
        let way = notice.event.way(choices.get(&person).copied());
        let item = NewItem {
            person,
            event: notice.event,
            edition: notice.edition,
            revision: notice.revision,
            by: notice.by,
            reason: notice.reason.as_deref(),
            step: audience.step.as_ref(),
            anchor: notice.anchor.as_deref(),
            way,
            dedup_key: format!("{about}:{person}"),
        };
        // Each item orders a mail; the first to leave carries all that wait, and the others find nothing.
        if inbox::insert_item(tx, &item, now).await? && way == Way::Mail {
            let order = MailOrder::News {
                person,
                edition: notice.edition,
            };
            let key = format!("mail:{about}:{person}");
            order_mail_at(tx, &order, Some(key), leaves_at, now).await?;
        }
    }
    Ok(())
}
