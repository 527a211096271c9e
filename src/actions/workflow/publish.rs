//! Publish exactly the approved revision.

use super::final_form::final_form;
use super::passage::{Passage, begin, begin_within};
use super::plans;
use super::situation::Standing;
use jiff::Timestamp;

use crate::actions::error::{ActionError, ActionResult};
use crate::actions::notice::NoticeEvent;
use crate::actions::seen::Seen;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::{EditionId, ReleaseId};
use crate::domain::refusal::{FieldError, Reason};
use crate::domain::review::RunState;
use crate::domain::stage::{Slot, Transition};
use crate::domain::urgent::UrgentOutcome;
use crate::domain::workflow::Ask;
use crate::store::editions::Move;
use crate::store::stages::StageChange;
use crate::store::{StoreError, Tx, editions, publications, runs, stages, urgent};

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

/// Publishes a text as a part of its release set, in the transaction of the whole, which it hands
/// back.
pub async fn publish_within(
    app: &App,
    actor: &Actor,
    tx: Tx,
    id: EditionId,
    release: ReleaseId,
) -> ActionResult<Tx> {
    let ask = Ask::plain(Transition::Publish);
    let mut passage = begin_within(app, actor, tx, id, None, ask, Some(release)).await?;
    go_live(&mut passage).await?;
    Ok(passage.tx)
}

/// Makes the text public in the place of the live one, which becomes superseded, and records it.
pub(super) async fn go_live(passage: &mut Passage<'_>) -> ActionResult<()> {
    check_run(&passage.tx, &passage.standing).await?;
    supersede_live(passage).await?;
    put_out(passage).await?;
    passage.tell(NoticeEvent::Published).await?;
    let now = passage.now;
    passage
        .record(Move {
            published_at: Some(now),
            ..Move::default()
        })
        .await
}

/// Hands the final form to the public side. Who calls it has looked at the approval: [`go_live`] by
/// [`check_run`], an urgent publication by the review that it opens in the same transaction.
pub(super) async fn put_out(passage: &Passage<'_>) -> ActionResult<()> {
    let form = final_form(&passage.tx, &passage.standing).await?;
    let public_id = passage.app.ids.public_id();
    match publications::put_live(&passage.tx, &form, public_id, passage.now).await {
        // Slugs are claimed when a text is saved, so this is another document's old address.
        Err(StoreError::Taken(_)) => {
            Err(ActionError::field("slug", FieldError::new("error-taken")))
        }
        other => Ok(other.map(|_| ())?),
    }
}

/// The invariant of the house, looked at once more where it matters: what goes out is what its run
/// approved, to the letter, with what it says of its change. The one exception is
/// `urgent::publish_urgently`, which never comes here: it publishes with an open run of the same
/// digest, and what that run does not approve in time is taken back. Putting back an earlier text
/// does come here.
pub(super) async fn check_run(tx: &Tx, standing: &Standing) -> ActionResult<()> {
    let approved = standing
        .situation
        .run
        .as_ref()
        .is_some_and(|run| run.digest == standing.head.digest && run.current().is_none());
    let unchanged = standing.head.content.digest(standing.edition.locale) == standing.head.digest;
    let said = match standing.run {
        Some(run) => runs::correction_of(tx, run).await?,
        None => None,
    };
    if approved && unchanged && said == standing.edition.correction {
        Ok(())
    } else {
        Err(Reason::NotApproved.into())
    }
}

/// The live edition leaves its slot before the new one takes it.
pub(super) async fn supersede_live(passage: &Passage<'_>) -> ActionResult<()> {
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
        acted_for: None,
        reason: None,
        at: passage.now,
    };
    stages::insert_change(&passage.tx, &change).await?;
    end_review(&passage.tx, live.id, passage.now).await?;
    plans::hand_over_expiry(&passage.tx, live.id, &passage.standing, passage.now).await
}

/// Ends the review of a text that went out urgently, when it leaves the public by another act.
pub(super) async fn end_review(tx: &Tx, id: EditionId, now: Timestamp) -> ActionResult<()> {
    if urgent::settle(tx, id, UrgentOutcome::Overtaken, now).await? {
        runs::close_run(tx, id, RunState::Ended, now).await?;
    }
    Ok(())
}
