//! Owns how dates, times and ages look in each locale, on the wall clock of Morocco.
//! Must never read a clock: every instant, also "now", is handed in.

use icu_calendar::{Date as IcuDate, Iso};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{M, YMD, YMDE};
use icu_locale::Locale as IcuLocale;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::domain::locale::Locale;

/// The zone every public date and every editor's clock is shown in.
pub const ZONE: &str = "Africa/Casablanca";

/// Why dates cannot be shown: the data compiled in lacks a locale or the zone.
#[derive(Debug, thiserror::Error)]
pub enum DatesError {
    #[error("no date patterns for {0}: {1}")]
    Patterns(Locale, String),
    #[error("no time zone {ZONE}: {0}")]
    Zone(String),
}

/// One locale's dates.
pub struct Dates {
    zone: TimeZone,
    style: Style,
}

/// How long ago something was, in the largest unit that is at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    Now,
    Minutes(i64),
    Hours(i64),
    Days(i64),
    Months(i64),
    Years(i64),
}

enum Style {
    Icu(Box<IcuStyle>),
    /// ICU has no data for `zgh`; names and patterns are those of CLDR 48.
    Amazigh,
}

struct IcuStyle {
    long: DateTimeFormatter<YMDE>,
    medium: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<M>,
}

const AMAZIGH_MONTHS: [&str; 12] = [
    "ⵉⵏⵏⴰⵢⵔ",
    "ⴱⵕⴰⵢⵕ",
    "ⵎⴰⵕⵚ",
    "ⵉⴱⵔⵉⵔ",
    "ⵎⴰⵢⵢⵓ",
    "ⵢⵓⵏⵢⵓ",
    "ⵢⵓⵍⵢⵓⵣ",
    "ⵖⵓⵛⵜ",
    "ⵛⵓⵜⴰⵏⴱⵉⵔ",
    "ⴽⵜⵓⴱⵔ",
    "ⵏⵓⵡⴰⵏⴱⵉⵔ",
    "ⴷⵓⵊⴰⵏⴱⵉⵔ",
];

/// From Monday, as jiff counts.
const AMAZIGH_DAYS: [&str; 7] = [
    "ⴰⵢⵏⴰⵙ",
    "ⴰⵙⵉⵏⴰⵙ",
    "ⴰⴽⵕⴰⵙ",
    "ⴰⴽⵡⴰⵙ",
    "ⴰⵙⵉⵎⵡⴰⵙ",
    "ⴰⵙⵉⴹⵢⴰⵙ",
    "ⴰⵙⴰⵎⴰⵙ",
];

impl Dates {
    /// Prepares the patterns of a locale; do it once, formatting is then cheap.
    pub fn new(locale: Locale) -> Result<Self, DatesError> {
        Ok(Self {
            zone: zone()?,
            style: Style::new(locale)?,
        })
    }

    /// The wall time in Morocco at an instant.
    pub fn wall_time(&self, at: Timestamp) -> DateTime {
        self.zone.to_datetime(at)
    }

    /// Weekday, day, month and year: `mercredi 5 août 2026`.
    pub fn long(&self, day: Date) -> String {
        match &self.style {
            Style::Icu(icu) => shown(icu_date(day), |date| icu.long.format(date).to_string()),
            Style::Amazigh => format!("{} {}", amazigh_weekday(day), amazigh_date(day)),
        }
    }

    /// Day, month and year without the weekday: `5 août 2026`.
    pub fn medium(&self, day: Date) -> String {
        match &self.style {
            Style::Icu(icu) => shown(icu_date(day), |date| icu.medium.format(date).to_string()),
            Style::Amazigh => amazigh_date(day),
        }
    }

    /// The name of the day's month.
    pub fn month(&self, day: Date) -> String {
        match &self.style {
            Style::Icu(icu) => shown(icu_date(day), |date| icu.month.format(date).to_string()),
            Style::Amazigh => amazigh_month(day).to_owned(),
        }
    }

