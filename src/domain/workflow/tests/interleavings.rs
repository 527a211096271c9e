//! Two editors, two approvers (one of whom also writes), a deputy and the system do random things to one
//! document in one language. Whatever they do, what must never happen does not.

mod urgent;

use std::cell::Cell;
use std::collections::BTreeMap;

use jiff::SignedDuration;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::*;
use crate::domain::deputy::Borrowed;
use crate::domain::policy::{self, Act};
use crate::domain::review::Verdict;
use crate::domain::stage::{Slot, Transition};
use crate::domain::workflow::{Ask, capacity, decide};

/// One round of work in memory; the fields of [`Situation`] and the text.
#[derive(Clone, Debug)]
struct Edition {
    situation: Situation,
    digest: String,
}

/// The document, and a log kept apart from the rules that are tried.
#[derive(Default)]
struct House {
    editions: Vec<Edition>,
    texts: u32,
    now: Option<Timestamp>,
    /// Who wrote on which edition.
    wrote: Vec<(usize, PersonId)>,
    /// Digest, step and person of every approval that was accepted.
    approved: Vec<(String, usize, PersonId)>,
    /// Digest of every approval given in an absent person's name, with that person.
    in_name: Vec<(String, PersonId)>,
    published: Vec<(usize, String)>,
    /// Which text an urgent one would fall back to.
    earlier: BTreeMap<usize, usize>,
    urgent: usize,
}

#[derive(Clone, Copy, Debug)]
enum Deed {
    Start,
    Write,
    Wait,
    Move(Transition),
}

#[test]
fn no_interleaving_breaks_the_invariants() {
    let published = Cell::new(0_usize);
    let mut runner = TestRunner::new(Config {
        cases: 600,
        failure_persistence: None,
        ..Config::default()
    });
    let deeds = proptest::collection::vec((0_usize..6, deed()), 20..160);
    runner
        .run(&deeds, |deeds| {
            let mut house = House::default();
            for (who, deed) in deeds {
                house.does(&actors()[who], deed)?;
                house.slots_hold_one_each()?;
            }
            published.set(published.get() + house.published.len());
            Ok(())
        })
        .unwrap();
    // Otherwise the property would say nothing.
    assert!(published.get() > 50, "{} published", published.get());
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        2 => Just(Deed::Start),
        3 => Just(Deed::Write),
        2 => Just(Deed::Wait),
        3 => Just(Deed::Move(Transition::Submit)),
        12 => Just(Deed::Move(Transition::Approve)),
        5 => Just(Deed::Move(Transition::Publish)),
        8 => (0..Transition::ALL.len()).prop_map(|at| Deed::Move(Transition::ALL[at])),
    ]
}

fn actors() -> Vec<Actor> {
    let with = |id, roles: &[Role]| {
        let mut somebody = person(id, Role::Contributor, Some(OWN));
        somebody.grants = roles
            .iter()
            .flat_map(|&role| person(id, role, Some(OWN)).grants)
            .collect();
        Actor::Person(somebody)
    };
    vec![
        with(1, &[Role::Contributor]),
        with(2, &[Role::Contributor, Role::LanguageReviewer]),
        with(3, &[Role::Approver, Role::LanguageReviewer]),
        // An approver of a city may write: four eyes must hold all the same.
        with(4, &[Role::Approver, Role::Manager]),
        deputy(),
        Actor::System,
    ]
}

/// Writes in their own name and decides in that of the last of the others.
fn deputy() -> Actor {
    let mut somebody = person(5, Role::Contributor, Some(OWN));
    let lent = [Role::Approver, Role::Manager].map(|role| Borrowed {
        from: PersonId(4),
        from_name: String::new(),
        grant: person(4, role, Some(OWN)).grants[0],
    });
    somebody.borrowed = lent.into();
    Actor::Person(somebody)
}

fn path() -> Vec<Step> {
    vec![
        step(&[Role::LanguageReviewer, Role::Manager], 1),
        step(&[Role::Approver], 2),
    ]
}

