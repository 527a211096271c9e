//! Take a public text away: withdraw it with a notice, or remove it; and discard a draft.

use super::passage::begin;
use crate::actions::error::ActionResult;
use crate::actions::seen::Seen;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::EditionId;
use crate::domain::stage::Transition;
use crate::domain::workflow::Ask;
use crate::store::editions::Move;
use crate::store::publications::{self, PublicState};

/// Leaves the text public under a notice that says why it no longer holds.
pub async fn withdraw(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    notice: &str,
) -> ActionResult<()> {
    take_down(
        app,
        actor,
        id,
        seen,
        notice,
        Transition::Withdraw,
        PublicState::Withdrawn,
    )
    .await
}

/// Takes the text away: its address answers 410 with the reason.
pub async fn remove(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    notice: &str,
) -> ActionResult<()> {
    take_down(
        app,
        actor,
        id,
        seen,
        notice,
        Transition::Remove,
        PublicState::Removed,
    )
    .await
}

/// Gives up a text that never was public. Its revisions stay.
pub async fn discard(app: &App, actor: &Actor, id: EditionId, seen: &Seen) -> ActionResult<()> {
    let ask = Ask {
        transition: Transition::Discard,
        reason: None,
        at: None,
    };
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    passage.record(Move::default()).await?;
    passage.commit().await
}

async fn take_down(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    notice: &str,
    transition: Transition,
    state: PublicState,
) -> ActionResult<()> {
    let ask = Ask {
        transition,
        reason: Some(notice),
        at: None,
    };
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    let edition = &passage.standing.edition;
    let (document, locale) = (edition.document.id, edition.locale);
    let words = passage.reason().unwrap_or_default().to_owned();
    publications::take_down(&passage.tx, document, locale, state, &words, passage.now).await?;
    passage.record(Move::default()).await?;
    passage.commit().await
}
