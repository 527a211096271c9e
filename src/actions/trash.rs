//! Put aside what was never public, take it out again, and, a month later, delete it for good. What a
//! reader may ever have seen is never touched.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::audit::Deed;
use crate::domain::id::{EditionId, TrashId};
use crate::domain::locale::Locale;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldError, Refusal};
use crate::domain::scope::Target;
use crate::domain::stage::Stage;
use crate::domain::trash as rules;
use crate::store::audit::{self, AuditEntry};
use crate::store::documents::{self, Document};
use crate::store::editions::{self, Edition};
use crate::store::trash::{self, NewTrash, Trashed};
use crate::store::{Db, Tx};

/// The most characters of a reason that are kept.
const MOST_REASON_CHARS: usize = 500;

/// What somebody wants to put aside.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub document: Document,
    /// The one text, when it is not the whole document.
    pub edition: Option<Edition>,
    /// Of the text, or of the newest one.
    pub title: String,
    pub locale: Option<Locale>,
    /// Why it may not be.
    pub refusal: Option<Refusal>,
}

/// What somebody wants to put in the trash as a whole, and whether it may be.
pub async fn document_candidate(
    db: &impl Db,
    actor: &Actor,
    public_id: &str,
) -> ActionResult<Candidate> {
    let document = documents::document(db, &actor.scope(), public_id).await?;
    whole(db, actor, document).await
}

/// The same for one text; the last text of a document takes the document with it.
pub async fn edition_candidate(
    db: &impl Db,
    actor: &Actor,
    id: EditionId,
) -> ActionResult<Candidate> {
    let edition = editions::edition(db, &actor.scope(), id).await?;
    policy::decide(actor, Act::Write(edition.target()))?;
    let texts = trash::texts(db, edition.document.id).await?;
    if texts.len() <= 1 && edition.stage == Stage::Discarded {
        return whole(db, actor, edition.document).await;
    }
    Ok(Candidate {
        document: edition.document.clone(),
        title: edition.title.clone(),
        locale: Some(edition.locale),
        refusal: rules::may_put_edition(edition.stage).err(),
        edition: Some(edition),
    })
}

/// Puts a whole document in the trash.
pub async fn put_document(
    app: &App,
    actor: &Actor,
    public_id: &str,
    reason: &str,
) -> ActionResult<TrashId> {
    let tx = app.store.write().await?;
    let candidate = document_candidate(&tx, actor, public_id).await?;
    put(app, actor, tx, candidate, reason).await
}

/// Puts a discarded text in the trash.
pub async fn put_edition(
    app: &App,
    actor: &Actor,
    id: EditionId,
    reason: &str,
) -> ActionResult<TrashId> {
    let tx = app.store.write().await?;
    let candidate = edition_candidate(&tx, actor, id).await?;
    put(app, actor, tx, candidate, reason).await
}

/// Takes a thing out of the trash: it is again what it was.
pub async fn take_out(app: &App, actor: &Actor, id: TrashId) -> ActionResult<Document> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let thing = trash::trashed(&tx, &actor.scope(), id).await?;
    may_take_out(&tx, actor, &thing).await?;
    trash::take_out(&tx, id).await?;
    let document = trash::document_of(&tx, &thing).await?;
    note(&tx, actor, Deed::TakenOutOfTrash, &thing, json!({}), now).await?;
    tx.commit().await?;
    Ok(document)
}

/// Whether the actor may take the thing out: whoever may write its texts.
pub async fn may_take_out(db: &impl Db, actor: &Actor, thing: &Trashed) -> ActionResult<()> {
    let locales = match (thing.edition, thing.locale) {
        (Some(_), Some(locale)) => vec![locale],
        (Some(_), None) => Vec::new(),
        (None, _) => {
            let texts = trash::texts(db, thing.document).await?;
            texts.into_iter().map(|(locale, _)| locale).collect()
        }
    };
    for locale in locales {
        let target = Target {
            city: thing.city,
            locale,
            kind: thing.kind,
        };
        policy::decide(actor, Act::Write(target))?;
    }
    Ok(())
}

