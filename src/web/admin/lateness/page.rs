//! The report as a page.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::content::Kind;
use crate::store::screens::CityName;
use crate::store::screens::labels;
use crate::store::screens::lateness::{Late, LatenessScreen, MOST_ROWS, lateness};
use crate::store::screens::queue::{Desk, QueueFilter};
use crate::view::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::row::{Desks, Said, TextRow};
use crate::web::form::Query;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Slug, or `national`.
    city: String,
    kind: String,
}

#[derive(Serialize)]
struct LatenessPage {
    waiting: Vec<LateRow>,
    past: Vec<LateRow>,
    /// Past breaches counted by desk, kind and step, the most hours first.
    sums: Vec<Sum>,
    /// There are more than are shown.
    cut: bool,
    cities: Vec<Choice>,
    kinds: Vec<Choice>,
    csv: String,
}

#[derive(Serialize)]
struct LateRow {
    #[serde(flatten)]
    row: TextRow,
    step: Option<Said>,
    due_at: Option<Timestamp>,
    closed_at: Option<Timestamp>,
    hours: i64,
    /// How many rungs of the line were told.
    rungs: usize,
}

#[derive(Serialize)]
struct Sum {
    desk: Option<Said>,
    kind: Kind,
    step: Option<Said>,
    count: usize,
    hours: i64,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    /// None = worded by its value.
    name: Option<Said>,
    selected: bool,
}

/// `/admin/lateness`
pub async fn page(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::FollowUp);
    let screen = asked.load(&panel).await?;
    let desks = Desks {
        cities: &screen.cities,
        reader: panel.locale(),
    };
    let page = LatenessPage {
        waiting: screen
            .waiting
            .iter()
            .map(|late| row(late, &desks))
            .collect(),
        past: screen.past.iter().map(|late| row(late, &desks)).collect(),
        sums: sums(&screen.past, &desks),
        cut: screen.past.len() as u64 >= MOST_ROWS,
        cities: cities(&asked, &screen.cities, &desks),
        kinds: kinds(&asked),
        csv: asked.csv(),
    };
    panel.render("admin/lateness/page.html", page).await
}

impl Asked {
    /// What the reader may see of what is asked for.
    pub async fn load(&self, panel: &Panel) -> Result<LatenessScreen> {
        let store = &panel.app.store;
        let cities = labels::list_cities(store).await?;
        let desk = match self.city.as_str() {
            "national" => Some(Desk::National),
            slug => cities
                .iter()
                .find(|city| city.slug == slug)
                .map(|city| Desk::City(city.id)),
        };
        let filter = QueueFilter {
            desk,
            kind: self.kind.parse().ok(),
            locale: None,
        };
        let now = panel.app.clock.now();
        Ok(lateness(store, &panel.scope(), filter, now).await?)
    }

    fn csv(&self) -> String {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("city", &self.city), ("kind", &self.kind)])
            .finish();
        format!("/admin/lateness.csv?{query}")
    }
}

fn row(late: &Late, desks: &Desks<'_>) -> LateRow {
    LateRow {
        row: desks.row(&late.edition),
        step: step(late, desks),
        due_at: late.due.wait.due_at,
        closed_at: late.due.closed_at,
        hours: late.hours,
        rungs: late.due.wait.rungs,
    }
}

fn step(late: &Late, desks: &Desks<'_>) -> Option<Said> {
    let step = late.step.as_ref()?;
    Said::nearest(&step.names, desks.reader)
}

fn sums(past: &[Late], desks: &Desks<'_>) -> Vec<Sum> {
    let mut sums: Vec<Sum> = Vec::new();
    for late in past {
        let desk = desks.name(late.edition.document.city);
        let (kind, step) = (late.edition.document.kind, step(late, desks));
        let same = |sum: &&mut Sum| sum.desk == desk && sum.kind == kind && sum.step == step;
        match sums.iter_mut().find(same) {
            Some(sum) => {
                sum.count += 1;
                sum.hours += late.hours;
            }
            None => sums.push(Sum {
                desk,
                kind,
                step,
                count: 1,
                hours: late.hours,
            }),
        }
    }
    sums.sort_by_key(|sum| std::cmp::Reverse(sum.hours));
    sums
}

fn cities(asked: &Asked, cities: &[CityName], desks: &Desks<'_>) -> Vec<Choice> {
    let national = Choice {
        value: "national".to_owned(),
        name: None,
        selected: asked.city == "national",
    };
    let cities = cities.iter().map(|city| Choice {
        selected: city.slug == asked.city,
        value: city.slug.clone(),
        name: desks.name(Some(city.id)),
    });
    [national].into_iter().chain(cities).collect()
}

fn kinds(asked: &Asked) -> Vec<Choice> {
    let choice = |kind: &Kind| Choice {
        value: kind.to_string(),
        name: None,
        selected: kind.as_str() == asked.kind,
    };
    Kind::ALL.iter().map(choice).collect()
}
