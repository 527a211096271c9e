//! The release sets in sight, and the form to start one.

use jiff::Timestamp;
use serde::Serialize;

use crate::actions::release::start_release;
use crate::domain::id::{CityId, ReleaseId};
use crate::domain::policy::{self, Act};
use crate::domain::refusal::FieldErrors;
use crate::domain::release::ReleaseState;
use crate::store::screens::labels::CityName;
use crate::store::screens::releases::list_releases;
use crate::view::{Flash, FlashTone, Message, Navigation};
use crate::web::admin::Panel;
use crate::web::admin::plans::times::utc;
use crate::web::admin::reviews::row::{Desks, Said};
use crate::web::form::{Fields, mend};
use crate::web::{Error, Result};

const TEMPLATE: &str = "admin/releases/list.html";

/// The word of the national desk in forms.
const NATIONAL: &str = "national";

#[derive(Serialize)]
struct ListPage {
    rows: Vec<ReleaseRow>,
    /// Desks for which the reader may start one; none = no form.
    desks: Vec<DeskChoice>,
    typed_name: String,
    name_error: Option<Message>,
}

#[derive(Serialize)]
struct ReleaseRow {
    id: ReleaseId,
    name: String,
    desk: Option<Said>,
    state: ReleaseState,
    texts: i64,
    local: Option<String>,
    utc: Option<String>,
    settled_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct DeskChoice {
    value: String,
    /// None = the national desk.
    name: Option<Said>,
    selected: bool,
}

/// `/admin/releases`
pub async fn page(panel: Panel) -> Result {
    let panel = panel.at(Navigation::FollowUp);
    let page = list_page(&panel, &Fields::default(), &FieldErrors::default()).await?;
    panel.render(TEMPLATE, page).await
}

pub async fn start(panel: Panel, fields: Fields) -> Result {
    let panel = panel.at(Navigation::FollowUp);
    let cities = list_releases(&panel.app.store, &panel.scope())
        .await?
        .cities;
    let city = desk(&cities, fields.get("city")).ok_or_else(Error::not_found)?;
    let done = start_release(&panel.app, &panel.actor(), fields.get("name"), city).await;
    match mend(done)? {
        Ok(id) => {
            let flash = Flash::new(FlashTone::Success, "flash-release-start");
            panel.redirect(format!("/admin/releases/{id}"), flash).await
        }
        Err(errors) => {
            let page = list_page(&panel, &fields, &errors).await?;
            panel.invalid(TEMPLATE, page)
        }
    }
}

async fn list_page(panel: &Panel, typed: &Fields, errors: &FieldErrors) -> Result<ListPage> {
    let found = list_releases(&panel.app.store, &panel.scope()).await?;
    let desks = Desks {
        cities: &found.cities,
        reader: panel.locale(),
    };
    let rows = found.rows.iter().map(|(release, texts)| ReleaseRow {
        id: release.id,
        name: release.name.clone(),
        desk: desks.name(release.city),
        state: release.state,
        texts: *texts,
        local: release.local.clone(),
        utc: release.at.map(utc),
        settled_at: release.settled_at,
    });
    let rows = rows.collect();
    let actor = panel.actor();
    let may = |city| policy::decide(&actor, Act::PrepareRelease { city }).is_ok();
    let chosen = typed.get("city");
    let mut choices: Vec<DeskChoice> = found
        .cities
        .iter()
        .filter(|city| may(Some(city.id)))
        .map(|city| DeskChoice {
            value: city.slug.clone(),
            name: desks.name(Some(city.id)),
            selected: city.slug == chosen,
        })
        .collect();
    if may(None) {
        choices.insert(
            0,
            DeskChoice {
                value: NATIONAL.to_owned(),
                name: None,
                selected: chosen == NATIONAL,
            },
        );
    }
    Ok(ListPage {
        rows,
        desks: choices,
        typed_name: typed.get("name").to_owned(),
        name_error: errors.get("name").map(Message::from),
    })
}

/// The desk of a form's word; none = there is no such desk.
fn desk(cities: &[CityName], word: &str) -> Option<Option<CityId>> {
    if word == NATIONAL {
        return Some(None);
    }
    let city = cities.iter().find(|city| city.slug == word)?;
    Some(Some(city.id))
}
