//! What else is asked of a situation, besides the decision itself.

use std::collections::BTreeSet;

use super::{Situation, objections_to_person};
use crate::domain::actor::Actor;
use crate::domain::id::{PersonId, ReleaseId};
use crate::domain::plan::Times;
use crate::domain::refusal::Refusal;
use crate::domain::review::Run;
use crate::domain::scope::Target;
use crate::domain::stage::{Stage, Transition};

/// Whether the actor's roles allow the transition, whatever the state of the text.
pub fn decide_rights(
    actor: &Actor,
    situation: &Situation,
    transition: Transition,
) -> Result<(), Refusal> {
    let Actor::Person(person) = actor else {
        return Ok(());
    };
    let reasons = objections_to_person(person, situation, transition);
    if reasons.is_empty() {
        Ok(())
    } else {
        Err(Refusal { reasons })
    }
}

impl Situation {
    /// A text in review of which no more is known than lists load.
    pub(super) fn in_review(target: Target, run: Run, contributors: BTreeSet<PersonId>) -> Self {
        Self {
            target,
            stage: Stage::InReview,
            contributors,
            run: Some(run),
            has_path: true,
            problems: Vec::new(),
            times: Times::default(),
            missing_locales: Vec::new(),
            release: None,
            urgent: None,
        }
    }

    /// The same as the set itself sees it: what a person does with the whole set its own text does
    /// not stand against. The system keeps to the minute.
    pub fn leave_to(&mut self, actor: &Actor, release: ReleaseId) {
        let own = self
            .release
            .as_ref()
            .is_some_and(|held| held.release == release);
        if own && matches!(actor, Actor::Person(_)) {
            self.release = None;
        }
    }

    /// Whether every step of the text's run has its approvals.
    pub fn is_approved(&self) -> bool {
        self.run.as_ref().is_some_and(|run| run.current().is_none())
    }
}
