//! The answers in the review of a text that is out already.

use crate::actions::workflow;
use crate::actions::{ActionError, ActionResult};
use crate::domain::id::EditionId;
use crate::domain::refusal::FieldErrors;
use crate::domain::stage::Transition;
use crate::view::{Flash, FlashTone, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::moves::{again, seen};
use crate::web::admin::reviews::page::TroubleKind;
use crate::web::form::{Fields, Path};

pub async fn confirm(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let (actor, seen, words) = (panel.actor(), seen(&fields), Some(fields.get("words")));
    let done = workflow::confirm(&panel.app, &actor, id, &seen, words).await;
    finish(panel, id, Transition::Confirm, &fields, done).await
}

pub async fn decline(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let (actor, seen) = (panel.actor(), seen(&fields));
    let done = workflow::decline(&panel.app, &actor, id, &seen, fields.get("words")).await;
    finish(panel, id, Transition::Decline, &fields, done).await
}

/// Back to the review page, with what stands in the way if anything does.
pub async fn finish(
    panel: Panel,
    id: EditionId,
    tried: Transition,
    fields: &Fields,
    done: ActionResult<()>,
) -> Result {
    let panel = panel.at(Navigation::Review);
    let none = FieldErrors::default();
    match done {
        Ok(()) => {
            let flash = Flash::new(FlashTone::Success, &format!("flash-{tried}"));
            panel
                .redirect(format!("/admin/editions/{id}/review"), flash)
                .await
        }
        Err(ActionError::Refused(refusal)) if !refusal.is_about_rights() => {
            let kind = TroubleKind::Refused;
            again(&panel, id, tried, fields, kind, Some(&refusal), &none).await
        }
        Err(ActionError::Stale) => {
            again(&panel, id, tried, fields, TroubleKind::Stale, None, &none).await
        }
        Err(other) => Err(other.into()),
    }
}
