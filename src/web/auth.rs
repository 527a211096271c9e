//! Who is behind a request: session → person, once per request. It must never decide what they may do.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use super::{Error, Result, language};
use crate::app::App;
use crate::domain::actor::{Actor, Person};
use crate::domain::id::PersonId;
use crate::domain::locale::Locale;
use crate::domain::policy;
use crate::store::people;
use crate::store::sessions::{PERSON, SEEN, SINCE, hash_of};
use crate::view::page::{Flash, FlashTone, Page, PageUser};

/// A request to the panel: who asks, in which language, and their session.
#[derive(Clone, Debug)]
pub struct Visit {
    pub person: Option<Arc<Person>>,
    pub locale: Locale,
    /// Path and query, to come back to.
    pub path: String,
    pub method: Method,
    route: Option<MatchedPath>,
    session: Session,
}

const FLASH: &str = "flash";
/// A session is marked as used this often, not with every request: reading must not write.
const SEEN_EVERY: SignedDuration = SignedDuration::from_secs(60);

#[derive(Serialize, Deserialize)]
struct KeptFlash {
    tone: String,
    key: String,
    args: BTreeMap<String, String>,
}

impl Visit {
    /// The route that answers, with its placeholders.
    pub fn route(&self) -> &str {
        self.route.as_ref().map_or("", MatchedPath::as_str)
    }

    /// Signs in under a new session id, so that an id known to somebody before is worthless.
    pub async fn sign_in(&self, person: PersonId, now: Timestamp) -> Result<()> {
        self.session.cycle_id().await?;
        self.session.insert(PERSON, person.0).await?;
        self.session.insert(SINCE, now.as_microsecond()).await?;
        self.session.insert(SEEN, now.as_microsecond()).await?;
        Ok(())
    }

    pub async fn sign_out(&self) -> Result<()> {
        Ok(self.session.flush().await?)
    }

    /// Keeps a message for the next page.
    pub async fn keep_flash(&self, flash: &Flash) -> Result<()> {
        let kept = KeptFlash {
            tone: tone_word(flash.tone).to_owned(),
            key: flash.key.clone(),
            args: flash.args.clone(),
        };
        Ok(self.session.insert(FLASH, kept).await?)
    }

    pub async fn take_flash(&self) -> Result<Option<Flash>> {
        // Removing marks the session as changed even when nothing is there.
        if self.session.get_value(FLASH).await?.is_none() {
            return Ok(None);
        }
        let kept: Option<KeptFlash> = self.session.remove(FLASH).await?;
        Ok(kept.map(|kept| Flash {
            tone: tone_of(&kept.tone),
            key: kept.key,
            args: kept.args,
        }))
    }

    /// How the table knows this session.
    pub fn session_hash(&self) -> Option<String> {
        self.session.id().as_ref().map(hash_of)
    }

    /// What layouts need, without a flash.
    pub fn page(&self, app: &App) -> Page {
        let mut page = Page::new(self.locale, self.path.clone(), app.clock.now());
        page.demo = app.config.demo;
        page.user = self.person.as_ref().map(|person| PageUser {
            name: person.name.clone(),
            email: person.email.clone(),
            ui_locale: Some(person.locale),
            may: policy::menu(&Actor::Person(Person::clone(person))),
        });
        page
    }
}

/// Loads the person of the session and puts a [`Visit`] into the request; nothing of the panel is cached.
pub(super) async fn visit(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let visit = match arrive(&app, visit_of(&request)).await {
        Ok(visit) => visit,
        Err(error) => return error.into_response(),
    };
    let remember = language::asked(&request).filter(|_| visit.person.is_none());
    request.extensions_mut().insert(visit.clone());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    headers
        .entry(header::REFERRER_POLICY)
        .or_insert(HeaderValue::from_static("same-origin"));
    if let Some(cookie) =
        remember.and_then(|locale| language::cookie(locale, app.config.public_url.is_https()))
    {
        headers.append(header::SET_COOKIE, cookie);
    }
    response.extensions_mut().insert(visit);
    response
}

/// The visit as the request tells it, before anybody is looked up.
fn visit_of(request: &Request) -> Result<Visit> {
    let session = request.extensions().get::<Session>().cloned();
    let path = request.uri().path_and_query();
    Ok(Visit {
        person: None,
        locale: language::of_signed_out(request),
        path: path.map(ToString::to_string).unwrap_or_default(),
        method: request.method().clone(),
        route: request.extensions().get::<MatchedPath>().cloned(),
        session: session.ok_or_else(|| Error::fault("the session layer is missing"))?,
    })
}

async fn arrive(app: &App, visit: Result<Visit>) -> Result<Visit> {
    let mut visit = visit?;
    if let Some(person) = signed_in(app, &visit.session).await? {
        visit.locale = person.locale;
        visit.person = Some(Arc::new(person));
    }
    Ok(visit)
}

async fn signed_in(app: &App, session: &Session) -> Result<Option<Person>> {
    let Some(id) = session.get::<i64>(PERSON).await? else {
        return Ok(None);
    };
    let Some(person) = people::load_actor(&app.store, PersonId(id), app.clock.now()).await? else {
        session.flush().await?;
        return Ok(None);
    };
    let now = app.clock.now();
    let seen = session.get::<i64>(SEEN).await?.unwrap_or_default();
    if now.as_microsecond() - seen > i64::try_from(SEEN_EVERY.as_micros()).unwrap_or(i64::MAX) {
        session.insert(SEEN, now.as_microsecond()).await?;
    }
    Ok(Some(person))
}

const fn tone_word(tone: FlashTone) -> &'static str {
    match tone {
        FlashTone::Success => "success",
        FlashTone::Info => "info",
        FlashTone::Warning => "warning",
        FlashTone::Danger => "danger",
    }
}

fn tone_of(word: &str) -> FlashTone {
    match word {
        "success" => FlashTone::Success,
        "warning" => FlashTone::Warning,
        "danger" => FlashTone::Danger,
        _ => FlashTone::Info,
    }
}
