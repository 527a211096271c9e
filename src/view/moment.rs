//! Owns how templates hand over times. Must never guess: a text that is no time is an error.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use minijinja::{Error, ErrorKind, Value};

use super::dates::Dates;

/// The kinds of time a template is given: an instant, a day, or a wall time in Morocco.
pub(super) enum Moment {
    Instant(Timestamp),
    Day(Date),
    Wall(DateTime),
}

impl Moment {
    /// An integer is microseconds UTC; a text is an RFC 3339 instant, a day, or a wall time.
    pub(super) fn read(value: &Value) -> Result<Self, Error> {
        let wrong = || {
            Error::new(
                ErrorKind::InvalidOperation,
                format!("{value:?} is no time this page can show"),
            )
        };
        if let Ok(microseconds) = i64::try_from(value.clone()) {
            return Timestamp::from_microsecond(microseconds)
                .map(Self::Instant)
                .map_err(|_| wrong());
        }
        let text = value.as_str().ok_or_else(wrong)?;
        if text.len() == "2026-12-01".len() {
            return text.parse().map(Self::Day).map_err(|_| wrong());
        }
        text.parse()
            .map(Self::Instant)
            .or_else(|_| text.parse().map(Self::Wall))
            .map_err(|_: jiff::Error| wrong())
    }

    pub(super) fn wall(&self, dates: &Dates) -> DateTime {
        match self {
            Self::Instant(at) => dates.wall_time(*at),
            Self::Day(day) => day.at(0, 0, 0, 0),
            Self::Wall(at) => *at,
        }
    }

    pub(super) fn instant(&self) -> Result<Timestamp, Error> {
        match self {
            Self::Instant(at) => Ok(*at),
            Self::Day(_) | Self::Wall(_) => Err(Error::new(
                ErrorKind::InvalidOperation,
                "an age needs instants",
            )),
        }
    }

    pub(super) fn machine(&self) -> String {
        match self {
            Self::Instant(at) => at.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Wall(at) => at.strftime("%Y-%m-%dT%H:%M").to_string(),
        }
    }
}
