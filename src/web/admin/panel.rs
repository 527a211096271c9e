//! A signed-in person before a page: what nearly every handler of the panel takes.

use std::ops::Deref;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::visitor::Visitor;
use crate::app::App;
use crate::domain::actor::{Actor, Person};
use crate::domain::scope::Scope;
use crate::view::page::Navigation;
use crate::web::{Error, Result};

/// A [`Visitor`] who is signed in; all its ways to answer are here too.
#[derive(Clone)]
pub struct Panel {
    visitor: Visitor,
    person: Arc<Person>,
}

impl Panel {
    pub fn person(&self) -> &Person {
        &self.person
    }

    pub fn actor(&self) -> Actor {
        Actor::Person(Person::clone(&self.person))
    }

    /// What the person may see: every query starts from it.
    pub fn scope(&self) -> Scope {
        self.person.scope()
    }

    /// Lights an entry of the navigation.
    #[must_use]
    pub fn at(mut self, nav: Navigation) -> Self {
        self.visitor.nav = Some(nav);
        self
    }
}

impl Deref for Panel {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl FromRequestParts<App> for Panel {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        match visitor.visit.person.clone() {
            Some(person) => Ok(Self { visitor, person }),
            None => Err(Error::sign_in_first()),
        }
    }
}
