//! The first page: what waits for the reader, their own texts, what is scheduled and what went out.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use super::Panel;
use super::reviews::queue::{self, WaitingRow};
use super::reviews::row::{Desks, TextRow};
use super::routes::{Needs, Route};
use super::urgent::{self, list::UrgentRow};
use crate::domain::actor::{Actor, Person};
use crate::domain::stage::Stage;
use crate::domain::workflow;
use crate::store::screens;
use crate::store::screens::Edition;
use crate::store::screens::dashboard::{Dashboard, Mine};
use crate::store::screens::queue::Waiting;
use crate::view::Navigation;
use crate::web::Result;

/// How many of the waiting texts are listed; the queue has them all.
const MOST_WAITING: usize = 12;

/// How many of the texts in review are looked at for whether anybody could answer.
const MOST_LOOKED_AT: usize = 200;

#[derive(Serialize)]
struct DashboardPage {
    waiting: Vec<WaitingRow>,
    waiting_total: usize,
    late_total: usize,
    /// Out already, and waiting for the reader to confirm them.
    urgent: Vec<UrgentRow>,
    /// In review at a step that nobody could answer.
    stuck: Vec<TextRow>,
    mine: Vec<MineRow>,
    scheduled: Vec<TimedRow>,
    published: Vec<TimedRow>,
    counts: BTreeMap<&'static str, i64>,
    may_write: bool,
}

#[derive(Serialize)]
struct MineRow {
    #[serde(flatten)]
    row: TextRow,
    updated_at: Timestamp,
    reason: Option<String>,
}

/// A text with the instant that its list is about.
#[derive(Serialize)]
struct TimedRow {
    #[serde(flatten)]
    row: TextRow,
    at: Option<Timestamp>,
    /// The minute has passed.
    late: bool,
    /// Locale key of why it did not go out.
    failure: Option<String>,
}

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/admin", Needs::SignedIn, page)]
}

async fn page(panel: Panel) -> Result {
    let panel = panel.at(Navigation::Dashboard);
    let (me, now) = (panel.person().id, panel.app.clock.now());
    let found = screens::dashboard::dashboard(&panel.app.store, &panel.scope(), me, now).await?;
    let desks = Desks {
        cities: &found.cities,
        reader: panel.locale(),
    };
    let mut waiting = queue::rows(&panel, &found.in_review, &desks);
    waiting.retain(|row| row.mine);
    // Oldest at the current step first: that is the one that waits for the reader.
    waiting.sort_by_key(|row| row.since);
    let waiting_total = waiting.len();
    let mut urgent = urgent::list::rows(&panel).await?;
    urgent.retain(|row| row.mine);
    urgent.truncate(MOST_WAITING);
    let late_total = waiting.iter().filter(|row| row.late).count();
    waiting.truncate(MOST_WAITING);
    let timed = |edition: &Edition, at: Option<Timestamp>| TimedRow {
        row: desks.row(edition),
        at,
        late: edition.stage == Stage::Scheduled && at.is_some_and(|at| at < now),
        failure: edition.schedule_failure.clone(),
    };
    let page = DashboardPage {
        waiting,
        waiting_total,
        urgent,
        late_total,
        stuck: stuck(&found, &desks, now),
        mine: found.mine.iter().map(|one| mine(one, &desks)).collect(),
        scheduled: found
            .scheduled
            .iter()
            .map(|one| timed(one, one.scheduled_at))
            .collect(),
        published: found
            .published
            .iter()
            .map(|one| timed(one, one.published_at))
            .collect(),
        counts: Stage::ALL
            .iter()
            .map(|stage| {
                let count = found.counts.get(stage).copied().unwrap_or(0);
                (stage.as_str(), count)
            })
            .collect(),
        may_write: crate::domain::policy::menu(&panel.actor()).write,
    };
    panel.render("admin/dashboard.html", page).await
}

/// The oldest texts in review, as far as none of the people there are could approve them.
fn stuck(found: &Dashboard, desks: &Desks<'_>, now: Timestamp) -> Vec<TextRow> {
    let waits_for_nobody = |one: &&Waiting| {
        let outside = one.run.current().is_some_and(|(_, step)| step.outside);
        let target = one.edition.target();
        let able = |person: &Person| {
            let actor = Actor::Person(person.clone());
            workflow::awaits(&actor, target, &one.run, &one.contributors, now)
        };
        !outside && !found.people.iter().any(able)
    };
    found
        .in_review
        .iter()
        .take(MOST_LOOKED_AT)
        .filter(waits_for_nobody)
        .take(MOST_WAITING)
        .map(|one| desks.row(&one.edition))
        .collect()
}

fn mine(one: &Mine, desks: &Desks<'_>) -> MineRow {
    MineRow {
        row: desks.row(&one.edition),
        updated_at: one.edition.updated_at,
        reason: one.reason.clone(),
    }
}
