//! Keep track of how long steps wait: begin a wait with the act that causes it, remind at half
//! time, tell the next in line at the end. Nothing here gives anybody a right.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::json;

use super::error::ActionResult;
use super::notice::{self, Notice, NoticeEvent};
use super::workflow::{Standing, standing};
use crate::app::App;
use crate::domain::actor::{Actor, Person};
use crate::domain::deadline::{self, Measure, Wait};
use crate::domain::id::{DueId, EditionId, PersonId, RunId};
use crate::domain::review::{Run, Step};
use crate::domain::scope::Target;
use crate::domain::workflow;
use crate::store::audit::{self, AuditEntry};
use crate::store::dues::{self, Due, Told};
use crate::store::{Tx, calendars, recipients};

/// How many open waits are counted anew when a calendar changes.
const MOST_OPEN: u64 = 5000;

/// More rungs than the line has: keeps the notices of two waits apart.
const ROUNDS: u64 = 8;

/// Ends the wait of a step that has passed and begins that of the one that is current now.
pub(in crate::actions) async fn follow(
    tx: &Tx,
    id: RunId,
    run: &Run,
    target: &Target,
    now: Timestamp,
) -> ActionResult<()> {
    let open = dues::find_open(tx, id).await?;
    let current = run.current();
    if open.as_ref().map(|due| due.step) == current.map(|(at, _)| at) {
        return Ok(());
    }
    dues::close_dues(tx, id, now).await?;
    if let Some((at, step)) = current {
        let calendar = calendars::calendar(tx, target.city).await?;
        let wait = Wait::begin(step, now, &calendar);
        dues::insert_due(tx, id, at, &wait).await?;
    }
    Ok(())
}

/// Begins the wait of a run that has none. Safe to repeat.
pub async fn track(app: &App, edition: EditionId) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let standing = standing(&tx, &Actor::System, edition).await?;
    if let (Some(id), Some(run)) = (standing.run, &standing.situation.run) {
        follow(&tx, id, run, &standing.situation.target, now).await?;
    }
    Ok(tx.commit().await?)
}

/// Looks at a wait whose time has come and does what is to be done, once. Safe to repeat: the
/// second look finds the next one ahead.
pub async fn look(app: &App, id: DueId) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let (due, edition) = dues::due(&tx, id).await?;
    if due.closed_at.is_some() || due.next_at.is_none_or(|next| next > now) {
        return Ok(());
    }
    let standing = standing(&tx, &Actor::System, edition).await?;
    let situation = &standing.situation;
    let current = situation.run.as_ref().and_then(Run::current);
    match current {
        Some((at, step)) if standing.run == Some(due.run) && at == due.step => {
            act(&tx, &standing, &due, step, now).await?;
        }
        Some(_) | None => {
            dues::close_dues(&tx, due.run, now).await?;
            if let (Some(id), Some(run)) = (standing.run, &situation.run) {
                follow(&tx, id, run, &situation.target, now).await?;
            }
        }
    }
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}

/// Counts open waits anew after a change of the calendar.
pub(super) async fn recount(tx: &Tx, now: Timestamp) -> ActionResult<()> {
    let calendars = calendars::all(tx).await?;
    for open in dues::list_open(tx, MOST_OPEN).await? {
        let Some(step) = &open.step else { continue };
        let calendar = calendars.of(open.city);
        let wait = open.due.wait.again(step, &calendar);
        if wait != open.due.wait && open.due.breached_at.is_none() {
            dues::move_due(tx, open.due.id, &wait, now).await?;
        }
    }
    Ok(())
}

async fn act(
    tx: &Tx,
    standing: &Standing,
    due: &Due,
    step: &Step,
    now: Timestamp,
) -> ActionResult<()> {
    let target = standing.situation.target;
    let calendar = calendars::calendar(tx, target.city).await?;
    let able = able(tx, standing, step, now).await?;
    // Whether an outside reviewer answers is not for people of the house to say.
    let anybody = step.outside || !able.is_empty();
    let ids: BTreeSet<PersonId> = able.iter().map(|person| person.id).collect();
    let holders = recipients::list_holders(tx, deadline::line(&target), &target, now).await?;
    let rungs = deadline::rungs(&holders, &ids, &target);
    let rung = rungs.get(due.wait.rungs);
    let measure = due.wait.measure(anybody, now);
    let mut wait = due.wait;
    let mut told = Told {
        breached: due.wait.is_over(now) && due.breached_at.is_none(),
        ..Told::default()
    };
    match (measure, rung) {
        (Measure::Remind, _) => {
            let people = deadline::nearest(&able, step, &target);
            tell(tx, standing, due, NoticeEvent::Reminder, &people, now).await?;
            (told.reminded, wait.reminded) = (true, true);
        }
        (Measure::Escalate, Some(people)) => {
            tell(tx, standing, due, NoticeEvent::Escalated, people, now).await?;
            told.escalated = true;
            wait.rungs += 1;
            note(tx, standing, due, now).await?;
        }
        (Measure::Escalate, None) | (Measure::Nothing, _) => {}
    }
    let left = rungs.len() > wait.rungs;
    let next = wait.next(anybody, left, step, now, &calendar);
    Ok(dues::keep_told(tx, due, told, next, now).await?)
}

/// Who could answer the current step, as the workflow itself says.
async fn able(
    tx: &Tx,
    standing: &Standing,
    step: &Step,
    now: Timestamp,
) -> ActionResult<Vec<Person>> {
    let situation = &standing.situation;
    let Some(run) = &situation.run else {
        return Ok(Vec::new());
    };
    let mut people = recipients::list_reviewers(tx, step, &situation.target, now).await?;
    people.retain(|person| {
        let actor = Actor::Person(person.clone());
        workflow::awaits(&actor, situation.target, run, &situation.contributors, now)
    });
    Ok(people)
}

async fn tell(
    tx: &Tx,
    standing: &Standing,
    due: &Due,
    event: NoticeEvent,
    people: &BTreeSet<PersonId>,
    now: Timestamp,
) -> ActionResult<()> {
    let rung = due.wait.rungs as u64;
    let round = due.id.0.unsigned_abs() * ROUNDS + rung.min(ROUNDS - 1);
    let (edition, revision) = (standing.edition.id, standing.head.id);
    let mut notice = Notice::new(event, edition, revision, round);
    notice.to = people.iter().copied().collect();
    Ok(notice::leave(tx, &notice, now).await?)
}

async fn note(tx: &Tx, standing: &Standing, due: &Due, now: Timestamp) -> ActionResult<()> {
    let entry = AuditEntry {
        at: now,
        actor: None,
        act: "review.escalate",
        subject: "edition",
        subject_id: Some(standing.edition.id.0),
        city: standing.edition.document.city,
        detail: json!({ "run": due.run, "step": due.step, "rung": due.wait.rungs }),
    };
    Ok(audit::record(tx, entry).await?)
}
