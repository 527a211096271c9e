//! The questions before acts that cannot be taken back.

use serde::Serialize;

use super::acts::{ActView, Acts};
use crate::actions::workflow::standing;
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::stage::Transition;
use crate::domain::workflow::{self, Ask};
use crate::view::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::Path;

#[derive(Serialize)]
struct ConfirmPage {
    transition: Transition,
    act: Option<ActView>,
    acts: Acts,
    title: String,
    title_locale: Locale,
}

pub async fn discard(panel: Panel, id: Path<EditionId>) -> Result {
    confirm(panel, id, Transition::Discard).await
}

async fn confirm(panel: Panel, Path(id): Path<EditionId>, transition: Transition) -> Result {
    let panel = panel.at(Navigation::Documents);
    let (actor, now) = (panel.actor(), panel.app.clock.now());
    let standing = standing(&panel.app.store, &actor, id).await?;
    let ask = Ask {
        transition,
        reason: Some("-"),
        at: None,
    };
    workflow::decide(&actor, &standing.situation, &ask, now)?;
    let acts = Acts::of(&actor, &standing, now);
    let page = ConfirmPage {
        transition,
        act: acts
            .allowed
            .iter()
            .find(|act| act.transition == transition)
            .cloned(),
        acts,
        title: standing.edition.title,
        title_locale: standing.edition.locale,
    };
    panel.render("admin/reviews/confirm.html", page).await
}
