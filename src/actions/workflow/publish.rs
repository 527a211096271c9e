//! Publish exactly the approved revision: at once, or at the minute it was scheduled for.

use serde_json::json;

use super::final_form::final_form;
use super::passage::{Passage, begin};
use crate::actions::error::{ActionError, ActionResult};
use crate::actions::notice::{self, Notice, NoticeEvent};
use crate::actions::seen::Seen;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::EditionId;
use crate::domain::refusal::{FieldError, Reason};
use crate::domain::schedule::WallTime;
use crate::domain::stage::{Slot, Stage, Transition};
use crate::domain::workflow::Ask;
use crate::store::editions::Move;
use crate::store::stages::StageChange;
use crate::store::{StoreError, editions, publications, stages};

/// Publishes an approved or scheduled text now.
pub async fn publish(app: &App, actor: &Actor, id: EditionId, seen: &Seen) -> ActionResult<()> {
    let ask = Ask {
        transition: Transition::Publish,
        reason: None,
        at: None,
    };
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    go_live(&mut passage).await?;
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

/// Makes the text public in the place of the live one, which becomes superseded, and records it.
pub(super) async fn go_live(passage: &mut Passage<'_>) -> ActionResult<()> {
    check_approved(passage)?;
    supersede_live(passage).await?;
    let form = final_form(&passage.tx, &passage.standing).await?;
    let public_id = passage.app.ids.public_id();
    match publications::put_live(&passage.tx, &form, public_id, passage.now).await {
        // Slugs are claimed when a text is saved, so this is another document's old address.
        Err(StoreError::Taken(_)) => {
            return Err(ActionError::field("slug", FieldError::new("error-taken")));
        }
        other => other?,
    };
    passage.tell(NoticeEvent::Published).await?;
    let now = passage.now;
    passage
        .record(Move {
            published_at: Some(now),
            ..Move::default()
        })
        .await
}

/// The invariant of the house, looked at once more where it matters: what goes out is what its run
/// approved, to the letter.
fn check_approved(passage: &Passage<'_>) -> ActionResult<()> {
    let standing = &passage.standing;
    let approved = standing
        .situation
        .run
        .as_ref()
        .is_some_and(|run| run.digest == standing.head.digest && run.current().is_none());
    let unchanged = standing.head.content.digest(standing.edition.locale) == standing.head.digest;
    if approved && unchanged {
        Ok(())
    } else {
        Err(Reason::NotApproved.into())
    }
}

/// The live edition leaves its slot before the new one takes it.
async fn supersede_live(passage: &Passage<'_>) -> ActionResult<()> {
    let edition = &passage.standing.edition;
    let live =
        editions::find_in_slot(&passage.tx, &edition.document, edition.locale, Slot::Live).await?;
    let Some(live) = live else { return Ok(()) };
    let next = live.stage.after(Transition::Supersede).ok_or_else(|| {
        ActionError::Fault(format!(
            "edition {} is live and cannot be superseded",
            live.id
        ))
    })?;
    let seen = live.lock_version;
    editions::move_to(&passage.tx, &live, seen, next, Move::default(), passage.now).await?;
    let change = StageChange {
        edition: live.id,
        revision: Some(live.head),
        transition: Transition::Supersede,
        from: Some(live.stage),
        to: next,
        actor: None,
        reason: None,
        at: passage.now,
    };
    Ok(stages::insert_change(&passage.tx, &change).await?)
}

async fn note_failure(app: &App, id: EditionId, key: &str) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let edition = editions::edition(&tx, &Actor::System.scope(), id).await?;
    if edition.stage != Stage::Scheduled || edition.schedule_failure.is_some() {
        return Ok(());
    }
    editions::note_schedule_failure(&tx, id, key, now).await?;
    let notice = Notice {
        event: NoticeEvent::ScheduleFailed,
        edition: id,
        revision: edition.head,
        by: None,
        round: edition.lock_version.unsigned_abs(),
        reason: None,
    };
    notice::leave(&tx, &notice, now).await?;
    let entry = crate::store::audit::AuditEntry {
        at: now,
        actor: None,
        act: "edition.publish.failed",
        subject: "edition",
        subject_id: Some(id.0),
        city: edition.document.city,
        detail: json!({ "reason": key }),
    };
    crate::store::audit::record(&tx, entry).await?;
    Ok(tx.commit().await?)
}
