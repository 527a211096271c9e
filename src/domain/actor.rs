//! Who acts: a person with grants, or the system, which is an actor like any other and has its own
//! row in the policy.

use super::deputy::Borrowed;
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
    /// What they hold today as somebody's deputy.
    pub borrowed: Vec<Borrowed>,
}

/// The one who asks for something to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    Person(Person),
    /// The program itself: seeding, and publication at the scheduled minute.
    System,
}

/// In whose name a person does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capacity {
    Own,
    /// As the deputy of this absent person.
    For(PersonId),
}

impl Capacity {
    /// The absent person.
    pub const fn acted_for(self) -> Option<PersonId> {
        match self {
            Self::Own => None,
            Self::For(person) => Some(person),
        }
    }
}

impl Person {
    /// What is in sight by one's own rights and by borrowed ones.
    pub fn scope(&self) -> Scope {
        let own = Scope::of(&self.grants);
        if self.borrowed.is_empty() {
            return own;
        }
        let lent = self.borrowed.iter().map(|borrowed| borrowed.grant.city);
        own.and(lent)
    }

    /// Whether one of `roles` reaches the text, one's own or a borrowed one: what deciding on a
    /// text asks.
    pub fn holds_any(&self, roles: &[Role], target: &Target) -> bool {
        !self.capacities(roles, &[], target).is_empty()
    }

    /// In whose names the person may speak where one of `roles` or one of the people `named` may:
    /// first in their own.
    pub fn capacities(&self, roles: &[Role], named: &[PersonId], target: &Target) -> Vec<Capacity> {
        let mut found = Vec::new();
        if named.contains(&self.id) || self.owns_any(roles, target) {
            found.push(Capacity::Own);
        }
        for borrowed in &self.borrowed {
            let speaks = roles.contains(&borrowed.grant.role) || named.contains(&borrowed.from);
            let name = Capacity::For(borrowed.from);
            if speaks && borrowed.grant.covers(target) && !found.contains(&name) {
                found.push(name);
            }
        }
        found
    }

    /// Whether one of `roles` reaches the text by the person's own right: what writing asks.
    pub fn owns_any(&self, roles: &[Role], target: &Target) -> bool {
        self.grants
            .iter()
            .any(|grant| roles.contains(&grant.role) && grant.covers(target))
    }

    /// Whether one of `roles` reaches a city's desk, in any locale and kind, by the person's own
    /// right.
    pub fn holds_any_at(&self, roles: &[Role], city: Option<CityId>) -> bool {
        self.grants
            .iter()
            .any(|grant| roles.contains(&grant.role) && grant.reaches_city(city))
    }

    /// Whether one of `roles` is the person's own anywhere.
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
