//! The page of the calendar: this year's and next year's days off, Ramadan, and the weeks of desks.

use jiff::civil::Date;
use serde::Serialize;

use super::NATIONAL;
use crate::domain::calendar::{DAYS, FIXED_HOLIDAYS, Hours, WorkingWeek};
use crate::domain::id::CityId;
use crate::domain::policy::{self, Act};
use crate::domain::zone;
use crate::store::screens::calendar::{self, CalendarScreen};
use crate::view::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::row::{Desks, Said};

/// From this month on the next year is looked at too.
const LOOK_AHEAD: i8 = 10;

#[derive(Serialize)]
struct CalendarPage {
    years: Vec<YearView>,
    ramadans: Vec<RamadanView>,
    weeks: Vec<DeskWeek>,
    may_keep: bool,
}

#[derive(Serialize)]
struct YearView {
    /// Text: a year is not grouped like a number.
    year: String,
    days: Vec<DayView>,
    /// Nobody has entered a movable holiday yet.
    nothing_entered: bool,
}

#[derive(Serialize)]
struct DayView {
    day: Date,
    /// None = a fixed one, worded by `key`.
    id: Option<i64>,
    key: Option<&'static str>,
    name: Option<Said>,
    /// None = everywhere.
    city: Option<Said>,
    source: Option<String>,
}

#[derive(Serialize)]
struct RamadanView {
    id: i64,
    starts_on: Date,
    ends_on: Date,
    source: String,
}

#[derive(Serialize)]
struct DeskWeek {
    /// Slug, or `national`.
    slug: String,
    name: Option<Said>,
    usual: Vec<Span>,
    ramadan: Option<Vec<Span>>,
    /// It has no week of its own.
    inherited: bool,
    may_keep: bool,
}

/// Days that follow each other with the same hours.
#[derive(Serialize)]
struct Span {
    first: &'static str,
    last: &'static str,
    opens: String,
    closes: String,
}

/// `/admin/calendar`
pub async fn page(panel: Panel) -> Result {
    let panel = panel.at(Navigation::Settings);
    let screen = calendar::calendar(&panel.app.store).await?;
    let desks = Desks {
        cities: &screen.cities,
        reader: panel.locale(),
    };
    let today = zone::to_day(panel.app.clock.now());
    let mut years = vec![today.year()];
    if today.month() >= LOOK_AHEAD {
        years.push(today.year() + 1);
    }
    let may = |city| policy::decide(&panel.actor(), Act::KeepCalendar { city }).is_ok();
    let mut weeks = vec![desk_week(&screen, None, NATIONAL, None, may(None))];
    for city in &screen.cities {
        let name = desks.name(Some(city.id));
        weeks.push(desk_week(
            &screen,
            Some(city.id),
            &city.slug,
            name,
            may(Some(city.id)),
        ));
    }
    let page = CalendarPage {
        years: years
            .into_iter()
            .map(|year| year_view(&screen, &desks, year))
            .collect(),
        ramadans: screen
            .ramadans
            .iter()
            .rev()
            .map(|one| RamadanView {
                id: one.id.0,
                starts_on: one.value.starts_on,
                ends_on: one.value.ends_on,
                source: one.value.source.clone(),
            })
            .collect(),
        weeks,
        may_keep: may(None),
    };
    panel.render("admin/calendar/page.html", page).await
}

fn year_view(screen: &CalendarScreen, desks: &Desks<'_>, year: i16) -> YearView {
    let entered = screen
        .holidays
        .iter()
        .filter(|one| one.value.day.year() == year);
    let mut days: Vec<DayView> = entered
        .map(|one| DayView {
            day: one.value.day,
            id: Some(one.id.0),
            key: None,
            name: Said::nearest(&one.value.names, desks.reader),
            city: desks.name(one.value.city),
            source: Some(one.value.source.clone()),
        })
        .collect();
    let nothing_entered = days.is_empty();
    let fixed = FIXED_HOLIDAYS.iter().filter(|one| year >= one.since);
    days.extend(fixed.filter_map(|one| {
        Some(DayView {
            day: Date::new(year, one.month, one.day).ok()?,
            id: None,
            key: Some(one.key),
            name: None,
            city: None,
            source: None,
        })
    }));
    days.sort_by_key(|one| one.day);
    YearView {
        year: year.to_string(),
        days,
        nothing_entered,
    }
}

fn desk_week(
    screen: &CalendarScreen,
    city: Option<CityId>,
    slug: &str,
    name: Option<Said>,
    may_keep: bool,
) -> DeskWeek {
    let of = |city: Option<CityId>| screen.weeks.iter().find(|(desk, _)| *desk == city);
    let own = of(city);
    let week = own
        .or_else(|| of(None))
        .map_or_else(WorkingWeek::default, |(_, week)| *week);
    DeskWeek {
        slug: slug.to_owned(),
        name,
        usual: spans(&week.usual.0),
        ramadan: week.ramadan.map(|week| spans(&week.0)),
        inherited: own.is_none(),
        may_keep,
    }
}

fn spans(days: &[Option<Hours>; 7]) -> Vec<Span> {
    let clock = |time: jiff::civil::Time| format!("{:02}:{:02}", time.hour(), time.minute());
    let mut spans: Vec<(Hours, Span)> = Vec::new();
    let mut yesterday = None;
    for (name, hours) in DAYS.iter().zip(days) {
        if let Some(hours) = hours {
            match spans.last_mut() {
                Some((same, span)) if yesterday == Some(*hours) && same == hours => {
                    span.last = name;
                }
                Some(_) | None => spans.push((
                    *hours,
                    Span {
                        first: name,
                        last: name,
                        opens: clock(hours.opens),
                        closes: clock(hours.closes),
                    },
                )),
            }
        }
        yesterday = *hours;
    }
    spans.into_iter().map(|(_, span)| span).collect()
}
