//! Start a new edition of a document: a translation, or a new version of what is public.

use serde_json::json;

use super::keep::{Place, keep};
use crate::actions::error::ActionResult;
use crate::actions::translation;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::Content;
use crate::domain::correction::ChangeKind;
use crate::domain::id::{EditionId, RevisionId};
use crate::domain::locale::Locale;
use crate::domain::policy::{self, Act};
use crate::domain::scope::Target;
use crate::domain::stage::Slot;
use crate::domain::way::Way;
use crate::store::audit::{self, AuditEntry};
use crate::store::{Tx, documents, editions, revisions, translations};

/// Opens the document for writing in `locale` and returns the edition: the open one if there is
/// one, else a new one that begins as a copy of the live text, else as a translation of `source`
/// (its facts only), else empty.
pub async fn start_edition(
    app: &App,
    actor: &Actor,
    document: &str,
    locale: Locale,
    source: Option<EditionId>,
) -> ActionResult<EditionId> {
    start(app, actor, document, locale, source, None).await
}

/// Opens a live text for mending a slip: [`start_edition`] with the kind of change chosen already.
pub async fn start_correction(
    app: &App,
    actor: &Actor,
    document: &str,
    locale: Locale,
) -> ActionResult<EditionId> {
    let minor = Some(ChangeKind::Minor);
    start(app, actor, document, locale, None, minor).await
}

async fn start(
    app: &App,
    actor: &Actor,
    document: &str,
    locale: Locale,
    source: Option<EditionId>,
    change: Option<ChangeKind>,
) -> ActionResult<EditionId> {
    let now = app.clock.now();
    let by = actor.person_id();
    let tx = app.store.write().await?;
    let document = documents::document(&tx, &actor.scope(), document).await?;
    let target = Target {
        city: document.city,
        locale,
        kind: document.kind,
    };
    policy::decide(actor, Act::Write(target))?;
    if let Some(open) = editions::find_in_slot(&tx, &document, locale, Slot::Open).await? {
        return Ok(open.id);
    }
    let live = editions::find_in_slot(&tx, &document, locale, Slot::Live).await?;
    let (content, translated_from, made_from) = match &live {
        Some(live) => {
            let text = revisions::revision(&tx, target.kind, live.head)
                .await?
                .content;
            (text, live.source_revision, None)
        }
        None => facts_of(&tx, actor, target, &document, source).await?,
    };
    let id = editions::insert_edition(&tx, document.id, locale, by, translated_from, now).await?;
    if let Some(kind) = change {
        editions::preset_change(&tx, id, kind).await?;
    }
    match live {
        Some(live) => translations::copy_link(&tx, live.id, id, now).await?,
        None => {
            let source = translation::without_circle(&tx, &document, locale, made_from).await?;
            translations::replace_link(&tx, id, source, now).await?;
        }
    }
    let place = Place {
        edition: id,
        locale,
        seen: 0,
    };
    keep(&tx, place, &content, None, None, Way::Saved, now).await?;
    let entry = AuditEntry {
        at: now,
        actor: by,
        act: "edition.start",
        subject: "edition",
        subject_id: Some(id.0),
        city: target.city,
        detail: json!({ "document": document.public_id, "locale": locale }),
    };
    audit::record(&tx, entry).await?;
    tx.commit().await?;
    Ok(id)
}

/// What a translation starts from: the facts that hold in every language.
async fn facts_of(
    tx: &Tx,
    actor: &Actor,
    target: Target,
    document: &documents::Document,
    source: Option<EditionId>,
) -> ActionResult<(Content, Option<RevisionId>, Option<Locale>)> {
    let Some(source) = source else {
        return Ok((Content::empty(target.kind), None, None));
    };
    let source = editions::edition(tx, &actor.scope(), source).await?;
    if source.document.id != document.id {
        return Err(crate::actions::ActionError::NotFound("edition"));
    }
    let head = revisions::revision(tx, target.kind, source.head).await?;
    let made_from = Some(source.locale).filter(|&made_from| made_from != target.locale);
    Ok((head.content.shared_facts(), Some(head.id), made_from))
}
