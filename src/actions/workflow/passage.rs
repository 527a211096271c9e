//! One move of an edition: load, compare with what was seen, decide, and record. Every act of the
//! workflow goes through here.

use jiff::Timestamp;
use serde_json::json;

use super::plans;
use super::publish::end_review;
use super::situation::{Standing, standing};
use crate::actions::error::ActionResult;
use crate::actions::notice::{self, Notice, NoticeEvent};
use crate::actions::seen::Seen;
use crate::actions::translation;
use crate::app::App;
use crate::domain::actor::{Actor, Capacity};
use crate::domain::id::{EditionId, ReleaseId};
use crate::domain::stage::{Stage, Transition};
use crate::domain::workflow::{self, Ask};
use crate::store::audit::{self, AuditEntry};
use crate::store::editions::Move;
use crate::store::stages::StageChange;
use crate::store::{Tx, editions, stages};

/// The most characters of a reason or a comment that are kept.
pub const MOST_REASON_CHARS: usize = 2000;

/// An open move.
pub(super) struct Passage<'a> {
    pub app: &'a App,
    pub actor: &'a Actor,
    pub tx: Tx,
    pub now: Timestamp,
    pub standing: Standing,
    /// The stage that the edition reaches.
    pub next: Stage,
    /// In whose name it is done.
    pub capacity: Capacity,
    transition: Transition,
    reason: Option<String>,
}

/// Begins a move, or says why it may not be.
pub(super) async fn begin<'a>(
    app: &'a App,
    actor: &'a Actor,
    id: EditionId,
    seen: Option<&Seen>,
    ask: Ask<'_>,
) -> ActionResult<Passage<'a>> {
    let tx = app.store.write().await?;
    begin_within(app, actor, tx, id, seen, ask, None).await
}

/// The same as a part of something larger, whose transaction it takes over; `release` is the set that
/// goes out as a whole.
pub(super) async fn begin_within<'a>(
    app: &'a App,
    actor: &'a Actor,
    tx: Tx,
    id: EditionId,
    seen: Option<&Seen>,
    ask: Ask<'_>,
    release: Option<ReleaseId>,
) -> ActionResult<Passage<'a>> {
    let now = app.clock.now();
    let mut standing = standing(&tx, actor, id).await?;
    if let Some(release) = release {
        standing.situation.leave_to(actor, release);
    }
    if let Some(seen) = seen {
        seen.check(&standing.edition, &standing.head)?;
    }
    let next = workflow::decide(actor, &standing.situation, &ask, now)?;
    let capacity = workflow::capacity(actor, &standing.situation, ask.transition);
    let reason = ask.reason.map(str::trim).filter(|words| !words.is_empty());
    Ok(Passage {
        app,
        actor,
        tx,
        now,
        standing,
        next,
        capacity,
        transition: ask.transition,
        reason: reason.map(|words| words.chars().take(MOST_REASON_CHARS).collect()),
    })
}

/// A move that is not asked for but follows from an answer, in the transaction of that answer.
pub(super) fn by_system(
    app: &App,
    tx: Tx,
    standing: Standing,
    transition: Transition,
    next: Stage,
) -> Passage<'_> {
    Passage {
        app,
        actor: &Actor::System,
        tx,
        now: app.clock.now(),
        standing,
        next,
        capacity: Capacity::Own,
        transition,
        reason: None,
    }
}

impl Passage<'_> {
    /// The words given with the act, cut to what is kept.
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// Leaves news of the act for those whom it concerns. The lock version tells rounds apart: the
    /// same text may be submitted, sent back and submitted again without a new revision.
    pub async fn tell(&self, event: NoticeEvent) -> ActionResult<()> {
        let (edition, head) = (&self.standing.edition, &self.standing.head);
        let round = edition.lock_version.unsigned_abs();
        let notice = Notice {
            by: self.actor.person_id(),
            reason: self.reason.clone(),
            ..Notice::new(event, edition.id, head.id, round)
        };
        Ok(notice::leave(&self.tx, &notice, self.now).await?)
    }

    /// Moves the edition and writes history and audit; the transaction stays open.
    pub async fn record(&mut self, with: Move) -> ActionResult<()> {
        let edition = &self.standing.edition;
        let seen = edition.lock_version;
        editions::move_to(&self.tx, edition, seen, self.next, with, self.now).await?;
        let change = StageChange {
            edition: edition.id,
            revision: Some(self.standing.head.id),
            transition: self.transition,
            from: Some(edition.stage),
            to: self.next,
            actor: self.actor.person_id(),
            acted_for: self.capacity.acted_for(),
            reason: self.reason.clone(),
            at: self.now,
        };
        stages::insert_change(&self.tx, &change).await?;
        let entry = AuditEntry {
            at: self.now,
            actor: self.actor.person_id(),
            act: &format!("edition.{}", self.transition),
            subject: "edition",
            subject_id: Some(edition.id.0),
            city: edition.document.city,
            detail: json!({
                "revision": self.standing.head.id,
                "digest": self.standing.head.digest,
                "from": edition.stage,
                "to": self.next,
                "acted_for": self.capacity.acted_for(),
            }),
        };
        audit::record(&self.tx, entry).await?;
        let moved = (self.transition, self.next);
        plans::settle_overtaken(&self.tx, self.actor, &self.standing, moved, self.now).await?;
        self.look_at_translations().await?;
        if self.standing.urgent.is_some() && self.next != Stage::Published {
            end_review(&self.tx, self.standing.edition.id, self.now).await?;
        }
        self.standing.edition.stage = self.next;
        self.standing.edition.lock_version += 1;
        self.standing.situation.stage = self.next;
        Ok(())
    }

    /// Counts anew what the translations of this document owe, and tells those who write one that
    /// what it is made from went out changed.
    async fn look_at_translations(&self) -> ActionResult<()> {
        let edition = &self.standing.edition;
        let mut behind = translation::refresh(&self.tx, &edition.document, self.now).await?;
        behind.retain(|one| one.source == edition.locale);
        // Of a language, the text that is being written comes first: one news is enough.
        behind.sort_by_key(|one| (one.edition.locale, one.edition.stage.slot()));
        behind.dedup_by_key(|one| one.edition.locale);
        for one in behind {
            if self.transition != Transition::Publish {
                continue;
            }
            let round = edition.id.0.unsigned_abs();
            let (id, head) = (one.edition.id, one.edition.head);
            let mut notice = Notice::new(NoticeEvent::SourceChanged, id, head, round);
            notice.by = self.actor.person_id();
            notice::leave(&self.tx, &notice, self.now).await?;
        }
        Ok(())
    }

    /// Goes on with a further transition of the same person in the same transaction.
    pub fn follow_with(&mut self, ask: &Ask<'_>) -> ActionResult<()> {
        self.next = workflow::decide(self.actor, &self.standing.situation, ask, self.now)?;
        self.capacity = workflow::capacity(self.actor, &self.standing.situation, ask.transition);
        self.transition = ask.transition;
        self.reason = None;
        Ok(())
    }

    /// Makes the act durable and wakes the worker and the readers' caches.
    pub async fn commit(self) -> ActionResult<()> {
        let bell = self.app.bell.clone();
        self.tx.commit().await?;
        bell.ring();
        Ok(())
    }
}
