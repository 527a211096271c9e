//! The one decision about moving an edition: total, pure, and the same for button, form and job.

mod around;
mod capacity;
mod text;
mod urgent;

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::Serialize;

use super::actor::{Actor, Person};
use super::id::PersonId;
use super::locale::Locale;
use super::plan::Times;
use super::policy;
use super::refusal::{Problem, Reason, Refusal};
use super::release::Held;
use super::review::{Run, Step};
use super::scope::Target;
use super::stage::{Stage, Transition};
use super::urgent::Urgent;

pub use around::decide_rights;
pub use capacity::capacity;
use capacity::{mover, reviewer};
pub use urgent::awaits_confirmation;

/// All that a decision rests on; loaded in one place, so no door can forget a part.
#[derive(Clone, Debug)]
pub struct Situation {
    pub target: Target,
    pub stage: Stage,
    /// Everyone who wrote on this edition: four eyes counts them all.
    pub contributors: BTreeSet<PersonId>,
    /// The run of the head revision, while there is one.
    pub run: Option<Run>,
    /// Whether a path of approval is configured for this place.
    pub has_path: bool,
    /// What stands in the way of submitting.
    pub problems: Vec<Problem>,
    /// The times set for the text that still wait.
    pub times: Times,
    /// Languages that must be approved or public before this text may go out.
    pub missing_locales: Vec<Locale>,
    /// The scheduled release set that it goes out with.
    pub release: Option<Held>,
    /// The open review of a text that went out urgently.
    pub urgent: Option<Urgent>,
}

/// What is asked for, with the words and the time that some transitions need.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    pub transition: Transition,
    pub reason: Option<&'a str>,
    /// For [`Transition::Schedule`]: the instant wished for.
    pub at: Option<Timestamp>,
}

/// What would happen if a person asked for a transition now.
#[derive(Clone, Debug, Serialize)]
pub struct Offer {
    pub transition: Transition,
    /// None = it may be done.
    pub refusal: Option<Refusal>,
}

/// Transitions that a person can ask for, in the order buttons stand.
pub const OFFERED: &[Transition] = &[
    Transition::Submit,
    Transition::Approve,
    Transition::RequestChanges,
    Transition::Confirm,
    Transition::Decline,
    Transition::Publish,
    Transition::PublishUrgently,
    Transition::Schedule,
    Transition::Unschedule,
    Transition::Retract,
    Transition::Withdraw,
    Transition::Unwithdraw,
    Transition::Replace,
    Transition::Remove,
    Transition::Kill,
    Transition::Discard,
];

/// The stage the edition reaches, or every reason why not.
pub fn decide(
    actor: &Actor,
    situation: &Situation,
    ask: &Ask<'_>,
    now: Timestamp,
) -> Result<Stage, Refusal> {
    let mut reasons = match actor {
        Actor::Person(person) => {
            if !person
                .scope()
                .sees(situation.target.city, situation.target.kind)
            {
                return Err(Reason::OutOfScope.into());
            }
            objections_to_person(person, situation, ask.transition)
        }
        Actor::System => objections_to_system(situation, ask.transition, now),
    };
    let Some(next) = situation.stage.after(ask.transition) else {
        reasons.insert(0, not_from_here(situation, ask.transition));
        return Err(Refusal { reasons });
    };
    reasons.extend(text::objections(situation, ask, now));
    if !reasons.is_empty() {
        return Err(Refusal { reasons });
    }
    Ok(match (ask.transition, &situation.run) {
        (Transition::Approve, Some(run)) if !run.is_one_approval_away() => situation.stage,
        (Transition::Decline | Transition::FallBack, _)
            if situation.urgent.is_some_and(|urgent| urgent.has_earlier) =>
        {
            Stage::Superseded
        }
        _ => next,
    })
}

/// [`decide`] for every transition, as if its words and time were given.
pub fn offers(actor: &Actor, situation: &Situation, now: Timestamp) -> Vec<Offer> {
    OFFERED
        .iter()
        .map(|&transition| {
            let soon = now.checked_add(jiff::SignedDuration::from_hours(1)).ok();
            let ask = Ask {
                transition,
                reason: Some("-"),
                at: soon,
            };
            Offer {
                transition,
                refusal: decide(actor, situation, &ask, now).err(),
            }
        })
        .collect()
}

/// The stage after an outside reviewer answered for a step: approved, once no step lacks anything.
pub fn after_outside(situation: &Situation) -> Stage {
    let run = situation.run.as_ref();
    match situation.stage.after(Transition::Approve) {
        Some(next) if run.is_some_and(|run| run.current().is_none()) => next,
        Some(_) | None => situation.stage,
    }
}

/// Whether a text in review waits for this person: they could approve its current step, now.
/// For lists, from rows that are loaded already; the same decision as behind the button.
pub fn awaits(
    actor: &Actor,
    target: Target,
    run: &Run,
    contributors: &BTreeSet<PersonId>,
    now: Timestamp,
) -> bool {
    let situation = Situation::in_review(target, run.clone(), contributors.clone());
    decide(actor, &situation, &Ask::plain(Transition::Approve), now).is_ok()
}

