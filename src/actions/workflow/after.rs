//! What becomes of a public text besides a new edition: it holds again, gives way to another, or is
//! taken away for the law.

use serde_json::json;

use super::passage::{Passage, begin};
use crate::actions::error::{ActionError, ActionResult};
use crate::actions::images::order_erasure;
use crate::actions::seen::Seen;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::address;
use crate::domain::id::EditionId;
use crate::domain::refusal::FieldError;
use crate::domain::stage::Transition;
use crate::domain::workflow::Ask;
use crate::store::assets;
use crate::store::audit::{self, AuditEntry};
use crate::store::editions::Move;
use crate::store::publications::{self, Successor};

/// Takes the notice off a withdrawn text that its approvers passed: it holds again.
pub async fn unwithdraw(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    reason: Option<&str>,
) -> ActionResult<()> {
    let ask = Ask {
        transition: Transition::Unwithdraw,
        reason,
        at: None,
    };
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    let edition = &passage.standing.edition;
    let (document, locale) = (edition.document.id, edition.locale);
    publications::restore(&passage.tx, document, locale, passage.now).await?;
    passage.record(Move::default()).await?;
    passage.commit().await
}

/// Takes the text away and leads its readers to another live one in the same language, which
/// `target` names by an address of ours or a permanent id.
pub async fn replace(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    target: &str,
    reason: Option<&str>,
) -> ActionResult<()> {
    let ask = Ask {
        transition: Transition::Replace,
        reason,
        at: None,
    };
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    let by = successor(&passage, target).await?;
    let edition = &passage.standing.edition;
    let (document, locale) = (edition.document.id, edition.locale);
    publications::replace(&passage.tx, document, locale, &by, passage.now).await?;
    passage.record(Move::default()).await?;
    note(
        &passage,
        "edition.replace.target",
        json!({ "target": by.public_id }),
    )
    .await?;
    passage.commit().await
}

/// Takes the text away for the law: its words, its titles in the log and the images that nothing
/// else shows. The reason stays in the house.
pub async fn kill(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    reason: &str,
) -> ActionResult<()> {
    let ask = Ask {
        transition: Transition::Kill,
        reason: Some(reason),
        at: None,
    };
    let mut passage = begin(app, actor, id, Some(seen), ask).await?;
    let (edition, head) = (&passage.standing.edition, &passage.standing.head);
    let (document, locale) = (edition.document.id, edition.locale);
    let (tx, now) = (&passage.tx, passage.now);
    let mut images = publications::kill(tx, document, locale, id, &edition.slug, now).await?;
    images.extend(head.content.image_ids());
    images.sort_unstable();
    images.dedup();
    let digests = assets::kill_unshared(tx, &images, now).await?;
    let count = digests.len();
    for digest in digests {
        order_erasure(tx, digest, now).await?;
    }
    passage.record(Move::default()).await?;
    note(&passage, "edition.kill.images", json!({ "erased": count })).await?;
    passage.commit().await
}

async fn successor(passage: &Passage<'_>, target: &str) -> ActionResult<Successor> {
    let wrong = |key: &str| ActionError::field("target", FieldError::new(key));
    let named = address::named(target).ok_or_else(|| wrong("error-required"))?;
    let by = publications::find_successor(&passage.tx, &named)
        .await?
        .ok_or_else(|| wrong("error-successor-missing"))?;
    let edition = &passage.standing.edition;
    if by.document == edition.document.id {
        return Err(wrong("error-successor-itself"));
    }
    if by.locale != edition.locale {
        return Err(wrong("error-successor-locale"));
    }
    Ok(by)
}

async fn note(passage: &Passage<'_>, act: &str, detail: serde_json::Value) -> ActionResult<()> {
    let edition = &passage.standing.edition;
    let entry = AuditEntry {
        at: passage.now,
        actor: passage.actor.person_id(),
        act,
        subject: "edition",
        subject_id: Some(edition.id.0),
        city: edition.document.city,
        detail,
    };
    Ok(audit::record(&passage.tx, entry).await?)
}
