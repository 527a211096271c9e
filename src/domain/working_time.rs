//! Working time in Morocco: what the target of an approval step is counted in.
//!
//! Monday to Friday, 08:30 to 16:30, as public offices keep it. Public holidays are not known
//! here, so a holiday counts as worked.

use jiff::civil::{Date, Time, Weekday, time};
use jiff::{SignedDuration, Timestamp, ToSpan as _};

use super::zone;

const OPENS: Time = time(8, 30, 0, 0);
const CLOSES: Time = time(16, 30, 0, 0);
const HOURS_A_DAY: i64 = 8;
const WORKDAYS_A_WEEK: i64 = 5;
/// Whole weeks are counted, not walked, when there are more of them than this.
const MOST_WALKED_DAYS: i64 = 14;

/// Whole working hours between two instants; 0 when `until` is not later.
pub fn working_hours(from: Timestamp, until: Timestamp) -> i64 {
    let (from, until) = (zone::to_local(from), zone::to_local(until));
    if until <= from {
        return 0;
    }
    let days = from.date().duration_until(until.date()).as_hours() / 24;
    let weeks = ((days - MOST_WALKED_DAYS) / 7).max(0);
    let mut worked = SignedDuration::from_hours(weeks * WORKDAYS_A_WEEK * HOURS_A_DAY);
    // The first day is walked with its hours; whole weeks are left out after it.
    let mut day = from.date();
    let mut opened = from.time();
    loop {
        let closed = if day == until.date() {
            until.time()
        } else {
            CLOSES
        };
        worked += worked_on(day, opened, closed);
        if day >= until.date() {
            return worked.as_hours();
        }
        let skipped = if day == from.date() { weeks * 7 } else { 0 };
        let Ok(next) = day.checked_add((skipped + 1).days()) else {
            return worked.as_hours();
        };
        (day, opened) = (next, OPENS);
    }
}

fn worked_on(day: Date, from: Time, until: Time) -> SignedDuration {
    match day.weekday() {
        Weekday::Saturday | Weekday::Sunday => SignedDuration::ZERO,
        Weekday::Monday
        | Weekday::Tuesday
        | Weekday::Wednesday
        | Weekday::Thursday
        | Weekday::Friday => {
            let (from, until) = (from.clamp(OPENS, CLOSES), until.clamp(OPENS, CLOSES));
            from.duration_until(until).max(SignedDuration::ZERO)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(from: &str, until: &str) -> i64 {
        working_hours(from.parse().unwrap(), until.parse().unwrap())
    }

    #[test]
    fn nights_and_week_ends_do_not_count() {
        // A Monday in November: Morocco keeps UTC.
        assert_eq!(hours("2026-11-23T09:00:00Z", "2026-11-23T12:00:00Z"), 3);
        assert_eq!(hours("2026-11-23T15:30:00Z", "2026-11-24T09:30:00Z"), 2);
        assert_eq!(hours("2026-11-27T16:30:00Z", "2026-11-30T08:30:00Z"), 0);
        assert_eq!(hours("2026-11-28T10:00:00Z", "2026-11-29T10:00:00Z"), 0);
        assert_eq!(hours("2026-11-23T00:00:00Z", "2026-11-29T00:00:00Z"), 40);
        assert_eq!(hours("2026-11-24T00:00:00Z", "2026-11-23T00:00:00Z"), 0);
    }

    #[test]
    fn every_week_has_forty_hours_however_many_there_are() {
        let start: Timestamp = "2025-01-01T10:00:00Z".parse().unwrap();
        for weeks in 1..60 {
            let until = start + SignedDuration::from_hours(24 * 7 * weeks);
            let worked = working_hours(start, until);
            // The clocks may stand one hour apart at the two ends.
            assert!((worked - 40 * weeks).abs() <= 1, "{weeks} weeks: {worked}");
        }
    }
}
