//! Morocco's legal time. The zone data is the one compiled into the program, never the system's:
//! many systems still miss the change of 20 September 2026. Holds no clock.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// The zone id stored beside every local time.
pub const ZONE_ID: &str = "Africa/Casablanca";

/// The rules of [`ZONE_ID`]. Should the compiled data lack the zone, UTC stands in, which is
/// what Morocco keeps since the change; a test below guards the data.
pub fn casablanca() -> TimeZone {
    TimeZone::get(ZONE_ID).unwrap_or(TimeZone::UTC)
}

/// The wall time in Morocco at an instant.
pub fn to_local(instant: Timestamp) -> DateTime {
    casablanca().to_datetime(instant)
}

/// The day it is in Morocco at an instant.
pub fn to_day(instant: Timestamp) -> Date {
    to_local(instant).date()
}

/// The instant of a wall time; one that occurs twice means the first, one that was skipped moves on.
/// `None` only at the ends of the calendar.
pub fn to_instant(local: DateTime) -> Option<Timestamp> {
    casablanca().to_timestamp(local).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compiled_zone_data_knows_the_change_of_2026() {
        for (instant, offset) in [
            ("2026-02-14T12:00:00Z", "+01"),
            ("2026-02-15T02:00:00Z", "+00"),
            ("2026-03-22T01:59:59Z", "+00"),
            ("2026-03-22T02:00:00Z", "+01"),
            ("2026-07-01T12:00:00Z", "+01"),
            ("2026-09-20T00:59:59Z", "+01"),
            ("2026-09-20T01:00:00Z", "+00"),
            ("2027-02-20T12:00:00Z", "+00"),
            ("2027-07-01T12:00:00Z", "+00"),
        ] {
            let instant: Timestamp = instant.parse().unwrap();
            assert_eq!(
                casablanca().to_offset(instant).to_string(),
                offset,
                "{instant}"
            );
        }
        assert_eq!(casablanca().iana_name(), Some(ZONE_ID));
    }

    #[test]
    fn a_wall_time_names_the_instant_of_its_day() {
        let before: DateTime = "2026-09-19T09:30".parse().unwrap();
        let after: DateTime = "2026-09-21T09:30".parse().unwrap();
        assert_eq!(
            to_instant(before).unwrap().to_string(),
            "2026-09-19T08:30:00Z"
        );
        assert_eq!(
            to_instant(after).unwrap().to_string(),
            "2026-09-21T09:30:00Z"
        );
        assert_eq!(to_local(to_instant(after).unwrap()), after);
    }
}