/// Those of `people` who could approve a step of a text of this place now, had none of them written
/// on it: who is there to answer at all.
pub fn able<'a>(
    step: &Step,
    target: Target,
    people: &'a [Person],
    now: Timestamp,
) -> Vec<&'a Person> {
    let run = Run {
        steps: vec![step.clone()],
        answers: Vec::new(),
        digest: String::new(),
        outside: Vec::new(),
    };
    let nobody = BTreeSet::new();
    people
        .iter()
        .filter(|person| {
            !person
                .capacities(&step.roles, &step.people, &target)
                .is_empty()
        })
        .filter(|person| {
            let actor = Actor::Person(Person::clone(person));
            awaits(&actor, target, &run, &nobody, now)
        })
        .collect()
}

/// Whether an approval that completes the run may publish in the same act.
pub fn may_publish_after(actor: &Actor, situation: &Situation, now: Timestamp) -> bool {
    let completes = situation
        .run
        .as_ref()
        .is_some_and(Run::is_one_approval_away);
    let approved = Situation {
        stage: Stage::Approved,
        ..situation.clone()
    };
    completes && decide(actor, &approved, &Ask::plain(Transition::Publish), now).is_ok()
}

impl Ask<'_> {
    /// Without words and without a time.
    pub const fn plain(transition: Transition) -> Self {
        Self {
            transition,
            reason: None,
            at: None,
        }
    }
}

fn not_from_here(situation: &Situation, transition: Transition) -> Reason {
    Reason::NotFromHere {
        stage: situation.stage,
        transition,
    }
}

fn objections_to_person(
    person: &Person,
    situation: &Situation,
    transition: Transition,
) -> Vec<Reason> {
    match transition {
        Transition::Approve | Transition::RequestChanges => reviewer(person, situation, transition)
            .err()
            .unwrap_or_default(),
        Transition::Supersede | Transition::FallBack | Transition::Reinstate => {
            vec![Reason::NeedsRole { could: Vec::new() }]
        }
        Transition::Confirm | Transition::Decline => {
            urgent::objections(person, situation, transition)
        }
        Transition::Submit
        | Transition::Retract
        | Transition::Publish
        | Transition::PublishUrgently
        | Transition::Schedule
        | Transition::Unschedule
        | Transition::Withdraw
        | Transition::Unwithdraw
        | Transition::Replace
        | Transition::Remove
        | Transition::Kill
        | Transition::Discard => {
            let could = policy::movers(transition, &situation.target);
            let goes_out = matches!(transition, Transition::Publish | Transition::Schedule);
            match &situation.release {
                _ if mover(person, situation, transition).is_none() => {
                    vec![Reason::NeedsRole { could }]
                }
                Some(held) if goes_out => vec![Reason::InRelease {
                    name: held.name.clone(),
                }],
                Some(_) | None => Vec::new(),
            }
        }
    }
}

/// The system's own row of the policy: it publishes what is due, takes down what has expired, and
/// supersedes what was live.
fn objections_to_system(
    situation: &Situation,
    transition: Transition,
    now: Timestamp,
) -> Vec<Reason> {
    match transition {
        Transition::Supersede => Vec::new(),
        Transition::FallBack | Transition::Reinstate => {
            urgent::objections_to_system(situation, transition, now)
        }
        Transition::Publish => match (situation.stage, situation.times.publish) {
            (Stage::Scheduled, Some(due)) if due <= now => Vec::new(),
            (Stage::Scheduled, _) => vec![Reason::TooEarly],
            (Stage::Approved, _) if situation.release.is_some() => {
                match situation
                    .release
                    .as_ref()
                    .is_some_and(|held| held.at <= now)
                {
                    true => Vec::new(),
                    false => vec![Reason::TooEarly],
                }
            }
            (_, _) => vec![Reason::NeedsRole {
                could: policy::movers(transition, &situation.target),
            }],
        },
        Transition::Withdraw | Transition::Remove => match situation.times.expiry {
            Some(expiry) if expiry.transition == transition && expiry.at <= now => Vec::new(),
            Some(expiry) if expiry.transition == transition => vec![Reason::TooEarly],
            Some(_) | None => vec![Reason::NeedsRole {
                could: policy::movers(transition, &situation.target),
            }],
        },
        Transition::Submit
        | Transition::Retract
        | Transition::Approve
        | Transition::RequestChanges
        | Transition::Schedule
        | Transition::Unschedule
        | Transition::Unwithdraw
        | Transition::Replace
        | Transition::Kill
        | Transition::PublishUrgently
        | Transition::Confirm
        | Transition::Decline
        | Transition::Discard => {
            vec![Reason::NeedsRole {
                could: policy::movers(transition, &situation.target),
            }]
        }
    }
}

#[cfg(test)]
mod tests;