    /// Hours and minutes of the 24-hour clock, the same digits in every locale.
    pub fn time(&self, at: DateTime) -> String {
        format!("{:02}:{:02}", at.hour(), at.minute())
    }
}

impl Age {
    /// The age of `since` at `now`; the future counts as now, because clocks of nodes differ.
    pub fn between(since: Timestamp, now: Timestamp) -> Self {
        const MINUTE: i64 = 60;
        const HOUR: i64 = 60 * MINUTE;
        const DAY: i64 = 24 * HOUR;
        match now.as_second().saturating_sub(since.as_second()) {
            seconds if seconds < MINUTE => Self::Now,
            seconds if seconds < HOUR => Self::Minutes(seconds / MINUTE),
            seconds if seconds < DAY => Self::Hours(seconds / HOUR),
            seconds if seconds < 30 * DAY => Self::Days(seconds / DAY),
            seconds if seconds < 365 * DAY => Self::Months(seconds / (30 * DAY)),
            seconds => Self::Years(seconds / (365 * DAY)),
        }
    }

    /// The message that words it and its count.
    pub const fn message(self) -> (&'static str, i64) {
        match self {
            Self::Now => ("age-now", 0),
            Self::Minutes(count) => ("age-minutes", count),
            Self::Hours(count) => ("age-hours", count),
            Self::Days(count) => ("age-days", count),
            Self::Months(count) => ("age-months", count),
            Self::Years(count) => ("age-years", count),
        }
    }
}

impl Style {
    fn new(locale: Locale) -> Result<Self, DatesError> {
        // Bare `en` is American: month first and a 12-hour clock. `ar` without its region
        // has the month names of the Mashriq.
        let tag = match locale {
            Locale::ArMa => "ar-MA",
            Locale::FrMa => "fr-MA",
            Locale::En => "en-GB",
            Locale::ZghMa => return Ok(Self::Amazigh),
        };
        let patterns = |fault: String| DatesError::Patterns(locale, fault);
        let icu: IcuLocale = tag
            .parse()
            .map_err(|fault| patterns(format!("{fault:?}")))?;
        Ok(Self::Icu(Box::new(IcuStyle {
            long: DateTimeFormatter::try_new(icu.clone().into(), YMDE::long())
                .map_err(|fault| patterns(fault.to_string()))?,
            medium: DateTimeFormatter::try_new(icu.clone().into(), YMD::long())
                .map_err(|fault| patterns(fault.to_string()))?,
            month: DateTimeFormatter::try_new(icu.into(), M::long())
                .map_err(|fault| patterns(fault.to_string()))?,
        })))
    }
}

/// Debian's own zone data is older than Morocco's change of September 2026, so only the
/// bundled data is asked.
fn zone() -> Result<TimeZone, DatesError> {
    TimeZoneDatabase::bundled()
        .get(ZONE)
        .map_err(|fault| DatesError::Zone(fault.to_string()))
}

fn icu_date(day: Date) -> Option<IcuDate<Iso>> {
    let month = u8::try_from(day.month()).ok()?;
    let of_month = u8::try_from(day.day()).ok()?;
    IcuDate::try_new_iso(day.year().into(), month, of_month).ok()
}

/// A civil date is always a valid ISO date; should the two libraries ever disagree, nothing
/// is shown rather than a wrong day.
fn shown(date: Option<IcuDate<Iso>>, format: impl Fn(&IcuDate<Iso>) -> String) -> String {
    date.as_ref().map(format).unwrap_or_default()
}

fn amazigh_date(day: Date) -> String {
    format!("{} {} {}", day.day(), amazigh_month(day), day.year())
}

fn amazigh_month(day: Date) -> &'static str {
    let position = usize::try_from(day.month() - 1).unwrap_or_default();
    AMAZIGH_MONTHS.get(position).copied().unwrap_or_default()
}

