//! One person: facts, rights, and what an administrator may do about them.

use axum::response::Response;
use serde::Serialize;

use super::super::Panel;
use super::choices::GrantForm;
use super::shown::{Shown, shown};
use crate::domain::policy;
use crate::domain::refusal::FieldErrors;
use crate::store::screens::CityName;
use crate::store::screens::labels::list_cities;
use crate::store::screens::people::{PersonEntry, person};
use crate::view::{FieldView, Message, Navigation};
use crate::web::Result;
use crate::web::form::Path;

const TEMPLATE: &str = "admin/people/person.html";

#[derive(Serialize)]
struct PersonPage {
    person: Shown,
    may_manage: bool,
    oneself: bool,
    /// The form of a new right.
    fields: Vec<FieldView>,
    /// What stands against an act that has no input of its own.
    refused: Option<Message>,
}

pub async fn show(panel: Panel, Path(id): Path<String>) -> Result {
    let store = &panel.app.store;
    let found = person(store, &panel.scope(), &id).await?;
    let cities = list_cities(store).await?;
    let page = page(
        &panel,
        &found,
        &cities,
        &GrantForm::default(),
        &FieldErrors::default(),
    )?;
    panel.at(Navigation::People).render(TEMPLATE, page).await
}

/// The page with what is wrong about the last act.
pub(super) async fn again(
    panel: Panel,
    id: &str,
    form: &GrantForm,
    errors: &FieldErrors,
) -> Result<Response> {
    let store = &panel.app.store;
    let found = person(store, &panel.scope(), id).await?;
    let cities = list_cities(store).await?;
    let page = page(&panel, &found, &cities, form, errors)?;
    panel.at(Navigation::People).invalid(TEMPLATE, page)
}

fn page(
    panel: &Panel,
    found: &PersonEntry,
    cities: &[CityName],
    form: &GrantForm,
    errors: &FieldErrors,
) -> Result<PersonPage> {
    Ok(PersonPage {
        person: shown(found, cities, panel.locale()),
        may_manage: policy::menu(&panel.actor()).manage_people,
        oneself: panel.person().id == found.id,
        fields: form.fields(panel, cities, errors)?,
        refused: errors.get("person").map(Message::from),
    })
}
