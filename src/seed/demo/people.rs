//! The invented people and their rights.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::actions::start_demo_person::{DemoPerson, start_demo_person};
use crate::app::App;
use crate::config::Secret;
use crate::domain::actor::{Actor, Person};
use crate::domain::content::Kind;
use crate::domain::id::{CityId, PersonId};
use crate::domain::locale::Locale;
use crate::domain::scope::{Grant, Role};
use crate::seed::SeedError;
use crate::seed::files;
use crate::store::cities;

/// The password of everybody in the demonstration; printed at the start.
pub const DEMO_PASSWORD: &str = "mihan-demo-2026";

/// The accounts named at the start, with what each can show; everybody else is on the people page.
pub const DEMO_ACCOUNTS: &[(&str, &str)] = &[
    (
        "editor.souss-massa@demo.mihan.example",
        "writes for Souss-Massa",
    ),
    (
        "translator.souss-massa@demo.mihan.example",
        "translates for Souss-Massa",
    ),
    (
        "reviewer.souss-massa@demo.mihan.example",
        "reviews the language",
    ),
    (
        "director.souss-massa@demo.mihan.example",
        "director: approves and publishes",
    ),
    (
        "hq.editor@demo.mihan.example",
        "head office: programmes, reference data",
    ),
    ("hq.approver@demo.mihan.example", "head office: approves"),
    (
        "admin@demo.mihan.example",
        "administrator: people, jobs, mailbox",
    ),
];

#[derive(Debug, Deserialize)]
struct PersonFile {
    email: String,
    name: String,
    name_ar: Option<String>,
    ui_locale: Locale,
    grants: Vec<GrantFile>,
}

#[derive(Debug, Deserialize)]
struct GrantFile {
    role: Role,
    city: Option<String>,
    locale: Option<Locale>,
    kind: Option<Kind>,
}

/// Everybody, by address.
pub(super) struct DemoPeople(BTreeMap<String, Actor>);

impl DemoPeople {
    pub fn actor(&self, email: &str) -> Result<&Actor, SeedError> {
        self.0
            .get(email)
            .ok_or_else(|| SeedError::Data(format!("the demo has no {email}")))
    }
}

/// Adds everybody. They share one password, so it is hashed once.
pub(super) async fn write_people(app: &App) -> Result<DemoPeople, SeedError> {
    let files: Vec<PersonFile> = files::read(files::DEMO_PEOPLE)?;
    let hash = app
        .passwords
        .hash(&Secret::new(DEMO_PASSWORD))
        .await
        .map_err(|error| SeedError::Data(error.to_string()))?;
    let mut cities = BTreeMap::new();
    let mut people = BTreeMap::new();
    for file in files {
        let mut grants = Vec::new();
        for grant in &file.grants {
            let city = city_of(app, &mut cities, grant.city.as_deref()).await?;
            grants.push(Grant {
                role: grant.role,
                city,
                locale: grant.locale,
                kind: grant.kind,
            });
        }
        let name = match (file.ui_locale, file.name_ar) {
            (Locale::ArMa, Some(arabic)) => arabic,
            (Locale::ArMa | Locale::FrMa | Locale::ZghMa | Locale::En, _) => file.name,
        };
        let person = DemoPerson {
            email: file.email,
            name,
            locale: file.ui_locale,
            grants,
        };
        let id = start_demo_person(app, &person, &hash).await?;
        people.insert(person.email.clone(), Actor::Person(signed_in(id, person)));
    }
    Ok(DemoPeople(people))
}

fn signed_in(id: PersonId, person: DemoPerson) -> Person {
    Person {
        id,
        name: person.name,
        email: person.email,
        locale: person.locale,
        grants: person.grants,
        borrowed: Vec::new(),
    }
}

/// Finds a city once and remembers it.
async fn city_of(
    app: &App,
    known: &mut BTreeMap<String, CityId>,
    slug: Option<&str>,
) -> Result<Option<CityId>, SeedError> {
    let Some(slug) = slug else { return Ok(None) };
    if let Some(id) = known.get(slug) {
        return Ok(Some(*id));
    }
    let id = cities::city_by_slug(&app.store, slug).await?;
    known.insert(slug.to_owned(), id);
    Ok(Some(id))
}
