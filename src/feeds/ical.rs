//! iCalendar, [RFC 5545](https://www.rfc-editor.org/rfc/rfc5545): CRLF, folded lines, escaped text, local
//! times with the rules of their zone. Takes the items that are events.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use super::doc::{EventStatus, FeedDoc, FeedEvent, FeedItem, Frequency, Recurrence};
use super::markup::{clean, plain_summary, plain_title, uri};
use super::vtimezone;
use crate::domain::locale::Locale;
use crate::domain::text::{anchor, contain};
use crate::domain::zone::{ZONE_ID, to_instant};

const LINE_OCTETS: usize = 75;

/// A calendar being written, line by line.
pub(super) struct Lines(String);

pub(super) fn render(doc: &FeedDoc) -> String {
    let mut lines = Lines(String::new());
    lines.raw("BEGIN:VCALENDAR");
    lines.raw("VERSION:2.0");
    lines.raw("PRODID:-//Mihan//Newsroom//EN");
    lines.raw("CALSCALE:GREGORIAN");
    lines.raw("METHOD:PUBLISH");
    lines.text("NAME", doc.locale, &doc.title);
    // Older than RFC 7986 and still the only name that some calendars read.
    lines.raw(&format!("X-WR-CALNAME:{}", escape(&contain(&doc.title))));
    lines.text("DESCRIPTION", doc.locale, &doc.description);
    lines.raw(&format!("X-WR-TIMEZONE:{ZONE_ID}"));
    lines.raw(&format!("URL:{}", uri(&doc.home_url)));
    lines.raw(&format!("SOURCE;VALUE=URI:{}", uri(&doc.self_url)));
    lines.raw("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    let events: Vec<(&FeedItem, &FeedEvent)> = doc
        .items
        .iter()
        .filter_map(|item| Some((item, item.event.as_ref()?)))
        .collect();
    let days = events.iter().map(|(_, event)| event.starts.date());
    vtimezone::write(&mut lines, days);
    for (item, event) in events {
        write_event(&mut lines, item, event);
    }
    lines.raw("END:VCALENDAR");
    lines.0
}

impl Lines {
    /// One content line, folded; the value must already be escaped.
    pub(super) fn raw(&mut self, line: &str) {
        let mut room = LINE_OCTETS;
        for letter in line.chars() {
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE_OCTETS - 1;
            }
            room -= letter.len_utf8();
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }

    /// A visible text in the language of its reader; an empty one is left out.
    fn text(&mut self, name: &str, locale: Locale, text: &str) {
        if !text.is_empty() {
            let text = escape(&anchor(text, locale.direction()));
            self.raw(&format!("{name};LANGUAGE={}:{text}", locale.tag()));
        }
    }
}

/// The form of a date and time without its zone.
pub(super) fn wall(time: DateTime) -> String {
    time.strftime("%Y%m%dT%H%M%S").to_string()
}

fn write_event(lines: &mut Lines, item: &FeedItem, event: &FeedEvent) {
    lines.raw("BEGIN:VEVENT");
    lines.raw(&format!(
        "UID:{}",
        escape(item.id.trim_start_matches("urn:uuid:"))
    ));
    // The time of the last change, not of the request: unchanged content gives unchanged bytes.
    lines.raw(&format!("DTSTAMP:{}", utc(item.updated)));
    lines.raw(&format!("CREATED:{}", utc(item.published)));
    lines.raw(&format!("LAST-MODIFIED:{}", utc(item.updated)));
    lines.raw(&format!("SEQUENCE:{}", event.sequence));
    lines.raw(&format!("STATUS:{}", status(item, event)));
    lines.raw(&format!("DTSTART;TZID={ZONE_ID}:{}", wall(event.starts)));
    if let Some(ends) = event.ends.filter(|ends| *ends > event.starts) {
        lines.raw(&format!("DTEND;TZID={ZONE_ID}:{}", wall(ends)));
    }
    if let Some(recurrence) = event.recurrence {
        lines.raw(&format!("RRULE:{}", rule(recurrence)));
    }
    lines.text(
        "SUMMARY",
        item.locale,
        &plain_title(&item.title, item.locale),
    );
    lines.text("DESCRIPTION", item.locale, &description(item, event));
    lines.text("LOCATION", item.locale, &event.place);
    let labels: Vec<String> = item
        .categories
        .iter()
        .map(|category| escape(&category.label))
        .collect();
    if !labels.is_empty() {
        lines.raw(&format!(
            "CATEGORIES;LANGUAGE={}:{}",
            item.locale.tag(),
            labels.join(",")
        ));
    }
    lines.raw(&format!("URL:{}", uri(&item.url)));
    lines.raw("END:VEVENT");
}

/// A withdrawn announcement is not a cancelled event, but nobody should rely on it.
fn status(item: &FeedItem, event: &FeedEvent) -> &'static str {
    match event.status {
        EventStatus::Cancelled => "CANCELLED",
        EventStatus::Postponed => "TENTATIVE",
        EventStatus::Scheduled if item.withdrawn.is_some() => "TENTATIVE",
        EventStatus::Scheduled => "CONFIRMED",
    }
}

