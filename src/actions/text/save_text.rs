//! Save a text that is being written.

use serde_json::json;

use super::keep::{Place, keep, settle_slug};
use super::read::read_content;
use crate::actions::error::ActionResult;
use crate::actions::seen::Seen;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::FormInput;
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::Reason;
use crate::store::audit::{self, AuditEntry};
use crate::store::{Tx, editions, revisions, slugs};

/// Whether saving made a new revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    NewRevision,
    /// The text is what it was; nothing was written.
    Unchanged,
}

/// Keeps what was typed as the newest revision, unless somebody else saved in between.
pub async fn save_text(
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

/// [`save_text`] as part of a larger act; the transaction stays open.
pub(in crate::actions) async fn save_within(
    tx: &Tx,
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    input: &FormInput,
) -> ActionResult<Saved> {
    let now = app.clock.now();
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
    seen.check(&edition, &head)?;
    let mut content = read_content(tx, &app.ids, target.kind, target.city, input).await?;
    settle_slug(
        tx,
        &edition.document,
        target.locale,
        &mut content,
        Some(&head.content),
    )
    .await?;
    if content == head.content {
        return Ok(Saved::Unchanged);
    }
    let old_slug = head.content.text("slug");
    if !old_slug.is_empty() && old_slug != content.text("slug") {
        slugs::release(tx, &edition.document, id, old_slug).await?;
    }
    let place = Place {
        edition: id,
        locale: target.locale,
        seen: seen.lock_version,
    };
    let reason = Some(input.text("change_note").to_owned()).filter(|note| !note.is_empty());
    let by = actor.person_id();
    let revision = keep(tx, place, &content, by, reason, now).await?;
    let entry = AuditEntry {
        at: now,
        actor: by,
        act: "edition.save",
        subject: "edition",
        subject_id: Some(id.0),
        city: target.city,
        detail: json!({ "revision": revision }),
    };
    audit::record(tx, entry).await?;
    Ok(Saved::NewRevision)
}