/// A thing that somebody wants to delete, and whether it may be.
pub async fn doomed(
    db: &impl Db,
    actor: &Actor,
    id: TrashId,
    now: Timestamp,
) -> ActionResult<(Trashed, Option<Refusal>)> {
    policy::decide(actor, Act::DeleteForGood)?;
    let thing = trash::trashed(db, &actor.scope(), id).await?;
    let was_public = trash::was_public(db, thing.document, thing.edition).await?;
    let refusal = rules::may_delete(thing.at, was_public, now).err();
    Ok((thing, refusal))
}

/// Deletes a thing with everything that hangs from it. `typed` must name it.
pub async fn delete_for_good(
    app: &App,
    actor: &Actor,
    id: TrashId,
    typed: &str,
) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let (thing, refusal) = doomed(&tx, actor, id, now).await?;
    if let Some(refusal) = refusal {
        return Err(refusal.into());
    }
    if !rules::names(typed, &name_of(&thing)) {
        return Err(ActionError::field(
            "title",
            FieldError::new("error-title-differs"),
        ));
    }
    let document = trash::document_of(&tx, &thing).await?.public_id;
    let revisions = trash::delete_for_good(&tx, &thing).await?;
    let more = json!({ "public_id": document, "revisions": revisions });
    note(&tx, actor, Deed::DeletedForGood, &thing, more, now).await?;
    Ok(tx.commit().await?)
}

/// What has to be typed to delete a thing: its title, its number when it has none.
pub fn name_of(thing: &Trashed) -> String {
    match thing.title.trim() {
        "" => thing.id.to_string(),
        title => title.to_owned(),
    }
}

async fn whole(db: &impl Db, actor: &Actor, document: Document) -> ActionResult<Candidate> {
    let texts = trash::texts(db, document.id).await?;
    for (locale, _) in &texts {
        let target = Target {
            city: document.city,
            locale: *locale,
            kind: document.kind,
        };
        policy::decide(actor, Act::Write(target))?;
    }
    let stages: Vec<Stage> = texts.iter().map(|(_, stage)| *stage).collect();
    let was_public = trash::was_public(db, document.id, None).await?;
    let newest = trash::newest(db, &document).await?;
    Ok(Candidate {
        document,
        edition: None,
        title: newest
            .as_ref()
            .map(|text| text.title.clone())
            .unwrap_or_default(),
        locale: newest.map(|text| text.locale),
        refusal: rules::may_put_document(&stages, was_public).err(),
    })
}

async fn put(
    app: &App,
    actor: &Actor,
    tx: Tx,
    candidate: Candidate,
    reason: &str,
) -> ActionResult<TrashId> {
    let now = app.clock.now();
    if let Some(refusal) = candidate.refusal {
        return Err(refusal.into());
    }
    let reason: String = reason.trim().chars().take(MOST_REASON_CHARS).collect();
    if reason.is_empty() {
        return Err(ActionError::field(
            "reason",
            FieldError::new("error-required"),
        ));
    }
    let new = NewTrash {
        document: &candidate.document,
        edition: candidate.edition.as_ref().map(|edition| edition.id),
        locale: candidate.locale,
        title: &candidate.title,
        reason,
        by: actor.person_id(),
    };
    let id = trash::put(&tx, new, now).await?;
    let thing = trash::trashed(&tx, &actor.scope(), id).await?;
    note(&tx, actor, Deed::PutInTrash, &thing, json!({}), now).await?;
    tx.commit().await?;
    Ok(id)
}

async fn note(
    tx: &Tx,
    actor: &Actor,
    deed: Deed,
    thing: &Trashed,
    more: Json,
    now: Timestamp,
) -> ActionResult<()> {
    let (subject, id) = match thing.edition {
        Some(edition) => ("edition", edition.0),
        None => ("document", thing.document.0),
    };
    let mut detail = json!({ "document": thing.document, "trash": thing.id });
    if let (Json::Object(all), Json::Object(more)) = (&mut detail, more) {
        all.extend(more);
    }
    let entry = AuditEntry {
        at: now,
        actor: actor.person_id(),
        act: deed.as_str(),
        subject,
        subject_id: Some(id),
        city: thing.city,
        detail,
    };
    Ok(audit::record(tx, entry).await?)
}
