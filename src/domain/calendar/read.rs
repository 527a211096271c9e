//! What was typed into the forms of the calendar, and what would be typed to get it again.

use jiff::civil::{Date, Time};

use super::{DAYS, Holiday, Hours, Ramadan, Week, WorkingWeek};
use crate::domain::content::FormInput;
use crate::domain::id::CityId;
use crate::domain::locale::Locale;
use crate::domain::reference::{Reader, limits, local_key};
use crate::domain::refusal::{FieldError, FieldErrors};

/// No month of Ramadan is longer.
const LONGEST_RAMADAN: i32 = 30;

/// A day off; `city` has been looked up by the caller.
pub fn read_holiday(input: &FormInput, city: Option<CityId>) -> Result<Holiday, FieldErrors> {
    let mut read = Reader::new(input);
    let day = day(&mut read, "day");
    let names = read.local_text("names", limits::NAME, &[Locale::ArMa, Locale::FrMa]);
    let source = read.required_line("source", limits::SOURCE);
    read.finish(Holiday {
        day,
        names,
        city,
        source,
    })
}

pub fn read_ramadan(input: &FormInput) -> Result<Ramadan, FieldErrors> {
    let mut read = Reader::new(input);
    let (starts_on, ends_on) = (day(&mut read, "starts_on"), day(&mut read, "ends_on"));
    if ends_on < starts_on {
        read.fail("ends_on", FieldError::new("error-ends-before-start"));
    } else if starts_on
        .until(ends_on)
        .map_or(i32::MAX, |span| span.get_days())
        >= LONGEST_RAMADAN
    {
        let error = FieldError::new("error-ramadan-too-long").with("max", LONGEST_RAMADAN);
        read.fail("ends_on", error);
    }
    let source = read.required_line("source", limits::SOURCE);
    read.finish(Ramadan {
        starts_on,
        ends_on,
        source,
    })
}

/// Inputs `usual.mon.opens`, `usual.mon.closes`, `ramadan.mon.opens` …; a day without times is
/// closed, and a Ramadan without times is as usual.
pub fn read_week(input: &FormInput) -> Result<WorkingWeek, FieldErrors> {
    let mut read = Reader::new(input);
    let usual = week(&mut read, "usual");
    let ramadan = week(&mut read, "ramadan");
    if usual.0.iter().all(Option::is_none) {
        read.fail("usual.mon", FieldError::new("error-week-closed"));
    }
    read.finish(WorkingWeek {
        usual,
        ramadan: ramadan.0.iter().any(Option::is_some).then_some(ramadan),
    })
}

pub fn typed_holiday(holiday: &Holiday, city_slug: &str) -> FormInput {
    let name = |locale: Locale| {
        let text = holiday.names.get(locale).unwrap_or_default().to_owned();
        (local_key("names", locale), text)
    };
    let mut pairs: Vec<(String, String)> = Locale::ALL.map(name).into();
    pairs.push(("day".to_owned(), holiday.day.to_string()));
    pairs.push(("city".to_owned(), city_slug.to_owned()));
    pairs.push(("source".to_owned(), holiday.source.clone()));
    FormInput::new(pairs)
}

pub fn typed_ramadan(ramadan: &Ramadan) -> FormInput {
    FormInput::new([
        ("starts_on".to_owned(), ramadan.starts_on.to_string()),
        ("ends_on".to_owned(), ramadan.ends_on.to_string()),
        ("source".to_owned(), ramadan.source.clone()),
    ])
}

pub fn typed_week(week: &WorkingWeek) -> FormInput {
    let mut pairs = Vec::new();
    let seasons = [
        ("usual", Some(&week.usual)),
        ("ramadan", week.ramadan.as_ref()),
    ];
    for (season, week) in seasons {
        for (name, hours) in DAYS.iter().zip(week.map(|week| week.0).unwrap_or_default()) {
            let text = |time: Option<Time>| time.map(clock).unwrap_or_default();
            let (opens, closes) = (hours.map(|one| one.opens), hours.map(|one| one.closes));
            pairs.push((format!("{season}.{name}.opens"), text(opens)));
            pairs.push((format!("{season}.{name}.closes"), text(closes)));
        }
    }
    FormInput::new(pairs)
}

/// `08:30`
fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn week(read: &mut Reader<'_>, season: &str) -> Week {
    Week(DAYS.map(|name| {
        let key = format!("{season}.{name}");
        let mut part = |end: &str| {
            let text = read.text(&format!("{key}.{end}"));
            match (text.is_empty(), text.parse::<Time>()) {
                (true, _) => None,
                (false, Ok(time)) => Some(time),
                (false, Err(_)) => {
                    read.fail(&key, FieldError::new("error-not-a-clock-time"));
                    None
                }
            }
        };
        let (opens, closes) = (part("opens"), part("closes"));
        match (opens, closes) {
            (None, None) => None,
            (Some(opens), Some(closes)) if opens < closes => Some(Hours { opens, closes }),
            (Some(_), Some(_)) => {
                read.fail(&key, FieldError::new("error-ends-before-start"));
                None
            }
            (Some(_), None) | (None, Some(_)) => {
                read.fail(&key, FieldError::new("error-half-a-day"));
                None
            }
        }
    }))
}

/// A whole ISO date; the first day of the calendar stands for one that is wrong.
fn day(read: &mut Reader<'_>, key: &str) -> Date {
    let text = read.text(key);
    if text.is_empty() {
        read.fail(key, FieldError::new("error-required"));
        return Date::ZERO;
    }
    match text.parse::<Date>() {
        Ok(day) if text.len() == 10 && (2000..=2100).contains(&day.year()) => day,
        Ok(_) | Err(_) => {
            read.fail(key, FieldError::new("error-not-a-date"));
            Date::ZERO
        }
    }
}
