//! How one wants to be told of each event.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::Panel;
use crate::actions::inbox::choose_ways;
use crate::domain::notice::{Concern, NoticeEvent, Way};
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::store::screens::inbox::choices_of;
use crate::view::{Flash, FlashTone, Message};
use crate::web::Result;
use crate::web::form::{Fields, mend};

const TEMPLATE: &str = "admin/account/notices.html";
const ADDRESS: &str = "/admin/account/notices";

#[derive(Serialize)]
struct NoticesPage {
    /// What waits for one's own decision, and everything else.
    groups: Vec<Group>,
    invalid: bool,
}

#[derive(Serialize)]
struct Group {
    concern: Concern,
    events: Vec<EventRow>,
}

#[derive(Serialize)]
struct EventRow {
    event: NoticeEvent,
    ways: Vec<WayChoice>,
    error: Option<Message>,
}

#[derive(Serialize)]
struct WayChoice {
    way: Way,
    chosen: bool,
}

/// `/admin/account/notices`
pub async fn show(panel: Panel) -> Result {
    let chosen = choices_of(&panel.app.store, panel.person().id).await?;
    let page = page(&chosen, &FieldErrors::default());
    panel.render(TEMPLATE, page).await
}

/// POST `/admin/account/notices`
pub async fn save(panel: Panel, fields: Fields) -> Result {
    let mut chosen = BTreeMap::new();
    let mut errors = FieldErrors::default();
    for event in NoticeEvent::ALL {
        let typed = fields.get(&format!("way-{event}"));
        match typed.parse::<Way>() {
            Ok(way) => {
                chosen.insert(*event, way);
            }
            // An event that the form did not have stays as it is.
            Err(_) if typed.is_empty() => {}
            Err(_) => {
                let error = FieldError::new("error-unknown-choice").with("choice", typed);
                errors.add(event.as_str(), error);
            }
        }
    }
    let saved = match errors.is_empty() {
        true => mend(choose_ways(&panel.app, panel.person(), &chosen).await)?,
        false => Err(errors),
    };
    match saved {
        Ok(()) => {
            let flash = Flash::new(FlashTone::Success, "flash-saved");
            panel.redirect(ADDRESS, flash).await
        }
        Err(errors) => panel.invalid(TEMPLATE, page(&chosen, &errors)),
    }
}

fn page(chosen: &BTreeMap<NoticeEvent, Way>, errors: &FieldErrors) -> NoticesPage {
    let groups = [Concern::Decide, Concern::Named, Concern::Text].map(|concern| Group {
        concern,
        events: NoticeEvent::ALL
            .iter()
            .filter(|event| event.concern() == concern)
            .map(|event| row(*event, chosen.get(event).copied(), errors))
            .collect(),
    });
    NoticesPage {
        groups: groups
            .into_iter()
            .filter(|group| !group.events.is_empty())
            .collect(),
        invalid: !errors.is_empty(),
    }
}

fn row(event: NoticeEvent, chosen: Option<Way>, errors: &FieldErrors) -> EventRow {
    let present = event.way(chosen);
    EventRow {
        event,
        ways: event
            .ways()
            .iter()
            .map(|way| WayChoice {
                way: *way,
                chosen: *way == present,
            })
            .collect(),
        error: errors.get(event.as_str()).map(Message::from),
    }
}
