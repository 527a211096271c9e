//! Save a text that is being written.

use super::read::read_content;
use super::settle::{Saved, Writing};
use crate::actions::error::{ActionError, ActionResult};
use crate::actions::seen::Seen;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::FormInput;
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::Reason;
use crate::domain::way::Way;
use crate::store::{Tx, editions, revisions};

/// How often a save looks again before it gives way to the others.
const MOST_ATTEMPTS: u32 = 4;

/// Keeps what was typed as the newest revision. When somebody else saved in between, both texts are merged, or kept
/// beside each other for the writer to decide; when the text is closed by now, what was typed becomes their autosave.
pub async fn save_text(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    input: &FormInput,
) -> ActionResult<Saved> {
    let mut done = attempt(app, actor, id, seen, input).await;
    // Saves at the same moment may have read the same newest text; all but one look again.
    for _ in 1..MOST_ATTEMPTS {
        if !matches!(done, Err(ActionError::Stale)) {
            break;
        }
        done = attempt(app, actor, id, seen, input).await;
    }
    if let Err(ActionError::Refused(refusal)) = &done
        && refusal
            .reasons
            .iter()
            .any(|reason| matches!(reason, Reason::Frozen { .. }))
    {
        super::autosave::keep_typed(app, actor, id, &seen.digest, input).await?;
    }
    done
}

/// [`save_text`] as part of a larger act; the transaction stays open, and a closed text keeps nothing.
pub(in crate::actions) async fn save_within(
    tx: &Tx,
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    input: &FormInput,
) -> ActionResult<Saved> {
    let edition = editions::edition(tx, &actor.scope(), id).await?;
    let target = edition.target();
    policy::decide(actor, Act::Write(target))?;
    if !edition.stage.is_writable() {
        return Err(Reason::Frozen {
            stage: edition.stage,
        }
        .into());
    }
    let head = revisions::revision(tx, target.kind, edition.head).await?;
    let writing = Writing {
        tx,
        edition: &edition,
        head: &head,
        by: actor.person_id(),
        note: Some(input.text("change_note").to_owned()).filter(|note| !note.is_empty()),
        sitting: input.text("sitting"),
        now: app.clock.now(),
    };
    let content = read_content(tx, &app.ids, target.kind, target.city, input).await?;
    // The version moves with the stage too; the text a form began with is known by its digest.
    if seen.digest == head.digest {
        return writing.follow(content, Way::Saved).await;
    }
    let base = revisions::find_by_digest(tx, target.kind, id, &seen.digest).await?;
    writing.overtaken(base.as_ref(), content).await
}

async fn attempt(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    input: &FormInput,
) -> ActionResult<Saved> {
    let tx = app.store.write().await?;
    let saved = save_within(&tx, app, actor, id, seen, input).await?;
    tx.commit().await?;
    Ok(saved)
}
