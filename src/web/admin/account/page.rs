//! The page of one's own account, and name and language on it.

use axum::response::Response;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::super::Panel;
use super::super::people::{name_field, panel_locales};
use super::super::session::new_password_fields;
use crate::actions::people::profile;
use crate::domain::locale::Locale;
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::store::screens::people::list_sessions;
use crate::view::{Control, FieldView, Flash, FlashTone};
use crate::web::Result;
use crate::web::form::{Form, mend};

const TEMPLATE: &str = "admin/account/page.html";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ProfileForm {
    name: String,
    locale: String,
}

#[derive(Serialize)]
struct AccountPage {
    email: String,
    profile: Vec<FieldView>,
    password: Vec<FieldView>,
    sessions: Vec<ShownSession>,
}

#[derive(Serialize)]
struct ShownSession {
    since: Timestamp,
    seen: Timestamp,
    here: bool,
}

pub async fn show(panel: Panel) -> Result {
    let page = page(&panel, &ProfileForm::of(&panel), &FieldErrors::default()).await?;
    panel.render(TEMPLATE, page).await
}

pub async fn save(panel: Panel, Form(form): Form<ProfileForm>) -> Result {
    let saved = match form.locale.parse::<Locale>() {
        Ok(locale) => {
            mend(profile::save_profile(&panel.app, panel.person(), &form.name, locale).await)?
        }
        Err(_) => {
            let error = FieldError::new("error-unknown-choice").with("choice", &form.locale);
            Err(FieldErrors::one("locale", error))
        }
    };
    match saved {
        Ok(()) => {
            let flash = Flash::new(FlashTone::Success, "flash-saved");
            panel.redirect("/admin/account", flash).await
        }
        Err(errors) => {
            let page = page(&panel, &form, &errors).await?;
            panel.invalid(TEMPLATE, page)
        }
    }
}

/// The page with what is wrong about a new password.
pub(super) async fn again(panel: &Panel, errors: &FieldErrors) -> Result<Response> {
    let page = page(panel, &ProfileForm::of(panel), errors).await?;
    panel.invalid(TEMPLATE, page)
}

async fn page(panel: &Panel, form: &ProfileForm, errors: &FieldErrors) -> Result<AccountPage> {
    let here = panel.visit.session_hash();
    let open = list_sessions(&panel.app.store, panel.person().id, panel.app.clock.now()).await?;
    let mut password = vec![
        FieldView::new("password", Control::Password)
            .worded("account-present-password", None)
            .with_error(errors.get("password"))
            .required(true),
    ];
    password.extend(new_password_fields(errors));
    Ok(AccountPage {
        email: panel.person().email.clone(),
        profile: vec![
            name_field(&form.name, errors),
            FieldView::new("locale", Control::Select)
                .worded("people-panel-locale", None)
                .with_options(panel_locales(&form.locale))
                .with_error(errors.get("locale"))
                .required(true),
        ],
        password,
        sessions: open
            .into_iter()
            .map(|session| ShownSession {
                since: session.since,
                seen: session.seen,
                here: here.as_deref() == Some(session.hash.as_str()),
            })
            .collect(),
    })
}

impl ProfileForm {
    fn of(panel: &Panel) -> Self {
        Self {
            name: panel.person().name.clone(),
            locale: panel.person().locale.tag().to_owned(),
        }
    }
}
