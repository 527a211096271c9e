//! Embargo and expiry: set, lifted, and kept at their minute; and the plans that a move ends.

use jiff::Timestamp;
use serde_json::json;

use super::passage::begin;
use super::situation::{Standing, standing};
use crate::actions::error::{ActionError, ActionResult};
use crate::actions::seen::Seen;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::{EditionId, PlanId};
use crate::domain::plan::{self, Expiry, PlanSlot, PlanState, PlannedAct, Times};
use crate::domain::refusal::{FieldError, FieldErrors, Reason};
use crate::domain::schedule::WallTime;
use crate::domain::stage::{Stage, Transition};
use crate::domain::workflow::Ask;
use crate::store::audit::{self, AuditEntry};
use crate::store::editions::Move;
use crate::store::plans::NewPlan;
use crate::store::publications::{self, PublicState};
use crate::store::{Tx, editions, plans};

/// How many waiting plans are looked at together when the zone data may have changed.
const AT_ONCE: u64 = 200;

/// The end of a text's time in public, as a form asks for it.
#[derive(Clone, Debug)]
pub struct ExpiryWish<'a> {
    /// Wall time of Morocco.
    pub at: &'a str,
    /// [`PlannedAct::Withdraw`] or [`PlannedAct::Remove`].
    pub act: PlannedAct,
    /// The public words, in the language of the text.
    pub note: &'a str,
}

/// Forbids the text to go out before a minute, whoever asks.
pub async fn set_embargo(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    wall_time: &str,
) -> ActionResult<()> {
    let wish = Wish {
        act: PlannedAct::Embargo,
        wall_time,
        note: None,
    };
    set(app, actor, id, seen, &wish).await
}

/// Sets when a text comes down by itself, and what the public is then told.
pub async fn set_expiry(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    wish: &ExpiryWish<'_>,
) -> ActionResult<()> {
    let mut errors = FieldErrors::default();
    if wish.note.trim().is_empty() {
        errors.add("note", FieldError::new("error-required"));
    }
    if wish.act.slot() != PlanSlot::Expiry {
        errors.add("act", FieldError::new("error-required"));
    }
    errors.or(())?;
    let wish = Wish {
        act: wish.act,
        wall_time: wish.at,
        note: Some(wish.note.trim()),
    };
    set(app, actor, id, seen, &wish).await
}

/// Takes an embargo or an expiry back.
pub async fn lift_plan(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    slot: PlanSlot,
) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let standing = standing(&tx, actor, id).await?;
    seen.check(&standing.edition, &standing.head)?;
    plan::may_set(actor, &standing.situation, slot)?;
    if plans::settle(&tx, id, &[slot], PlanState::Cancelled, None, now).await? == 0 {
        return Err(ActionError::Stale);
    }
    editions::touch(&tx, id, seen.lock_version, now).await?;
    note(&tx, actor, &standing, "lift", json!({ "slot": slot }), now).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}

/// Takes down a text whose time is over, or lets an embargo end, as the system. Safe to call twice:
/// the second finds the plan settled.
pub async fn keep_due_plan(app: &App, id: PlanId) -> ActionResult<()> {
    let due = plans::plan(&app.store, id).await?;
    let Some(transition) = due.act.transition() else {
        return end(app, &due, PlanState::Done, None).await;
    };
    let ask = Ask {
        transition,
        reason: due.note.as_deref(),
        at: None,
    };
    let outcome = async {
        let mut passage = begin(app, &Actor::System, due.edition, None, ask).await?;
        let edition = &passage.standing.edition;
        let state = match due.act {
            PlannedAct::Remove => PublicState::Removed,
            PlannedAct::Withdraw | PlannedAct::Publish | PlannedAct::Embargo => {
                PublicState::Withdrawn
            }
        };
        let words = passage.reason().unwrap_or_default().to_owned();
        let (document, locale) = (edition.document.id, edition.locale);
        publications::take_down(&passage.tx, document, locale, state, &words, passage.now).await?;
        passage.record(Move::default()).await?;
        passage.commit().await
    };
    match outcome.await {
        // It comes down to this only when a person was quicker, in this very moment.
        Err(ActionError::Refused(refusal)) => {
            let key = refusal
                .reasons
                .first()
                .map_or("refused-not-from-here", Reason::key);
            end(app, &due, PlanState::Failed, Some(key)).await
        }
        other => other,
    }
}

