//! Submit a text for review, and take it back.

use super::passage::begin;
use crate::actions::deadlines;
use crate::actions::error::ActionResult;
use crate::actions::notice::NoticeEvent;
use crate::actions::seen::Seen;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::correction::{self, Typed};
use crate::domain::id::EditionId;
use crate::domain::review::{Run, RunState};
use crate::domain::stage::Transition;
use crate::domain::workflow::Ask;
use crate::store::editions::Move;
use crate::store::{paths, runs};

/// [`submit_as`] for a text that takes the place of none.
pub async fn submit(app: &App, actor: &Actor, id: EditionId, seen: &Seen) -> ActionResult<()> {
    submit_as(app, actor, id, seen, Typed::default()).await
}

/// Freezes the text with what it says of its change, and opens a run with a copy of the steps as
/// they are configured now.
pub async fn submit_as(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    typed: Typed<'_>,
) -> ActionResult<()> {
    let ask = Ask {
        transition: Transition::Submit,
        reason: None,
        at: None,
    };
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    passage.standing.edition.correction = correction::read(typed, passage.standing.has_live)?;
    let steps = paths::steps_for(&passage.tx, &passage.standing.situation.target).await?;
    let (edition, head) = (&passage.standing.edition, &passage.standing.head);
    let run = runs::open_run(&passage.tx, edition, &head.digest, &steps, passage.now).await?;
    let begun = Run {
        steps,
        answers: Vec::new(),
        digest: head.digest.clone(),
        outside: Vec::new(),
    };
    let target = &passage.standing.situation.target;
    deadlines::follow(&passage.tx, run, &begun, target, passage.now).await?;
    passage.tell(NoticeEvent::Submitted).await?;
    let now = passage.now;
    passage
        .record(Move {
            submitted_at: Some(now),
            ..Move::default()
        })
        .await?;
    passage.commit().await
}

/// Takes a submitted or approved text back to draft; the run ends and its approvals are void.
pub async fn retract(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    reason: Option<&str>,
) -> ActionResult<()> {
    let ask = Ask {
        transition: Transition::Retract,
        reason,
        at: None,
    };
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    runs::close_run(&passage.tx, id, RunState::Ended, passage.now).await?;
    passage.record(Move::default()).await?;
    passage.commit().await
}
