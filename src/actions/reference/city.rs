//! Change what is known of a city, and which sectors it teaches.

use serde_json::json;

use super::trail::{Done, finish};
use crate::actions::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::FormInput;
use crate::domain::policy::{self, Act};
use crate::domain::reference::{Axis, read_city};
use crate::domain::refusal::FieldError;
use crate::store::reference;

/// Saves the facts of a city as typed, if nobody saved since version `seen`.
pub async fn save_city(
    app: &App,
    actor: &Actor,
    slug: &str,
    seen: i64,
    input: &FormInput,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepReference)?;
    let tx = app.store.write().await?;
    let known = reference::city(&tx, slug).await?;
    let facts = read_city(&known.value, input)?;
    reference::update_city(&tx, known.id, seen, &facts, app.clock.now()).await?;
    let done = Done {
        act: "city.save",
        subject: "city",
        subject_id: Some(known.id.0),
        city: Some(known.id),
        detail: json!({ "status": facts.status, "version": seen }),
    };
    finish(app, tx, actor, done).await
}

/// Says which sectors a city teaches; the input `sectors` holds their codes.
pub async fn save_city_sectors(
    app: &App,
    actor: &Actor,
    slug: &str,
    seen: i64,
    input: &FormInput,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepReference)?;
    let tx = app.store.write().await?;
    let city = reference::city(&tx, slug).await?;
    let sectors = reference::list_terms(&tx, Axis::Sectors).await?;
    let mut codes: Vec<String> = Vec::new();
    for code in input.all("sectors") {
        if !sectors.iter().any(|sector| sector.value.code() == code) {
            let error = FieldError::new("error-unknown-choice").with("choice", code);
            return Err(ActionError::field("sectors", error));
        }
        codes.push(code.to_owned());
    }
    reference::replace_city_sectors(&tx, city.id, seen, &codes, app.clock.now()).await?;
    let done = Done {
        act: "city.save_sectors",
        subject: "city",
        subject_id: Some(city.id.0),
        city: Some(city.id),
        detail: json!({ "sectors": codes }),
    };
    finish(app, tx, actor, done).await
}
