//! Answer at the current step of a run: approve, or request changes.

use super::passage::{Passage, begin};
use super::publish::go_live;
use crate::actions::deadlines;
use crate::actions::error::{ActionError, ActionResult};
use crate::actions::notice::NoticeEvent;
use crate::actions::seen::Seen;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::EditionId;
use crate::domain::refusal::Reason;
use crate::domain::review::{Answer, RunState, Verdict};
use crate::domain::stage::{Stage, Transition};
use crate::domain::workflow::Ask;
use crate::store::editions::Move;
use crate::store::{StoreError, runs};

/// What is to happen when an approval completes the last step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterApproval {
    /// Stay approved; somebody publishes or schedules later.
    Wait,
    /// Go out at once, in the same transaction, if the approver may publish.
    Publish,
}

/// Approves exactly the text that was on the screen.
pub async fn approve(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    comment: Option<&str>,
    after: AfterApproval,
) -> ActionResult<Stage> {
    let ask = Ask {
        transition: Transition::Approve,
        reason: comment,
        at: None,
    };
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    answer(&mut passage, Verdict::Approve).await?;
    if passage.next != Stage::Approved {
        let standing = &passage.standing;
        if let (Some(run_id), Some(run)) = (standing.run, &standing.situation.run) {
            let target = &standing.situation.target;
            deadlines::follow(&passage.tx, run_id, run, target, passage.now).await?;
        }
        passage.tell(NoticeEvent::StepPassed).await?;
        passage.record(Move::default()).await?;
        passage.commit().await?;
        return Ok(Stage::InReview);
    }
    runs::close_run(&passage.tx, id, RunState::Approved, passage.now).await?;
    passage.record(Move::default()).await?;
    let publish = Ask {
        transition: Transition::Publish,
        reason: None,
        at: None,
    };
    if after == AfterApproval::Publish {
        passage.follow_with(&publish)?;
        go_live(&mut passage).await?;
    } else {
        passage.tell(NoticeEvent::Approved).await?;
    }
    let reached = passage.next;
    passage.commit().await?;
    Ok(reached)
}

/// Sends the text back to its writers, with the reason.
pub async fn request_changes(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    reason: &str,
) -> ActionResult<()> {
    let ask = Ask {
        transition: Transition::RequestChanges,
        reason: Some(reason),
        at: None,
    };
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    answer(&mut passage, Verdict::RequestChanges).await?;
    runs::close_run(&passage.tx, id, RunState::Ended, passage.now).await?;
    passage.tell(NoticeEvent::ChangesRequested).await?;
    passage.record(Move::default()).await?;
    passage.commit().await
}

/// Keeps the answer.
pub(super) async fn answer(passage: &mut Passage<'_>, verdict: Verdict) -> ActionResult<()> {
    let person = passage
        .actor
        .person_id()
        .ok_or(ActionError::NotFound("person"))?;
    let acted_for = passage.capacity.acted_for();
    let standing = &mut passage.standing;
    let (Some(run_id), Some(run)) = (standing.run, standing.situation.run.as_mut()) else {
        return Err(ActionError::NotFound("review run"));
    };
    let Some((step, _)) = run.current() else {
        return Err(ActionError::NotFound("review step"));
    };
    if run.digest != standing.head.digest {
        return Err(ActionError::Stale);
    }
    let comment = passage.reason().map(str::to_owned);
    let answer = Answer {
        step,
        person,
        acted_for,
        verdict,
        comment,
        at: passage.now,
    };
    let digest = passage.standing.head.digest.clone();
    match runs::insert_answer(&passage.tx, run_id, &digest, &answer).await {
        Err(StoreError::Taken(_)) => return Err(Reason::AnsweredAlready.into()),
        other => other?,
    }
    if let Some(run) = passage.standing.situation.run.as_mut() {
        run.answers.push(answer);
    }
    Ok(())
}
