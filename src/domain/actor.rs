//! Who acts: a person with grants, or the system, which is an actor like any other and has its own
//! row in the policy.

use super::id::{CityId, PersonId};
use super::locale::Locale;
use super::scope::{Grant, Role, Scope, Target};

/// A signed-in person and everything the policy needs to know of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    /// Language of the panel and of mails.
    pub locale: Locale,
    pub grants: Vec<Grant>,
}

/// The one who asks for something to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    Person(Person),
    /// The program itself: seeding, and publication at the scheduled minute.
    System,
}

impl Person {
    pub fn scope(&self) -> Scope {
        Scope::of(&self.grants)
    }

    /// Whether one of `roles` reaches the text.
    pub fn holds_any(&self, roles: &[Role], target: &Target) -> bool {
        self.grants
            .iter()
            .any(|grant| roles.contains(&grant.role) && grant.covers(target))
    }

    /// Whether one of `roles` reaches a city's desk, in any locale and kind.
    pub fn holds_any_at(&self, roles: &[Role], city: Option<CityId>) -> bool {
        self.grants
            .iter()
            .any(|grant| roles.contains(&grant.role) && grant.reaches_city(city))
    }

    /// Whether one of `roles` is held anywhere.
    pub fn holds_any_anywhere(&self, roles: &[Role]) -> bool {
        self.grants.iter().any(|grant| roles.contains(&grant.role))
    }
}

impl Actor {
    /// The person's id, none for the system.
    pub fn person_id(&self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(person.id),
            Self::System => None,
        }
    }

    pub fn scope(&self) -> Scope {
        match self {
            Self::Person(person) => person.scope(),
            Self::System => Scope::Everywhere,
        }
    }
}
