//! Tell the others that somebody has a text open. Locks nobody out.

use crate::actions::error::ActionResult;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::domain::presence;
use crate::store::{editions, presences};

/// Notes that the person has the text open for writing, from now on or still. No audit: it changes nothing.
pub async fn be_present(app: &App, actor: &Actor, id: EditionId) -> ActionResult<()> {
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let edition = editions::edition(&tx, &actor.scope(), id).await?;
    policy::decide(actor, Act::Write(edition.target()))?;
    if let Some(person) = actor.person_id() {
        presences::note_presence(&tx, id, person, now, presence::cutoff(now)).await?;
    }
    tx.commit().await?;
    Ok(())
}
