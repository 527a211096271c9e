//! The one policy: who may do what, where. Every route, button and job asks here.
//!
//! Moves of an edition through its stages are decided in `workflow`, which takes its roles from here.

use serde::Serialize;

use super::actor::{Actor, Person};
use super::content::Kind;
use super::id::{CityId, PersonId};
use super::locale::Locale;
use super::refusal::{Reason, Refusal};
use super::scope::{Role, Target};
use super::stage::Transition;

/// The closed list of what can be asked for in the panel, besides the transitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Be signed in: dashboard, own profile.
    OpenPanel,
    /// Read a document with its history, in any door: page, preview, diff, export.
    Read { city: Option<CityId>, kind: Kind },
    /// Write on a text, or start one.
    Write(Target),
    /// Put an image into a desk's collection.
    Upload { city: Option<CityId> },
    /// See who works where.
    ReadPeople,
    /// Invite, change rights, deactivate.
    ManagePeople,
    /// Read cities, sectors, levels, tags.
    ReadReference,
    /// Change cities, sectors, levels, tags, figures.
    KeepReference,
    /// Change the glossary of a language.
    KeepGlossary(Locale),
    /// See the jobs, retry a failed one.
    ManageJobs,
    /// Delete what lay in the trash long enough.
    DeleteForGood,
    /// Read the audit trail of the whole house, and take it out.
    ReadAudit,
    /// Change which steps texts must pass.
    KeepPaths,
    /// Put texts of a desk together that go out at one instant.
    PrepareRelease { city: Option<CityId> },
    /// Say when a city works; none = everywhere: days off, Ramadan, the national desk.
    KeepCalendar { city: Option<CityId> },
    /// Name who stands in for somebody, and end it.
    NameDeputy { absent: PersonId },
}

/// The word under which a page asks for an act that needs no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Menu {
    pub people: bool,
    pub manage_people: bool,
    pub keep_reference: bool,
    pub write: bool,
}

const CITY_WRITERS: &[Role] = &[Role::Contributor, Role::Approver, Role::Manager];
const NATIONAL_WRITERS: &[Role] = &[Role::HqEditor, Role::HqApprover];
const CITY_PUBLISHERS: &[Role] = &[Role::Approver, Role::Manager, Role::HqApprover];
const NATIONAL_PUBLISHERS: &[Role] = &[Role::HqApprover];
const CITY_REMOVERS: &[Role] = &[Role::Manager, Role::HqApprover];
/// Who keeps the words of the house; a language reviewer those of their language.
pub const GLOSSARY_KEEPERS: &[Role] =
    &[Role::LanguageReviewer, Role::HqEditor, Role::Administrator];
const UPLOADERS: &[Role] = &[
    Role::Contributor,
    Role::Approver,
    Role::Manager,
    Role::HqEditor,
    Role::HqApprover,
];

/// Whether the actor may; a refusal says who could.
pub fn decide(actor: &Actor, act: Act) -> Result<(), Refusal> {
    match actor {
        Actor::System => Ok(()),
        Actor::Person(person) => decide_for(person, act),
    }
}

/// What the navigation may offer.
pub fn menu(actor: &Actor) -> Menu {
    let may = |act| decide(actor, act).is_ok();
    Menu {
        people: may(Act::ReadPeople),
        manage_people: may(Act::ManagePeople),
        keep_reference: may(Act::KeepReference),
        write: match actor {
            Actor::System => true,
            Actor::Person(person) => person.holds_any_anywhere(UPLOADERS),
        },
    }
}

/// Who writes the texts of this place.
pub fn writers(target: &Target) -> &'static [Role] {
    match target.city {
        Some(_) => CITY_WRITERS,
        None => NATIONAL_WRITERS,
    }
}

/// Whether a kind has a home at this desk: programmes are national, offers belong to a city.
pub fn may_live_at(kind: Kind, city: Option<CityId>) -> bool {
    match kind {
        Kind::Programme => city.is_none(),
        Kind::Offer => city.is_some(),
        Kind::News | Kind::Communique | Kind::Event | Kind::Page => true,
    }
}

