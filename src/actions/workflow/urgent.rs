//! Publish before approval, and what becomes of it: confirmed, declined, or fallen back.

use jiff::Timestamp;

use super::final_form::final_form;
use super::passage::{Passage, begin};
use super::publish::{check_run, put_out, supersede_live};
use super::review::answer;
use super::situation::standing;
use crate::actions::error::{ActionError, ActionResult};
use crate::actions::notice::{self, Notice, NoticeEvent};
use crate::actions::seen::Seen;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::calendar::deadline;
use crate::domain::correction::{self, Typed};
use crate::domain::id::{CityId, EditionId};
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldError, Reason};
use crate::domain::review::{RunState, Verdict};
use crate::domain::stage::{Stage, Transition};
use crate::domain::urgent::{MOST_HOURS, UrgentOutcome, UrgentRule};
use crate::domain::workflow::Ask;
use crate::store::audit::{self, AuditEntry};
use crate::store::editions::{self, Move};
use crate::store::publications::{self, PublicState};
use crate::store::stages::{self, StageChange};
use crate::store::urgent::OpenUrgent;
use crate::store::{Db, calendars, paths, runs, urgent};

/// Publishes a text that nobody approved yet, with the reason, and opens the review afterwards on
/// the steps of its path.
pub async fn publish_urgently(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    reason: &str,
    typed: Typed<'_>,
) -> ActionResult<()> {
    let ask = asked(Transition::PublishUrgently, Some(reason));
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    let by = actor.person_id().ok_or(ActionError::NotFound("person"))?;
    passage.standing.edition.correction = correction::read(typed, passage.standing.has_live)?;
    runs::close_run(&passage.tx, id, RunState::Ended, passage.now).await?;
    let (tx, now) = (&passage.tx, passage.now);
    let target = passage.standing.situation.target;
    let steps = paths::steps_for(tx, &target).await?;
    let (edition, head) = (&passage.standing.edition, &passage.standing.head);
    let run = runs::open_run(tx, edition, &head.digest, &steps, now).await?;
    let rule = urgent::rule(tx, target.city).await?;
    let calendar = calendars::calendar(tx, target.city).await?;
    let open = OpenUrgent {
        edition: id,
        run,
        reason: passage.reason().unwrap_or_default().to_owned(),
        by,
        published_at: now,
        due_at: deadline(now, rule.hours, &calendar),
        escalated_at: None,
    };
    urgent::insert_open(tx, &open).await?;
    supersede_live(&passage).await?;
    put_out(&passage).await?;
    passage.tell(NoticeEvent::UrgentPublished).await?;
    passage
        .record(Move {
            published_at: Some(now),
            ..Move::default()
        })
        .await?;
    passage.commit().await
}

/// Approves at the current step of the review afterwards; with the last answer the text stands like
/// any other.
pub async fn confirm(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    comment: Option<&str>,
) -> ActionResult<()> {
    let ask = asked(Transition::Confirm, comment);
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    answer(&mut passage, Verdict::Approve).await?;
    if passage.standing.situation.is_approved() {
        runs::close_run(&passage.tx, id, RunState::Approved, passage.now).await?;
        urgent::settle(&passage.tx, id, UrgentOutcome::Confirmed, passage.now).await?;
        passage.tell(NoticeEvent::Approved).await?;
    } else {
        passage.tell(NoticeEvent::UrgentPublished).await?;
    }
    passage.record(Move::default()).await?;
    passage.commit().await
}

/// Refuses a text that is out already: the one approved before it stands again, or it is withdrawn.
pub async fn decline(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    reason: &str,
) -> ActionResult<()> {
    let ask = asked(Transition::Decline, Some(reason));
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    answer(&mut passage, Verdict::RequestChanges).await?;
    fall_back(&mut passage, UrgentOutcome::Declined).await?;
    passage.commit().await
}

/// Does what is due with a text that nobody confirmed in time, as the system: takes it back, or tells
/// more people where the city wants only that. Safe to call twice: the second finds it settled.
pub async fn settle_due_urgent(app: &App, id: EditionId) -> ActionResult<()> {
    let now = app.clock.now();
    let found = standing(&app.store, &Actor::System, id).await?;
    let rule = urgent::rule(&app.store, found.situation.target.city).await?;
    match found.situation.urgent {
        Some(open) if open.due_at <= now && found.edition.stage == Stage::Published => {}
        Some(_) | None => return Ok(()),
    }
    if !rule.falls_back {
        return escalate(app, id).await;
    }
    let ask = asked(Transition::FallBack, None);
    let mut passage = begin(app, &Actor::System, id, None, ask).await?;
    fall_back(&mut passage, UrgentOutcome::Unanswered).await?;
    passage.commit().await
}

