//! Decide between one's own text and somebody else's, place by place.

use super::read::fresh_block_id;
use super::settle::{Clashing, Saved, Writing};
use crate::actions::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::merge::{Decisions, merge};
use crate::domain::content::{Content, FormInput};
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::Reason;
use crate::domain::way::Way;
use crate::store::{editions, revisions};

/// Makes one text of the two that `between` names. When somebody saved once more meanwhile, what was decided is itself
/// overtaken: merged again, or a question again. When the text is closed by now, it becomes the person's autosave.
pub async fn decide_merge(
    app: &App,
    actor: &Actor,
    id: EditionId,
    between: Clashing,
    decisions: &Decisions,
    sitting: &str,
) -> ActionResult<Saved> {
    match attempt(app, actor, id, between, decisions, sitting).await {
        Err(ActionError::Stale) => attempt(app, actor, id, between, decisions, sitting).await,
        done => done,
    }
}

async fn attempt(
    app: &App,
    actor: &Actor,
    id: EditionId,
    between: Clashing,
    decisions: &Decisions,
    sitting: &str,
) -> ActionResult<Saved> {
    let tx = app.store.write().await?;
    let edition = editions::edition(&tx, &actor.scope(), id).await?;
    let target = edition.target();
    policy::decide(actor, Act::Write(target))?;
    let kind = target.kind;
    let head = revisions::revision(&tx, kind, edition.head).await?;
    let base = match between.base {
        Some(number) => revisions::numbered(&tx, kind, id, number).await?.content,
        None => Content::empty(kind),
    };
    let mine = revisions::numbered(&tx, kind, id, between.mine).await?;
    let theirs = revisions::numbered(&tx, kind, id, between.theirs).await?;
    let both = merge(&base, &mine.content, &theirs.content);
    let content = both.decided(decisions, || fresh_block_id(&app.ids))?;
    let writing = Writing {
        tx: &tx,
        edition: &edition,
        head: &head,
        by: actor.person_id(),
        note: mine.reason.clone(),
        sitting,
        now: app.clock.now(),
    };
    if !edition.stage.is_writable() {
        let form = FormInput::of(&content);
        writing.keep_autosave(Some(theirs.id), form).await?;
        tx.commit().await?;
        return Err(Reason::Frozen {
            stage: edition.stage,
        }
        .into());
    }
    writing.check(&content).await?;
    let saved = match theirs.digest == head.digest {
        true => writing.follow(content, Way::Merged).await?,
        false => writing.overtaken(Some(&theirs), content).await?,
    };
    tx.commit().await?;
    Ok(saved)
}
