//! Nights, week ends, holidays and Ramadan do not count; a deadline is the other side of counting.

use jiff::civil::{date, time};
use proptest::prelude::*;

use super::*;
use crate::domain::content::FormInput;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn hours(from: &str, until: &str, calendar: &Calendar) -> i64 {
    working_hours(at(from), at(until), calendar)
}

/// Short days in a month of Ramadan, and two days off.
fn fasting() -> Calendar {
    let short = Some(Hours {
        opens: time(9, 0, 0, 0),
        closes: time(15, 0, 0, 0),
    });
    Calendar {
        week: WorkingWeek {
            usual: Week::default(),
            ramadan: Some(Week([short, short, short, short, short, None, None])),
        },
        ramadans: vec![Ramadan {
            starts_on: date(2027, 2, 8),
            ends_on: date(2027, 3, 9),
            source: String::new(),
        }],
        holidays: [date(2027, 3, 10), date(2027, 3, 11)].into(),
    }
}

#[test]
fn nights_and_week_ends_do_not_count() {
    let usual = Calendar::default();
    // A Monday in November: Morocco keeps UTC.
    for (from, until, expected) in [
        ("2026-11-23T09:00:00Z", "2026-11-23T12:00:00Z", 3),
        ("2026-11-23T15:30:00Z", "2026-11-24T09:30:00Z", 2),
        ("2026-11-27T16:30:00Z", "2026-11-30T08:30:00Z", 0),
        ("2026-11-28T10:00:00Z", "2026-11-29T10:00:00Z", 0),
        ("2026-11-23T00:00:00Z", "2026-11-29T00:00:00Z", 40),
        ("2026-11-24T00:00:00Z", "2026-11-23T00:00:00Z", 0),
    ] {
        assert_eq!(hours(from, until, &usual), expected, "{from} – {until}");
    }
}

#[test]
fn holidays_do_not_count() {
    let usual = Calendar::default();
    // 18 November 2026 is a Wednesday.
    assert_eq!(
        hours("2026-11-17T00:00:00Z", "2026-11-20T00:00:00Z", &usual),
        16
    );
    assert!(is_fixed_holiday(date(2025, 10, 31)));
    assert!(!is_fixed_holiday(date(2024, 10, 31)));
    assert_eq!(fasting().hours_on(date(2027, 3, 10)), None);
}

#[test]
fn ramadan_has_hours_of_its_own_where_they_are_known() {
    // Monday 8 to Friday 12 February 2027: six hours a day.
    let week = ("2027-02-08T00:00:00Z", "2027-02-13T00:00:00Z");
    assert_eq!(hours(week.0, week.1, &fasting()), 30);
    let mut unknown = fasting();
    unknown.week.ramadan = None;
    assert_eq!(hours(week.0, week.1, &unknown), 40);
}

#[test]
fn a_deadline_jumps_over_what_does_not_count() {
    let usual = Calendar::default();
    for (from, hours, expected) in [
        ("2026-11-23T09:00:00Z", 3, "2026-11-23T12:00:00Z"),
        ("2026-11-23T09:00:00Z", 8, "2026-11-24T09:00:00Z"),
        // Friday evening to Monday.
        ("2026-11-27T20:00:00Z", 1, "2026-11-30T09:30:00Z"),
        // Over the holiday of Wednesday the 18th.
        ("2026-11-17T15:30:00Z", 2, "2026-11-19T09:30:00Z"),
        // Before the change of September 2026 the clocks stood an hour ahead.
        ("2026-09-18T14:30:00Z", 2, "2026-09-21T09:30:00Z"),
        ("2026-11-23T09:00:00Z", 0, "2026-11-23T09:00:00Z"),
    ] {
        assert_eq!(deadline(at(from), hours, &usual), at(expected), "{from}");
    }
    let day = half_way(at("2026-11-23T08:30:00Z"), 8, &usual);
    assert_eq!(day, at("2026-11-23T12:30:00Z"));
}

#[test]
fn a_week_in_which_nobody_works_still_has_an_end() {
    let closed = Calendar {
        week: WorkingWeek {
            usual: Week([None; 7]),
            ramadan: None,
        },
        ..Calendar::default()
    };
    let from = at("2026-11-23T09:00:00Z");
    assert!(deadline(from, 8, &closed) >= from);
}

#[test]
fn a_form_says_when_a_week_is_wrong() {
    let week = typed_week(&fasting().week);
    assert_eq!(read_week(&week).unwrap(), fasting().week);
    let form = |pairs: &[(&str, &str)]| {
        let owned = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
        FormInput::new(pairs.iter().map(owned))
    };
    assert!(
        read_week(&form(&[]))
            .unwrap_err()
            .get("usual.mon")
            .is_some()
    );
    let wrong = form(&[
        ("usual.mon.opens", "08:30"),
        ("usual.tue.opens", "16:00"),
        ("usual.tue.closes", "08:00"),
        ("usual.wed.opens", "dawn"),
        ("usual.wed.closes", "12:00"),
    ]);
    let errors = read_week(&wrong).unwrap_err();
    for field in ["usual.mon", "usual.tue", "usual.wed"] {
        assert!(errors.get(field).is_some(), "{field}");
    }
    let long = form(&[
        ("starts_on", "2027-02-08"),
        ("ends_on", "2027-03-20"),
        ("source", "-"),
    ]);
    assert!(read_ramadan(&long).unwrap_err().get("ends_on").is_some());
}

fn instants() -> impl Strategy<Value = Timestamp> {
    // 2025 to 2028.
    (1_735_689_600_i64..1_861_920_000).prop_map(|second| Timestamp::from_second(second).unwrap())
}

proptest! {
    #[test]
    fn a_deadline_is_as_many_hours_away_as_was_asked(from in instants(), hours in 1_u32..400) {
        let calendar = fasting();
        let due = deadline(from, hours, &calendar);
        let asked = SignedDuration::from_hours(i64::from(hours));
        prop_assert_eq!(working_time(from, due, &calendar), asked);
    }

    #[test]
    fn later_and_longer_never_end_earlier(
        from in instants(),
        wait in 0_i64..2_000_000,
        hours in 0_u32..200,
        more in 0_u32..50,
    ) {
        let calendar = fasting();
        let later = from + SignedDuration::from_secs(wait);
        prop_assert!(deadline(from, hours, &calendar) <= deadline(later, hours, &calendar));
        prop_assert!(deadline(from, hours, &calendar) <= deadline(from, hours + more, &calendar));
        prop_assert!(half_way(from, hours, &calendar) <= deadline(from, hours, &calendar));
    }

    #[test]
    fn whole_weeks_without_a_holiday_have_forty_hours(start in 0_i64..7 * 24 * 60) {
        // Six weeks of summer 2027 between two holidays.
        let from = at("2027-06-01T00:00:00Z") + SignedDuration::from_mins(start);
        for weeks in 1..6_i64 {
            let until = from + SignedDuration::from_hours(24 * 7 * weeks);
            prop_assert_eq!(working_hours(from, until, &Calendar::default()), 40 * weeks);
        }
    }
}
