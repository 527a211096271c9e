//! One path: its steps in order, who could answer at each, and the buttons that move them.

use serde::Serialize;

use super::Which;
use super::preview::{PathView, path_view};
use crate::actions::{ActionError, paths};
use crate::domain::id::PathId;
use crate::domain::path::Towards;
use crate::store::screens;
use crate::view::{Flash, FlashTone, Navigation};
use crate::web::admin::Panel;
use crate::web::admin::reviews::row::Said;
use crate::web::form::{Fields, Path};
use crate::web::{Error, Result};

#[derive(Serialize)]
struct PathPage {
    path: PathView,
    /// Runs under way that keep the steps they began with.
    open_runs: u64,
    /// Closer paths of the same kind, which take some texts away from this one.
    closer: Vec<Closer>,
    stale: bool,
}

#[derive(Serialize)]
struct Closer {
    id: i64,
    city: Option<Said>,
    locale: Option<crate::domain::locale::Locale>,
}

/// `/admin/paths/{path}`
pub async fn page(panel: Panel, Path(id): Path<PathId>) -> Result {
    let panel = panel.at(Navigation::Settings);
    let page = of(&panel, id, false).await?;
    panel.render("admin/paths/show.html", page).await
}

pub async fn up(panel: Panel, Path(which): Path<Which>, fields: Fields) -> Result {
    moved(panel, which, Towards::Start, &fields).await
}

pub async fn down(panel: Panel, Path(which): Path<Which>, fields: Fields) -> Result {
    moved(panel, which, Towards::End, &fields).await
}

async fn moved(panel: Panel, which: Which, towards: Towards, fields: &Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let seen = fields.get("lock_version").parse().unwrap_or(-1);
    let actor = panel.actor();
    let done = paths::move_step(&panel.app, &actor, which.path, which.step, towards, seen).await;
    match done {
        Ok(()) => {
            let flash = Flash::new(FlashTone::Success, "flash-saved");
            let to = format!("/admin/paths/{}", which.path);
            panel.redirect(to, flash).await
        }
        Err(ActionError::Stale) => {
            let page = of(&panel, which.path, true).await?;
            panel.conflict("admin/paths/show.html", page)
        }
        Err(other) => Err(other.into()),
    }
}

async fn of(panel: &Panel, id: PathId, stale: bool) -> Result<PathPage> {
    let (now, reader) = (panel.app.clock.now(), panel.locale());
    let screen = screens::paths::paths(&panel.app.store, now).await?;
    let found = screen.paths.iter().find(|path| path.id == id);
    let path = found.ok_or_else(Error::not_found)?;
    let view = path_view(&screen, path, reader, now);
    let closer = screen.paths.iter().filter(|other| {
        let place = other.place;
        let within = path.place.city.is_none_or(|city| place.city == Some(city))
            && path
                .place
                .locale
                .is_none_or(|locale| place.locale == Some(locale));
        other.id != id && place.kind == path.place.kind && within
    });
    let closer = closer
        .map(|other| {
            let view = crate::web::admin::reviews::row::Desks {
                cities: &screen.cities,
                reader,
            };
            Closer {
                id: other.id.0,
                city: view.name(other.place.city),
                locale: other.place.locale,
            }
        })
        .collect();
    let store = &panel.app.store;
    Ok(PathPage {
        open_runs: screens::paths::count_open_runs(store, &screen.paths, path).await?,
        path: view,
        closer,
        stale,
    })
}
