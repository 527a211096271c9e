//! The `VTIMEZONE` of Morocco, taken from the compiled zone data: the many calendars with older data
//! would otherwise show every event after 20 September 2026 one hour off.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, date};
use jiff::tz::{Offset, TimeZone};

use super::ical::{Lines, wall};
use crate::domain::zone::{ZONE_ID, casablanca};

/// Always told, whatever the events: the year in which the rules changed.
const YEAR_OF_CHANGE: Date = date(2026, 1, 1);

/// Writes the rules in force from the first of these days to a year after the last.
pub(super) fn write(lines: &mut Lines, days: impl Iterator<Item = Date>) {
    let (mut first, mut last) = (YEAR_OF_CHANGE, YEAR_OF_CHANGE);
    for day in days {
        first = first.min(day);
        last = last.max(day);
    }
    let zone = casablanca();
    let opening = first.first_of_year().at(0, 0, 0, 0);
    let Some((from, until)) = span(&zone, opening, last) else {
        return;
    };
    lines.raw("BEGIN:VTIMEZONE");
    lines.raw(&format!("TZID:{ZONE_ID}"));
    let mut offset = zone.to_offset(from);
    observance(lines, opening, offset, offset);
    for transition in zone
        .following(from)
        .take_while(|transition| transition.timestamp() < until)
    {
        // The start of an observance is told in the time that it ends.
        let onset = offset.to_datetime(transition.timestamp());
        observance(lines, onset, offset, transition.offset());
        offset = transition.offset();
    }
    lines.raw("END:VTIMEZONE");
}

fn span(zone: &TimeZone, opening: DateTime, last: Date) -> Option<(Timestamp, Timestamp)> {
    let closing = last.last_of_year().at(23, 59, 59, 0);
    let closing = closing.checked_add(jiff::Span::new().years(1)).ok()?;
    Some((
        zone.to_timestamp(opening).ok()?,
        zone.to_timestamp(closing).ok()?,
    ))
}

/// All are STANDARD: since 2018 Morocco had no summer time, and clients disagree on a negative one.
fn observance(lines: &mut Lines, onset: DateTime, from: Offset, to: Offset) {
    lines.raw("BEGIN:STANDARD");
    lines.raw(&format!("DTSTART:{}", wall(onset)));
    lines.raw(&format!("TZOFFSETFROM:{}", utc_offset(from)));
    lines.raw(&format!("TZOFFSETTO:{}", utc_offset(to)));
    lines.raw(&format!("TZNAME:{to}"));
    lines.raw("END:STANDARD");
}

fn utc_offset(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60)
}
