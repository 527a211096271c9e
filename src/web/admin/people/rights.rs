//! Giving and taking rights.

use super::super::Panel;
use super::choices::GrantForm;
use super::person;
use crate::actions::people::rights;
use crate::store::screens::labels::list_cities;
use crate::view::{Flash, FlashTone};
use crate::web::Result;
use crate::web::form::{Form, Path, mend};

pub async fn add(panel: Panel, Path(id): Path<String>, Form(form): Form<GrantForm>) -> Result {
    let cities = list_cities(&panel.app.store).await?;
    let grant = match form.read(&cities) {
        Ok(grant) => grant,
        Err(errors) => return person::again(panel, &id, &form, &errors).await,
    };
    match mend(rights::add_grant(&panel.app, &panel.actor(), &id, grant).await)? {
        Ok(()) => done(&panel, &id, "people-right-added").await,
        Err(errors) => person::again(panel, &id, &form, &errors).await,
    }
}

pub async fn remove(panel: Panel, Path((id, grant)): Path<(String, i64)>) -> Result {
    match mend(rights::remove_grant(&panel.app, &panel.actor(), &id, grant).await)? {
        Ok(()) => done(&panel, &id, "people-right-removed").await,
        Err(errors) => person::again(panel, &id, &GrantForm::default(), &errors).await,
    }
}

pub(super) async fn done(panel: &Panel, id: &str, key: &str) -> Result {
    let flash = Flash::new(FlashTone::Success, key);
    panel.redirect(format!("/admin/people/{id}"), flash).await
}
