//! Start a release set, add approved texts, take them out.

use super::{note, prepared};
use crate::actions::error::{ActionError, ActionResult};
use crate::actions::workflow::standing;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::{CityId, EditionId, ReleaseId};
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldError, Reason};
use crate::domain::release::{MOST_ITEMS, ReleaseState, read_name};
use crate::domain::stage::{Stage, Transition};
use crate::domain::workflow::{self, Ask};
use crate::store::releases::{self, Release, Turn};
use crate::store::{StoreError, Tx};

/// Starts an empty set of a city, or of the national desk.
pub async fn start_release(
    app: &App,
    actor: &Actor,
    name: &str,
    city: Option<CityId>,
) -> ActionResult<ReleaseId> {
    policy::decide(actor, Act::PrepareRelease { city })?;
    let name = read_name(name)?;
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let id = releases::insert_release(&tx, &name, city, actor.person_id(), now).await?;
    let release = releases::release(&tx, &actor.scope(), id).await?;
    note(&tx, actor, &release, "release.start", &[], now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Adds approved texts that the actor may publish; those of a city's set are that city's.
pub async fn add_items(
    app: &App,
    actor: &Actor,
    id: ReleaseId,
    seen: i64,
    editions: &[EditionId],
) -> ActionResult<()> {
    if editions.is_empty() {
        return Err(ActionError::field(
            "edition",
            FieldError::new("error-choose-one"),
        ));
    }
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let release = prepared(&tx, actor, id, seen).await?;
    changeable(&release)?;
    let known = releases::list_items(&tx, id).await?.len();
    if known + editions.len() > MOST_ITEMS {
        let error = FieldError::new("error-too-many-items").with("max", MOST_ITEMS);
        return Err(ActionError::field("edition", error));
    }
    for &edition in editions {
        let standing = standing(&tx, actor, edition).await?;
        let target = standing.situation.target;
        if release.city.is_some() && target.city != release.city {
            return Err(ActionError::field(
                "edition",
                FieldError::new("error-item-elsewhere"),
            ));
        }
        if standing.edition.stage != Stage::Approved {
            return Err(Reason::NotApproved.into());
        }
        workflow::decide_rights(actor, &standing.situation, Transition::Publish)?;
        match releases::insert_item(&tx, id, edition, actor.person_id(), now).await {
            Ok(()) => {}
            Err(StoreError::Taken(_)) => {
                return Err(ActionError::field(
                    "edition",
                    FieldError::new("error-taken"),
                ));
            }
            Err(other) => return Err(other.into()),
        }
    }
    reopen(&tx, &release, seen).await?;
    note(&tx, actor, &release, "release.add", editions, now).await?;
    Ok(tx.commit().await?)
}

/// Takes a text out of a set that is not on its way.
pub async fn drop_item(
    app: &App,
    actor: &Actor,
    id: ReleaseId,
    seen: i64,
    edition: EditionId,
) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let release = prepared(&tx, actor, id, seen).await?;
    changeable(&release)?;
    releases::delete_item(&tx, id, edition).await?;
    reopen(&tx, &release, seen).await?;
    note(&tx, actor, &release, "release.drop", &[edition], now).await?;
    Ok(tx.commit().await?)
}

fn changeable(release: &Release) -> ActionResult<()> {
    if release.state.is_changeable() {
        Ok(())
    } else {
        Err(Reason::ReleaseUnderWay.into())
    }
}

/// A set that failed is put together anew.
async fn reopen(tx: &Tx, release: &Release, seen: i64) -> ActionResult<()> {
    let to = Turn {
        state: ReleaseState::Open,
        time: None,
        settled_at: None,
    };
    Ok(releases::turn(tx, release, seen, to).await?)
}

/// Whether a text of a set could go out at an instant, as its own buttons would say.
pub(super) fn ask(transition: Transition, at: Option<jiff::Timestamp>) -> Ask<'static> {
    Ask {
        transition,
        reason: None,
        at,
    }
}
