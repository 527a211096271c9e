//! The questions before a step or a special path goes.

use super::Which;
use crate::actions::{ActionError, ActionResult, paths};
use crate::domain::id::PathId;
use crate::domain::refusal::{Reason, Refusal};
use crate::store::screens;
use crate::view::{Args, Navigation, ReasonView};
use crate::web::admin::Panel;
use crate::web::admin::reference::form_page::{RemovalPage, removed};
use crate::web::admin::reference::parts::{Crumb, say};
use crate::web::form::{Fields, Path};
use crate::web::{Error, Result};

pub async fn ask_path(panel: Panel, Path(id): Path<PathId>) -> Result {
    let panel = panel.at(Navigation::Settings);
    question(&panel, id, None).await?.show(&panel).await
}

pub async fn path(panel: Panel, Path(id): Path<PathId>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let done = paths::remove_path(&panel.app, &panel.actor(), id, seen(&fields)).await;
    answer(panel, id, None, done).await
}

pub async fn ask_step(panel: Panel, Path(which): Path<Which>) -> Result {
    let panel = panel.at(Navigation::Settings);
    question(&panel, which.path, Some(which.step))
        .await?
        .show(&panel)
        .await
}

pub async fn step(panel: Panel, Path(which): Path<Which>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let (actor, seen) = (panel.actor(), seen(&fields));
    let done = paths::remove_step(&panel.app, &actor, which.path, which.step, seen).await;
    answer(panel, which.path, Some(which.step), done).await
}

fn seen(fields: &Fields) -> i64 {
    fields.get("lock_version").parse().unwrap_or(-1)
}

async fn answer(panel: Panel, id: PathId, step: Option<usize>, done: ActionResult<()>) -> Result {
    let to = match step {
        Some(_) => format!("/admin/paths/{id}"),
        None => "/admin/paths".to_owned(),
    };
    match done {
        Ok(()) => removed(&panel, to).await,
        Err(ActionError::Stale) => {
            let mut page = question(&panel, id, step).await?;
            page.stale = true;
            page.conflict(&panel)
        }
        Err(ActionError::Invalid(_)) => {
            let page = question(&panel, id, step).await?;
            page.conflict(&panel)
        }
        Err(ActionError::Refused(refusal)) if !refusal.is_about_rights() => {
            let page = question(&panel, id, step).await?;
            page.conflict(&panel)
        }
        Err(other) => Err(other.into()),
    }
}

/// The question, or why it cannot be asked.
async fn question(panel: &Panel, id: PathId, step: Option<usize>) -> Result<RemovalPage> {
    let path = screens::paths::path(&panel.app.store, id).await?;
    let none = Args::none();
    let kind = say(panel, &format!("kinds-{}", path.place.kind), &none)?;
    let back = format!("/admin/paths/{id}");
    let (heading, what, action, reason) = match step {
        Some(at) => {
            let step = path.steps.get(at).ok_or_else(Error::not_found)?;
            let name = step.names.nearest(panel.locale());
            let args = Args::none().with("name", name.map_or("", |name| name.text));
            (
                say(panel, "paths-remove-step", &none)?,
                say(panel, "paths-remove-step-what", &args)?,
                format!("{back}/steps/{at}/removal"),
                (path.steps.len() == 1).then_some(Reason::LastStep),
            )
        }
        None => {
            let args = Args::none().with("kind", kind.clone());
            (
                say(panel, "paths-remove", &none)?,
                say(panel, "paths-remove-what", &args)?,
                format!("{back}/removal"),
                path.place.is_general().then_some(Reason::GeneralPath),
            )
        }
    };
    let reasons = reason.map(|reason| ReasonView::all(&Refusal::from(reason)));
    Ok(RemovalPage {
        crumbs: vec![
            Crumb::new("/admin/paths", say(panel, "hub-paths", &none)?),
            Crumb::new(back.clone(), kind),
            Crumb::new("", heading.clone()),
        ],
        heading,
        what,
        action,
        back,
        lock_version: path.lock_version,
        reasons: reasons.unwrap_or_default(),
        stale: false,
    })
}
