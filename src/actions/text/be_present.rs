//! Tell the others that somebody has a text open. Locks nobody out.

use crate::actions::error::ActionResult;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::domain::presence;
use crate::store::editions::{self, Edition};
use crate::store::{Tx, presences};

/// Notes that the person has a text open for writing, which they have just loaded through their scope. No audit: it
/// changes nothing.
pub async fn be_present(app: &App, actor: &Actor, edition: &Edition) -> ActionResult<()> {
    let tx = app.store.write().await?;
    note(&tx, app, actor, edition).await?;
    Ok(tx.commit().await?)
}

/// The same for a page that tells it once more.
pub async fn stay_present(app: &App, actor: &Actor, id: EditionId) -> ActionResult<()> {
    let tx = app.store.write().await?;
    let edition = editions::edition(&tx, &actor.scope(), id).await?;
    note(&tx, app, actor, &edition).await?;
    Ok(tx.commit().await?)
}

async fn note(tx: &Tx, app: &App, actor: &Actor, edition: &Edition) -> ActionResult<()> {
    policy::decide(actor, Act::Write(edition.target()))?;
    let now = app.clock.now();
    if let Some(person) = actor.person_id() {
        presences::note_presence(tx, edition.id, person, now, presence::cutoff(now)).await?;
    }
    Ok(())
}
