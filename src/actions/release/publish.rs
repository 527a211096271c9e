//! Publish a release set in one transaction: every text or none, with the reasons by text.

use jiff::Timestamp;

use super::change::ask;
use super::{note, prepared};
use crate::actions::error::{ActionError, ActionResult};
use crate::actions::notice::{self, Notice, NoticeEvent};
use crate::actions::workflow::{publish_within, standing};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::{EditionId, ReleaseId};
use crate::domain::refusal::{Reason, Refusal};
use crate::domain::release::ReleaseState;
use crate::domain::stage::Transition;
use crate::domain::workflow;
use crate::store::releases::{self, Item, Release, Turn};
use crate::store::{Db, Tx, editions};

/// A text that cannot go out with its set, and every reason.
#[derive(Clone, Debug)]
pub struct Blocked {
    pub edition: EditionId,
    pub refusal: Refusal,
}

/// The texts that stand in the way if the set were to go out: now, or at `at`.
pub async fn blocked(
    db: &impl Db,
    actor: &Actor,
    release: &Release,
    items: &[Item],
    at: Option<Timestamp>,
    now: Timestamp,
) -> ActionResult<Vec<Blocked>> {
    let transition = match at {
        Some(_) => Transition::Schedule,
        None => Transition::Publish,
    };
    let mut blocked = Vec::new();
    for item in items {
        let refusal = match standing(db, actor, item.edition).await {
            Ok(mut standing) => {
                standing.situation.leave_to(actor, release.id);
                let asked = ask(transition, at);
                workflow::decide(actor, &standing.situation, &asked, now).err()
            }
            Err(ActionError::NotFound(_)) => Some(Reason::OutOfScope.into()),
            Err(other) => return Err(other),
        };
        blocked.extend(refusal.map(|refusal| Blocked {
            edition: item.edition,
            refusal,
        }));
    }
    Ok(blocked)
}

/// Publishes every text of the set now, in the person's own right for each.
pub async fn publish_release(
    app: &App,
    actor: &Actor,
    id: ReleaseId,
    seen: i64,
) -> ActionResult<()> {
    let tx = app.store.write().await?;
    let release = prepared(&tx, actor, id, seen).await?;
    if !release.state.is_ahead() {
        return Err(Reason::ReleaseUnderWay.into());
    }
    match go_out(app, actor, tx, &release).await? {
        Outcome::Out => Ok(()),
        Outcome::Blocked(blocked) => Err(Reason::ItemsBlocked {
            count: blocked.len() as u64,
        }
        .into()),
    }
}

/// Publishes a set whose minute has come, as the system; what stands in the way is noted by text and
/// told, and nothing goes out. Safe to call twice: the second finds the set done or failed.
pub async fn publish_due_release(app: &App, id: ReleaseId) -> ActionResult<()> {
    let (actor, now) = (Actor::System, app.clock.now());
    let tx = app.store.write().await?;
    let release = releases::release(&tx, &actor.scope(), id).await?;
    let due = release.at.is_some_and(|at| at <= now);
    if release.state != ReleaseState::Scheduled || !due {
        return Ok(());
    }
    match go_out(app, &actor, tx, &release).await? {
        Outcome::Out => Ok(()),
        Outcome::Blocked(blocked) => fail(app, &release, &blocked).await,
    }
}

enum Outcome {
    Out,
    /// By text, the key of the first reason; never empty but for an empty set.
    Blocked(Vec<(EditionId, &'static str)>),
}

/// One transaction for all. It is dropped, and with it everything, when one text does not go.
async fn go_out(app: &App, actor: &Actor, tx: Tx, release: &Release) -> ActionResult<Outcome> {
    let now = app.clock.now();
    let items = releases::list_items(&tx, release.id).await?;
    if items.is_empty() {
        return Err(Reason::ReleaseEmpty.into());
    }
    let blocked = blocked(&tx, actor, release, &items, None, now).await?;
    if !blocked.is_empty() {
        let keys = blocked.into_iter().map(|one| {
            let key = one
                .refusal
                .reasons
                .first()
                .map_or("refused-not-from-here", Reason::key);
            (one.edition, key)
        });
        return Ok(Outcome::Blocked(keys.collect()));
    }
    let mut tx = tx;
    let mut out = Vec::new();
    for item in &items {
        tx = match publish_within(app, actor, tx, item.edition, release.id).await {
            Ok(tx) => tx,
            Err(ActionError::Refused(refusal)) => {
                let key = refusal
                    .reasons
                    .first()
                    .map_or("refused-not-approved", Reason::key);
                return Ok(Outcome::Blocked(vec![(item.edition, key)]));
            }
            Err(ActionError::Invalid(_) | ActionError::NotFound(_)) => {
                let key = "schedule-failed-incomplete";
                return Ok(Outcome::Blocked(vec![(item.edition, key)]));
            }
            Err(other) => return Err(other),
        };
        out.push(item.edition);
    }
    let done = Turn {
        state: ReleaseState::Done,
        time: None,
        settled_at: Some(now),
    };
    releases::note_failure(&tx, release.id, None).await?;
    releases::turn(&tx, release, release.lock_version, done).await?;
    note(&tx, actor, release, "release.publish", &out, now).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(Outcome::Out)
}

/// Notes why nothing went out, and tells those around each text.
async fn fail(
    app: &App,
    release: &Release,
    blocked: &[(EditionId, &'static str)],
) -> ActionResult<()> {
    let (actor, now) = (Actor::System, app.clock.now());
    let tx = app.store.write().await?;
    let failed = Turn {
        state: ReleaseState::Failed,
        time: None,
        settled_at: Some(now),
    };
    releases::turn(&tx, release, release.lock_version, failed).await?;
    releases::note_failure(&tx, release.id, None).await?;
    for (edition, key) in blocked {
        releases::note_failure(&tx, release.id, Some((*edition, key))).await?;
    }
    for item in releases::list_items(&tx, release.id).await? {
        let edition = editions::edition(&tx, &actor.scope(), item.edition).await?;
        let round = release.lock_version.unsigned_abs();
        let notice = Notice {
            reason: Some(release.name.clone()),
            ..Notice::new(NoticeEvent::ScheduleFailed, edition.id, edition.head, round)
        };
        notice::leave(&tx, &notice, now).await?;
    }
    let stood: Vec<EditionId> = blocked.iter().map(|(edition, _)| *edition).collect();
    note(&tx, &actor, release, "release.fail", &stood, now).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}
