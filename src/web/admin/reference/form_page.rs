//! The page around a form of reference data, and its three answers: empty or stored, wrong, stale.

use axum::response::Response;
use serde::Serialize;

use super::form::{FormView, Theirs};
use super::parts::Crumb;
use crate::actions::{ActionError, ActionResult};
use crate::domain::content::FormInput;
use crate::domain::refusal::FieldErrors;
use crate::view::{Flash, FlashTone, ReasonView};
use crate::web::Result;
use crate::web::admin::Panel;

const FORM: &str = "admin/reference/form.html";
const REMOVAL: &str = "admin/reference/removal.html";

/// A form with its way there and back.
#[derive(Clone, Debug, Serialize)]
pub struct FormPage {
    /// Already worded.
    pub heading: String,
    /// The last one is the page itself.
    pub crumbs: Vec<Crumb>,
    pub action: String,
    pub back: String,
    /// The version that the form was made from; none for something new.
    pub lock_version: Option<i64>,
    pub form: FormView,
    /// Somebody else has saved meanwhile.
    pub stale: bool,
    pub theirs: Vec<Theirs>,
    /// Where the thing can be removed.
    pub removal: Option<String>,
}

/// The question before something is removed.
#[derive(Clone, Debug, Serialize)]
pub struct RemovalPage {
    pub heading: String,
    pub crumbs: Vec<Crumb>,
    /// What goes, already worded.
    pub what: String,
    pub action: String,
    pub back: String,
    pub lock_version: i64,
    /// Why it cannot go.
    pub reasons: Vec<ReasonView>,
    pub stale: bool,
}

/// What became of a form that was sent.
pub enum Sent {
    Saved,
    Wrong(FieldErrors),
    Stale,
}

impl Sent {
    /// Separates what the form itself answers from every other failure.
    pub fn of(result: ActionResult<()>) -> Result<Self> {
        match result {
            Ok(()) => Ok(Self::Saved),
            Err(ActionError::Invalid(errors)) => Ok(Self::Wrong(errors)),
            Err(ActionError::Stale) => Ok(Self::Stale),
            Err(other) => Err(other.into()),
        }
    }
}

impl FormPage {
    pub async fn show(self, panel: &Panel) -> Result {
        panel.render(FORM, self).await
    }

    /// The form again, with what was typed and what is wrong.
    pub fn wrong(self, panel: &Panel) -> Result {
        panel.invalid(FORM, self)
    }

    /// The form again, beside what is stored now; sending it once more overwrites knowingly.
    pub fn stale(mut self, panel: &Panel, stored: &FormView) -> Result {
        self.stale = true;
        self.theirs = self.form.differences(stored);
        panel.conflict(FORM, self)
    }
}

impl RemovalPage {
    pub async fn show(self, panel: &Panel) -> Result {
        panel.render(REMOVAL, self).await
    }

    pub fn conflict(self, panel: &Panel) -> Result {
        panel.conflict(REMOVAL, self)
    }
}

/// The version that a form carried. One that is unreadable was never on a screen.
pub fn seen(input: &FormInput) -> i64 {
    input.text("lock_version").parse().unwrap_or(-1)
}

pub async fn saved(panel: &Panel, to: String) -> Result<Response> {
    let flash = Flash::new(FlashTone::Success, "flash-saved");
    panel.redirect(to, flash).await
}

pub async fn removed(panel: &Panel, to: String) -> Result<Response> {
    let flash = Flash::new(FlashTone::Success, "flash-deleted");
    panel.redirect(to, flash).await
}