fn amazigh_weekday(day: Date) -> &'static str {
    let position = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default();
    AMAZIGH_DAYS.get(position).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(locale: Locale) -> Dates {
        Dates::new(locale).unwrap()
    }

    #[test]
    fn long_dates_are_those_moroccan_readers_know() {
        let table = [
            (Locale::ArMa, "2026-08-05", "الأربعاء، 5 غشت 2026"),
            (Locale::ArMa, "2026-09-15", "الثلاثاء، 15 شتنبر 2026"),
            (Locale::FrMa, "2026-08-05", "mercredi 5 août 2026"),
            (Locale::FrMa, "2026-09-15", "mardi 15 septembre 2026"),
            (Locale::ZghMa, "2026-08-05", "ⴰⴽⵕⴰⵙ 5 ⵖⵓⵛⵜ 2026"),
            (Locale::ZghMa, "2026-11-22", "ⴰⵙⴰⵎⴰⵙ 22 ⵏⵓⵡⴰⵏⴱⵉⵔ 2026"),
            (Locale::En, "2026-08-05", "Wednesday, 5 August 2026"),
        ];
        for (locale, day, expected) in table {
            assert_eq!(dates(locale).long(day.parse().unwrap()), expected);
        }
    }

    #[test]
    fn medium_dates_leave_the_weekday_out() {
        let day: Date = "2026-12-01".parse().unwrap();
        assert_eq!(dates(Locale::ArMa).medium(day), "1 دجنبر 2026");
        assert_eq!(dates(Locale::FrMa).medium(day), "1 décembre 2026");
        assert_eq!(dates(Locale::ZghMa).medium(day), "1 ⴷⵓⵊⴰⵏⴱⵉⵔ 2026");
        assert_eq!(dates(Locale::En).medium(day), "1 December 2026");
    }

    #[test]
    fn arabic_months_are_moroccan_ones() {
        let names: Vec<String> = (1..=12)
            .map(|month| dates(Locale::ArMa).month(Date::new(2026, month, 1).unwrap()))
            .collect();
        assert_eq!(
            names.join(" "),
            "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر"
        );
    }

    #[test]
    fn wall_time_follows_the_clock_changes_of_2026() {
        let table = [
            ("2026-02-14T12:00:00Z", "2026-02-14T13:00:00"),
            ("2026-02-15T02:00:00Z", "2026-02-15T02:00:00"),
            ("2026-03-22T01:59:59Z", "2026-03-22T01:59:59"),
            ("2026-03-22T02:00:00Z", "2026-03-22T03:00:00"),
            ("2026-07-01T12:00:00Z", "2026-07-01T13:00:00"),
            ("2026-09-20T00:59:59Z", "2026-09-20T01:59:59"),
            ("2026-09-20T01:00:00Z", "2026-09-20T01:00:00"),
            ("2027-02-20T12:00:00Z", "2027-02-20T12:00:00"),
            ("2027-07-01T12:00:00Z", "2027-07-01T12:00:00"),
        ];
        for (instant, wall) in table {
            let shown = dates(Locale::ArMa).wall_time(instant.parse().unwrap());
            assert_eq!(shown.to_string(), wall, "{instant}");
        }
    }

    #[test]
    fn an_age_is_counted_in_its_largest_unit() {
        let since: Timestamp = "2026-11-23T10:00:00Z".parse().unwrap();
        let table = [
            ("2026-11-23T09:59:00Z", Age::Now),
            ("2026-11-23T10:00:59Z", Age::Now),
            ("2026-11-23T10:59:59Z", Age::Minutes(59)),
            ("2026-11-23T13:00:00Z", Age::Hours(3)),
            ("2026-11-25T10:00:00Z", Age::Days(2)),
            ("2027-01-25T10:00:00Z", Age::Months(2)),
            ("2029-01-25T10:00:00Z", Age::Years(2)),
        ];
        for (now, expected) in table {
            assert_eq!(Age::between(since, now.parse().unwrap()), expected, "{now}");
        }
    }
}
