//! Why there is no answer; each side words it in its own form.

use std::sync::Arc;

use crate::store::public::ReadError;
use crate::view::ViewError;

/// A read that gave nothing to show.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Miss {
    #[error("nothing is there")]
    NotFound,
    /// The database had no time; asking again may help.
    #[error("busy")]
    Busy,
    /// Our fault; the words are for the log.
    #[error("{0}")]
    Failed(Arc<str>),
}

impl Miss {
    pub fn failed(error: impl std::fmt::Display) -> Self {
        Self::Failed(error.to_string().into())
    }
}

impl From<ReadError> for Miss {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Busy => Self::Busy,
            ReadError::NotFound(_) => Self::NotFound,
            ReadError::Stale
            | ReadError::Taken(_)
            | ReadError::Corrupt { .. }
            | ReadError::Database(_) => Self::failed(error),
        }
    }
}

impl From<ViewError> for Miss {
    fn from(error: ViewError) -> Self {
        Self::failed(error)
    }
}
