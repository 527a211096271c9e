//! Reading and writing single values of rows: instants, JSON, and words of closed lists.

use std::str::FromStr;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::{StoreError, StoreResult};

/// An instant as it is stored: whole microseconds since 1970 UTC.
pub(super) fn micros(instant: Timestamp) -> i64 {
    instant.as_microsecond()
}

/// A row that values are read from, named in errors.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub table: &'static str,
    pub id: i64,
}

impl Row {
    pub(super) const fn of(table: &'static str, id: i64) -> Self {
        Self { table, id }
    }

    /// A value this program cannot have written.
    pub(super) fn corrupt(self, problem: impl ToString) -> StoreError {
        StoreError::Corrupt {
            table: self.table,
            id: self.id,
            problem: problem.to_string(),
        }
    }

    pub(super) fn instant(self, micros: i64) -> StoreResult<Timestamp> {
        Timestamp::from_microsecond(micros).map_err(|error| self.corrupt(error))
    }

    pub(super) fn maybe_instant(self, micros: Option<i64>) -> StoreResult<Option<Timestamp>> {
        micros.map(|micros| self.instant(micros)).transpose()
    }

    /// A word of a closed list.
    pub(super) fn word<T: FromStr<Err: ToString>>(self, word: &str) -> StoreResult<T> {
        word.parse()
            .map_err(|error: T::Err| self.corrupt(error.to_string()))
    }

    pub(super) fn maybe_word<T: FromStr<Err: ToString>>(
        self,
        word: Option<&str>,
    ) -> StoreResult<Option<T>> {
        word.map(|word| self.word(word)).transpose()
    }

    pub(super) fn json<T: DeserializeOwned>(self, text: &str) -> StoreResult<T> {
        serde_json::from_str(text).map_err(|error| self.corrupt(error))
    }

    /// JSON text of a value.
    pub(super) fn to_json(self, value: &impl Serialize) -> StoreResult<String> {
        serde_json::to_string(value).map_err(|error| self.corrupt(error))
    }
}