/// Addresses on lines of their own: calendars show no other field for them.
fn description(item: &FeedItem, event: &FeedEvent) -> String {
    let mut paragraphs = vec![plain_summary(item)];
    paragraphs.extend(event.registration_url.as_deref().map(uri));
    paragraphs.push(uri(&item.short_url));
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}

fn rule(recurrence: Recurrence) -> String {
    let frequency = match recurrence.frequency {
        Frequency::Daily => "DAILY",
        Frequency::Weekly => "WEEKLY",
        Frequency::Monthly => "MONTHLY",
    };
    match recurrence.until.and_then(end_of_day) {
        Some(until) => format!("FREQ={frequency};UNTIL={}", utc(until)),
        None => format!("FREQ={frequency}"),
    }
}

/// RFC 5545 wants UNTIL in UTC whenever the start has a zone.
fn end_of_day(day: Date) -> Option<Timestamp> {
    to_instant(day.at(23, 59, 59, 0))
}

fn utc(instant: Timestamp) -> String {
    instant.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn escape(text: &str) -> String {
    let text = clean(text).replace("\r\n", "\n");
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => escaped.push_str("\\\\"),
            ';' => escaped.push_str("\\;"),
            ',' => escaped.push_str("\\,"),
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(line: &str) -> String {
        let mut lines = Lines(String::new());
        lines.raw(line);
        lines.0
    }

    #[test]
    fn text_is_escaped_and_cannot_start_a_property() {
        assert_eq!(
            escape("a;b,c\\d\r\nEND:VEVENT\u{7}"),
            "a\\;b\\,c\\\\d\\nEND:VEVENT"
        );
    }

    #[test]
    fn a_repeat_ends_with_its_last_day_in_morocco() {
        let recurrence = |until: &str| Recurrence {
            frequency: Frequency::Weekly,
            until: Some(until.parse().unwrap()),
        };
        assert_eq!(
            rule(recurrence("2026-09-01")),
            "FREQ=WEEKLY;UNTIL=20260901T225959Z"
        );
        assert_eq!(
            rule(recurrence("2026-12-31")),
            "FREQ=WEEKLY;UNTIL=20261231T235959Z"
        );
    }

    proptest! {
        #[test]
        fn lines_are_short_and_unfold_to_what_they_were(line in "[a-zé؀-ۿⴰ-ⵯ😀 ]{0,300}") {
            let text = folded(&line);
            for physical in text.split_terminator("\r\n") {
                prop_assert!(physical.len() <= LINE_OCTETS);
            }
            prop_assert_eq!(text.replace("\r\n ", ""), format!("{line}\r\n"));
        }
    }
}
