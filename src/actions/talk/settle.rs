//! Close a thread, open it again, and take or leave the words that it suggests.

use super::speak::in_sight;
use super::trail::{news, note};
use crate::actions::notice::{self, NoticeEvent};
use crate::actions::text::take_over;
use crate::actions::{ActionError, ActionResult, Seen};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::{EditionId, ThreadId};
use crate::domain::talk::{Conversation, Settlement, ThreadAct, apply, decide};
use crate::store::editions::Edition;
use crate::store::talk::{self, Thread};
use crate::store::{Tx, revisions};
use jiff::Timestamp;

/// Characters of a comment that become the note of the revision it led to.
const MOST_NOTE_CHARS: usize = 200;

/// Closes a thread.
pub async fn resolve(
    app: &App,
    actor: &Actor,
    id: EditionId,
    thread: ThreadId,
) -> ActionResult<()> {
    close(app, actor, id, thread, ThreadAct::Resolve).await
}

/// Opens a closed thread again.
pub async fn reopen(app: &App, actor: &Actor, id: EditionId, thread: ThreadId) -> ActionResult<()> {
    close(app, actor, id, thread, ThreadAct::Reopen).await
}

/// Takes the suggested words into the text as a new revision. Whoever suggested them has written
/// on the text from now on.
pub async fn accept(
    app: &App,
    actor: &Actor,
    id: EditionId,
    thread: ThreadId,
    seen: &Seen,
) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let (edition, thread) = asked(&tx, actor, id, thread, ThreadAct::Accept).await?;
    let kind = edition.document.kind;
    let head = revisions::revision(&tx, kind, edition.head).await?;
    seen.check(&edition, &head)?;
    let base = revisions::revision(&tx, kind, thread.revision).await?;
    let proposed = thread.proposed.as_deref().unwrap_or_default();
    let content = apply(&base.content, &head.content, &thread.place, proposed)?;
    let by = actor.person_id();
    if content != head.content {
        let why = why(&tx, &thread).await?;
        take_over(&tx, &edition, &head, content, by, why, now).await?;
    }
    settled(&tx, actor, &edition, &thread, Settlement::Accepted, now).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}

/// Leaves the text as it is and closes the suggestion.
pub async fn decline(
    app: &App,
    actor: &Actor,
    id: EditionId,
    thread: ThreadId,
) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let (edition, thread) = asked(&tx, actor, id, thread, ThreadAct::Decline).await?;
    settled(&tx, actor, &edition, &thread, Settlement::Declined, now).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}

async fn close(
    app: &App,
    actor: &Actor,
    id: EditionId,
    thread: ThreadId,
    act: ThreadAct,
) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let (edition, thread) = asked(&tx, actor, id, thread, act).await?;
    let by = actor.person_id();
    let resolved = (act == ThreadAct::Resolve).then_some((by, now));
    talk::set_resolved(&tx, thread.id, resolved).await?;
    note(&tx, &format!("talk.{act}"), &edition, thread.id, by, now).await?;
    Ok(tx.commit().await?)
}

/// The thread, if the actor may do this with it.
async fn asked(
    tx: &Tx,
    actor: &Actor,
    id: EditionId,
    thread: ThreadId,
    act: ThreadAct,
) -> ActionResult<(Edition, Thread)> {
    let edition = in_sight(tx, actor, id).await?;
    let thread = talk::thread(tx, id, thread).await?;
    let talk = Conversation {
        target: edition.target(),
        stage: edition.stage,
        opened_by: thread.opened_by,
        resolved: thread.resolved_at.is_some(),
        suggests: thread.proposed.is_some(),
        settled: thread.settled,
    };
    decide(actor, &talk, act)?;
    Ok((edition, thread))
}

async fn settled(
    tx: &Tx,
    actor: &Actor,
    edition: &Edition,
    thread: &Thread,
    settlement: Settlement,
    now: Timestamp,
) -> ActionResult<()> {
    let by = actor.person_id();
    talk::settle(tx, thread.id, settlement, by, now).await?;
    let act = match settlement {
        Settlement::Accepted => "talk.accept",
        Settlement::Declined => "talk.decline",
    };
    note(tx, act, edition, thread.id, by, now).await?;
    let event = match settlement {
        Settlement::Accepted => NoticeEvent::SuggestionAccepted,
        Settlement::Declined => NoticeEvent::SuggestionDeclined,
    };
    if let Some(opener) = thread.opened_by.filter(|opener| Some(*opener) != by) {
        let news = news(event, edition, thread.id, thread.id.0, by, [opener]);
        notice::leave(tx, &news, now).await?;
    }
    Ok(())
}

/// What was said with the suggestion, as the note of the new revision.
async fn why(tx: &Tx, thread: &Thread) -> Result<Option<String>, ActionError> {
    let mut said = talk::comments_of(tx, &[thread.id]).await?;
    let first = said
        .remove(&thread.id)
        .unwrap_or_default()
        .into_iter()
        .next();
    Ok(first
        .filter(|comment| comment.withdrawn_at.is_none())
        .map(|comment| comment.body.chars().take(MOST_NOTE_CHARS).collect())
        .filter(|words: &String| !words.is_empty()))
}
