//! The forms that move a text. Each carries the lock version and the digest that were on the screen.

use axum::response::Response;

use super::acts::Typed;
use super::page::{TEMPLATE, TroubleKind, review_page};
use crate::actions::workflow::{self, AfterApproval};
use crate::actions::{ActionError, ActionResult, Seen};
use crate::domain::correction;
use crate::domain::id::EditionId;
use crate::domain::refusal::{FieldErrors, Refusal};
use crate::domain::stage::{Stage, Transition};
use crate::view::{Flash, FlashTone, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::{Fields, Path};

/// A version no row has: a form without one counts as out of date.
const NO_VERSION: i64 = -1;

pub async fn submit(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let typed = correction::Typed {
        kind: fields.get("change_kind"),
        note: fields.get("public_note"),
    };
    let (actor, seen) = (panel.actor(), seen(&fields));
    let done = workflow::submit_as(&panel.app, &actor, id, &seen, typed).await;
    finish(panel, id, Transition::Submit, &fields, done, "flash-submit").await
}

pub async fn retract(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let words = Some(fields.get("words"));
    let done = workflow::retract(&panel.app, &panel.actor(), id, &seen(&fields), words).await;
    finish(
        panel,
        id,
        Transition::Retract,
        &fields,
        done,
        "flash-retract",
    )
    .await
}

pub async fn approve(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let after = match fields.get("after") {
        "publish" => AfterApproval::Publish,
        _ => AfterApproval::Wait,
    };
    let (actor, seen, words) = (panel.actor(), seen(&fields), Some(fields.get("words")));
    let done = workflow::approve(&panel.app, &actor, id, &seen, words, after).await;
    let flash = match &done {
        Ok(Stage::Published) => "flash-publish",
        Ok(Stage::Approved) => "flash-approve",
        Ok(_) | Err(_) => "flash-approve-step",
    };
    finish(
        panel,
        id,
        Transition::Approve,
        &fields,
        done.map(|_| ()),
        flash,
    )
    .await
}

pub async fn request_changes(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let (actor, seen) = (panel.actor(), seen(&fields));
    let done = workflow::request_changes(&panel.app, &actor, id, &seen, fields.get("words")).await;
    let tried = Transition::RequestChanges;
    finish(panel, id, tried, &fields, done, "flash-request-changes").await
}

pub async fn publish(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let done = workflow::publish(&panel.app, &panel.actor(), id, &seen(&fields)).await;
    finish(
        panel,
        id,
        Transition::Publish,
        &fields,
        done,
        "flash-publish",
    )
    .await
}

pub async fn schedule(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let (actor, seen) = (panel.actor(), seen(&fields));
    let done = workflow::schedule(&panel.app, &actor, id, &seen, fields.get("at")).await;
    finish(
        panel,
        id,
        Transition::Schedule,
        &fields,
        done,
        "flash-schedule",
    )
    .await
}

pub async fn unschedule(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let done = workflow::unschedule(&panel.app, &panel.actor(), id, &seen(&fields)).await;
    let tried = Transition::Unschedule;
    finish(panel, id, tried, &fields, done, "flash-unschedule").await
}

pub async fn discard(panel: Panel, Path(id): Path<EditionId>, fields: Fields) -> Result {
    let done = workflow::discard(&panel.app, &panel.actor(), id, &seen(&fields)).await;
    finish(
        panel,
        id,
        Transition::Discard,
        &fields,
        done,
        "flash-discard",
    )
    .await
}

/// What was on the screen when the form was sent.
pub fn seen(fields: &Fields) -> Seen {
    Seen {
        lock_version: fields.get("lock_version").parse().unwrap_or(NO_VERSION),
        digest: fields.get("digest").to_owned(),
    }
}

/// Back to the review page: with a message when it was done, else with what is in the way and
/// everything that was typed. Who may not do it at all gets the page that says who could.
async fn finish(
    panel: Panel,
    id: EditionId,
    tried: Transition,
    fields: &Fields,
    done: ActionResult<()>,
    flash: &str,
) -> Result {
    let panel = panel.at(Navigation::Review);
    match done {
        Ok(()) => {
            let flash = Flash::new(FlashTone::Success, flash);
            let to = format!("/admin/editions/{id}/review");
            panel.redirect(to, flash).await
        }
        Err(ActionError::Stale) => {
            let nothing = FieldErrors::default();
            again(
                &panel,
                id,
                tried,
                fields,
                TroubleKind::Stale,
                None,
                &nothing,
            )
            .await
        }
        Err(ActionError::Refused(refusal)) if !refusal.is_about_rights() => {
            let (kind, nothing) = (TroubleKind::Refused, FieldErrors::default());
            again(&panel, id, tried, fields, kind, Some(&refusal), &nothing).await
        }
        Err(ActionError::Invalid(errors)) => {
            again(
                &panel,
                id,
                tried,
                fields,
                TroubleKind::Invalid,
                None,
                &errors,
            )
            .await
        }
        Err(other) => Err(other.into()),
    }
}

/// The review page with what stands in the way.
pub async fn again(
    panel: &Panel,
    id: EditionId,
    tried: Transition,
    fields: &Fields,
    kind: TroubleKind,
    refusal: Option<&Refusal>,
    errors: &FieldErrors,
) -> Result<Response> {
    let typed = Typed {
        transition: Some(tried),
        words: fields.get("words").to_owned(),
        at: fields.get("at").to_owned(),
        change_kind: fields.get("change_kind").to_owned(),
        public_note: fields.get("public_note").to_owned(),
    };
    let page = review_page(panel, id).await?;
    let page = page
        .again(panel, kind, typed, tried, refusal, errors)
        .await?;
    match kind {
        TroubleKind::Stale | TroubleKind::Refused => panel.conflict(TEMPLATE, page),
        TroubleKind::Invalid => panel.invalid(TEMPLATE, page),
    }
}
