//! The form that submits a text, for the pages of the writing side. It sends on what is kept, never what is
//! typed.

use crate::actions::workflow::standing;
use crate::domain::policy::{self, Act};
use crate::store::screens::Edition;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::acts::Acts;

/// What the policy says about the acts upon a text; none = the reader does not write it, or not at this stage.
/// At most six queries.
pub(super) async fn submitting(panel: &Panel, edition: &Edition) -> Result<Option<Acts>> {
    let actor = panel.actor();
    let writes = policy::decide(&actor, Act::Write(edition.target())).is_ok();
    if !writes || !edition.stage.is_writable() {
        return Ok(None);
    }
    let standing = standing(&panel.app.store, &actor, edition.id).await?;
    Ok(Some(Acts::of(&actor, &standing, panel.app.clock.now())))
}
