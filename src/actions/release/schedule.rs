//! Set the minute of a release set, and take it back.

use super::publish::blocked;
use super::{note, prepared};
use crate::actions::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::{EditionId, ReleaseId};
use crate::domain::refusal::{FieldError, Reason};
use crate::domain::release::ReleaseState;
use crate::domain::schedule::WallTime;
use crate::store::releases::{self, Turn};

/// Sets the minute at which every text of the set goes out; `wall_time` as on the clocks of Morocco.
pub async fn schedule_release(
    app: &App,
    actor: &Actor,
    id: ReleaseId,
    seen: i64,
    wall_time: &str,
) -> ActionResult<()> {
    let wrong = || ActionError::field("at", FieldError::new("error-not-a-time"));
    let time = WallTime::parse(wall_time).map_err(|_| wrong())?;
    let at = time.instant().map_err(|_| wrong())?;
    let now = app.clock.now();
    if at <= now {
        return Err(ActionError::field(
            "at",
            FieldError::new("refused-not-in-future"),
        ));
    }
    let tx = app.store.write().await?;
    let release = prepared(&tx, actor, id, seen).await?;
    if !release.state.is_changeable() {
        return Err(Reason::ReleaseUnderWay.into());
    }
    let items = releases::list_items(&tx, id).await?;
    if items.is_empty() {
        return Err(Reason::ReleaseEmpty.into());
    }
    let in_the_way = blocked(&tx, actor, &release, &items, Some(at), now).await?;
    if !in_the_way.is_empty() {
        return Err(Reason::ItemsBlocked {
            count: in_the_way.len() as u64,
        }
        .into());
    }
    let to = Turn {
        state: ReleaseState::Scheduled,
        time: Some((time, at)),
        settled_at: None,
    };
    releases::note_failure(&tx, id, None).await?;
    releases::turn(&tx, &release, seen, to).await?;
    let editions: Vec<EditionId> = items.iter().map(|item| item.edition).collect();
    note(&tx, actor, &release, "release.schedule", &editions, now).await?;
    Ok(tx.commit().await?)
}

/// Takes the minute back; its texts stay approved and are free again.
pub async fn unschedule_release(
    app: &App,
    actor: &Actor,
    id: ReleaseId,
    seen: i64,
) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let release = prepared(&tx, actor, id, seen).await?;
    if release.state != ReleaseState::Scheduled {
        return Err(Reason::ReleaseUnderWay.into());
    }
    let to = Turn {
        state: ReleaseState::Open,
        time: None,
        settled_at: None,
    };
    releases::turn(&tx, &release, seen, to).await?;
    note(&tx, actor, &release, "release.unschedule", &[], now).await?;
    Ok(tx.commit().await?)
}
