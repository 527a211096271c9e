//! What a request brings, read so that anything unreadable becomes an answer of our own.

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::{Error, Result};
use crate::actions::{ActionError, ActionResult};
use crate::domain::refusal::FieldErrors;

/// A form; lists come from repeated names. Give every field a default, so that a missing one
/// reaches the validation and not the reader as an unreadable request.
#[derive(Clone, Debug)]
pub struct Form<T>(pub T);

/// The query of an address; unreadable → 404, because no page of ours links there.
#[derive(Clone, Debug)]
pub struct Query<T>(pub T);

/// The placeholders of a path; unreadable → 404.
#[derive(Clone, Debug)]
pub struct Path<T>(pub T);

/// A form as it came: names and values in their order, for forms whose fields are data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// Reads urlencoded text.
    pub fn parse(text: &[u8]) -> Self {
        Self(url::form_urlencoded::parse(text).into_owned().collect())
    }

    /// Writes urlencoded text.
    pub fn encode(&self) -> String {
        url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&self.0)
            .finish()
    }

    /// The first value of a name, empty when absent.
    pub fn get(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value.as_str())
    }

    /// Every value of a name.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Separates a form that has to be mended from every other failure:
/// `match mend(action.await)? { Ok(done) => …, Err(errors) => show the form again }`.
pub fn mend<T>(result: ActionResult<T>) -> Result<std::result::Result<T, FieldErrors>> {
    match result {
        Ok(done) => Ok(Ok(done)),
        Err(ActionError::Invalid(errors)) => Ok(Err(errors)),
        Err(other) => Err(other.into()),
    }
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        match axum_extra::extract::Form::<T>::from_request(request, state).await {
            Ok(form) => Ok(Self(form.0)),
            Err(rejection) => Err(unreadable(rejection)),
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        match axum::body::Bytes::from_request(request, state).await {
            Ok(body) => Ok(Self::parse(&body)),
            Err(rejection) => Err(unreadable(rejection)),
        }
    }
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        match axum_extra::extract::Query::<T>::from_request_parts(parts, state).await {
            Ok(query) => Ok(Self(query.0)),
            Err(_) => Err(Error::not_found()),
        }
    }
}

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Path<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        match axum::extract::Path::<T>::from_request_parts(parts, state).await {
            Ok(path) => Ok(Self(path.0)),
            Err(_) => Err(Error::not_found()),
        }
    }
}

/// Whatever the rejection is, only "too large" is worth telling apart.
fn unreadable(rejection: impl axum::response::IntoResponse) -> Error {
    if super::error::is_too_large(&rejection.into_response()) {
        Error::too_large()
    } else {
        Error::unreadable()
    }
}
