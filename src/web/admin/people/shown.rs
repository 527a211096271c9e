//! People as the templates of this area show them.

use serde::Serialize;

use super::choices::city_name;
use crate::domain::content::Kind;
use crate::domain::locale::Locale;
use crate::domain::scope::Role;
use crate::store::screens::CityName;
use crate::store::screens::people::{HeldGrant, PersonEntry};

#[derive(Serialize)]
pub(super) struct Shown {
    pub id: String,
    pub name: String,
    pub email: String,
    pub locale: Locale,
    pub active: bool,
    pub invited: bool,
    pub version: i64,
    pub grants: Vec<ShownGrant>,
}

#[derive(Serialize)]
pub(super) struct ShownGrant {
    pub id: i64,
    pub role: Role,
    /// Worded; none = all cities.
    pub city: Option<String>,
    pub locale: Option<Locale>,
    pub kind: Option<Kind>,
}

pub(super) fn shown(entry: &PersonEntry, cities: &[CityName], reader: Locale) -> Shown {
    Shown {
        id: entry.public_id.clone(),
        name: entry.name.clone(),
        email: entry.email.clone(),
        locale: entry.locale,
        active: entry.active,
        invited: !entry.has_password,
        version: entry.lock_version,
        grants: entry
            .grants
            .iter()
            .map(|held| shown_grant(held, cities, reader))
            .collect(),
    }
}

fn shown_grant(held: &HeldGrant, cities: &[CityName], reader: Locale) -> ShownGrant {
    let city = held.grant.city.and_then(|id| {
        let city = cities.iter().find(|city| city.id == id)?;
        Some(city_name(reader, city))
    });
    ShownGrant {
        id: held.id,
        role: held.grant.role,
        city,
        locale: held.grant.locale,
        kind: held.grant.kind,
    }
}
