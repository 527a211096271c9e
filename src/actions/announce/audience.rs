//! Whom each event concerns, at the moment it is announced: one arm per event.
//! The one who did it is taken out by the caller; an event that time has overtaken concerns nobody.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::actions::error::ActionResult;
use crate::actions::notice::Notice;
use crate::actions::workflow::Standing;
use crate::app::App;
use crate::domain::actor::{Actor, Person};
use crate::domain::deadline;
use crate::domain::id::PersonId;
use crate::domain::local_text::LocalText;
use crate::domain::notice::NoticeEvent;
use crate::domain::policy;
use crate::domain::review::Run;
use crate::domain::stage::{Stage, Transition};
use crate::domain::workflow::{self, Ask};
use crate::store::{Tx, recipients};

/// Whom a piece of news concerns.
#[derive(Debug, Default)]
pub(super) struct Audience {
    pub people: BTreeSet<PersonId>,
    /// The step that waits for them.
    pub step: Option<LocalText>,
    /// Told once under this key, whatever brought it about; none = the notice is its own key.
    pub once: Option<String>,
}

/// Whom this notice concerns now.
pub(super) async fn audience(
    app: &App,
    tx: &Tx,
    standing: &Standing,
    notice: &Notice,
) -> ActionResult<Audience> {
    match notice.event {
        NoticeEvent::Submitted | NoticeEvent::StepPassed | NoticeEvent::UrgentPublished => {
            deciders(app, tx, standing).await
        }
        NoticeEvent::UrgentLate => deciders_and_publishers(app, tx, standing).await,
        NoticeEvent::Approved
        | NoticeEvent::ChangesRequested
        | NoticeEvent::Published
        | NoticeEvent::SourceChanged => writers(tx, standing).await,
        NoticeEvent::ScheduleFailed | NoticeEvent::UrgentFellBack => {
            writers_and_publishers(tx, standing, app.clock.now()).await
        }
        NoticeEvent::Reminder | NoticeEvent::Escalated => waiting(tx, standing, notice).await,
        NoticeEvent::Commented
        | NoticeEvent::Mentioned
        | NoticeEvent::SuggestionAccepted
        | NoticeEvent::SuggestionDeclined
        | NoticeEvent::OutsideAnswered => named(tx, notice).await,
    }
}

/// The people whom the notice itself names, as far as their accounts are open.
async fn named(tx: &Tx, notice: &Notice) -> ActionResult<Audience> {
    let named = notice.to.iter().copied().collect();
    let people = recipients::list_active(tx, &named).await?;
    Ok(Audience {
        people,
        ..Audience::default()
    })
}

/// The people whom the notice names, as long as a step still waits.
async fn waiting(tx: &Tx, standing: &Standing, notice: &Notice) -> ActionResult<Audience> {
    let current = standing.situation.run.as_ref().and_then(Run::current);
    match (standing.situation.stage, current) {
        (Stage::InReview, Some((_, step))) => Ok(Audience {
            step: Some(step.names.clone()),
            ..named(tx, notice).await?
        }),
        (_, _) => Ok(Audience::default()),
    }
}

/// Those who may approve at the current step, as the workflow itself answers. The national desk
/// hears of a city's text only when nobody nearer can act.
async fn deciders(app: &App, tx: &Tx, standing: &Standing) -> ActionResult<Audience> {
    let situation = &standing.situation;
    let Some(run) = &situation.run else {
        return Ok(Audience::default());
    };
    let (Some((at, step)), Some(run_id)) = (run.current(), standing.run) else {
        return Ok(Audience::default());
    };
    let ask = Ask {
        transition: match situation.urgent {
            Some(_) => Transition::Confirm,
            None => Transition::Approve,
        },
        reason: None,
        at: None,
    };
    let now = app.clock.now();
    let holders = recipients::list_reviewers(tx, step, &situation.target, now).await?;
    let able: Vec<Person> = holders
        .into_iter()
        .filter(|person| {
            let actor = Actor::Person(person.clone());
            workflow::decide(&actor, situation, &ask, now).is_ok()
        })
        .collect();
    let people = deadline::nearest(&able, step, &situation.target);
    Ok(Audience {
        people,
        step: Some(step.names.clone()),
        // Whatever brought the text there, a person hears once that this step waits for them.
        once: Some(format!("step:{run_id}:{at}")),
    })
}

/// Silence on what is out already is told to everybody who could end it, HQ too.
async fn deciders_and_publishers(
    app: &App,
    tx: &Tx,
    standing: &Standing,
) -> ActionResult<Audience> {
    let mut audience = deciders(app, tx, standing).await?;
    audience.once = None;
    let target = &standing.situation.target;
    let roles = policy::movers(Transition::Publish, target);
    let holders = recipients::list_holders(tx, &roles, target, app.clock.now()).await?;
    audience.people.extend(ids(holders.iter()));
    Ok(audience)
}

async fn writers(tx: &Tx, standing: &Standing) -> ActionResult<Audience> {
    let people = recipients::list_active(tx, &standing.situation.contributors).await?;
    Ok(Audience {
        people,
        ..Audience::default()
    })
}

async fn writers_and_publishers(
    tx: &Tx,
    standing: &Standing,
    now: Timestamp,
) -> ActionResult<Audience> {
    let mut audience = writers(tx, standing).await?;
    let target = &standing.situation.target;
    let mut roles = policy::movers(Transition::Publish, target);
    if target.city.is_some() {
        roles.retain(|role| !role.is_national());
    }
    let holders = recipients::list_holders(tx, &roles, target, now).await?;
    audience.people.extend(ids(holders.iter()));
    Ok(audience)
}

fn ids<'a>(people: impl Iterator<Item = &'a Person>) -> BTreeSet<PersonId> {
    people.map(|person| person.id).collect()
}
