//! The forms that take a public text down, put it back or open it for mending.

use super::page::{TEMPLATE, after_page};
use crate::actions::text::start_correction;
use crate::actions::workflow::{self, standing};
use crate::actions::{ActionError, ActionResult};
use crate::domain::id::EditionId;
use crate::domain::refusal::{FieldError, FieldErrors, Reason, Refusal};
use crate::domain::stage::Transition;
use crate::view::{Flash, FlashTone, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::moves::{again, seen};
use crate::web::admin::reviews::page::TroubleKind;
use crate::web::form::{Fields, Path};

/// A new edition of the live text, marked as the mending of a slip.
pub async fn correct(panel: Panel, Path(id): Path<EditionId>) -> Result {
    let actor = panel.actor();
    let live = standing(&panel.app.store, &actor, id).await?.edition;
    let document = &live.document.public_id;
    let next = start_correction(&panel.app, &actor, document, live.locale).await?;
    let flash = Flash::new(FlashTone::Success, "flash-correct");
    panel
        .redirect(format!("/admin/editions/{next}/edit"), flash)
        .await
}

pub async fn withdraw(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let (actor, seen) = (panel.actor(), seen(&fields));
    let done = workflow::withdraw(&panel.app, &actor, id, &seen, fields.get("words")).await;
    finish(panel, id, Transition::Withdraw, &fields, done).await
}

pub async fn unwithdraw(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let (actor, seen, words) = (panel.actor(), seen(&fields), Some(fields.get("words")));
    let done = workflow::unwithdraw(&panel.app, &actor, id, &seen, words).await;
    finish(panel, id, Transition::Unwithdraw, &fields, done).await
}

pub async fn replace(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let (actor, seen, words) = (panel.actor(), seen(&fields), Some(fields.get("words")));
    // What is typed wins over what is chosen of the list below it.
    let typed = Some(fields.get("target")).filter(|target| !target.trim().is_empty());
    let target = typed.unwrap_or(fields.get("choice"));
    let done = workflow::replace(&panel.app, &actor, id, &seen, target, words).await;
    finish(panel, id, Transition::Replace, &fields, done).await
}

pub async fn remove(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let (actor, seen) = (panel.actor(), seen(&fields));
    let done = workflow::remove(&panel.app, &actor, id, &seen, fields.get("words")).await;
    finish(panel, id, Transition::Remove, &fields, done).await
}

pub async fn kill(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let (actor, seen) = (panel.actor(), seen(&fields));
    let done = workflow::kill(&panel.app, &actor, id, &seen, fields.get("words")).await;
    finish(panel, id, Transition::Kill, &fields, done).await
}

/// To the review page when it was done; else the question again when something typed is wrong, or
/// the review page with what stands in the way.
async fn finish(
    panel: Panel,
    id: EditionId,
    tried: Transition,
    fields: &Fields,
    done: ActionResult<()>,
) -> Result {
    let panel = panel.at(Navigation::Documents);
    match done {
        Ok(()) => {
            let flash = Flash::new(FlashTone::Success, &format!("flash-{tried}"));
            panel
                .redirect(format!("/admin/editions/{id}/review"), flash)
                .await
        }
        Err(ActionError::Invalid(errors)) => mended(&panel, id, tried, fields, &errors).await,
        Err(ActionError::Refused(refusal)) if lacks_only_words(&refusal) => {
            let errors = FieldErrors::one("words", FieldError::new("error-required"));
            mended(&panel, id, tried, fields, &errors).await
        }
        Err(ActionError::Refused(refusal)) if !refusal.is_about_rights() => {
            let (kind, none) = (TroubleKind::Refused, FieldErrors::default());
            again(&panel, id, tried, fields, kind, Some(&refusal), &none).await
        }
        Err(ActionError::Stale) => {
            let (kind, none) = (TroubleKind::Stale, FieldErrors::default());
            again(&panel, id, tried, fields, kind, None, &none).await
        }
        Err(other) => Err(other.into()),
    }
}

fn lacks_only_words(refusal: &Refusal) -> bool {
    refusal
        .reasons
        .iter()
        .all(|reason| *reason == Reason::ReasonMissing)
}

async fn mended(
    panel: &Panel,
    id: EditionId,
    tried: Transition,
    fields: &Fields,
    errors: &FieldErrors,
) -> Result {
    let standing = standing(&panel.app.store, &panel.actor(), id).await?;
    let page = after_page(panel, standing, tried, fields, errors).await?;
    panel.invalid(TEMPLATE, page)
}
