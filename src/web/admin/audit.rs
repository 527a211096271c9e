//! The audit trail as a page and as a file: read, narrowed, taken out. Nothing here changes it.

mod export;
mod shown;

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

use super::Panel;
use super::people::city_options;
use super::routes::{Needs, Route};
use crate::domain::audit::{Deed, Head};
use crate::domain::policy::Act;
use crate::domain::zone;
use crate::store::screens::audit::{self, AuditFilter};
use crate::store::screens::labels::list_cities;
use crate::view::{Navigation, OptionView};
use crate::web::Result;
use crate::web::form::{Fields, Query};
use shown::{Shown, shown};

/// The most characters of a name that are looked for.
const MOST_TYPED: usize = 100;

pub(super) fn routes() -> Vec<Route> {
    let reads = Needs::Act(Act::ReadAudit);
    vec![
        Route::get("/admin/audit", reads, page),
        Route::get("/admin/audit/events.ndjson", reads, export::file),
    ]
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    person: String,
    act: String,
    /// Slug.
    city: String,
    from: String,
    until: String,
    before: Option<i64>,
}

#[derive(Serialize)]
struct AuditScreen {
    events: Vec<Shown>,
    head: Head,
    person: String,
    from: String,
    until: String,
    act: String,
    acts: Vec<Deed>,
    cities: Vec<OptionView>,
    narrowed: bool,
    next: Option<String>,
}

async fn page(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let store = &panel.app.store;
    let cities = list_cities(store).await?;
    let filter = AuditFilter {
        person: asked.person.trim().chars().take(MOST_TYPED).collect(),
        act: asked.act.clone(),
        city: cities
            .iter()
            .find(|city| city.slug == asked.city)
            .map(|city| city.id),
        from: asked.from.parse().ok().and_then(beginning_of),
        until: asked.until.parse().ok().and_then(end_of),
    };
    let limit = panel.app.config.limits.page_size;
    let found = audit::load(store, &filter, asked.before, limit).await?;
    let context = AuditScreen {
        events: found
            .lines
            .into_iter()
            .map(|line| shown(line, &cities, panel.locale()))
            .collect(),
        head: audit::head(store).await?,
        cities: city_options(&panel, &cities, &asked.city),
        acts: Deed::ALL.to_vec(),
        narrowed: !asked.address(None).is_empty(),
        next: found
            .next
            .map(|before| format!("/admin/audit?{}", asked.address(Some(before)))),
        person: filter.person,
        from: asked.from,
        until: asked.until,
        act: asked.act,
    };
    panel
        .at(Navigation::Settings)
        .render("admin/audit/list.html", context)
        .await
}

impl Asked {
    /// What was chosen, as a query; empty when nothing was.
    fn address(&self, before: Option<i64>) -> String {
        let fields = [
            ("person", self.person.clone()),
            ("act", self.act.clone()),
            ("city", self.city.clone()),
            ("from", self.from.clone()),
            ("until", self.until.clone()),
            (
                "before",
                before.map(|id| id.to_string()).unwrap_or_default(),
            ),
        ];
        let named = fields.into_iter().filter(|(_, value)| !value.is_empty());
        Fields(
            named
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
        )
        .encode()
    }
}

fn beginning_of(day: Date) -> Option<Timestamp> {
    zone::to_instant(day.to_datetime(Time::midnight()))
}

/// The day itself is meant too.
fn end_of(day: Date) -> Option<Timestamp> {
    beginning_of(day.checked_add(1.day()).ok()?)
}
