//! Change which steps the texts of a place must pass. Runs under way keep the steps they began with.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::FormInput;
use crate::domain::id::{PathId, PersonId};
use crate::domain::path::{self, PathPlace, Towards, read_step};
use crate::domain::policy::{self, Act, may_live_at};
use crate::domain::refusal::{FieldError, FieldErrors, Reason};
use crate::domain::review::Step;
use crate::store::audit::{self, AuditEntry};
use crate::store::paths::{self, Path};
use crate::store::{StoreError, Tx, recipients};

/// The most people a step can choose its named reviewers from.
pub const MOST_PEOPLE: u64 = 2000;

/// Starts a path of its own for a place, with the steps of another or of the one that applies now.
pub async fn start_path(
    app: &App,
    actor: &Actor,
    place: PathPlace,
    like: Option<PathId>,
) -> ActionResult<PathId> {
    policy::decide(actor, Act::KeepPaths)?;
    if place.city.is_some() && !may_live_at(place.kind, place.city) {
        let error = FieldError::new("error-kind-not-here");
        return Err(ActionError::field("city", error));
    }
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let steps = match like {
        Some(id) => paths::path(&tx, id).await?.steps,
        None => steps_now(&tx, place).await?,
    };
    let taken = || ActionError::field("city", FieldError::new("error-path-taken"));
    let id = match paths::insert_path(&tx, place.kind, place.city, place.locale, &steps, now).await
    {
        Err(StoreError::Taken(_)) => return Err(taken()),
        other => other?,
    };
    let path = paths::path(&tx, id).await?;
    finish(app, tx, actor, "path.start", &path, json!({ "like": like })).await?;
    Ok(id)
}

/// Adds a step at the end.
pub async fn add_step(
    app: &App,
    actor: &Actor,
    id: PathId,
    seen: i64,
    input: &FormInput,
) -> ActionResult<()> {
    let (tx, path) = open(app, actor, id, seen).await?;
    let step = read(app, &tx, &[], input).await?;
    let mut steps = path.steps.clone();
    path::add_step(&mut steps, step)?;
    replace(app, tx, actor, "path.add_step", &path, steps).await
}

/// Replaces a step by what was typed.
pub async fn save_step(
    app: &App,
    actor: &Actor,
    id: PathId,
    at: usize,
    seen: i64,
    input: &FormInput,
) -> ActionResult<()> {
    let (tx, path) = open(app, actor, id, seen).await?;
    let mut steps = path.steps.clone();
    let old = steps.get_mut(at).ok_or(ActionError::NotFound("step"))?;
    *old = read(app, &tx, &old.people, input).await?;
    replace(app, tx, actor, "path.save_step", &path, steps).await
}

/// Takes a step out.
pub async fn remove_step(
    app: &App,
    actor: &Actor,
    id: PathId,
    at: usize,
    seen: i64,
) -> ActionResult<()> {
    let (tx, path) = open(app, actor, id, seen).await?;
    let mut steps = path.steps.clone();
    path::remove_step(&mut steps, at)?;
    replace(app, tx, actor, "path.remove_step", &path, steps).await
}

/// Moves a step one place up or down.
pub async fn move_step(
    app: &App,
    actor: &Actor,
    id: PathId,
    at: usize,
    towards: Towards,
    seen: i64,
) -> ActionResult<()> {
    let (tx, path) = open(app, actor, id, seen).await?;
    let mut steps = path.steps.clone();
    path::move_step(&mut steps, at, towards);
    replace(app, tx, actor, "path.move_step", &path, steps).await
}

/// Deletes a special path: its texts take the next closest one from then on. A general path is what
/// everything falls back to, so it stays.
pub async fn remove_path(app: &App, actor: &Actor, id: PathId, seen: i64) -> ActionResult<()> {
    let (tx, path) = open(app, actor, id, seen).await?;
    if path.place.is_general() {
        return Err(Reason::GeneralPath.into());
    }
    paths::delete_path(&tx, id, seen).await?;
    finish(app, tx, actor, "path.remove", &path, json!({})).await
}

async fn open(app: &App, actor: &Actor, id: PathId, seen: i64) -> ActionResult<(Tx, Path)> {
    policy::decide(actor, Act::KeepPaths)?;
    let tx = app.store.write().await?;
    let path = paths::path(&tx, id).await?;
    if path.lock_version == seen {
        Ok((tx, path))
    } else {
        Err(ActionError::Stale)
    }
}

/// The step as typed. Who was named already may stay, also when their account is closed.
async fn read(
    app: &App,
    tx: &Tx,
    named: &[PersonId],
    input: &FormInput,
) -> Result<Step, ActionError> {
    let everybody = recipients::list_everybody(tx, MOST_PEOPLE, app.clock.now()).await?;
    let mut people: BTreeSet<PersonId> = everybody.iter().map(|person| person.id).collect();
    people.extend(named);
    Ok(read_step(input, &people)?)
}

/// What applies at the place so far; a kind without any path cannot be the model for one.
async fn steps_now(tx: &Tx, place: PathPlace) -> ActionResult<Vec<Step>> {
    let all = paths::list_paths(tx).await?;
    let fits = |path: &&Path| {
        let general = path.place.is_general();
        let same_city = path.place.city == place.city && path.place.locale.is_none();
        let same_locale = path.place.locale == place.locale && path.place.city.is_none();
        path.place.kind == place.kind && (general || same_city || same_locale)
    };
    let closest = all
        .iter()
        .filter(fits)
        .max_by_key(|path| (path.place.city.is_some(), path.place.locale.is_some()));
    match closest {
        Some(path) => Ok(path.steps.clone()),
        None => Err(FieldErrors::one("kind", FieldError::new("error-no-path-to-copy")).into()),
    }
}

async fn replace(
    app: &App,
    tx: Tx,
    actor: &Actor,
    act: &'static str,
    path: &Path,
    steps: Vec<Step>,
) -> ActionResult<()> {
    paths::replace_steps(&tx, path.id, path.lock_version, &steps, app.clock.now()).await?;
    let detail = json!({ "before": outline(&path.steps), "after": outline(&steps) });
    finish(app, tx, actor, act, path, detail).await
}

/// Steps in ids and words of closed lists.
fn outline(steps: &[Step]) -> Json {
    let one = |step: &Step| {
        json!({
            "roles": step.roles,
            "people": step.people,
            "outside": step.outside,
            "quorum": step.quorum,
            "target_hours": step.target_hours,
        })
    };
    Json::Array(steps.iter().map(one).collect())
}

async fn finish(
    app: &App,
    tx: Tx,
    actor: &Actor,
    act: &'static str,
    path: &Path,
    mut detail: Json,
) -> ActionResult<()> {
    detail["kind"] = json!(path.place.kind);
    detail["locale"] = json!(path.place.locale);
    let entry = AuditEntry {
        at: app.clock.now(),
        actor: actor.person_id(),
        act,
        subject: "approval_path",
        subject_id: Some(path.id.0),
        city: path.place.city,
        detail,
    };
    audit::record(&tx, entry).await?;
    Ok(tx.commit().await?)
}
