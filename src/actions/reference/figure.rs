//! Add, change and remove the figures of a city. Two that contradict each other may both stay.

use serde_json::json;

use super::trail::{Done, finish};
use crate::actions::error::ActionResult;
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::FormInput;
use crate::domain::id::{CityId, FigureId};
use crate::domain::policy::{self, Act};
use crate::domain::reference::{Figure, read_figure};
use crate::store::reference;

/// Adds a figure as typed.
pub async fn add_figure(
    app: &App,
    actor: &Actor,
    slug: &str,
    input: &FormInput,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepReference)?;
    let figure = read_figure(input)?;
    let tx = app.store.write().await?;
    let city = reference::city(&tx, slug).await?.id;
    reference::append_figure(&tx, city, &figure, app.clock.now()).await?;
    finish(app, tx, actor, done("figure.add", city, None, &figure)).await
}

/// Changes a figure, if nobody saved since version `seen`.
pub async fn save_figure(
    app: &App,
    actor: &Actor,
    slug: &str,
    id: FigureId,
    seen: i64,
    input: &FormInput,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepReference)?;
    let tx = app.store.write().await?;
    let city = reference::city(&tx, slug).await?.id;
    reference::figure(&tx, city, id).await?;
    let figure = read_figure(input)?;
    reference::update_figure(&tx, id, seen, &figure, app.clock.now()).await?;
    finish(app, tx, actor, done("figure.save", city, Some(id), &figure)).await
}

/// Removes a figure. The audit trail keeps what it said.
pub async fn remove_figure(
    app: &App,
    actor: &Actor,
    slug: &str,
    id: FigureId,
    seen: i64,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepReference)?;
    let tx = app.store.write().await?;
    let city = reference::city(&tx, slug).await?.id;
    let figure = reference::figure(&tx, city, id).await?.value;
    reference::delete_figure(&tx, id, seen).await?;
    finish(
        app,
        tx,
        actor,
        done("figure.remove", city, Some(id), &figure),
    )
    .await
}

fn done(act: &'static str, city: CityId, id: Option<FigureId>, figure: &Figure) -> Done {
    Done {
        act,
        subject: "figure",
        subject_id: id.map(|id| id.0),
        city: Some(city),
        detail: json!({
            "measure": figure.measure,
            "value": figure.value,
            "as_of": figure.as_of,
        }),
    }
}