/// The rule of a desk and by when a text that goes out now would have to be confirmed, for the page
/// that asks before.
pub async fn urgent_rule(
    db: &impl Db,
    city: Option<CityId>,
    now: Timestamp,
) -> ActionResult<(UrgentRule, Timestamp)> {
    let rule = urgent::rule(db, city).await?;
    let calendar = calendars::calendar(db, city).await?;
    Ok((rule, deadline(now, rule.hours, &calendar)))
}

/// Sets how a city deals with urgent publications.
pub async fn set_urgent_rule(
    app: &App,
    actor: &Actor,
    city: CityId,
    hours: &str,
    falls_back: bool,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepReference)?;
    let wrong = || {
        let error = FieldError::new("error-urgent-hours").with("max", MOST_HOURS);
        ActionError::field("hours", error)
    };
    let hours: u32 = hours.trim().parse().map_err(|_| wrong())?;
    if hours == 0 || hours > MOST_HOURS {
        return Err(wrong());
    }
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let rule = UrgentRule { hours, falls_back };
    urgent::replace_rule(&tx, city, rule).await?;
    let entry = AuditEntry {
        at: now,
        actor: actor.person_id(),
        act: "city.urgent-rule",
        subject: "city",
        subject_id: Some(city.0),
        city: Some(city),
        detail: serde_json::json!({ "hours": hours, "falls_back": falls_back }),
    };
    audit::record(&tx, entry).await?;
    Ok(tx.commit().await?)
}

fn asked(transition: Transition, reason: Option<&str>) -> Ask<'_> {
    Ask {
        transition,
        reason,
        at: None,
    }
}

/// The text leaves the public, and the approved one before it comes back, if there is one.
async fn fall_back(passage: &mut Passage<'_>, outcome: UrgentOutcome) -> ActionResult<()> {
    let (id, now) = (passage.standing.edition.id, passage.now);
    let earlier = urgent::find_earlier(&passage.tx, &passage.standing.edition).await?;
    urgent::settle(&passage.tx, id, outcome, now).await?;
    runs::close_run(&passage.tx, id, RunState::Ended, now).await?;
    passage.tell(NoticeEvent::UrgentFellBack).await?;
    match earlier {
        Some(earlier) => {
            passage.record(Move::default()).await?;
            reinstate(passage, earlier).await
        }
        None => {
            let edition = &passage.standing.edition;
            let (document, locale) = (edition.document.id, edition.locale);
            let state = PublicState::Withdrawn;
            // Without words of its own the notice says only that the text no longer stands.
            publications::take_down(&passage.tx, document, locale, state, "", now).await?;
            passage.record(Move::default()).await
        }
    }
}

/// Makes the approved text public again, exactly as it was.
async fn reinstate(passage: &Passage<'_>, id: EditionId) -> ActionResult<()> {
    let (tx, now, system) = (&passage.tx, passage.now, Actor::System);
    let edition = editions::edition(tx, &system.scope(), id).await?;
    let next = edition
        .stage
        .after(Transition::Reinstate)
        .ok_or(Reason::NotFromHere {
            stage: edition.stage,
            transition: Transition::Reinstate,
        })?;
    editions::move_to(
        tx,
        &edition,
        edition.lock_version,
        next,
        Move::default(),
        now,
    )
    .await?;
    let change = StageChange {
        edition: id,
        revision: Some(edition.head),
        transition: Transition::Reinstate,
        from: Some(edition.stage),
        to: next,
        actor: None,
        acted_for: None,
        reason: None,
        at: now,
    };
    stages::insert_change(tx, &change).await?;
    let mut back = standing(tx, &system, id).await?;
    check_run(tx, &back).await?;
    // What it once said of its change was told then.
    back.edition.correction = None;
    let form = final_form(tx, &back).await?;
    publications::put_live(tx, &form, passage.app.ids.public_id(), now).await?;
    Ok(())
}

async fn escalate(app: &App, id: EditionId) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    if !urgent::note_escalation(&tx, id, now).await? {
        return Ok(());
    }
    let edition = editions::edition(&tx, &Actor::System.scope(), id).await?;
    let round = edition.lock_version.unsigned_abs();
    let notice = Notice::new(NoticeEvent::UrgentLate, id, edition.head, round);
    notice::leave(&tx, &notice, now).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}