/// Which roles may move a text of this place; the roles of approval steps are data, not here.
pub fn movers(transition: Transition, target: &Target) -> Vec<Role> {
    let (publishers, removers) = match target.city {
        Some(_) => (CITY_PUBLISHERS, CITY_REMOVERS),
        None => (NATIONAL_PUBLISHERS, NATIONAL_PUBLISHERS),
    };
    match transition {
        Transition::Submit | Transition::Discard => writers(target).to_vec(),
        Transition::Retract => {
            let mut roles = writers(target).to_vec();
            roles.extend(
                publishers
                    .iter()
                    .filter(|role| !writers(target).contains(role)),
            );
            roles
        }
        Transition::Publish
        | Transition::PublishUrgently
        | Transition::Schedule
        | Transition::Unschedule
        | Transition::Withdraw
        | Transition::Unwithdraw => publishers.to_vec(),
        Transition::Replace | Transition::Remove | Transition::Kill => removers.to_vec(),
        Transition::Approve
        | Transition::RequestChanges
        | Transition::Supersede
        | Transition::Confirm
        | Transition::Decline
        | Transition::FallBack
        | Transition::Reinstate => Vec::new(),
    }
}

fn decide_for(person: &Person, act: Act) -> Result<(), Refusal> {
    match act {
        Act::OpenPanel | Act::ReadReference => Ok(()),
        Act::Read { city, kind } => in_sight(person, city, kind),
        Act::Write(target) => {
            in_sight(person, target.city, target.kind)?;
            let could = writers(&target);
            allow(person.owns_any(could, &target), could)
        }
        Act::Upload { city } => {
            if !person.scope().sees(city, Kind::Page) {
                return Err(Reason::OutOfScope.into());
            }
            allow(person.holds_any_at(UPLOADERS, city), UPLOADERS)
        }
        Act::ReadPeople => {
            let could = &[
                Role::Manager,
                Role::HqEditor,
                Role::HqApprover,
                Role::Administrator,
            ];
            allow(person.holds_any_anywhere(could), could)
        }
        Act::ManagePeople | Act::ManageJobs | Act::KeepPaths | Act::DeleteForGood => {
            let could = &[Role::Administrator];
            allow(person.holds_any_anywhere(could), could)
        }
        Act::PrepareRelease { city } => {
            in_sight(person, city, Kind::Page)?;
            let could = match city {
                Some(_) => CITY_PUBLISHERS,
                None => NATIONAL_PUBLISHERS,
            };
            allow(person.holds_any_at(could, city), could)
        }
        Act::ReadAudit => {
            let could = &[Role::HqApprover, Role::Administrator];
            allow(person.holds_any_anywhere(could), could)
        }
        Act::NameDeputy { absent } => {
            let could = &[Role::Administrator];
            allow(
                person.id == absent || person.holds_any_anywhere(could),
                could,
            )
        }
        Act::KeepCalendar { city: None } => {
            let could = &[Role::HqEditor, Role::Administrator];
            allow(person.holds_any_anywhere(could), could)
        }
        Act::KeepCalendar { city } => {
            let could = &[Role::Manager, Role::HqEditor, Role::Administrator];
            allow(person.holds_any_at(could, city), could)
        }
        Act::KeepGlossary(locale) => keeps_glossary(person, locale),
        Act::KeepReference => {
            let could = &[Role::HqEditor, Role::Administrator];
            allow(person.holds_any_anywhere(could), could)
        }
    }
}

/// Whoever reviews a language anywhere keeps its words; HQ and administrators keep those of all.
fn keeps_glossary(person: &Person, locale: Locale) -> Result<(), Refusal> {
    let reviews = person.grants.iter().any(|grant| {
        grant.role == Role::LanguageReviewer && grant.locale.is_none_or(|own| own == locale)
    });
    let keeps = person.holds_any_anywhere(&[Role::HqEditor, Role::Administrator]);
    allow(reviews || keeps, GLOSSARY_KEEPERS)
}

fn in_sight(person: &Person, city: Option<CityId>, kind: Kind) -> Result<(), Refusal> {
    if person.scope().sees(city, kind) {
        Ok(())
    } else {
        Err(Reason::OutOfScope.into())
    }
}

fn allow(yes: bool, could: &[Role]) -> Result<(), Refusal> {
    if yes {
        Ok(())
    } else {
        Err(Reason::NeedsRole {
            could: could.to_vec(),
        }
        .into())
    }
}
