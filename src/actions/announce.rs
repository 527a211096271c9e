//! Turns a piece of news into mails: decides whom it concerns at this moment, and orders one for each.
//! Safe to repeat: every mail has a key under which it is ordered once.

use std::collections::BTreeSet;

use super::error::ActionResult;
use super::mail_order::{MailOrder, order_mail};
use super::notice::{Notice, NoticeEvent};
use super::workflow::{Standing, standing};
use crate::app::App;
use crate::domain::actor::{Actor, Person};
use crate::domain::id::PersonId;
use crate::domain::local_text::LocalText;
use crate::domain::policy;
use crate::domain::scope::Role;
use crate::domain::stage::Transition;
use crate::domain::workflow::{self, Ask};
use crate::store::{Tx, recipients};

/// Whom a piece of news concerns.
struct Audience {
    people: BTreeSet<PersonId>,
    /// The step that waits for them, and a key for this very wait.
    step: Option<(LocalText, String)>,
}

/// Orders the mails that a notice asks for; news that time has overtaken concerns nobody.
pub async fn announce(app: &App, notice: &Notice) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let standing = standing(&tx, &Actor::System, notice.edition).await?;
    let mut audience = match notice.event {
        NoticeEvent::Submitted | NoticeEvent::StepPassed => deciders(app, &tx, &standing).await?,
        NoticeEvent::Approved | NoticeEvent::ChangesRequested | NoticeEvent::Published => {
            writers(&tx, &standing).await?
        }
        NoticeEvent::ScheduleFailed => writers_and_publishers(&tx, &standing).await?,
    };
    if let Some(actor) = notice.by {
        audience.people.remove(&actor);
    }
    for person in audience.people {
        let order = MailOrder::Notice {
            person,
            event: notice.event,
            edition: notice.edition,
            revision: notice.revision,
            by: notice.by,
            reason: notice.reason.clone(),
            step: audience.step.as_ref().map(|(name, _)| name.clone()),
        };
        let about = match &audience.step {
            // Whatever brought the text there, a person hears once that this step waits for them.
            Some((_, wait)) => wait.clone(),
            None => format!(
                "{}:{}:{}:{}",
                notice.event, notice.edition, notice.revision, notice.round
            ),
        };
        order_mail(&tx, &order, Some(format!("mail:{about}:{person}")), now).await?;
    }
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}

/// Those who may approve at the current step, as the workflow itself answers. The national desk
/// hears of a city's text only when nobody nearer can act.
async fn deciders(app: &App, tx: &Tx, standing: &Standing) -> ActionResult<Audience> {
    let none = Audience {
        people: BTreeSet::new(),
        step: None,
    };
    let situation = &standing.situation;
    let Some(run) = &situation.run else {
        return Ok(none);
    };
    let (Some((at, step)), Some(run_id)) = (run.current(), standing.run) else {
        return Ok(none);
    };
    let ask = Ask {
        transition: Transition::Approve,
        reason: None,
        at: None,
    };
    let now = app.clock.now();
    let holders = recipients::list_holders(tx, &step.roles, &situation.target).await?;
    let able: Vec<Person> = holders
        .into_iter()
        .filter(|person| {
            let actor = Actor::Person(person.clone());
            workflow::decide(&actor, situation, &ask, now).is_ok()
        })
        .collect();
    let near: Vec<Role> = step
        .roles
        .iter()
        .copied()
        .filter(|role| !role.is_national())
        .collect();
    let nearer = ids(able
        .iter()
        .filter(|person| person.holds_any(&near, &situation.target)));
    let people = if situation.target.city.is_some() && !nearer.is_empty() {
        nearer
    } else {
        ids(able.iter())
    };
    Ok(Audience {
        people,
        step: Some((step.names.clone(), format!("step:{run_id}:{at}"))),
    })
}

async fn writers(tx: &Tx, standing: &Standing) -> ActionResult<Audience> {
    let people = recipients::list_active(tx, &standing.situation.contributors).await?;
    Ok(Audience { people, step: None })
}

async fn writers_and_publishers(tx: &Tx, standing: &Standing) -> ActionResult<Audience> {
    let mut audience = writers(tx, standing).await?;
    let target = &standing.situation.target;
    let mut roles = policy::movers(Transition::Publish, target);
    if target.city.is_some() {
        roles.retain(|role| !role.is_national());
    }
    let holders = recipients::list_holders(tx, &roles, target).await?;
    audience.people.extend(ids(holders.iter()));
    Ok(audience)
}

fn ids<'a>(people: impl Iterator<Item = &'a Person>) -> BTreeSet<PersonId> {
    people.map(|person| person.id).collect()
}
