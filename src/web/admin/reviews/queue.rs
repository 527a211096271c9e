//! The review queue: everything in review in sight, oldest first.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::row::{Desks, Said, TextRow};
use super::steps::current_step;
use crate::domain::content::Kind;
use crate::domain::locale::Locale;
use crate::domain::workflow;
use crate::store::screens::queue::{Desk, QueueFilter, Waiting, list_in_review};
use crate::store::screens::{CityName, labels};
use crate::view::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::Query;

const ROWS_A_PAGE: usize = 50;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Slug, or `national`.
    city: String,
    kind: String,
    locale: String,
    /// Name of a step as the reader's language has it.
    step: String,
    /// `yes` = only what the reader can answer.
    mine: String,
    page: usize,
}

#[derive(Serialize)]
struct QueuePage {
    rows: Vec<WaitingRow>,
    total: usize,
    mine_total: usize,
    filters: Filters,
    previous: Option<String>,
    next: Option<String>,
    number_of_page: usize,
    pages: usize,
}

/// A text in review.
#[derive(Clone, Debug, Serialize)]
pub struct WaitingRow {
    #[serde(flatten)]
    pub row: TextRow,
    pub step: Option<Said>,
    pub step_number: usize,
    pub steps: usize,
    pub approvals: usize,
    pub quorum: usize,
    pub since: Timestamp,
    pub target_hours: Option<u32>,
    pub late: bool,
    pub due_at: Option<Timestamp>,
    /// Whether the reader could approve it now.
    pub mine: bool,
}

#[derive(Serialize)]
struct Filters {
    cities: Vec<Choice>,
    kinds: Vec<Choice>,
    locales: Vec<Choice>,
    steps: Vec<Choice>,
    mine: bool,
    any: bool,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    /// None = worded by its value.
    name: Option<Said>,
    selected: bool,
}

/// `/admin/reviews`
pub async fn page(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::Review);
    let cities = labels::list_cities(&panel.app.store).await?;
    let filter = asked.filter(&cities);
    let waiting = list_in_review(&panel.app.store, &panel.scope(), filter).await?;
    let desks = Desks {
        cities: &cities,
        reader: panel.locale(),
    };
    let all = rows(&panel, &waiting, &desks);
    let steps = steps(&all, &asked);
    let mine_total = all.iter().filter(|row| row.mine).count();
    let rows: Vec<WaitingRow> = all
        .into_iter()
        .filter(|row| asked.mine.is_empty() || row.mine)
        .filter(|row| asked.step.is_empty() || row.step_name() == asked.step)
        .collect();
    let page = asked.page_of(rows, mine_total, asked.filters(&panel, &cities, steps));
    panel.render("admin/reviews/queue.html", page).await
}

/// Texts in review as the reader's rows, in the order they came.
pub fn rows(panel: &Panel, waiting: &[Waiting], desks: &Desks<'_>) -> Vec<WaitingRow> {
    let (actor, now) = (panel.actor(), panel.app.clock.now());
    waiting
        .iter()
        .map(|one| {
            let current = one.run.current();
            let target = one.edition.target();
            WaitingRow {
                row: desks.row(&one.edition),
                step: current_step(&one.run, desks.reader),
                step_number: current.map_or(one.run.steps.len(), |(at, _)| at + 1),
                steps: one.run.steps.len(),
                approvals: current.map_or(0, |(at, _)| one.run.approvals(at)),
                quorum: current.map_or(1, |(_, step)| step.quorum.max(1) as usize),
                since: one.run.waits_since(one.opened_at),
                target_hours: current.and_then(|(_, step)| step.target_hours),
                late: one.due_at.is_some_and(|due| due <= now),
                due_at: one.due_at,
                mine: workflow::awaits(&actor, target, &one.run, &one.contributors, now),
            }
        })
        .collect()
}

impl WaitingRow {
    fn step_name(&self) -> &str {
        self.step.as_ref().map_or("", |step| step.text.as_str())
    }
}

impl Asked {
    /// What the database is asked; an unknown word filters nothing.
    fn filter(&self, cities: &[CityName]) -> QueueFilter {
        let city = cities.iter().find(|city| city.slug == self.city);
        QueueFilter {
            desk: match city {
                Some(city) => Some(Desk::City(city.id)),
                None if self.city == "national" => Some(Desk::National),
                None => None,
            },
            kind: self.kind.parse().ok(),
            locale: self.locale.parse().ok(),
        }
    }

    fn filters(&self, panel: &Panel, cities: &[CityName], steps: Vec<Choice>) -> Filters {
        let (reader, scope) = (panel.locale(), panel.scope());
        let seen = cities
            .iter()
            .filter(|city| scope.sees(Some(city.id), Kind::News));
        let mut choices: Vec<Choice> = seen
            .map(|city| Choice {
                value: city.slug.clone(),
                name: Said::nearest(&city.towns, reader),
                selected: city.slug == self.city,
            })
            .collect();
        choices.push(Choice::worded("national", &self.city));
        let any = [&self.city, &self.kind, &self.locale, &self.step, &self.mine]
            .iter()
            .any(|value| !value.is_empty());
        Filters {
            cities: choices,
            kinds: Kind::ALL
                .iter()
                .map(|kind| Choice::worded(kind.as_str(), &self.kind))
                .collect(),
            locales: Locale::ALL
                .iter()
                .map(|locale| Choice::worded(locale.tag(), &self.locale))
                .collect(),
            steps,
            mine: !self.mine.is_empty(),
            any,
        }
    }

    fn page_of(&self, rows: Vec<WaitingRow>, mine_total: usize, filters: Filters) -> QueuePage {
        let total = rows.len();
        let pages = total.div_ceil(ROWS_A_PAGE).max(1);
        let number = self.page.clamp(1, pages);
        let shown = rows
            .into_iter()
            .skip((number - 1) * ROWS_A_PAGE)
            .take(ROWS_A_PAGE);
        QueuePage {
            rows: shown.collect(),
            total,
            mine_total,
            filters,
            previous: (number > 1).then(|| self.address(number - 1)),
            next: (number < pages).then(|| self.address(number + 1)),
            number_of_page: number,
            pages,
        }
    }

    fn address(&self, page: usize) -> String {
        let page = page.to_string();
        let parts = [
            ("city", &self.city),
            ("kind", &self.kind),
            ("locale", &self.locale),
            ("step", &self.step),
            ("mine", &self.mine),
            ("page", &page),
        ];
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(parts.into_iter().filter(|(_, value)| !value.is_empty()))
            .finish();
        format!("/admin/reviews?{query}")
    }
}

impl Choice {
    fn worded(value: &str, chosen: &str) -> Self {
        Self {
            value: value.to_owned(),
            name: None,
            selected: value == chosen,
        }
    }
}

/// The steps at which something waits.
fn steps(rows: &[WaitingRow], asked: &Asked) -> Vec<Choice> {
    let mut found: Vec<Said> = Vec::new();
    for step in rows.iter().filter_map(|row| row.step.clone()) {
        if !found.contains(&step) {
            found.push(step);
        }
    }
    found.sort_by(|one, other| one.text.cmp(&other.text));
    found
        .into_iter()
        .map(|step| Choice {
            selected: step.text == asked.step,
            value: step.text.clone(),
            name: Some(step),
        })
        .collect()
}
