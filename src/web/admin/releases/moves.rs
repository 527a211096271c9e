//! The forms of a release set.

use super::show::{TEMPLATE, Trouble, release_page};
use crate::actions::release as sets;
use crate::actions::{ActionError, ActionResult};
use crate::domain::id::{EditionId, ReleaseId};
use crate::view::{Flash, FlashTone, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::{Fields, Path};

/// A version no row has: a form without one counts as out of date.
const NO_VERSION: i64 = -1;

pub async fn add(panel: Panel, Path(id): Path<ReleaseId>, fields: Fields) -> Result {
    let editions: Vec<EditionId> = fields
        .all("edition")
        .filter_map(|one| one.parse().ok())
        .map(EditionId)
        .collect();
    let seen = seen(&fields);
    let done = sets::add_items(&panel.app, &panel.actor(), id, seen, &editions).await;
    finish(panel, id, fields, done, "flash-release-add").await
}

pub async fn drop(panel: Panel, Path(id): Path<ReleaseId>, fields: Fields) -> Result {
    let edition = EditionId(fields.get("edition").parse().unwrap_or_default());
    let seen = seen(&fields);
    let done = sets::drop_item(&panel.app, &panel.actor(), id, seen, edition).await;
    finish(panel, id, fields, done, "flash-release-drop").await
}

pub async fn publish(panel: Panel, Path(id): Path<ReleaseId>, fields: Fields) -> Result {
    let seen = seen(&fields);
    let done = sets::publish_release(&panel.app, &panel.actor(), id, seen).await;
    finish(panel, id, fields, done, "flash-release-publish").await
}

pub async fn schedule(panel: Panel, Path(id): Path<ReleaseId>, fields: Fields) -> Result {
    let (seen, at) = (seen(&fields), fields.get("at"));
    let done = sets::schedule_release(&panel.app, &panel.actor(), id, seen, at).await;
    finish(panel, id, fields, done, "flash-release-schedule").await
}

pub async fn unschedule(panel: Panel, Path(id): Path<ReleaseId>, fields: Fields) -> Result {
    let seen = seen(&fields);
    let done = sets::unschedule_release(&panel.app, &panel.actor(), id, seen).await;
    finish(panel, id, fields, done, "flash-release-unschedule").await
}

fn seen(fields: &Fields) -> i64 {
    fields.get("lock_version").parse().unwrap_or(NO_VERSION)
}

/// Back to the set: with a message when it was done, else with what is in the way.
async fn finish(
    panel: Panel,
    id: ReleaseId,
    typed: Fields,
    done: ActionResult<()>,
    flash: &str,
) -> Result {
    let panel = panel.at(Navigation::FollowUp);
    match done {
        Ok(()) => {
            let flash = Flash::new(FlashTone::Success, flash);
            panel.redirect(format!("/admin/releases/{id}"), flash).await
        }
        Err(ActionError::Invalid(errors)) => {
            let trouble = Trouble {
                typed,
                errors,
                ..Trouble::default()
            };
            let page = release_page(&panel, id, trouble).await?;
            panel.invalid(TEMPLATE, page)
        }
        Err(ActionError::Stale) => {
            let trouble = Trouble {
                typed,
                stale: true,
                ..Trouble::default()
            };
            let page = release_page(&panel, id, trouble).await?;
            panel.conflict(TEMPLATE, page)
        }
        Err(ActionError::Refused(refusal)) if !refusal.is_about_rights() => {
            let trouble = Trouble {
                typed,
                refusal: Some(&refusal),
                ..Trouble::default()
            };
            let page = release_page(&panel, id, trouble).await?;
            panel.conflict(TEMPLATE, page)
        }
        Err(other) => Err(other.into()),
    }
}
