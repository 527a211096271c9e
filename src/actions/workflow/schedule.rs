//! The minute at which an approved text goes out: set, taken back, and kept by the worker.

use serde_json::json;

use super::passage::begin;
use super::publish::go_live;
use crate::actions::error::{ActionError, ActionResult};
use crate::actions::notice::{self, Notice, NoticeEvent};
use crate::actions::seen::Seen;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::EditionId;
use crate::domain::plan::{PlanSlot, PlanState, PlannedAct};
use crate::domain::refusal::{FieldError, Reason};
use crate::domain::schedule::WallTime;
use crate::domain::stage::{Stage, Transition};
use crate::domain::workflow::Ask;
use crate::store::audit::{self, AuditEntry};
use crate::store::editions::{self, Move};
use crate::store::plans::{self, NewPlan};

/// Sets the minute at which an approved text goes out; `wall_time` as on the clocks of Morocco.
pub async fn schedule(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    wall_time: &str,
) -> ActionResult<()> {
    let wrong = || ActionError::field("at", FieldError::new("error-not-a-time"));
    let time = WallTime::parse(wall_time).map_err(|_| wrong())?;
    let at = time.instant().map_err(|_| wrong())?;
    let ask = Ask {
        transition: Transition::Schedule,
        reason: None,
        at: Some(at),
    };
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    let new = NewPlan {
        edition: id,
        act: PlannedAct::Publish,
        local: &time,
        at,
        note: None,
        by: actor.person_id(),
    };
    plans::replace_plan(&passage.tx, new, passage.now).await?;
    passage
        .record(Move {
            schedule: Some((time.to_string(), at)),
            ..Move::default()
        })
        .await?;
    passage.commit().await
}

/// Takes the minute back; the text stays approved.
pub async fn unschedule(app: &App, actor: &Actor, id: EditionId, seen: &Seen) -> ActionResult<()> {
    let ask = Ask {
        transition: Transition::Unschedule,
        reason: None,
        at: None,
    };
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    passage.record(Move::default()).await?;
    passage.commit().await
}

/// Publishes a scheduled text whose minute has come, as the system. Safe to call twice: the second
/// finds the stage changed. A lasting refusal is noted on the edition and told, once.
pub async fn publish_due(app: &App, id: EditionId) -> ActionResult<()> {
    let ask = Ask {
        transition: Transition::Publish,
        reason: None,
        at: None,
    };
    let outcome = match begin(app, &Actor::System, id, None, ask).await {
        Ok(mut passage) => match go_live(&mut passage).await {
            Ok(()) => return passage.commit().await,
            Err(error) => error,
        },
        Err(error) => error,
    };
    match outcome {
        ActionError::Refused(refusal) => {
            let key = refusal
                .reasons
                .first()
                .map_or("refused-not-from-here", Reason::key);
            note_failure(app, id, key).await
        }
        ActionError::Invalid(_) | ActionError::NotFound(_) => {
            note_failure(app, id, "schedule-failed-incomplete").await
        }
        ActionError::Stale
        | ActionError::Busy
        | ActionError::TooMany { .. }
        | ActionError::Fault(_) => Err(outcome),
    }
}

async fn note_failure(app: &App, id: EditionId, key: &str) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let edition = editions::edition(&tx, &Actor::System.scope(), id).await?;
    if edition.stage != Stage::Scheduled || edition.schedule_failure.is_some() {
        return Ok(());
    }
    editions::note_schedule_failure(&tx, id, key, now).await?;
    let slots = [PlanSlot::Publish];
    plans::settle(&tx, id, &slots, PlanState::Failed, Some(key), now).await?;
    let round = edition.lock_version.unsigned_abs();
    let notice = Notice::new(NoticeEvent::ScheduleFailed, id, edition.head, round);
    notice::leave(&tx, &notice, now).await?;
    let entry = AuditEntry {
        at: now,
        actor: None,
        act: "edition.publish.failed",
        subject: "edition",
        subject_id: Some(id.0),
        city: edition.document.city,
        detail: json!({ "reason": key }),
    };
    audit::record(&tx, entry).await?;
    Ok(tx.commit().await?)
}
