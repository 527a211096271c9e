//! Somebody before a page of the panel, signed in or not, and the ways to answer them.

use std::borrow::Cow;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use serde::Serialize;

use crate::app::App;
use crate::domain::locale::Locale;
use crate::store::screens::inbox::count_unread;
use crate::view::page::{Flash, Navigation, Page};
use crate::web::auth::Visit;
use crate::web::client_ip::ClientIp;
use crate::web::{Error, Result, error};

/// Taken by handlers of routes that need nobody; others take a [`Panel`](super::Panel).
#[derive(Clone)]
pub struct Visitor {
    pub app: App,
    pub visit: Visit,
    pub client: ClientIp,
    pub(super) nav: Option<Navigation>,
}

#[derive(Serialize)]
struct Whole<C> {
    page: Page,
    #[serde(flatten)]
    context: C,
}

impl Visitor {
    pub fn locale(&self) -> Locale {
        self.visit.locale
    }

    /// The page with `context`'s values beside `page`.
    pub async fn render(&self, template: &str, context: impl Serialize) -> Result {
        let mut page = self.page();
        page.flash = self.visit.take_flash().await?;
        page.unread = self.unread().await?;
        Ok(Html(self.fill(template, page, context)?).into_response())
    }

    /// The form again, with what was typed and what is wrong.
    pub fn invalid(&self, template: &str, context: impl Serialize) -> Result {
        Ok(error::invalid(self.html(template, context)?))
    }

    /// The page about a form whose row has moved on, with both versions.
    pub fn conflict(&self, template: &str, context: impl Serialize) -> Result {
        Ok(error::conflict(self.html(template, context)?))
    }

    /// The page about something that was there and is over.
    pub fn gone(&self, template: &str, context: impl Serialize) -> Result {
        Ok(error::over(self.html(template, context)?))
    }

    /// The form again, and when it may be sent.
    pub fn wait(&self, template: &str, seconds: u64, context: impl Serialize) -> Result {
        Ok(error::wait(self.html(template, context)?, seconds))
    }

    /// Goes to a page of ours after an act, which then shows the message.
    pub async fn redirect<'a>(&self, to: impl Into<Cow<'a, str>>, flash: Flash) -> Result {
        self.visit.keep_flash(&flash).await?;
        Ok(self.go(to))
    }

    /// Goes to a page of ours without a word.
    pub fn go<'a>(&self, to: impl Into<Cow<'a, str>>) -> Response {
        Redirect::to(&to.into()).into_response()
    }

    /// The page without what the database would have to be asked: flash and the bell's number.
    pub(super) fn html(&self, template: &str, context: impl Serialize) -> Result<String> {
        self.fill(template, self.page(), context)
    }

    fn page(&self) -> Page {
        let mut page = self.visit.page(&self.app);
        page.nav = self.nav;
        page
    }

    fn fill(&self, template: &str, page: Page, context: impl Serialize) -> Result<String> {
        let whole = Whole { page, context };
        Ok(self.app.views.render(template, self.locale(), whole)?)
    }

    /// One indexed query, and only for pages that are shown.
    async fn unread(&self) -> Result<Option<u64>> {
        match &self.visit.person {
            Some(person) => {
                let scope = person.scope();
                Ok(Some(
                    count_unread(&self.app.store, &scope, person.id).await?,
                ))
            }
            None => Ok(None),
        }
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let visit = parts.extensions.get::<Visit>().cloned();
        let client = parts.extensions.get::<ClientIp>().copied();
        match (visit, client) {
            (Some(visit), Some(client)) => Ok(Self {
                app: app.clone(),
                visit,
                client,
                nav: None,
            }),
            _ => Err(Error::fault("a handler of the panel stands outside it")),
        }
    }
}
