//! Start a document with its first text.

use serde_json::json;

use super::keep::{Place, keep, settle_slug};
use super::read::read_content;
use crate::actions::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::FormInput;
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::FieldError;
use crate::domain::scope::Target;
use crate::domain::way::Way;
use crate::store::audit::{self, AuditEntry};
use crate::store::{documents, editions};

/// Makes a document at the desk `target` names and keeps what was typed as its first draft.
pub async fn start_document(
    app: &App,
    actor: &Actor,
    target: Target,
    input: &FormInput,
) -> ActionResult<EditionId> {
    policy::decide(actor, Act::Write(target))?;
    if !policy::may_live_at(target.kind, target.city) {
        return Err(ActionError::field(
            "city",
            FieldError::new("error-kind-not-here"),
        ));
    }
    let now = app.clock.now();
    let by = actor.person_id();
    let tx = app.store.write().await?;
    let mut content = read_content(&tx, &app.ids, target.kind, target.city, input).await?;
    let public_id = app.ids.public_id();
    let document =
        documents::insert_document(&tx, public_id, target.city, target.kind, by, now).await?;
    let id = editions::insert_edition(&tx, document.id, target.locale, by, None, now).await?;
    settle_slug(&tx, &document, target.locale, &mut content, None).await?;
    let place = Place {
        edition: id,
        locale: target.locale,
        seen: 0,
    };
    keep(&tx, place, &content, by, None, Way::Saved, now).await?;
    let entry = AuditEntry {
        at: now,
        actor: by,
        act: "document.start",
        subject: "edition",
        subject_id: Some(id.0),
        city: target.city,
        detail: json!({ "kind": target.kind, "locale": target.locale }),
    };
    audit::record(&tx, entry).await?;
    tx.commit().await?;
    Ok(id)
}
