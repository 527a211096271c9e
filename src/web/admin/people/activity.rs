//! Closing an account, after a question, and opening it again.

use serde::{Deserialize, Serialize};

use super::super::Panel;
use super::choices::GrantForm;
use super::person;
use super::rights::done;
use super::shown::{Shown, shown};
use crate::actions::people::rights;
use crate::store::screens::people;
use crate::view::Navigation;
use crate::web::Result;
use crate::web::form::{Form, Path, mend};

#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub struct Version {
    version: i64,
}

impl Default for Version {
    /// No row has it: a form without a version is a stale one.
    fn default() -> Self {
        Self { version: -1 }
    }
}

#[derive(Serialize)]
struct Question {
    person: Shown,
}

pub async fn question(panel: Panel, Path(id): Path<String>) -> Result {
    let found = people::person(&panel.app.store, &panel.scope(), &id).await?;
    let context = Question {
        person: shown(&found, &[], panel.locale()),
    };
    panel
        .at(Navigation::People)
        .render("admin/people/deactivation.html", context)
        .await
}

pub async fn deactivate(panel: Panel, Path(id): Path<String>, Form(form): Form<Version>) -> Result {
    let done_it = rights::deactivate(&panel.app, &panel.actor(), &id, form.version).await;
    match mend(done_it)? {
        Ok(()) => done(&panel, &id, "people-deactivated").await,
        Err(errors) => person::again(panel, &id, &GrantForm::default(), &errors).await,
    }
}

pub async fn reactivate(panel: Panel, Path(id): Path<String>, Form(form): Form<Version>) -> Result {
    rights::reactivate(&panel.app, &panel.actor(), &id, form.version).await?;
    done(&panel, &id, "people-reactivated").await
}
