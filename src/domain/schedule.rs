//! Wall-clock times of Morocco and the instants they mean.
//!
//! A future time is kept as typed, with its zone: the law may change what instant it names
//! (domain.md §6.6). The zone data is the one built into the program.

use jiff::Timestamp;
use jiff::civil::DateTime;
use thiserror::Error;

use super::zone;

/// Text that is no `YYYY-MM-DDTHH:MM`, or a time that the zone cannot place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("“{0}” is not a wall-clock time")]
pub struct BadWallTime(pub String);

/// A time as people read it off the wall in Morocco, to the minute.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WallTime(DateTime);

impl WallTime {
    /// Reads what `<input type="datetime-local">` sends, seconds allowed and dropped.
    pub fn parse(text: &str) -> Result<Self, BadWallTime> {
        let bad = || BadWallTime(text.to_owned());
        if !text.contains(['T', ' ']) || text.len() < 16 {
            return Err(bad());
        }
        let time: DateTime = text.parse().map_err(|_| bad())?;
        let minute = time
            .with()
            .second(0)
            .subsec_nanosecond(0)
            .build()
            .map_err(|_| bad())?;
        Ok(Self(minute))
    }

    /// The wall time of an instant.
    pub fn of(instant: Timestamp) -> Result<Self, BadWallTime> {
        Self::parse(
            &zone::to_local(instant)
                .strftime("%Y-%m-%dT%H:%M")
                .to_string(),
        )
    }

    /// The instant this names; in a gap the later, in a fold the earlier one.
    pub fn instant(&self) -> Result<Timestamp, BadWallTime> {
        zone::to_instant(self.0).ok_or_else(|| BadWallTime(self.to_string()))
    }

    /// The calendar part.
    pub fn civil(&self) -> DateTime {
        self.0
    }
}

impl std::fmt::Display for WallTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.strftime("%Y-%m-%dT%H:%M"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_instant_of_a_wall_time_knows_the_change_of_2026() {
        let at = |text: &str| {
            WallTime::parse(text)
                .unwrap()
                .instant()
                .unwrap()
                .to_string()
        };
        assert_eq!(at("2026-07-01T13:00"), "2026-07-01T12:00:00Z");
        assert_eq!(at("2026-11-23T13:00"), "2026-11-23T13:00:00Z");
    }

    #[test]
    fn what_is_no_minute_is_refused() {
        for wrong in [
            "",
            "2026-11-23",
            "tomorrow",
            "2026-13-01T10:00",
            "2026-11-23T25:00",
        ] {
            assert!(WallTime::parse(wrong).is_err(), "{wrong}");
        }
        assert_eq!(
            WallTime::parse("2026-11-23T10:00:59").unwrap().to_string(),
            "2026-11-23T10:00"
        );
    }
}
