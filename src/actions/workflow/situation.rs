//! What a decision rests on, loaded in one place so that no door can forget a part.

use crate::actions::error::ActionResult;
use crate::domain::actor::Actor;
use crate::domain::id::{EditionId, RunId};
use crate::domain::refusal::Problem;
use crate::domain::stage::{Slot, Stage};
use crate::domain::urgent::Urgent;
use crate::domain::workflow::Situation;
use crate::domain::{checks, content};
use crate::store::editions::{self, Edition};
use crate::store::plans::{self, Plan};
use crate::store::revisions::{self, Revision};
use crate::store::urgent::OpenUrgent;
use crate::store::{Db, around, paths, releases, required_locales, runs, urgent};

/// An edition with its newest text and everything its workflow depends on.
#[derive(Clone, Debug)]
pub struct Standing {
    pub edition: Edition,
    pub head: Revision,
    pub run: Option<RunId>,
    /// Whether a live text of this document and language would give way to this one.
    pub has_live: bool,
    /// The open review of a text that went out urgently.
    pub urgent: Option<OpenUrgent>,
    pub situation: Situation,
    /// The plans that still wait.
    pub plans: Vec<Plan>,
}

/// Loads an edition for a decision, if it is in the actor's sight. A bounded number of queries.
pub async fn standing(db: &impl Db, actor: &Actor, id: EditionId) -> ActionResult<Standing> {
    let edition = editions::edition(db, &actor.scope(), id).await?;
    let target = edition.target();
    let head = revisions::revision(db, target.kind, edition.head).await?;
    let contributors = revisions::contributors(db, id).await?;
    let (run, run_state) = match edition.stage {
        Stage::InReview
        | Stage::Approved
        | Stage::Scheduled
        | Stage::Published
        | Stage::Withdrawn => runs::find_run(db, id).await?,
        Stage::Draft
        | Stage::ChangesRequested
        | Stage::Removed
        | Stage::Superseded
        | Stage::Discarded => None,
    }
    .unzip();
    let waiting = plans::list_waiting(db, id).await?;
    let has_path = !paths::steps_for(db, &target).await?.is_empty();
    let missing_locales =
        required_locales::missing_of(db, &edition.document, edition.locale).await?;
    let urgent = match edition.stage {
        Stage::Published => urgent::find_open(db, id).await?,
        Stage::Draft
        | Stage::InReview
        | Stage::ChangesRequested
        | Stage::Approved
        | Stage::Scheduled
        | Stage::Withdrawn
        | Stage::Removed
        | Stage::Superseded
        | Stage::Discarded => None,
    };
    let reviewed_afterwards = match &urgent {
        Some(open) => Some(Urgent {
            by: open.by,
            due_at: open.due_at,
            has_earlier: urgent::find_earlier(db, &edition).await?.is_some(),
        }),
        None => None,
    };
    let situation = Situation {
        urgent: reviewed_afterwards,
        target,
        stage: edition.stage,
        contributors,
        run: run_state,
        has_path,
        problems: problems(db, &edition, &head).await?,
        times: plans::times(&waiting),
        missing_locales,
        release: match edition.stage {
            Stage::Approved => releases::find_holding(db, id).await?,
            Stage::Draft
            | Stage::InReview
            | Stage::ChangesRequested
            | Stage::Scheduled
            | Stage::Published
            | Stage::Withdrawn
            | Stage::Removed
            | Stage::Superseded
            | Stage::Discarded => None,
        },
    };
    let has_live = match edition.stage.slot() {
        Some(Slot::Open) => {
            let (document, locale) = (&edition.document, edition.locale);
            editions::find_in_slot(db, document, locale, Slot::Live)
                .await?
                .is_some()
        }
        Some(Slot::Live) | None => false,
    };
    Ok(Standing {
        edition,
        head,
        run,
        has_live,
        urgent,
        situation,
        plans: waiting,
    })
}

/// What stands in the way of submitting. Only a text that can be submitted is looked at closely.
async fn problems(db: &impl Db, edition: &Edition, head: &Revision) -> ActionResult<Vec<Problem>> {
    if !edition.stage.is_writable() {
        return Ok(content::problems(&head.content));
    }
    let context = around(db, &head.content, edition.locale).await?;
    Ok(checks::blocking(&head.content, edition.locale, &context))
}