impl House {
    fn now(&self) -> Timestamp {
        self.now.unwrap_or_else(noon)
    }

    fn in_slot(&self, slot: Slot) -> Option<usize> {
        let sits = |edition: &Edition| edition.situation.stage.slot() == Some(slot);
        self.editions.iter().position(sits)
    }

    fn does(&mut self, actor: &Actor, deed: Deed) -> Result<(), TestCaseError> {
        match deed {
            Deed::Wait => {
                let later = self.now().checked_add(SignedDuration::from_mins(31));
                self.now = later.ok();
                Ok(())
            }
            Deed::Start => {
                self.starts(actor);
                Ok(())
            }
            Deed::Write => {
                self.writes(actor);
                Ok(())
            }
            Deed::Move(transition) => self.moves(actor, transition),
        }
    }

    fn starts(&mut self, actor: &Actor) {
        let may = policy::decide(actor, Act::Write(target(Some(OWN)))).is_ok();
        if may && !is_system(actor) && self.in_slot(Slot::Open).is_none() {
            let mut situation = standing_at(Stage::Draft, Some(OWN));
            situation.contributors.clear();
            let live = self.in_slot(Slot::Live);
            let copied = live.map_or("first".to_owned(), |at| self.editions[at].digest.clone());
            self.editions.push(Edition {
                situation,
                digest: copied,
            });
        }
    }

    fn writes(&mut self, actor: &Actor) {
        let Some(at) = self.in_slot(Slot::Open) else {
            return;
        };
        let may = policy::decide(actor, Act::Write(target(Some(OWN)))).is_ok();
        let edition = &mut self.editions[at];
        if let (true, true, Some(me)) = (
            may,
            edition.situation.stage.is_writable(),
            actor.person_id(),
        ) {
            self.texts += 1;
            edition.digest = format!("text {}", self.texts);
            edition.situation.contributors.insert(me);
            self.wrote.push((at, me));
        }
    }

    fn moves(&mut self, actor: &Actor, transition: Transition) -> Result<(), TestCaseError> {
        let slot = match transition {
            Transition::Withdraw
            | Transition::Unwithdraw
            | Transition::Replace
            | Transition::Remove
            | Transition::Kill
            | Transition::Confirm
            | Transition::Decline
            | Transition::FallBack
            | Transition::Reinstate
            | Transition::Supersede => Slot::Live,
            Transition::Submit
            | Transition::Retract
            | Transition::Approve
            | Transition::RequestChanges
            | Transition::Publish
            | Transition::PublishUrgently
            | Transition::Schedule
            | Transition::Unschedule
            | Transition::Discard => Slot::Open,
        };
        let Some(at) = self.in_slot(slot) else {
            return Ok(());
        };
        // These happen only as a part of publishing and of falling back.
        if matches!(transition, Transition::Supersede | Transition::Reinstate) {
            return Ok(());
        }
        let ask = Ask {
            transition,
            reason: Some("because"),
            at: self.now().checked_add(SignedDuration::from_mins(30)).ok(),
        };
        let before = self.editions[at].clone();
        let Ok(next) = decide(actor, &before.situation, &ask, self.now()) else {
            return Ok(());
        };
        match transition {
            Transition::Publish => self.goes_live(at)?,
            Transition::PublishUrgently => self.goes_live_urgently(at, actor)?,
            _ => {}
        }
        self.takes_effect(at, actor, transition, ask.at);
        self.editions[at].situation.stage = next;
        self.settles(at, next)?;
        self.public_is_approved_or_asked_about()?;
        let after = &self.editions[at];
        if !before.situation.stage.is_writable() || !next.is_writable() {
            prop_assert_eq!(&before.digest, &after.digest);
        }
        Ok(())
    }

