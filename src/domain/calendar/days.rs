//! Days off: the fixed holidays of Morocco (domain.md §6.6), and what head office enters because
//! it follows the moon.

use jiff::civil::Date;

use crate::domain::id::CityId;
use crate::domain::local_text::LocalText;

/// A holiday that falls on the same day every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FixedHoliday {
    pub month: i8,
    pub day: i8,
    /// The first year in which it was kept, where that matters here.
    pub since: i16,
    /// Tail of its locale key.
    pub key: &'static str,
}

const fn fixed(month: i8, day: i8, since: i16, key: &'static str) -> FixedHoliday {
    FixedHoliday {
        month,
        day,
        since,
        key,
    }
}

pub const FIXED_HOLIDAYS: &[FixedHoliday] = &[
    fixed(1, 11, 0, "01-11"),
    fixed(1, 14, 0, "01-14"),
    fixed(5, 1, 0, "05-01"),
    fixed(7, 30, 0, "07-30"),
    fixed(8, 14, 0, "08-14"),
    fixed(8, 20, 0, "08-20"),
    fixed(8, 21, 0, "08-21"),
    fixed(10, 31, 2025, "10-31"),
    fixed(11, 6, 0, "11-06"),
    fixed(11, 18, 0, "11-18"),
];

/// A day off that somebody entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    pub day: Date,
    pub names: LocalText,
    /// None = in every city.
    pub city: Option<CityId>,
    /// Where it was announced.
    pub source: String,
}

/// A month of Ramadan, both days included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ramadan {
    pub starts_on: Date,
    pub ends_on: Date,
    /// Where it was announced.
    pub source: String,
}

pub fn is_fixed_holiday(day: Date) -> bool {
    FIXED_HOLIDAYS
        .iter()
        .any(|one| one.month == day.month() && one.day == day.day() && day.year() >= one.since)
}

impl Ramadan {
    pub fn includes(&self, day: Date) -> bool {
        self.starts_on <= day && day <= self.ends_on
    }
}
