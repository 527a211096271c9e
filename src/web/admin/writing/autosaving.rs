//! What the editor's script tells while somebody writes: the form as it stands, and that they are still there.
//! Answers are small JSON; without the script nothing here is needed but the question before discarding.

use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::edit;
use super::named::Named;
use crate::actions::text::{Autosaved, autosave, discard_autosave, stay_present};
use crate::domain::content::FormInput;
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::store::screens::text::text;
use crate::store::screens::writing::{Autosave, Presence, others_present, unsaved};
use crate::view::dates::Dates;
use crate::view::page::{Flash, FlashTone, Navigation};
use crate::view::{Args, ViewError};
use crate::web::admin::Panel;
use crate::web::form::{Fields, Form, Path, Query};
use crate::web::{Error, Result};

/// Unsaved text of the reader that the page offers.
#[derive(Serialize)]
pub(super) struct Waiting {
    pub at: Timestamp,
    pub sitting: String,
    /// The text was saved since: continuing merges.
    pub behind: bool,
}

/// Somebody else before the text.
#[derive(Serialize)]
pub(super) struct Other {
    name: String,
    since: Timestamp,
}

#[derive(Serialize)]
struct Answer {
    state: &'static str,
    others: Vec<String>,
}

#[derive(Serialize)]
struct RemovalPage {
    edition: i64,
    document: String,
    title: Named,
    sitting: String,
    at: Option<Timestamp>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    sitting: String,
}

/// The form as it stands, right or wrong.
pub async fn keep(panel: Panel, Path(id): Path<i64>, form: Fields) -> Result<Response> {
    let (app, actor, id) = (&panel.app, panel.actor(), EditionId(id));
    let digest = form.get("digest").to_owned();
    let Fields(mut pairs) = form;
    pairs.retain(|(name, _)| !matches!(name.as_str(), "digest" | "lock_version" | "then"));
    let kept = autosave(app, &actor, id, &digest, &FormInput::new(pairs)).await?;
    let state = match kept {
        Autosaved::Kept { behind: false } => "saved",
        Autosaved::Kept { behind: true } => "behind",
        Autosaved::Waiting => "waiting",
    };
    answer(&panel, id, state).await
}

/// Still there; nothing was typed.
pub async fn present(panel: Panel, Path(id): Path<i64>) -> Result<Response> {
    let id = EditionId(id);
    stay_present(&panel.app, &panel.actor(), id).await?;
    answer(&panel, id, "present").await
}

/// Asks before unsaved text is thrown away.
pub async fn removal(panel: Panel, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let (store, id) = (&panel.app.store, EditionId(id));
    let screen = text(store, &panel.scope(), id).await?;
    let edition = &screen.edition;
    policy::decide(&panel.actor(), Act::Write(edition.target()))?;
    let found = unsaved(store, edition, panel.person().id).await?;
    let found = found.filter(|(found, _)| found.sitting == asked.sitting);
    let page = RemovalPage {
        edition: id.0,
        document: edition.document.public_id.clone(),
        title: Named::new(&edition.title, edition.locale),
        sitting: asked.sitting,
        at: found.map(|(found, _)| found.at),
    };
    panel
        .render("admin/writing/autosave_removal.html", page)
        .await
}

pub async fn remove(panel: Panel, Path(id): Path<i64>, Form(asked): Form<Asked>) -> Result {
    let id = EditionId(id);
    discard_autosave(&panel.app, &panel.actor(), id, &asked.sitting).await?;
    let flash = Flash::new(FlashTone::Success, "autosave-discarded");
    panel.redirect(edit::address(id), flash).await
}

/// Who else has one of these texts open, by text.
pub(super) async fn others(panel: &Panel, ids: &[EditionId]) -> Result<Vec<(EditionId, Other)>> {
    let found = presences(panel, ids).await?;
    let view = |one: Presence| {
        let other = Other {
            name: one.name,
            since: one.since,
        };
        (one.edition, other)
    };
    Ok(found.into_iter().map(view).collect())
}

impl Waiting {
    pub(super) fn of(found: &Autosave, base: Option<&String>, newest: &str) -> Self {
        Self {
            at: found.at,
            sitting: found.sitting.clone(),
            behind: base.is_none_or(|base| base != newest),
        }
    }
}

async fn answer(panel: &Panel, id: EditionId, state: &'static str) -> Result<Response> {
    let (words, locale) = (panel.app.views.words(), panel.locale());
    let dates = Dates::new(locale).map_err(Error::fault)?;
    let mut others = Vec::new();
    for one in presences(panel, &[id]).await? {
        let time = dates.time(dates.wall_time(one.since));
        let args = Args::none().with("name", one.name).with("time", time);
        let said = words.text(locale, "presence-since", &args);
        others.push(said.map_err(ViewError::from)?);
    }
    Ok(axum::Json(Answer { state, others }).into_response())
}

async fn presences(panel: &Panel, ids: &[EditionId]) -> Result<Vec<Presence>> {
    let now = panel.app.clock.now();
    let reader = panel.person().id;
    Ok(others_present(&panel.app.store, ids, reader, now).await?)
}
