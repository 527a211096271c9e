//! When people work: the week of a city, holidays, Ramadan. What targets and deadlines are counted
//! in. Wall time of Morocco throughout; holds no clock.

mod days;
mod read;
mod week;

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp};

use super::zone;

pub use days::{FIXED_HOLIDAYS, FixedHoliday, Holiday, Ramadan, is_fixed_holiday};
pub use read::{read_holiday, read_ramadan, read_week, typed_holiday, typed_ramadan, typed_week};
pub use week::{DAYS, Hours, Week, WorkingWeek};

/// No deadline lies further away; a week in which nobody works would have none.
const MOST_DAYS: usize = 3660;

/// The calendar of one desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    pub week: WorkingWeek,
    pub ramadans: Vec<Ramadan>,
    /// Movable ones; the fixed ones are always known.
    pub holidays: BTreeSet<Date>,
}

impl Calendar {
    /// When the desk is open on a day; none = it is closed.
    pub fn hours_on(&self, day: Date) -> Option<Hours> {
        if is_fixed_holiday(day) || self.holidays.contains(&day) {
            return None;
        }
        let fasting = self.ramadans.iter().any(|month| month.includes(day));
        let week = match &self.week.ramadan {
            Some(week) if fasting => week,
            Some(_) | None => &self.week.usual,
        };
        week.on(day.weekday())
    }
}

/// Working time between two instants; none when `until` is not later.
pub fn working_time(from: Timestamp, until: Timestamp, calendar: &Calendar) -> SignedDuration {
    let (from, until) = (zone::to_local(from), zone::to_local(until));
    if until <= from {
        return SignedDuration::ZERO;
    }
    let mut worked = SignedDuration::ZERO;
    for day in from.date().series(jiff::ToSpan::days(1)).take(MOST_DAYS) {
        if day > until.date() {
            break;
        }
        let Some(hours) = calendar.hours_on(day) else {
            continue;
        };
        let start = if day == from.date() {
            from.time()
        } else {
            Time::MIN
        };
        let end = if day == until.date() {
            until.time()
        } else {
            Time::MAX
        };
        worked += hours.between(start, end);
    }
    worked
}

/// Whole working hours between two instants.
pub fn working_hours(from: Timestamp, until: Timestamp, calendar: &Calendar) -> i64 {
    working_time(from, until, calendar).as_hours()
}

/// The instant at which so many working hours have passed.
pub fn deadline(from: Timestamp, hours: u32, calendar: &Calendar) -> Timestamp {
    after(from, SignedDuration::from_hours(i64::from(hours)), calendar)
}

/// The instant at which half of so many working hours have passed.
pub fn half_way(from: Timestamp, hours: u32, calendar: &Calendar) -> Timestamp {
    let half = SignedDuration::from_mins(i64::from(hours) * 30);
    after(from, half, calendar)
}

fn after(from: Timestamp, time: SignedDuration, calendar: &Calendar) -> Timestamp {
    if time <= SignedDuration::ZERO {
        return from;
    }
    let local = zone::to_local(from);
    let mut left = time;
    let mut last = local;
    for day in local.date().series(jiff::ToSpan::days(1)).take(MOST_DAYS) {
        let start = if day == local.date() {
            local.time()
        } else {
            Time::MIN
        };
        let Some(hours) = calendar.hours_on(day) else {
            continue;
        };
        let open = hours.between(start, Time::MAX);
        if open >= left {
            let reached = start.max(hours.opens).saturating_add(left);
            last = day.to_datetime(reached);
            return zone::to_instant(last).unwrap_or(from);
        }
        left -= open;
        last = day.to_datetime(hours.closes);
    }
    zone::to_instant(last).unwrap_or(from)
}

#[cfg(test)]
mod tests;
