//! The forms of embargo and expiry: back to the review page, with what was typed if it must be mended.

use super::times::Typed;
use crate::actions::workflow::{
    ExpiryWish, lift_plan, set_embargo as embargo, set_expiry as expiry,
};
use crate::actions::{ActionError, ActionResult};
use crate::domain::id::EditionId;
use crate::domain::plan::{PlanSlot, PlannedAct};
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::view::{Flash, FlashTone, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::moves::seen;
use crate::web::admin::reviews::page::{TEMPLATE, review_page};
use crate::web::form::{Fields, Path};

pub async fn set_embargo(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let (actor, seen) = (panel.actor(), seen(&fields));
    let done = embargo(&panel.app, &actor, id, &seen, fields.get("at")).await;
    finish(
        panel,
        id,
        PlanSlot::Embargo,
        &fields,
        done,
        "plans-embargo-set",
    )
    .await
}

pub async fn lift_embargo(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    lift(panel, id, fields, PlanSlot::Embargo, "plans-embargo-lifted").await
}

pub async fn set_expiry(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let (actor, seen) = (panel.actor(), seen(&fields));
    let done = match fields.get("act").parse::<PlannedAct>() {
        Ok(act) => {
            let wish = ExpiryWish {
                at: fields.get("at"),
                act,
                note: fields.get("note"),
            };
            expiry(&panel.app, &actor, id, &seen, &wish).await
        }
        Err(_) => Err(ActionError::field("act", FieldError::new("error-required"))),
    };
    finish(
        panel,
        id,
        PlanSlot::Expiry,
        &fields,
        done,
        "plans-expiry-set",
    )
    .await
}

pub async fn lift_expiry(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    lift(panel, id, fields, PlanSlot::Expiry, "plans-expiry-lifted").await
}

async fn lift(panel: Panel, id: EditionId, fields: Fields, slot: PlanSlot, flash: &str) -> Result {
    let done = lift_plan(&panel.app, &panel.actor(), id, &seen(&fields), slot).await;
    finish(panel, id, slot, &fields, done, flash).await
}

async fn finish(
    panel: Panel,
    id: EditionId,
    slot: PlanSlot,
    fields: &Fields,
    done: ActionResult<()>,
    flash: &str,
) -> Result {
    let panel = panel.at(Navigation::Review);
    let typed = Typed {
        slot: Some(slot),
        at: fields.get("at").to_owned(),
        act: fields.get("act").to_owned(),
        note: fields.get("note").to_owned(),
        ..Typed::default()
    };
    match done {
        Ok(()) => {
            let to = format!("/admin/editions/{id}/review");
            panel
                .redirect(to, Flash::new(FlashTone::Success, flash))
                .await
        }
        Err(ActionError::Invalid(errors)) => {
            let page = review_page(&panel, id)
                .await?
                .with_times(typed.with(&errors));
            panel.invalid(TEMPLATE, page)
        }
        Err(ActionError::Stale) => {
            let typed = typed.with(&FieldErrors::default());
            let page = review_page(&panel, id).await?.with_times(typed);
            panel.conflict(
                TEMPLATE,
                page.stale(&panel, &format!("plans-set-{slot}")).await?,
            )
        }
        Err(other) => Err(other.into()),
    }
}
