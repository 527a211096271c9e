//! The only place that knows status codes: from what went wrong to the answer that says so.
//! It must never show the inside of a fault; that goes to the log under the request's id.

mod render;

use std::any::Any;
use std::collections::BTreeMap;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde::Serialize;

pub(super) use render::{Reader, render};

use crate::actions::ActionError;
use crate::domain::refusal::{FieldError, Reason, Refusal};
use crate::store::StoreError;
use crate::view::ViewError;
use crate::view::refusal::ReasonView;

/// What a handler returns; `?` turns every error of the floors below into an answer.
pub type Result<T = Response> = std::result::Result<T, Error>;

/// A refusal or a fault on its way to the reader.
#[derive(Clone, Debug)]
pub struct Error {
    status: StatusCode,
    reasons: Vec<ReasonView>,
    retry_after: Option<u64>,
    /// Keys of why somebody may not; empty where nobody was refused anything.
    refused: Vec<&'static str>,
    /// For the log only.
    fault: Option<String>,
}

const BUSY_SECONDS: u64 = 2;

impl Error {
    fn of(status: StatusCode) -> Self {
        Self {
            status,
            reasons: Vec::new(),
            retry_after: None,
            refused: Vec::new(),
            fault: None,
        }
    }

    /// Absent, or not in sight.
    pub fn not_found() -> Self {
        Self::of(StatusCode::NOT_FOUND)
    }

    pub fn method_not_allowed() -> Self {
        Self::of(StatusCode::METHOD_NOT_ALLOWED)
    }

    /// Was there and was taken away for good.
    pub fn gone() -> Self {
        Self::of(StatusCode::GONE)
    }

    /// Nobody is signed in, and the request cannot be answered with a page to sign in.
    pub fn sign_in_first() -> Self {
        Self::of(StatusCode::UNAUTHORIZED)
    }

    /// A form sent by a page of another site.
    pub fn cross_site() -> Self {
        Self::of(StatusCode::FORBIDDEN).because("refused-cross-site")
    }

    /// The request itself makes no sense: a missing field, a wrong type.
    pub fn unreadable() -> Self {
        Self::of(StatusCode::UNPROCESSABLE_ENTITY)
    }

    pub fn too_large() -> Self {
        Self::of(StatusCode::PAYLOAD_TOO_LARGE)
    }

    pub fn too_slow() -> Self {
        Self {
            retry_after: Some(BUSY_SECONDS),
            ..Self::of(StatusCode::SERVICE_UNAVAILABLE)
        }
    }

    /// Ours to mend: logged, never shown.
    pub fn fault(inside: impl ToString) -> Self {
        Self {
            fault: Some(inside.to_string()),
            ..Self::of(StatusCode::INTERNAL_SERVER_ERROR)
        }
    }

    /// The same with one more reason, a key of the locales.
    #[must_use]
    pub fn because(mut self, key: &str) -> Self {
        self.reasons.push(worded(key, BTreeMap::new()));
        self
    }

    /// Why somebody was refused something they asked for, in keys; empty for every other error.
    pub(super) fn refusals(&self) -> &[&'static str] {
        &self.refused
    }

    fn with(mut self, error: &FieldError) -> Self {
        self.reasons.push(worded(&error.key, error.args.clone()));
        self
    }

    fn refused(refusal: &Refusal) -> Self {
        let status = if refusal.hides() {
            return Self::not_found();
        } else if refusal.is_about_rights() {
            StatusCode::FORBIDDEN
        } else {
            StatusCode::CONFLICT
        };
        Self {
            reasons: ReasonView::all(refusal),
            refused: refusal.reasons.iter().map(Reason::key).collect(),
            ..Self::of(status)
        }
    }
}

/// A form that has to be mended, shown again with what was typed.
pub fn invalid(page: String) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response()
}

/// Somebody else saved in between: both versions are on the page.
pub fn conflict(page: String) -> Response {
    (StatusCode::CONFLICT, Html(page)).into_response()
}

/// The session ended while a form was open: the page to sign in carries what was typed.
pub fn signed_out(page: String) -> Response {
    (StatusCode::UNAUTHORIZED, Html(page)).into_response()
}

/// Something that was there and is over, such as a link that was used.
pub fn over(page: String) -> Response {
    (StatusCode::GONE, Html(page)).into_response()
}

/// Too many tries, with the form and the time to wait.
pub fn wait(page: String, seconds: u64) -> Response {
    let mut response = (StatusCode::TOO_MANY_REQUESTS, Html(page)).into_response();
    response
        .headers_mut()
        .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}

/// Something new is there now, told to a script.
pub fn created(body: impl Serialize) -> Response {
    (StatusCode::CREATED, axum::Json(body)).into_response()
}

/// Not to be sent traffic.
pub fn not_ready(reason: &'static str) -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, reason).into_response()
}

/// What a handler's panic becomes.
pub(super) fn panicked(panic: Box<dyn Any + Send>) -> Response {
    let inside = panic
        .downcast_ref::<&str>()
        .map(ToString::to_string)
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default();
    Error::fault(format!("panic: {inside}")).into_response()
}

impl IntoResponse for Error {
    /// Without a body: the layer in `render` writes it in the reader's format and language.
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        if let Some(seconds) = self.retry_after {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}

impl From<ActionError> for Error {
    fn from(error: ActionError) -> Self {
        match error {
            ActionError::NotFound(_) => Self::not_found(),
            ActionError::Refused(refusal) => Self::refused(&refusal),
            ActionError::Invalid(errors) => errors
                .iter()
                .fold(Self::unreadable(), |whole, (_, error)| whole.with(error)),
            ActionError::Stale => Self::of(StatusCode::CONFLICT),
            ActionError::TooMany { seconds } => Self {
                retry_after: Some(seconds),
                ..Self::of(StatusCode::TOO_MANY_REQUESTS)
            },
            ActionError::Busy => Self::too_slow(),
            ActionError::Fault(inside) => Self::fault(inside),
        }
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        ActionError::from(error).into()
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::refused(&refusal)
    }
}

impl From<ViewError> for Error {
    fn from(error: ViewError) -> Self {
        Self::fault(error)
    }
}

impl From<tower_sessions::session::Error> for Error {
    fn from(error: tower_sessions::session::Error) -> Self {
        Self::fault(error)
    }
}

fn worded(key: &str, args: BTreeMap<String, String>) -> ReasonView {
    ReasonView {
        key: key.to_owned(),
        args,
        could: Vec::new(),
        locales: Vec::new(),
        problems: Vec::new(),
        until: None,
    }
}

/// Whether a library refused a body for its length.
pub(super) fn is_too_large(response: &Response) -> bool {
    response.status() == StatusCode::PAYLOAD_TOO_LARGE
}
