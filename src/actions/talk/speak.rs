//! Say something about a place of a text, answer in a thread, and take one's own words back.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};

use super::trail::{note, tell_of_comment};
use crate::actions::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::{CommentId, EditionId, PersonId, ThreadId};
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldError, FieldErrors, Reason};
use crate::domain::talk::{
    MOST_MENTIONS, MOST_PER_HOUR, MOST_THREADS, Place, may_suggest, read_proposal, read_words,
};
use crate::store::editions::Edition;
use crate::store::talk::{self, NewThread, Speaker, Which};
use crate::store::{Tx, editions, recipients, revisions};

/// What is typed into a comment.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub words: String,
    /// The people to be told.
    pub to: BTreeSet<PersonId>,
}

/// What is typed to open a thread.
#[derive(Clone, Debug, Default)]
pub struct Opening {
    /// Key of the field, empty for the whole text.
    pub field: String,
    /// Id of the block within the body, or empty.
    pub block: String,
    /// Other words for the place; none = only a comment.
    pub proposed: Option<String>,
    /// Digest of the text on the screen: a suggestion is made for exactly those words.
    pub digest: String,
    pub said: Said,
}

/// Opens a thread at a place. A suggestion may go without a comment.
pub async fn open_thread(
    app: &App,
    actor: &Actor,
    id: EditionId,
    opening: &Opening,
) -> ActionResult<ThreadId> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let edition = in_sight(&tx, actor, id).await?;
    let target = edition.target();
    let speaker = speaker(actor)?;
    let head = revisions::revision(&tx, target.kind, edition.head).await?;
    let place = Place::parse(&head.content, &opening.field, &opening.block)
        .ok_or_else(|| ActionError::field("place", FieldError::new("talk-error-gone")))?;
    let mut errors = FieldErrors::default();
    let proposed = match &opening.proposed {
        None => None,
        Some(_) if opening.digest != head.digest => {
            errors.add("proposed", FieldError::new("talk-error-moved-on"));
            None
        }
        Some(typed) => {
            may_suggest(actor, &target, edition.stage)?;
            match read_proposal(&head.content, &place, typed) {
                Ok(proposed) => Some(proposed),
                Err(error) => {
                    errors.add("proposed", error);
                    None
                }
            }
        }
    };
    let words = match (read_words(&opening.said.words), &opening.proposed) {
        (Ok(words), _) => words,
        (Err(_), Some(_)) if opening.said.words.trim().is_empty() => String::new(),
        (Err(error), _) => {
            errors.add("words", error);
            String::new()
        }
    };
    errors.or(())?;
    let to = readers(&tx, &edition, &opening.said.to).await?;
    be_sane(&tx, speaker, now).await?;
    if talk::count_threads(&tx, id, Which::All).await? >= MOST_THREADS {
        return Err(ActionError::field(
            "words",
            FieldError::new("talk-error-too-many-threads").with("most", MOST_THREADS),
        ));
    }
    let new = NewThread {
        document: edition.document.id,
        edition: id,
        revision: head.id,
        place: &place,
        quoted: &place.words(&head.content).unwrap_or_default(),
        by: speaker,
        proposed: proposed.as_deref(),
    };
    let thread = talk::insert_thread(&tx, new, now).await?;
    let comment = talk::insert_comment(&tx, thread, speaker, &words, &to, now).await?;
    let act = match proposed {
        Some(_) => "talk.suggest",
        None => "talk.open",
    };
    let by = actor.person_id();
    note(&tx, act, &edition, thread, by, now).await?;
    let told = proposed
        .as_deref()
        .filter(|_| words.is_empty())
        .unwrap_or(&words);
    tell_of_comment(&tx, &edition, thread, comment, by, told, now).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(thread)
}

/// Answers in a thread. A closed one stays closed.
pub async fn reply(
    app: &App,
    actor: &Actor,
    id: EditionId,
    thread: ThreadId,
    said: &Said,
) -> ActionResult<CommentId> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let edition = in_sight(&tx, actor, id).await?;
    let thread = talk::thread(&tx, id, thread).await?.id;
    let speaker = speaker(actor)?;
    let words = read_words(&said.words).map_err(|error| ActionError::field("words", error))?;
    let to = readers(&tx, &edition, &said.to).await?;
    be_sane(&tx, speaker, now).await?;
    let comment = talk::insert_comment(&tx, thread, speaker, &words, &to, now).await?;
    let by = actor.person_id();
    note(&tx, "talk.comment", &edition, thread, by, now).await?;
    tell_of_comment(&tx, &edition, thread, comment, by, &words, now).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(comment)
}

/// Takes back one's own words: the page says who did, and shows them no more.
pub async fn withdraw(
    app: &App,
    actor: &Actor,
    id: EditionId,
    thread: ThreadId,
    comment: CommentId,
) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let edition = in_sight(&tx, actor, id).await?;
    let thread = talk::thread(&tx, id, thread).await?.id;
    let comment = talk::comment(&tx, thread, comment).await?;
    let by = actor.person_id();
    if by.is_none() || comment.author != by {
        return Err(Reason::NotYours.into());
    }
    talk::withdraw(&tx, comment.id, now).await?;
    note(&tx, "talk.withdraw", &edition, thread, by, now).await?;
    Ok(tx.commit().await?)
}

/// The edition, if the actor may read it: whoever sees a text may talk about it.
pub(super) async fn in_sight(tx: &Tx, actor: &Actor, id: EditionId) -> ActionResult<Edition> {
    let edition = editions::edition(tx, &actor.scope(), id).await?;
    let (city, kind) = (edition.document.city, edition.document.kind);
    policy::decide(actor, Act::Read { city, kind })?;
    Ok(edition)
}

fn speaker(actor: &Actor) -> ActionResult<Speaker> {
    let person = actor.person_id().ok_or(ActionError::NotFound("person"))?;
    Ok(Speaker::Person(person))
}

/// Of the people to be told only those who may see the text; the others read as if unknown.
async fn readers(
    tx: &Tx,
    edition: &Edition,
    wanted: &BTreeSet<PersonId>,
) -> ActionResult<BTreeSet<PersonId>> {
    if wanted.is_empty() {
        return Ok(BTreeSet::new());
    }
    let seers = recipients::list_seers(tx, &edition.target()).await?;
    let known: BTreeSet<PersonId> = seers.into_iter().map(|(person, _)| person).collect();
    if wanted.len() > MOST_MENTIONS || !wanted.is_subset(&known) {
        let error = FieldError::new("talk-error-to").with("most", MOST_MENTIONS);
        return Err(ActionError::field("to", error));
    }
    Ok(wanted.clone())
}

async fn be_sane(tx: &Tx, speaker: Speaker, now: Timestamp) -> ActionResult<()> {
    let hour = SignedDuration::from_hours(1);
    let since = now.saturating_sub(hour).unwrap_or(now);
    if talk::count_said(tx, speaker, since).await? >= MOST_PER_HOUR {
        return Err(ActionError::TooMany {
            seconds: hour.as_secs().unsigned_abs(),
        });
    }
    Ok(())
}
