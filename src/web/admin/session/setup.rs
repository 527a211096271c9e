//! The page behind the one-time link of an empty house: its first administrator.

use serde::{Deserialize, Serialize};

use super::super::people::{name_field, panel_locales};
use super::super::visitor::Visitor;
use super::link::{Link, OVER, Over};
use super::new_password_fields;
use crate::actions::people::first::{self, FirstAdministrator};
use crate::config::Secret;
use crate::domain::refusal::FieldErrors;
use crate::view::{Control, FieldView, Flash, FlashTone};
use crate::web::Result;
use crate::web::form::{Form, Query, mend};

const TEMPLATE: &str = "admin/session/setup.html";

/// No `Debug`: it would print passwords.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SetupForm {
    token: String,
    email: String,
    name: String,
    locale: String,
    new_password: String,
    new_password_again: String,
}

#[derive(Serialize)]
struct SetupPage {
    token: String,
    fields: Vec<FieldView>,
}

pub async fn page(visitor: Visitor, Query(link): Query<Link>) -> Result {
    if !first::is_open(&visitor.app, &Secret::new(&link.token)).await? {
        return visitor.gone(OVER, Over {});
    }
    let form = SetupForm {
        token: link.token,
        locale: visitor.locale().tag().to_owned(),
        ..SetupForm::default()
    };
    let page = form.page(&FieldErrors::default());
    visitor.render(TEMPLATE, page).await
}

pub async fn create(visitor: Visitor, Form(form): Form<SetupForm>) -> Result {
    let secret = Secret::new(&form.token);
    let first = FirstAdministrator {
        email: form.email.clone(),
        name: form.name.clone(),
        locale: form.locale.parse().unwrap_or_else(|_| visitor.locale()),
        password: Secret::new(&form.new_password),
        again: Secret::new(&form.new_password_again),
    };
    match mend(first::set_up(&visitor.app, &secret, &first).await)? {
        Ok(Some(person)) => {
            visitor
                .visit
                .sign_in(person, visitor.app.clock.now())
                .await?;
            let flash = Flash::new(FlashTone::Success, "session-house-open");
            visitor.redirect("/admin/people", flash).await
        }
        Ok(None) => visitor.gone(OVER, Over {}),
        Err(errors) => visitor.invalid(TEMPLATE, form.page(&errors)),
    }
}

impl SetupForm {
    fn page(&self, errors: &FieldErrors) -> SetupPage {
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
                .required(true),
        ];
        fields.extend(new_password_fields(errors));
        SetupPage {
            token: self.token.clone(),
            fields,
        }
    }
}
