//! Why a job did not work out, and whether time may heal it. Building one has no effect, so it may happen twice.

use crate::actions::ActionError;
use crate::mail::MailError;
use crate::store::StoreError;
use crate::view::ViewError;

/// The words are for administrators; they may quote a mail server and with it an address.
#[derive(Debug)]
pub(super) enum Failure {
    /// To be tried again.
    Later(String),
    /// To be looked at by a person.
    Never(String),
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let words = error.to_string();
        match error {
            StoreError::Stale | StoreError::Busy | StoreError::Database(_) => Self::Later(words),
            StoreError::NotFound(_) | StoreError::Taken(_) | StoreError::Corrupt { .. } => {
                Self::Never(words)
            }
        }
    }
}

impl From<ActionError> for Failure {
    fn from(error: ActionError) -> Self {
        let words = error.to_string();
        match error {
            ActionError::Stale
            | ActionError::Busy
            | ActionError::TooMany { .. }
            | ActionError::Fault(_) => Self::Later(words),
            ActionError::NotFound(_) | ActionError::Refused(_) | ActionError::Invalid(_) => {
                Self::Never(words)
            }
        }
    }
}

impl From<ViewError> for Failure {
    fn from(error: ViewError) -> Self {
        Self::Never(error.to_string())
    }
}

impl From<MailError> for Failure {
    fn from(error: MailError) -> Self {
        if error.temporary {
            Self::Later(error.reason)
        } else {
            Self::Never(error.reason)
        }
    }
}
