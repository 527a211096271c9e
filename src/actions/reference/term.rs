//! Add, change and remove sectors, levels and tags.

use serde_json::json;

use super::trail::{Done, finish};
use crate::actions::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::FormInput;
use crate::domain::policy::{self, Act};
use crate::domain::reference::{Axis, read_new_term, read_term};
use crate::domain::refusal::{FieldError, Reason};
use crate::store::{StoreError, reference};

/// Adds a term as typed, at the end of its list.
pub async fn add_term(app: &App, actor: &Actor, axis: Axis, input: &FormInput) -> ActionResult<()> {
    policy::decide(actor, Act::KeepReference)?;
    let entry = read_new_term(axis, input)?;
    let tx = app.store.write().await?;
    match reference::append_term(&tx, &entry, app.clock.now()).await {
        Ok(()) => {}
        Err(StoreError::Taken("uq_sector_code" | "uq_level_code" | "uq_tag_code")) => {
            return Err(ActionError::field("code", FieldError::new("error-taken")));
        }
        Err(other) => return Err(other.into()),
    }
    finish(app, tx, actor, done("term.add", axis, None, entry.code())).await
}

/// Changes a term, if nobody saved since version `seen`. Its code stays.
pub async fn save_term(
    app: &App,
    actor: &Actor,
    axis: Axis,
    code: &str,
    seen: i64,
    input: &FormInput,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepReference)?;
    let tx = app.store.write().await?;
    let id = reference::term(&tx, axis, code).await?.id;
    let entry = read_term(axis, code, input)?;
    reference::update_term(&tx, id, seen, &entry, app.clock.now()).await?;
    finish(app, tx, actor, done("term.save", axis, Some(id), code)).await
}

/// Removes a term that no city and no text names.
pub async fn remove_term(
    app: &App,
    actor: &Actor,
    axis: Axis,
    code: &str,
    seen: i64,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepReference)?;
    let tx = app.store.write().await?;
    let id = reference::term(&tx, axis, code).await?.id;
    let count = reference::count_uses(&tx, axis, code).await?;
    if count > 0 {
        return Err(Reason::InUse { count }.into());
    }
    reference::delete_term(&tx, axis, id, seen).await?;
    finish(app, tx, actor, done("term.remove", axis, Some(id), code)).await
}

fn done(act: &'static str, axis: Axis, id: Option<i64>, code: &str) -> Done {
    let subject = match axis {
        Axis::Sectors => "sector",
        Axis::Levels => "level",
        Axis::Tags => "tag",
    };
    Done {
        act,
        subject,
        subject_id: id,
        city: None,
        detail: json!({ "code": code }),
    }
}
