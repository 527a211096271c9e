//! Why somebody may do something with a text or not: every act with its reasons, who could, and what would change it.
//! The answers are those of the functions behind the routes; here they are only shown.

use serde::{Deserialize, Serialize};

use super::routes::{Needs, Place, Route};
use crate::actions::workflow::standing;
use crate::domain::actor::Person;
use crate::domain::id::{EditionId, PersonId};
use crate::domain::policy::{self, Act};
use crate::domain::stage::Stage;
use crate::domain::why::{Asked, Explained, Remedy, explain, remedies};
use crate::store::screens::why::list_everybody;
use crate::view::{Navigation, ReasonView};
use crate::web::admin::Panel;
use crate::web::admin::writing::Named;
use crate::web::form::{Path, Query};
use crate::web::{Error, Result};

/// The most people who are asked about; names beyond the first few are only counted.
const MOST_PEOPLE: u64 = 500;
const MOST_NAMES: usize = 5;

#[derive(Serialize)]
struct WhyPage {
    edition: EditionId,
    title: Named,
    stage: Stage,
    /// Whom the answers are about.
    person: PersonId,
    name: String,
    is_reader: bool,
    /// Whom an administrator may choose; empty for everybody else.
    people: Vec<Choice>,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Choice {
    id: PersonId,
    name: String,
}

#[derive(Serialize)]
struct Row {
    asked: Asked,
    allowed: bool,
    reasons: Vec<ReasonView>,
    remedies: Vec<Remedy>,
    /// Those who could at this moment.
    able: Vec<String>,
    more: usize,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Whom {
    person: Option<i64>,
}

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get(
        "/admin/editions/{edition}/why",
        Needs::At(reads),
        page,
    )]
}

fn reads(place: &Place) -> Act {
    Act::Read {
        city: place.target.city,
        kind: place.target.kind,
    }
}

async fn page(panel: Panel, Path(id): Path<EditionId>, Query(whom): Query<Whom>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let (actor, now) = (panel.actor(), panel.app.clock.now());
    let standing = standing(&panel.app.store, &actor, id).await?;
    let everybody = list_everybody(&panel.app.store, MOST_PEOPLE, now).await?;
    let chooses = policy::decide(&actor, Act::ManagePeople);
    let reader = panel.person().id;
    let wanted = whom.person.map_or(reader, PersonId);
    if wanted != reader {
        chooses.clone()?;
    }
    let person = match everybody.iter().find(|one| one.id == wanted) {
        Some(person) => person,
        None if wanted == reader => panel.person(),
        None => return Err(Error::not_found()),
    };
    let situation = &standing.situation;
    let answers: Vec<(&Person, Vec<Explained>)> = everybody
        .iter()
        .map(|one| (one, explain(one, situation, now)))
        .collect();
    let rows = explain(person, situation, now)
        .into_iter()
        .map(|explained| Row::new(explained, &answers))
        .collect();
    let edition = &standing.edition;
    let page = WhyPage {
        edition: id,
        title: Named::new(&edition.title, edition.locale),
        stage: edition.stage,
        person: person.id,
        name: person.name.clone(),
        is_reader: person.id == reader,
        people: match chooses {
            Ok(()) => everybody.iter().map(Choice::new).collect(),
            Err(_) => Vec::new(),
        },
        rows,
    };
    panel.render("admin/why/page.html", page).await
}

impl Choice {
    fn new(person: &Person) -> Self {
        Self {
            id: person.id,
            name: person.name.clone(),
        }
    }
}

impl Row {
    fn new(explained: Explained, answers: &[(&Person, Vec<Explained>)]) -> Self {
        let may = |answers: &[Explained]| {
            let mut same = answers.iter().filter(|one| one.asked == explained.asked);
            same.any(|one| one.refusal.is_none())
        };
        let mut able: Vec<String> = answers
            .iter()
            .filter(|(_, answers)| may(answers))
            .map(|(person, _)| person.name.clone())
            .collect();
        let more = able.len().saturating_sub(MOST_NAMES);
        able.truncate(MOST_NAMES);
        let refusal = explained.refusal.as_ref();
        Self {
            asked: explained.asked,
            allowed: refusal.is_none(),
            reasons: refusal.map(ReasonView::all).unwrap_or_default(),
            remedies: refusal.map(remedies).unwrap_or_default(),
            able,
            more,
        }
    }
}
