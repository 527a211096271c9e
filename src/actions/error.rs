//! Why an act was not done.

use thiserror::Error;

use crate::domain::refusal::{FieldError, FieldErrors, Reason, Refusal};
use crate::store::StoreError;

pub type ActionResult<T> = Result<T, ActionError>;

/// What `web` turns into a page and a job into a retry.
#[derive(Debug, Error)]
pub enum ActionError {
    /// Absent, or out of the actor's scope: the same to the reader.
    #[error("no such {0}")]
    NotFound(&'static str),
    /// The policy or the workflow says no, with every reason.
    #[error(transparent)]
    Refused(Refusal),
    /// The form has to be mended.
    #[error("the form has errors: {0:?}")]
    Invalid(FieldErrors),
    /// What was on the screen is no longer the newest.
    #[error("the row has moved on")]
    Stale,
    /// Too many tries; wait this many seconds.
    #[error("too many tries, wait {seconds} s")]
    TooMany { seconds: u64 },
    #[error("the database is busy")]
    Busy,
    /// Ours to mend: logged with an id, never shown.
    #[error("internal fault: {0}")]
    Fault(String),
}

impl ActionError {
    /// One field, one error.
    pub fn field(name: &str, error: FieldError) -> Self {
        Self::Invalid(FieldErrors::one(name, error))
    }
}

impl From<Refusal> for ActionError {
    fn from(refusal: Refusal) -> Self {
        if refusal.hides() {
            Self::NotFound("page")
        } else {
            Self::Refused(refusal)
        }
    }
}

impl From<Reason> for ActionError {
    fn from(reason: Reason) -> Self {
        Refusal::from(reason).into()
    }
}

impl From<FieldErrors> for ActionError {
    fn from(errors: FieldErrors) -> Self {
        Self::Invalid(errors)
    }
}

impl From<StoreError> for ActionError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound(what) => Self::NotFound(what),
            StoreError::Stale => Self::Stale,
            StoreError::Busy => Self::Busy,
            StoreError::Taken(_) | StoreError::Corrupt { .. } | StoreError::Database(_) => {
                Self::Fault(error.to_string())
            }
        }
    }
}