    /// What the actions save beside the stage.
    fn takes_effect(
        &mut self,
        at: usize,
        actor: &Actor,
        transition: Transition,
        when: Option<Timestamp>,
    ) {
        let now = self.now();
        let name = capacity(actor, &self.editions[at].situation, transition);
        let Edition { situation, digest } = &mut self.editions[at];
        match transition {
            Transition::Submit => {
                // Approvals of an earlier run are void, even of the same text.
                self.approved.retain(|(of, _, _)| of != digest);
                self.in_name.retain(|(of, _)| of != digest);
                situation.run = Some(Run {
                    steps: path(),
                    answers: Vec::new(),
                    digest: digest.clone(),
                    outside: Vec::new(),
                });
            }
            Transition::Approve | Transition::Confirm => {
                let run = situation.run.as_mut().unwrap();
                let (step, _) = run.current().unwrap();
                let me = actor.person_id().unwrap();
                let mut answer = approval(step, me, now);
                answer.acted_for = name.acted_for();
                self.in_name
                    .extend(answer.acted_for.map(|absent| (run.digest.clone(), absent)));
                run.answers.push(answer);
                self.approved.push((run.digest.clone(), step, me));
            }
            Transition::Retract | Transition::RequestChanges => situation.run = None,
            Transition::Schedule => situation.times.publish = when,
            Transition::Unschedule
            | Transition::Publish
            | Transition::Withdraw
            | Transition::Unwithdraw
            | Transition::Replace
            | Transition::Remove
            | Transition::Kill
            | Transition::Discard
            | Transition::PublishUrgently
            | Transition::Decline
            | Transition::FallBack
            | Transition::Reinstate
            | Transition::Supersede => situation.times.publish = None,
        }
    }

    fn goes_live(&mut self, at: usize) -> Result<(), TestCaseError> {
        self.makes_way()?;
        let digest = self.editions[at].digest.clone();
        self.was_approved(at, &digest)?;
        self.published.push((at, digest));
        Ok(())
    }

    /// Judged by the log alone, not by the run that the rules look at.
    fn was_approved(&self, at: usize, digest: &str) -> Result<(), TestCaseError> {
        let mut voices: BTreeMap<usize, BTreeSet<PersonId>> = BTreeMap::new();
        for (_, step, who) in self.approved.iter().filter(|(of, _, _)| of == digest) {
            voices.entry(*step).or_default().insert(*who);
        }
        for (number, step) in path().iter().enumerate() {
            let count = voices.get(&number).map_or(0, BTreeSet::len);
            prop_assert!(count >= step.quorum as usize, "{digest}: step {number}");
        }
        for (_, writer) in self.wrote.iter().filter(|(of, _)| *of == at) {
            let own = voices.values().any(|people| people.contains(writer));
            prop_assert!(!own, "{writer} approved their own text");
            let lent = self.in_name.contains(&(digest.to_owned(), *writer));
            prop_assert!(!lent, "{writer} had their own text approved in their name");
        }
        Ok(())
    }

    fn slots_hold_one_each(&self) -> Result<(), TestCaseError> {
        for &slot in Slot::ALL {
            let stages = self.editions.iter().map(|edition| edition.situation.stage);
            let sitting = stages.filter(|stage| stage.slot() == Some(slot)).count();
            prop_assert!(sitting <= 1, "{sitting} editions in slot {slot}");
        }
        Ok(())
    }
}

#[test]
fn an_approver_who_asked_for_changes_may_approve_the_next_text() {
    let answer = Answer {
        verdict: Verdict::RequestChanges,
        ..approval(0, PersonId(3), noon())
    };
    let ended = run(path(), vec![answer]);
    assert_eq!(ended.approvals(0), 0);
    let mut situation = standing_at(Stage::InReview, Some(OWN));
    situation.run = Some(run(path(), Vec::new()));
    let ask = Ask {
        transition: Transition::Approve,
        reason: None,
        at: None,
    };
    let next = decide(&actors()[2], &situation, &ask, noon());
    assert_eq!(next.unwrap(), Stage::InReview);
}
