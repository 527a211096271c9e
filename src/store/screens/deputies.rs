//! Who stands in for whom, and who could.

use std::collections::{BTreeMap, BTreeSet};

use super::labels::{self, CityName};
use super::people::{PeopleFilter, PersonEntry, list_people};
use crate::domain::id::PersonId;
use crate::domain::scope::Scope;
use crate::store::delegations;
use crate::store::error::StoreResult;
use crate::store::tx::Db;

pub use crate::store::delegations::KeptDelegation;

/// The most delegations and people that are listed.
const MOST: u64 = 300;

#[derive(Clone, Debug)]
pub struct DeputiesScreen {
    /// Newest first.
    pub delegations: Vec<KeptDelegation>,
    pub names: BTreeMap<PersonId, String>,
    /// Active people in sight, by name.
    pub people: Vec<PersonEntry>,
    pub cities: Vec<CityName>,
}

/// Loads the page: six queries. `of` none = everybody's delegations.
pub async fn deputies(
    db: &impl Db,
    scope: &Scope,
    of: Option<PersonId>,
) -> StoreResult<DeputiesScreen> {
    let delegations = delegations::list_delegations(db, of, MOST).await?;
    let named: BTreeSet<PersonId> = delegations
        .iter()
        .flat_map(|kept| [kept.value.from, kept.value.to])
        .collect();
    let mut people = list_people(db, scope, &PeopleFilter::default(), 0, MOST)
        .await?
        .entries;
    people.retain(|person| person.active && person.has_password);
    Ok(DeputiesScreen {
        names: labels::people(db, &named).await?,
        cities: labels::list_cities(db).await?,
        delegations,
        people,
    })
}
