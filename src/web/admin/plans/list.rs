//! Every plan in sight: what is ahead, what failed and why, and how punctual we were.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::times::utc;
use crate::domain::id::PlanId;
use crate::domain::plan::{PlanStanding, PlannedAct};
use crate::store::screens::plans::{After, PlansShown, list_plans};
use crate::view::Navigation;
use crate::web::admin::Panel;
use crate::web::admin::reviews::row::{Desks, TextRow};
use crate::web::form::Query;
use crate::web::{Error, Result};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    show: String,
    /// Microseconds and row of the last plan of the page before, `…-…`.
    after: String,
}

#[derive(Serialize)]
struct PlansPage {
    rows: Vec<PlanRow>,
    tabs: Vec<Tab>,
    shown: PlansShown,
    next: Option<String>,
}

#[derive(Serialize)]
struct Tab {
    show: PlansShown,
    current: bool,
}

#[derive(Serialize)]
struct PlanRow {
    #[serde(flatten)]
    row: TextRow,
    act: PlannedAct,
    standing: PlanStanding,
    /// Wall time of Morocco.
    local: String,
    at: Timestamp,
    utc: String,
    settled_at: Option<Timestamp>,
    /// Locale key.
    failure: Option<String>,
    note: Option<String>,
    /// None = the system.
    set_by: Option<String>,
    set_at: Timestamp,
}

/// `/admin/plans`
pub async fn page(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let panel = panel.at(Navigation::FollowUp);
    let shown = match asked.show.as_str() {
        "" => PlansShown::Ahead,
        word => word.parse().map_err(|_| Error::not_found())?,
    };
    let after = match asked.after.as_str() {
        "" => None,
        text => Some(read_after(text).ok_or_else(Error::not_found)?),
    };
    let (store, scope) = (&panel.app.store, panel.scope());
    let limit = panel.app.config.limits.page_size;
    let screen = list_plans(store, &scope, shown, after, limit).await?;
    let now = panel.app.clock.now();
    let desks = Desks {
        cities: &screen.cities,
        reader: panel.locale(),
    };
    let last = screen.rows.last().map(|(plan, _)| {
        let (at, id) = (plan.at.as_microsecond(), plan.id);
        format!("/admin/plans?show={shown}&after={at}-{id}")
    });
    let rows = screen.rows.iter().map(|(plan, text)| PlanRow {
        row: desks.row(text),
        act: plan.act,
        standing: plan.state.standing(plan.at, plan.settled_at, now),
        local: plan.local.clone(),
        at: plan.at,
        utc: utc(plan.at),
        settled_at: plan.settled_at,
        failure: plan.failure.clone(),
        note: plan.note.clone(),
        set_by: plan
            .set_by
            .and_then(|person| screen.people.get(&person).cloned()),
        set_at: plan.set_at,
    });
    let page = PlansPage {
        rows: rows.collect(),
        tabs: PlansShown::ALL
            .iter()
            .map(|show| Tab {
                show: *show,
                current: *show == shown,
            })
            .collect(),
        shown,
        next: last.filter(|_| screen.more),
    };
    panel.render("admin/plans/list.html", page).await
}

fn read_after(text: &str) -> Option<After> {
    let (at, id) = text.split_once('-')?;
    Some(After {
        at: Timestamp::from_microsecond(at.parse().ok()?).ok()?,
        id: PlanId(id.parse().ok()?),
    })
}
