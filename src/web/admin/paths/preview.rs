//! Who could answer at a step today, desk by desk, as the workflow itself would say.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::Serialize;

use crate::domain::actor::Person;
use crate::domain::id::PersonId;
use crate::domain::locale::Locale;
use crate::domain::path::PathPlace;
use crate::domain::review::Step;
use crate::domain::scope::{Role, Target};
use crate::domain::workflow;
use crate::store::screens::paths::{Path, PathsScreen};
use crate::web::admin::reviews::row::{Desks, Said};

/// A path in a list or on its page.
#[derive(Serialize)]
pub struct PathView {
    pub id: i64,
    pub kind: crate::domain::content::Kind,
    /// None = every desk.
    pub city: Option<Said>,
    pub locale: Option<Locale>,
    pub general: bool,
    pub lock_version: i64,
    pub updated_at: Timestamp,
    pub steps: Vec<StepView>,
    /// Somewhere a step has too few people.
    pub short: bool,
}

#[derive(Serialize)]
pub struct StepView {
    pub at: usize,
    pub first: bool,
    pub last: bool,
    pub name: Option<Said>,
    pub roles: Vec<Role>,
    pub people: Vec<String>,
    pub quorum: u32,
    pub target_hours: Option<u32>,
    pub outside: bool,
    pub desks: Vec<DeskView>,
    pub short: bool,
}

/// A desk with those who could answer there.
#[derive(Serialize)]
pub struct DeskView {
    /// None = the national desk.
    pub name: Option<Said>,
    pub people: Vec<AbleView>,
    pub nobody: bool,
    /// Languages in which fewer people could answer than the step asks for.
    pub short_in: Vec<Locale>,
}

#[derive(Serialize)]
pub struct AbleView {
    pub name: String,
    /// They can only as a deputy.
    pub deputy: bool,
}

/// Everything that a page shows of one path.
pub fn path_view(screen: &PathsScreen, path: &Path, reader: Locale, now: Timestamp) -> PathView {
    let desks = Desks {
        cities: &screen.cities,
        reader,
    };
    let cities = screen.cities.iter().map(|city| Some(city.id));
    let mut targets = path.place.targets(cities.chain([None]));
    // Where a closer path exists, this one decides nothing.
    targets.retain(|target| {
        PathPlace::closest(&screen.paths, target, |path| path.place)
            .is_some_and(|closest| closest.id == path.id)
    });
    let view = View {
        screen,
        desks,
        targets,
        now,
    };
    let count = path.steps.len();
    let steps: Vec<StepView> = path
        .steps
        .iter()
        .enumerate()
        .map(|(at, step)| view.step(at, count, step))
        .collect();
    PathView {
        id: path.id.0,
        kind: path.place.kind,
        city: view.desks.name(path.place.city),
        locale: path.place.locale,
        general: path.place.is_general(),
        lock_version: path.lock_version,
        updated_at: path.updated_at,
        short: steps.iter().any(|step| step.short),
        steps,
    }
}

struct View<'a> {
    screen: &'a PathsScreen,
    desks: Desks<'a>,
    targets: Vec<Target>,
    now: Timestamp,
}

impl View<'_> {
    fn step(&self, at: usize, count: usize, step: &Step) -> StepView {
        let desks = if step.outside {
            Vec::new()
        } else {
            self.desks_of(step)
        };
        let named = |id: &PersonId| {
            let person = self.screen.people.iter().find(|person| person.id == *id);
            person.map(|person| person.name.clone())
        };
        StepView {
            at,
            first: at == 0,
            last: at + 1 == count,
            name: Said::nearest(&step.names, self.desks.reader),
            roles: step.roles.clone(),
            people: step.people.iter().filter_map(named).collect(),
            quorum: step.quorum.max(1),
            target_hours: step.target_hours,
            outside: step.outside,
            short: desks.iter().any(|desk| !desk.short_in.is_empty()),
            desks,
        }
    }

    fn desks_of(&self, step: &Step) -> Vec<DeskView> {
        let mut seen = Vec::new();
        for target in &self.targets {
            if !seen.contains(&target.city) {
                seen.push(target.city);
            }
        }
        seen.into_iter()
            .map(|city| {
                let here = self.targets.iter().filter(|target| target.city == city);
                let mut able: BTreeSet<PersonId> = BTreeSet::new();
                let mut deputies: BTreeSet<PersonId> = BTreeSet::new();
                let mut short_in = Vec::new();
                for target in here {
                    let found = workflow::able(step, *target, &self.screen.people, self.now);
                    if found.len() < step.quorum.max(1) as usize {
                        short_in.push(target.locale);
                    }
                    for person in found {
                        able.insert(person.id);
                        if !own(person, step, target) {
                            deputies.insert(person.id);
                        }
                    }
                }
                let people = self.screen.people.iter();
                DeskView {
                    name: self.desks.name(city),
                    nobody: able.is_empty(),
                    people: people
                        .filter(|person| able.contains(&person.id))
                        .map(|person| AbleView {
                            name: person.name.clone(),
                            deputy: deputies.contains(&person.id),
                        })
                        .collect(),
                    short_in,
                }
            })
            .collect()
    }
}

fn own(person: &Person, step: &Step, target: &Target) -> bool {
    let names = person.capacities(&step.roles, &step.people, target);
    names.iter().any(|name| name.acted_for().is_none())
}

/// Who can be named: people with a right, by name.
pub fn namable(screen: &PathsScreen) -> impl Iterator<Item = &Person> {
    let works = |person: &&Person| !person.grants.is_empty();
    screen.people.iter().filter(works)
}
