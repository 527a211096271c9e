//! Bring an old revision back, as a draft that goes through review like any other.

use serde_json::json;

use super::keep::{Place, keep, settle_slug};
use crate::actions::error::{ActionError, ActionResult};
use crate::actions::seen::Seen;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::audit::Deed;
use crate::domain::content::Content;
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::domain::restore::{self, Way};
use crate::domain::stage::Slot;
use crate::domain::way;
use crate::store::audit::{self, AuditEntry};
use crate::store::editions::{self, Edition};
use crate::store::revisions::{self, Revision};
use crate::store::{Db, Tx, slugs};

/// The most characters of a reason that are kept.
const MOST_REASON_CHARS: usize = 500;

/// What bringing a revision back would mean.
#[derive(Clone, Debug)]
pub struct Restoration {
    pub edition: Edition,
    /// The old text.
    pub revision: Revision,
    /// The text that is being worked on in this language, and its newest revision.
    pub open: Option<(Edition, Revision)>,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restored {
    NewRevision(EditionId),
    NewEdition(EditionId),
    /// The newest text says the same already.
    Unchanged(EditionId),
}

impl Restored {
    /// The edition that holds the text now.
    pub const fn edition(self) -> EditionId {
        match self {
            Self::NewRevision(id) | Self::NewEdition(id) | Self::Unchanged(id) => id,
        }
    }
}

/// What is asked for, for the page that asks back; whoever may not write is refused here already.
pub async fn restoration(
    db: &impl Db,
    actor: &Actor,
    id: EditionId,
    number: i64,
) -> ActionResult<Restoration> {
    let edition = editions::edition(db, &actor.scope(), id).await?;
    let target = edition.target();
    policy::decide(actor, Act::Write(target))?;
    let revision = revisions::numbered(db, target.kind, id, number).await?;
    let open = editions::find_in_slot(db, &edition.document, target.locale, Slot::Open).await?;
    let open = match open {
        Some(open) => {
            let head = revisions::revision(db, target.kind, open.head).await?;
            Some((open, head))
        }
        None => None,
    };
    Ok(Restoration {
        edition,
        revision,
        open,
    })
}

/// Brings the revision back. `seen`: the open text that was on the screen, none when there was none.
pub async fn restore_revision(
    app: &App,
    actor: &Actor,
    (id, number): (EditionId, i64),
    seen: Option<&Seen>,
    reason: &str,
) -> ActionResult<Restored> {
    let now = app.clock.now();
    let by = actor.person_id();
    let tx = app.store.write().await?;
    let asked = restoration(&tx, actor, id, number).await?;
    match (&asked.open, seen) {
        (Some((open, head)), Some(seen)) => seen.check(open, head)?,
        (None, None) => {}
        (Some(_), None) | (None, Some(_)) => return Err(ActionError::Stale),
    }
    let way = restore::way(asked.open.as_ref().map(|(open, _)| open.stage))?;
    let content = settled(&tx, &asked).await?;
    let (into, seen_version) = match (&asked.open, way) {
        (Some((open, head)), Way::NewRevision) => {
            if content == head.content {
                return Ok(Restored::Unchanged(open.id));
            }
            (open.id, open.lock_version)
        }
        (Some(_) | None, Way::NewEdition) | (None, Way::NewRevision) => {
            let edition = &asked.edition;
            let (document, source) = (edition.document.id, edition.source_revision);
            let new =
                editions::insert_edition(&tx, document, edition.locale, by, source, now).await?;
            (new, 0)
        }
    };
    let place = Place {
        edition: into,
        locale: asked.edition.locale,
        seen: seen_version,
    };
    let reason: String = reason.trim().chars().take(MOST_REASON_CHARS).collect();
    let reason = Some(reason).filter(|words| !words.is_empty());
    let revision = keep(&tx, place, &content, by, reason, way::Way::Restored, now).await?;
    revisions::note_restored(&tx, revision, asked.revision.id).await?;
    let entry = AuditEntry {
        at: now,
        actor: by,
        act: Deed::Restored.as_str(),
        subject: "edition",
        subject_id: Some(into.0),
        city: asked.edition.document.city,
        detail: json!({ "revision": revision, "from": asked.revision.id }),
    };
    audit::record(&tx, entry).await?;
    tx.commit().await?;
    Ok(match way {
        Way::NewRevision => Restored::NewRevision(into),
        Way::NewEdition => Restored::NewEdition(into),
    })
}

/// The old text with a slug that is its own today: another document may have taken the old one.
async fn settled(tx: &Tx, asked: &Restoration) -> ActionResult<Content> {
    let edition = &asked.edition;
    let (document, locale) = (&edition.document, edition.locale);
    let mut content = asked.revision.content.clone();
    let settled = settle_slug(tx, document, locale, &mut content, None).await;
    match settled {
        Err(ActionError::Invalid(_)) => {
            content.clear("slug");
            settle_slug(tx, document, locale, &mut content, None).await?;
        }
        other => other?,
    }
    if let Some((open, head)) = &asked.open {
        let slug = head.content.text("slug");
        if open.stage.is_writable() && !slug.is_empty() && slug != content.text("slug") {
            slugs::release(tx, document, open.id, slug).await?;
        }
    }
    Ok(content)
}
