//! In whose name a person acts: their own, or that of somebody absent whose deputy they are.

use super::Situation;
use crate::domain::actor::{Actor, Capacity, Person};
use crate::domain::id::PersonId;
use crate::domain::policy;
use crate::domain::refusal::Reason;
use crate::domain::review::{Run, Step};
use crate::domain::stage::Transition;

/// In whose name the actor does what [`decide`](super::decide) allows.
pub fn capacity(actor: &Actor, situation: &Situation, transition: Transition) -> Capacity {
    let Actor::Person(person) = actor else {
        return Capacity::Own;
    };
    match transition {
        Transition::Approve | Transition::RequestChanges => {
            reviewer(person, situation, transition).unwrap_or(Capacity::Own)
        }
        Transition::Confirm => {
            reviewer(person, situation, Transition::Approve).unwrap_or(Capacity::Own)
        }
        Transition::Decline => {
            reviewer(person, situation, Transition::RequestChanges).unwrap_or(Capacity::Own)
        }
        Transition::Submit
        | Transition::PublishUrgently
        | Transition::FallBack
        | Transition::Reinstate
        | Transition::Retract
        | Transition::Publish
        | Transition::Schedule
        | Transition::Unschedule
        | Transition::Withdraw
        | Transition::Unwithdraw
        | Transition::Replace
        | Transition::Remove
        | Transition::Kill
        | Transition::Discard
        | Transition::Supersede => mover(person, situation, transition).unwrap_or(Capacity::Own),
    }
}

/// In whose name a person moves the text. What writers do nobody does for them.
pub(super) fn mover(
    person: &Person,
    situation: &Situation,
    transition: Transition,
) -> Option<Capacity> {
    let could = policy::movers(transition, &situation.target);
    let writes = matches!(transition, Transition::Submit | Transition::Discard);
    person
        .capacities(&could, &[], &situation.target)
        .into_iter()
        .find(|name| !writes || *name == Capacity::Own)
}

/// In whose name a person answers: the first name that nothing speaks against, their own first.
pub(super) fn reviewer(
    person: &Person,
    situation: &Situation,
    transition: Transition,
) -> Result<Capacity, Vec<Reason>> {
    let Some((_, step)) = situation.run.as_ref().and_then(Run::current) else {
        return Ok(Capacity::Own);
    };
    let names = person.capacities(&step.roles, &step.people, &situation.target);
    let mut against = None;
    for name in names {
        let reasons = objections_to_name(person, name, situation, transition);
        if reasons.is_empty() {
            return Ok(name);
        }
        against.get_or_insert(reasons);
    }
    Err(against.unwrap_or_else(|| {
        let mut reasons = vec![nobody_asked(step)];
        reasons.extend(objections_to_name(
            person,
            Capacity::Own,
            situation,
            transition,
        ));
        reasons
    }))
}

fn nobody_asked(step: &Step) -> Reason {
    if step.roles.is_empty() && !step.people.is_empty() {
        Reason::OnlyNamed
    } else {
        Reason::NeedsRole {
            could: step.roles.clone(),
        }
    }
}

/// Four eyes, and one voice for each step: of the person and of the one they stand in for.
fn objections_to_name(
    person: &Person,
    name: Capacity,
    situation: &Situation,
    transition: Transition,
) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let wrote = |id: &PersonId| situation.contributors.contains(id);
    let current = situation.run.as_ref().and_then(Run::current);
    if transition == Transition::Approve {
        if current.is_some_and(|(_, step)| step.outside) {
            reasons.push(Reason::OutsideStep);
        }
        if wrote(&person.id) {
            reasons.push(Reason::OwnText);
        }
        if name.acted_for().is_some_and(|absent| wrote(&absent)) {
            reasons.push(Reason::PrincipalsText);
        }
    }
    let spoke = |id| {
        let run = situation.run.as_ref();
        run.zip(current)
            .is_some_and(|(run, (at, _))| run.has_answered(id, at))
    };
    let answered = spoke(person.id) || name.acted_for().is_some_and(spoke);
    if answered {
        reasons.push(Reason::AnsweredAlready);
    }
    reasons
}