/// Moves waiting plans to the instants that their wall times mean with the zone data of this
/// program: the law may have changed since they were set (domain.md §6.6). Returns how many moved.
pub async fn reread_wall_times(app: &App) -> ActionResult<usize> {
    let mut after = PlanId(0);
    let mut moved = 0;
    loop {
        let batch = plans::list_waiting_after(&app.store, after, AT_ONCE).await?;
        let Some(last) = batch.last() else {
            return Ok(moved);
        };
        after = last.id;
        for plan in &batch {
            let means = WallTime::parse(&plan.local).and_then(|time| time.instant());
            match means {
                Ok(at) if at != plan.at => {
                    let tx = app.store.write().await?;
                    plans::move_instant(&tx, plan.id, at).await?;
                    if plan.act == PlannedAct::Publish {
                        editions::move_scheduled(&tx, plan.edition, at).await?;
                    }
                    tx.commit().await?;
                    moved += 1;
                }
                Ok(_) => {}
                Err(error) => tracing::error!(plan = %plan.id, %error, "a plan has no wall time"),
            }
        }
    }
}

/// Ends the plans that a move of the text overtakes or fulfils.
pub(super) async fn settle_overtaken(
    tx: &Tx,
    actor: &Actor,
    standing: &Standing,
    (transition, next): (Transition, Stage),
    now: Timestamp,
) -> ActionResult<()> {
    let by_system = actor.person_id().is_none();
    let times = &standing.situation.times;
    for (slot, state) in plan::settled_by(transition, next, by_system, times, now) {
        plans::settle(tx, standing.edition.id, &[slot], state, None, now).await?;
    }
    Ok(())
}

/// An expiry set for the live text goes on for the text that takes its place, unless that has its own.
pub(super) async fn hand_over_expiry(
    tx: &Tx,
    from: EditionId,
    to: &Standing,
    now: Timestamp,
) -> ActionResult<()> {
    if to.situation.times.expiry.is_some() {
        plans::settle(
            tx,
            from,
            &[PlanSlot::Expiry],
            PlanState::Cancelled,
            None,
            now,
        )
        .await?;
        return Ok(());
    }
    Ok(plans::hand_over(tx, from, to.edition.id, PlanSlot::Expiry).await?)
}

struct Wish<'a> {
    act: PlannedAct,
    wall_time: &'a str,
    note: Option<&'a str>,
}

async fn set(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    wish: &Wish<'_>,
) -> ActionResult<()> {
    let wrong = || ActionError::field("at", FieldError::new("error-not-a-time"));
    let local = WallTime::parse(wish.wall_time).map_err(|_| wrong())?;
    let at = local.instant().map_err(|_| wrong())?;
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let standing = standing(&tx, actor, id).await?;
    seen.check(&standing.edition, &standing.head)?;
    plan::may_set(actor, &standing.situation, wish.act.slot())?;
    if at <= now {
        return Err(ActionError::field(
            "at",
            FieldError::new("plans-error-not-ahead"),
        ));
    }
    if let Some(disorder) = with(standing.situation.times, wish.act, at).disorder() {
        return Err(ActionError::field("at", FieldError::new(disorder.key())));
    }
    let new = NewPlan {
        edition: id,
        act: wish.act,
        local: &local,
        at,
        note: wish.note,
        by: actor.person_id(),
    };
    plans::replace_plan(&tx, new, now).await?;
    editions::touch(&tx, id, seen.lock_version, now).await?;
    let detail = json!({ "plan": wish.act, "at": at.to_string() });
    note(&tx, actor, &standing, "set", detail, now).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}

fn with(mut times: Times, act: PlannedAct, at: Timestamp) -> Times {
    match (act, act.transition()) {
        (PlannedAct::Publish, _) => times.publish = Some(at),
        (PlannedAct::Embargo, _) => times.embargo = Some(at),
        (PlannedAct::Withdraw | PlannedAct::Remove, Some(transition)) => {
            times.expiry = Some(Expiry { transition, at });
        }
        (PlannedAct::Withdraw | PlannedAct::Remove, None) => {}
    }
    times
}

async fn end(
    app: &App,
    due: &plans::Plan,
    state: PlanState,
    failure: Option<&str>,
) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    plans::settle(&tx, due.edition, &[due.act.slot()], state, failure, now).await?;
    Ok(tx.commit().await?)
}

async fn note(
    tx: &Tx,
    actor: &Actor,
    standing: &Standing,
    verb: &str,
    detail: serde_json::Value,
    now: Timestamp,
) -> ActionResult<()> {
    let entry = AuditEntry {
        at: now,
        actor: actor.person_id(),
        act: &format!("edition.plan.{verb}"),
        subject: "edition",
        subject_id: Some(standing.edition.id.0),
        city: standing.edition.document.city,
        detail,
    };
    Ok(audit::record(tx, entry).await?)
}
