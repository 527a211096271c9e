//! What an outside reviewer's approval for a step brings about: the next step, or the end of the run.

use super::passage::{Passage, by_system};
use super::situation::{Standing, standing};
use crate::actions::deadlines;
use crate::actions::error::ActionResult;
use crate::actions::notice::NoticeEvent;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::review::{Run, RunState};
use crate::domain::stage::Transition;
use crate::domain::workflow::after_outside;
use crate::store::editions::Move;
use crate::store::{Tx, runs};

/// Goes on from an approval that was just kept; `before` is how the text stood without it.
pub(in crate::actions) async fn after_outside_answer(
    app: &App,
    tx: Tx,
    before: Standing,
) -> ActionResult<()> {
    let now = standing(&tx, &Actor::System, before.edition.id).await?;
    let at = |standing: &Standing| {
        let current = standing.situation.run.as_ref().and_then(Run::current);
        current.map(|(at, _)| at)
    };
    let moved = at(&before) != at(&now);
    let next = after_outside(&now.situation);
    let mut passage: Passage<'_> = by_system(app, tx, now, Transition::Approve, next);
    if next == passage.standing.edition.stage {
        if moved {
            let standing = &passage.standing;
            if let (Some(id), Some(run)) = (standing.run, &standing.situation.run) {
                let target = &standing.situation.target;
                deadlines::follow(&passage.tx, id, run, target, passage.now).await?;
            }
            passage.tell(NoticeEvent::StepPassed).await?;
        }
        return passage.commit().await;
    }
    let id = passage.standing.edition.id;
    runs::close_run(&passage.tx, id, RunState::Approved, passage.now).await?;
    passage.record(Move::default()).await?;
    passage.tell(NoticeEvent::Approved).await?;
    passage.commit().await
}
