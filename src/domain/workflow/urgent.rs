//! What speaks against confirming or declining a text that is out already.

use jiff::Timestamp;

use super::Situation;
use super::capacity::reviewer;
use crate::domain::actor::Person;
use crate::domain::id::PersonId;
use crate::domain::refusal::Reason;
use crate::domain::review::Run;
use crate::domain::scope::Target;
use crate::domain::stage::{Stage, Transition};
use crate::domain::urgent::Urgent;

/// As in any review, but that whoever published it does not confirm it.
pub(super) fn objections(
    person: &Person,
    situation: &Situation,
    transition: Transition,
) -> Vec<Reason> {
    let Some(urgent) = situation.urgent else {
        return vec![Reason::NotFromHere {
            stage: situation.stage,
            transition,
        }];
    };
    let confirms = transition == Transition::Confirm;
    let answers = if confirms {
        Transition::Approve
    } else {
        Transition::RequestChanges
    };
    let name = match reviewer(person, situation, answers) {
        Ok(name) => name,
        Err(reasons) => return reasons,
    };
    let own = person.id == urgent.by || name.acted_for() == Some(urgent.by);
    if confirms && own {
        vec![Reason::OwnPublication]
    } else {
        Vec::new()
    }
}

/// Whether a text that is out waits for this person's confirmation; for lists, the same decision as
/// behind the button.
pub fn awaits_confirmation(
    person: &Person,
    target: Target,
    run: &Run,
    contributors: &std::collections::BTreeSet<PersonId>,
    urgent: Urgent,
) -> bool {
    let situation = Situation {
        stage: Stage::Published,
        urgent: Some(urgent),
        ..Situation::in_review(target, run.clone(), contributors.clone())
    };
    run.current().is_some() && objections(person, &situation, Transition::Confirm).is_empty()
}

/// The system takes back what nobody confirmed in time, and puts back what was approved before.
pub(super) fn objections_to_system(
    situation: &Situation,
    transition: Transition,
    now: Timestamp,
) -> Vec<Reason> {
    match (transition, situation.urgent) {
        (Transition::FallBack, Some(urgent)) if urgent.due_at > now => vec![Reason::TooEarly],
        (Transition::FallBack, None) => vec![Reason::NotFromHere {
            stage: situation.stage,
            transition,
        }],
        (_, _) => Vec::new(),
    }
}
