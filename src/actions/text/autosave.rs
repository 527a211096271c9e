//! Keep what somebody is typing, before they save it.
//!
//! The "one moving autosave revision" is a row of its own table, one of a person for an edition: revisions
//! never change, are read by approvals, and make their author a contributor, and none of that is true of half a
//! sentence. A deliberate save folds the row. It leaves no trace in the audit trail: nothing of the text has changed.

use serde_json::json;

use super::settle::Writing;
use crate::actions::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::FormInput;
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::domain::presence;
use crate::domain::refusal::Reason;
use crate::domain::stage::Stage;
use crate::store::audit::{self, AuditEntry};
use crate::store::{autosaves, editions, presences, revisions};

/// What became of an autosave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Autosaved {
    Kept {
        /// Somebody saved since the page was opened: saving will merge.
        behind: bool,
    },
    /// What the person typed on another page waits there and was not overwritten.
    Waiting,
}

/// Keeps the form as typed, right or wrong, in the person's own row, and notes that they are there; `digest` is that of the text it began with.
/// A closed text is refused with the reason, yet what was typed is kept.
pub async fn autosave(
    app: &App,
    actor: &Actor,
    id: EditionId,
    digest: &str,
    input: &FormInput,
) -> ActionResult<Autosaved> {
    let typed = keep_typed(app, actor, id, digest, input).await?;
    if !typed.stage.is_writable() {
        return Err(Reason::Frozen { stage: typed.stage }.into());
    }
    Ok(match typed.is_kept {
        true => Autosaved::Kept {
            behind: typed.behind,
        },
        false => Autosaved::Waiting,
    })
}

/// What became of a typed form, and of the text meanwhile.
pub(super) struct Typed {
    pub is_kept: bool,
    pub behind: bool,
    pub stage: Stage,
}

/// Keeps the form whatever the stage of the text.
pub(super) async fn keep_typed(
    app: &App,
    actor: &Actor,
    id: EditionId,
    digest: &str,
    input: &FormInput,
) -> ActionResult<Typed> {
    let tx = app.store.write().await?;
    let edition = editions::edition(&tx, &actor.scope(), id).await?;
    let target = edition.target();
    policy::decide(actor, Act::Write(target))?;
    let head = revisions::revision(&tx, target.kind, edition.head).await?;
    let behind = head.digest != digest;
    let base = match behind {
        false => Some(head.id),
        true => revisions::find_by_digest(&tx, target.kind, id, digest)
            .await?
            .map(|base| base.id),
    };
    let writing = Writing {
        tx: &tx,
        edition: &edition,
        head: &head,
        by: actor.person_id(),
        note: None,
        sitting: input.text("sitting"),
        now: app.clock.now(),
    };
    let is_kept = writing.keep_autosave(base, input.clone()).await?;
    if let Some(person) = writing.by.filter(|_| edition.stage.is_writable()) {
        let now = writing.now;
        presences::note_presence(&tx, id, person, now, presence::cutoff(now)).await?;
    }
    tx.commit().await?;
    Ok(Typed {
        is_kept,
        behind,
        stage: edition.stage,
    })
}

/// Throws away what the person typed on a page and never saved.
pub async fn discard_autosave(
    app: &App,
    actor: &Actor,
    id: EditionId,
    sitting: &str,
) -> ActionResult<()> {
    let tx = app.store.write().await?;
    let edition = editions::edition(&tx, &actor.scope(), id).await?;
    let target = edition.target();
    policy::decide(actor, Act::Write(target))?;
    let person = actor.person_id().ok_or(ActionError::NotFound("autosave"))?;
    if autosaves::remove_autosave(&tx, id, person, sitting).await? {
        let entry = AuditEntry {
            at: app.clock.now(),
            actor: Some(person),
            act: "autosave.discard",
            subject: "edition",
            subject_id: Some(id.0),
            city: target.city,
            detail: json!({}),
        };
        audit::record(&tx, entry).await?;
    }
    tx.commit().await?;
    Ok(())
}
