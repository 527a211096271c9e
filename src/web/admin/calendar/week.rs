//! The form of a desk's week, usual and in Ramadan.

use serde::Serialize;

use super::NATIONAL;
use crate::actions::ActionError;
use crate::actions::calendars::save_week;
use crate::domain::calendar::{DAYS, typed_week};
use crate::domain::content::FormInput;
use crate::domain::id::CityId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::FieldErrors;
use crate::store::screens::{calendar, labels};
use crate::view::{Message, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reference::form_page::saved;
use crate::web::admin::reviews::row::{Desks, Said};
use crate::web::form::{Fields, Path};

const TEMPLATE: &str = "admin/calendar/week.html";

#[derive(Serialize)]
struct WeekPage {
    slug: String,
    /// None = the national desk.
    name: Option<Said>,
    /// Empty = the desk has no week of its own yet.
    lock_version: String,
    seasons: Vec<Season>,
    stale: bool,
}

#[derive(Serialize)]
struct Season {
    key: &'static str,
    days: Vec<Day>,
}

#[derive(Serialize)]
struct Day {
    key: &'static str,
    opens: String,
    closes: String,
    error: Option<Message>,
}

pub async fn edit(panel: Panel, Path(slug): Path<String>) -> Result {
    let panel = panel.at(Navigation::Settings);
    let city = desk(&panel, &slug).await?;
    policy::decide(&panel.actor(), Act::KeepCalendar { city })?;
    let (week, version) = calendar::week(&panel.app.store, city).await?;
    let none = FieldErrors::default();
    let page = page(&panel, &slug, city, version, &typed_week(&week), &none).await?;
    panel.render(TEMPLATE, page).await
}

pub async fn save(panel: Panel, Path(slug): Path<String>, fields: Fields) -> Result {
    let panel = panel.at(Navigation::Settings);
    let city = desk(&panel, &slug).await?;
    let seen = fields.get("lock_version").parse().ok();
    let input = FormInput::new(fields.0);
    match save_week(&panel.app, &panel.actor(), city, seen, &input).await {
        Ok(()) => saved(&panel, "/admin/calendar#weeks".to_owned()).await,
        Err(ActionError::Invalid(errors)) => {
            let page = page(&panel, &slug, city, seen, &input, &errors).await?;
            panel.invalid(TEMPLATE, page)
        }
        Err(ActionError::Stale) => {
            let (_, version) = calendar::week(&panel.app.store, city).await?;
            let none = FieldErrors::default();
            let mut page = page(&panel, &slug, city, version, &input, &none).await?;
            page.stale = true;
            panel.conflict(TEMPLATE, page)
        }
        Err(other) => Err(other.into()),
    }
}

async fn desk(panel: &Panel, slug: &str) -> Result<Option<CityId>> {
    if slug == NATIONAL {
        return Ok(None);
    }
    Ok(Some(calendar::city(&panel.app.store, slug).await?))
}

async fn page(
    panel: &Panel,
    slug: &str,
    city: Option<CityId>,
    version: Option<i64>,
    input: &FormInput,
    errors: &FieldErrors,
) -> Result<WeekPage> {
    let cities = labels::list_cities(&panel.app.store).await?;
    let desks = Desks {
        cities: &cities,
        reader: panel.locale(),
    };
    let season = |season: &'static str| Season {
        key: season,
        days: DAYS
            .iter()
            .map(|day| {
                let key = format!("{season}.{day}");
                Day {
                    key: day,
                    opens: input.text(&format!("{key}.opens")).to_owned(),
                    closes: input.text(&format!("{key}.closes")).to_owned(),
                    error: errors.get(&key).map(Message::from),
                }
            })
            .collect(),
    };
    Ok(WeekPage {
        slug: slug.to_owned(),
        name: desks.name(city),
        lock_version: version
            .map(|version| version.to_string())
            .unwrap_or_default(),
        seasons: vec![season("usual"), season("ramadan")],
        stale: false,
    })
}
