//! Guards of the workflow: the whole matrix as a snapshot, and invariants under random
//! interleavings of people.

mod deputies;
mod interleavings;
mod matrix;

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::Situation;
use crate::domain::actor::{Actor, Person};
use crate::domain::content::Kind;
use crate::domain::id::{CityId, PersonId};
use crate::domain::local_text::LocalText;
use crate::domain::locale::Locale;
use crate::domain::review::{Answer, Run, Step, Verdict};
use crate::domain::scope::{Grant, Role, Target};
use crate::domain::stage::Stage;

const OWN: CityId = CityId(1);
const OTHER: CityId = CityId(2);

fn noon() -> Timestamp {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

fn person(id: i64, role: Role, city: Option<CityId>) -> Person {
    Person {
        id: PersonId(id),
        name: String::new(),
        email: String::new(),
        locale: Locale::ArMa,
        grants: vec![Grant {
            role,
            city,
            locale: None,
            kind: None,
        }],
        borrowed: Vec::new(),
    }
}

fn step(roles: &[Role], quorum: u32) -> Step {
    Step {
        names: LocalText::default(),
        roles: roles.to_vec(),
        people: Vec::new(),
        quorum,
        target_hours: None,
        outside: false,
    }
}

fn approval(step: usize, person: PersonId, at: Timestamp) -> Answer {
    Answer {
        step,
        person,
        acted_for: None,
        verdict: Verdict::Approve,
        comment: None,
        at,
    }
}

fn target(city: Option<CityId>) -> Target {
    Target {
        city,
        locale: Locale::FrMa,
        kind: Kind::News,
    }
}

/// A ready text in a stage, written by nobody who is asked about, without a run.
fn standing_at(stage: Stage, city: Option<CityId>) -> Situation {
    Situation {
        target: target(city),
        stage,
        contributors: BTreeSet::from([PersonId(999)]),
        run: None,
        has_path: true,
        problems: Vec::new(),
        times: crate::domain::plan::Times::default(),
        missing_locales: Vec::new(),
        release: None,
        urgent: None,
    }
}

fn run(steps: Vec<Step>, answers: Vec<Answer>) -> Run {
    Run {
        steps,
        answers,
        digest: "text".to_owned(),
        outside: Vec::new(),
    }
}

fn is_system(actor: &Actor) -> bool {
    actor.person_id().is_none()
}
