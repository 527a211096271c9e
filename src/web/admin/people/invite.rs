//! Inviting somebody, and inviting them again.

use serde::{Deserialize, Serialize};

use super::super::Panel;
use super::choices::{GrantForm, panel_locales, wrong};
use super::rights::done;
use crate::actions::people::invite::{self as action, Invitation};
use crate::domain::account::{NAME_MAX, normal_email, wrong_email, wrong_name};
use crate::domain::locale::Locale;
use crate::domain::refusal::FieldErrors;
use crate::store::screens::CityName;
use crate::store::screens::labels::list_cities;
use crate::view::{Control, FieldView, Flash, FlashTone, Navigation};
use crate::web::Result;
use crate::web::form::{Form, Path, mend};

const TEMPLATE: &str = "admin/people/new.html";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct InviteForm {
    email: String,
    name: String,
    locale: String,
    #[serde(flatten)]
    grant: GrantForm,
}

#[derive(Serialize)]
struct InvitePage {
    fields: Vec<FieldView>,
}

pub async fn form(panel: Panel) -> Result {
    let cities = list_cities(&panel.app.store).await?;
    let form = InviteForm {
        locale: panel.locale().tag().to_owned(),
        ..InviteForm::default()
    };
    let page = form.page(&panel, &cities, &FieldErrors::default())?;
    panel.at(Navigation::People).render(TEMPLATE, page).await
}

pub async fn invite(panel: Panel, Form(form): Form<InviteForm>) -> Result {
    let cities = list_cities(&panel.app.store).await?;
    let errors = match form.read(&cities) {
        Ok(invitation) => {
            match mend(action::invite(&panel.app, &panel.actor(), &invitation).await)? {
                Ok(id) => return done(&panel, &id, "people-invited").await,
                Err(errors) => errors,
            }
        }
        Err(errors) => errors,
    };
    let page = form.page(&panel, &cities, &errors)?;
    panel.at(Navigation::People).invalid(TEMPLATE, page)
}

pub async fn again(panel: Panel, Path(id): Path<String>) -> Result {
    action::invite_again(&panel.app, &panel.actor(), &id).await?;
    let flash = Flash::new(FlashTone::Success, "people-invited");
    panel.redirect(format!("/admin/people/{id}"), flash).await
}

impl InviteForm {
    fn read(&self, cities: &[CityName]) -> std::result::Result<Invitation, FieldErrors> {
        let mut errors = FieldErrors::default();
        let grant = self.grant.read(cities);
        let locale = self.locale.parse::<Locale>();
        for (field, error) in [
            ("email", wrong_email(&normal_email(&self.email))),
            ("name", wrong_name(&self.name)),
            ("locale", locale.is_err().then(|| wrong(&self.locale))),
        ] {
            if let Some(error) = error {
                errors.add(field, error);
            }
        }
        if let Err(wrong) = &grant {
            for (field, error) in wrong.iter() {
                errors.add(field, error.clone());
            }
        }
        match (locale, grant) {
            (Ok(locale), Ok(grant)) if errors.is_empty() => Ok(Invitation {
                email: self.email.clone(),
                name: self.name.clone(),
                locale,
                grant: Some(grant),
            }),
            _ => Err(errors),
        }
    }

    fn page(&self, panel: &Panel, cities: &[CityName], errors: &FieldErrors) -> Result<InvitePage> {
        let mut fields = vec![
            FieldView::new("email", Control::Email)
                .worded("word-email", None)
                .with_value(&self.email)
                .with_error(errors.get("email"))
                .required(true),
            name_field(&self.name, errors),
            FieldView::new("locale", Control::Select)
                .worded("people-panel-locale", None)
                .with_options(panel_locales(&self.locale))
                .with_error(errors.get("locale"))
                .required(true),
        ];
        fields.extend(self.grant.fields(panel, cities, errors)?);
        Ok(InvitePage { fields })
    }
}

/// The input of a person's name, here and in their own account.
pub(in crate::web::admin) fn name_field(value: &str, errors: &FieldErrors) -> FieldView {
    FieldView::new("name", Control::Line)
        .worded("word-name", None)
        .with_value(value)
        .with_error(errors.get("name"))
        .with_limits(None, i64::try_from(NAME_MAX).ok())
        .required(true)
}
