//! Let the program make the corrections it is sure of, as a revision of its own.

use super::settle::{Saved, Writing};
use crate::actions::checks::context;
use crate::actions::error::ActionResult;
use crate::actions::seen::Seen;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::checks::{self, Finding};
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::Reason;
use crate::domain::way::Way;
use crate::store::{editions, revisions};

/// Which findings are mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted<'a> {
    /// Every one that has one right correction.
    AllCertain,
    /// The one with this id in the text that was on the screen.
    One(&'a str),
}

/// Keeps the corrected text as the newest revision, unless somebody else saved in between.
pub async fn mend_text(
    app: &App,
    actor: &Actor,
    id: EditionId,
    seen: &Seen,
    wanted: Wanted<'_>,
    note: &str,
) -> ActionResult<Saved> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let edition = editions::edition(&tx, &actor.scope(), id).await?;
    let target = edition.target();
    policy::decide(actor, Act::Write(target))?;
    if !edition.stage.is_writable() {
        let stage = edition.stage;
        return Err(Reason::Frozen { stage }.into());
    }
    let head = revisions::revision(&tx, target.kind, edition.head).await?;
    seen.check(&edition, &head)?;
    let around = context(&tx, &head.content, target.locale, now).await?;
    let content = match wanted {
        Wanted::AllCertain => {
            checks::mended(&head.content, target.locale, &around, Finding::is_certain)
        }
        Wanted::One(id) => {
            checks::mended_once(&head.content, target.locale, &around, |it| it.id() == id)
        }
    };
    if content == head.content {
        return Ok(Saved::Unchanged);
    }
    let writing = Writing {
        tx: &tx,
        edition: &edition,
        head: &head,
        by: actor.person_id(),
        note: Some(note.trim().to_owned()).filter(|note| !note.is_empty()),
        sitting: "",
        now,
    };
    // A space more may be one too many for a field.
    writing.check(&content).await?;
    let saved = writing.follow(content, Way::Saved).await?;
    tx.commit().await?;
    Ok(saved)
}
