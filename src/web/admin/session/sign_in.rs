//! Sign-in and sign-out; a form that met an ended session is carried through and offered again.

use axum::response::Response;
use serde::{Deserialize, Serialize};

use super::super::again::{Carried, own_path};
use super::super::visitor::Visitor;
use crate::actions::ActionError;
use crate::actions::people::sign_in as action;
use crate::app::App;
use crate::config::Secret;
use crate::domain::refusal::FieldErrors;
use crate::view::{Control, FieldView};
use crate::web::auth::Visit;
use crate::web::client_ip::ClientIp;
use crate::web::form::{Fields, Form, Query};
use crate::web::{Result, error};

const TEMPLATE: &str = "admin/session/sign_in.html";

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    next: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SignIn {
    email: String,
    password: String,
    next: String,
    /// The fields of an interrupted form, urlencoded.
    carried: Option<String>,
}

#[derive(Serialize)]
struct SignInPage {
    fields: Vec<FieldView>,
    next: String,
    /// Set when a form was interrupted: its fields, urlencoded.
    carried: Option<String>,
    /// An interrupted form that could not be kept.
    lost: bool,
    wait_minutes: Option<u64>,
}

#[derive(Serialize)]
struct AgainPage {
    carried: Carried,
}

/// Where to sign in, and to go on from there.
pub fn address(next: &str) -> String {
    let next: String = url::form_urlencoded::byte_serialize(own_path(next).as_bytes()).collect();
    format!("/admin/sign-in?next={next}")
}

pub async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Result {
    let next = own_path(&asked.next).to_owned();
    if visitor.visit.person.is_some() {
        return Ok(visitor.go(next));
    }
    let page = SignInPage {
        next,
        ..SignInPage::new("", &FieldErrors::default())
    };
    visitor.render(TEMPLATE, page).await
}

pub async fn submit(visitor: Visitor, Form(form): Form<SignIn>) -> Result {
    let password = Secret::new(form.password.clone());
    let done = action::sign_in(&visitor.app, &form.email, &password, visitor.client.0).await;
    match done {
        Ok(person) => {
            let now = visitor.app.clock.now();
            visitor.visit.sign_in(person, now).await?;
            go_on(&visitor, &form).await
        }
        Err(ActionError::Invalid(errors)) => visitor.invalid(TEMPLATE, form.again(&errors)),
        Err(ActionError::TooMany { seconds }) => {
            let page = SignInPage {
                wait_minutes: Some(seconds.div_ceil(60)),
                ..form.again(&FieldErrors::default())
            };
            visitor.wait(TEMPLATE, seconds, page)
        }
        Err(other) => Err(other.into()),
    }
}

/// Harmless without a session: pressing it twice, or too late, is no error.
pub async fn sign_out(visitor: Visitor) -> Result {
    if let Some(person) = &visitor.visit.person {
        action::sign_out(&visitor.app, person.id).await?;
    }
    visitor.visit.sign_out().await?;
    Ok(visitor.go("/admin/sign-in"))
}

/// The page to sign in that a form with an ended session gets, with what was typed inside.
pub fn interrupted(app: &App, visit: &Visit, carried: Carried) -> Result {
    let visitor = Visitor {
        app: app.clone(),
        visit: visit.clone(),
        client: ClientIp(std::net::Ipv4Addr::LOCALHOST.into()),
        nav: None,
    };
    let page = SignInPage {
        next: carried.path,
        lost: !carried.kept,
        carried: carried.kept.then(|| carried.fields.encode()),
        ..SignInPage::new("", &FieldErrors::default())
    };
    Ok(error::signed_out(visitor.html(TEMPLATE, page)?))
}

/// Without an interrupted form to the page asked for; otherwise the form is shown to be sent again.
async fn go_on(visitor: &Visitor, form: &SignIn) -> Result<Response> {
    let Some(carried) = &form.carried else {
        return Ok(visitor.go(own_path(&form.next)));
    };
    let page = AgainPage {
        carried: Carried::of(&form.next, Fields::parse(carried.as_bytes())),
    };
    visitor.render("admin/session/again.html", page).await
}

impl SignIn {
    fn again(&self, errors: &FieldErrors) -> SignInPage {
        SignInPage {
            next: own_path(&self.next).to_owned(),
            carried: self.carried.clone(),
            ..SignInPage::new(&self.email, errors)
        }
    }
}

impl SignInPage {
    fn new(email: &str, errors: &FieldErrors) -> Self {
        Self {
            fields: vec![
                FieldView::new("email", Control::Email)
                    .worded("word-email", None)
                    .with_value(email)
                    .with_error(errors.get("email"))
                    .required(true),
                FieldView::new("password", Control::Password)
                    .worded("word-password", None)
                    .required(true),
            ],
            next: "/admin".to_owned(),
            carried: None,
            lost: false,
            wait_minutes: None,
        }
    }
}
