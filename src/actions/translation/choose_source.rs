//! Say which language a text is made from.

use std::collections::BTreeSet;

use serde_json::json;

use super::beside::sources;
use super::refresh::refresh;
use crate::actions::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::FieldError;
use crate::domain::translation::{UnitKey, would_close_circle};
use crate::store::audit::{self, AuditEntry};
use crate::store::{editions, translations};

/// Makes `source` the language that the text is made from; none = the text stands for itself. What
/// was known of its blocks belongs to the former source and is forgotten.
pub async fn choose_source(
    app: &App,
    actor: &Actor,
    id: EditionId,
    source: Option<Locale>,
) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let edition = editions::edition(&tx, &actor.scope(), id).await?;
    policy::decide(actor, Act::Write(edition.target()))?;
    let before = translations::find_link(&tx, id).await?;
    if before.map(|link| link.source) == source {
        return Ok(());
    }
    let all = editions::list_in_slots(&tx, &edition.document).await?;
    if let Some(source) = source {
        let ids: Vec<EditionId> = all.iter().map(|one| one.id).collect();
        let links = translations::list_links(&tx, &ids).await?;
        let made_from = sources(&all, &links, edition.locale);
        let wrong = |key: &str| ActionError::field("source", FieldError::new(key));
        if would_close_circle(&made_from, edition.locale, source) {
            return Err(wrong("error-translation-circle"));
        }
        if !all.iter().any(|one| one.locale == source) {
            return Err(wrong("error-translation-no-source"));
        }
    }
    let marks = translations::list_marks(&tx, &[id]).await?.remove(&id);
    let units: BTreeSet<UnitKey> = marks
        .unwrap_or_default()
        .into_iter()
        .map(|mark| mark.unit)
        .collect();
    translations::drop_marks(&tx, id, &units).await?;
    translations::replace_link(&tx, id, source, now).await?;
    refresh(&tx, &edition.document, now).await?;
    let entry = AuditEntry {
        at: now,
        actor: actor.person_id(),
        act: "translation.source",
        subject: "edition",
        subject_id: Some(id.0),
        city: edition.document.city,
        detail: json!({ "from": before.map(|link| link.source), "to": source }),
    };
    audit::record(&tx, entry).await?;
    Ok(tx.commit().await?)
}
