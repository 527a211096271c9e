//! What is out and waits for confirmation, and how each city deals with it.

use jiff::Timestamp;
use serde::Serialize;

use crate::actions::workflow::set_urgent_rule;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::FieldErrors;
use crate::domain::urgent::{MOST_HOURS, Urgent, UrgentRule};
use crate::domain::workflow::awaits_confirmation;
use crate::store::screens::urgent::{UrgentText, list_open, rules};
use crate::view::{Flash, FlashTone, Message, Navigation};
use crate::web::admin::Panel;
use crate::web::admin::reviews::row::{Desks, Said, TextRow};
use crate::web::form::{Fields, mend};
use crate::web::{Error, Result};

const TEMPLATE: &str = "admin/urgent/list.html";

/// A text that is out and not confirmed yet.
#[derive(Serialize)]
pub struct UrgentRow {
    #[serde(flatten)]
    row: TextRow,
    reason: String,
    by: Option<String>,
    published_at: Timestamp,
    due_at: Timestamp,
    late: bool,
    /// Whether the reader could confirm it now.
    pub mine: bool,
}

#[derive(Serialize)]
struct ListPage {
    rows: Vec<UrgentRow>,
    /// Empty when the reader may not set them.
    rules: Vec<RuleRow>,
    most: u32,
    hours_error: Option<Message>,
}

#[derive(Serialize)]
struct RuleRow {
    slug: String,
    city: Option<Said>,
    rule: UrgentRule,
    /// Its form came back.
    again: bool,
    typed: String,
}

/// `/admin/urgent`
pub async fn page(panel: Panel) -> Result {
    let panel = panel.at(Navigation::FollowUp);
    let page = list_page(&panel, &Fields::default(), &FieldErrors::default()).await?;
    panel.render(TEMPLATE, page).await
}

pub async fn set_rule(panel: Panel, fields: Fields) -> Result {
    let panel = panel.at(Navigation::FollowUp);
    let cities = list_open(&panel.app.store, &panel.scope()).await?.cities;
    let city = cities
        .iter()
        .find(|city| city.slug == fields.get("city"))
        .map(|city| city.id);
    let Some(city) = city else {
        return match fields.get("city") {
            // The national desk has the usual rule.
            "" => Ok(panel.go("/admin/urgent")),
            _ => Err(Error::not_found()),
        };
    };
    let falls_back = fields.get("falls_back") == "yes";
    let hours = fields.get("hours");
    let done = set_urgent_rule(&panel.app, &panel.actor(), city, hours, falls_back).await;
    match mend(done)? {
        Ok(()) => {
            let flash = Flash::new(FlashTone::Success, "flash-urgent-rule");
            panel.redirect("/admin/urgent", flash).await
        }
        Err(errors) => {
            let page = list_page(&panel, &fields, &errors).await?;
            panel.invalid(TEMPLATE, page)
        }
    }
}

/// The open ones in sight, the most pressing first.
pub async fn rows(panel: &Panel) -> Result<Vec<UrgentRow>> {
    let found = list_open(&panel.app.store, &panel.scope()).await?;
    let desks = Desks {
        cities: &found.cities,
        reader: panel.locale(),
    };
    let now = panel.app.clock.now();
    Ok(found
        .rows
        .iter()
        .map(|text| UrgentRow {
            row: desks.row(&text.edition),
            reason: text.open.reason.clone(),
            by: found.people.get(&text.open.by).cloned(),
            published_at: text.open.published_at,
            due_at: text.open.due_at,
            late: text.open.due_at <= now,
            mine: waits_for(panel, text),
        })
        .collect())
}

fn waits_for(panel: &Panel, text: &UrgentText) -> bool {
    let urgent = Urgent {
        by: text.open.by,
        due_at: text.open.due_at,
        has_earlier: false,
    };
    let target = text.edition.target();
    awaits_confirmation(
        panel.person(),
        target,
        &text.run,
        &text.contributors,
        urgent,
    )
}

async fn list_page(panel: &Panel, typed: &Fields, errors: &FieldErrors) -> Result<ListPage> {
    let rows = rows(panel).await?;
    let mut set = Vec::new();
    if policy::decide(&panel.actor(), Act::KeepReference).is_ok() {
        let cities = list_open(&panel.app.store, &panel.scope()).await?.cities;
        let rules = rules(&panel.app.store).await?;
        let desks = Desks {
            cities: &cities,
            reader: panel.locale(),
        };
        set = cities
            .iter()
            .map(|city| RuleRow {
                slug: city.slug.clone(),
                city: desks.name(Some(city.id)),
                rule: rules.get(&city.id).copied().unwrap_or_default(),
                again: city.slug == typed.get("city"),
                typed: typed.get("hours").to_owned(),
            })
            .collect();
    }
    Ok(ListPage {
        rows,
        rules: set,
        most: MOST_HOURS,
        hours_error: errors.get("hours").map(Message::from),
    })
}
