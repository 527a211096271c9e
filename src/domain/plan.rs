//! What is to happen to a text at a minute: going out, ceasing to be held back, and coming down.
//! Times are wall times of Morocco with the instant they mean today. Holds no clock.

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use super::actor::{Actor, Person};
use super::policy;
use super::refusal::{Reason, Refusal};
use super::scope::Role;
use super::stage::{Slot, Stage, Transition};
use super::word::words;
use super::workflow::Situation;

words! {
    /// What is planned.
    PlannedAct as "planned act" {
        /// An approved text goes out.
        Publish = "publish",
        /// Until then the text may not go out, whoever asks.
        Embargo = "embargo",
        /// A public text stays under a notice that says why it no longer holds.
        Withdraw = "withdraw",
        /// A public text goes; its address answers 410.
        Remove = "remove",
    }
}

words! {
    /// How a plan ended, or that it has not.
    PlanState as "plan state" {
        Waiting = "waiting",
        Done = "done",
        /// With a reason, until a person takes it up.
        Failed = "failed",
        /// Taken back, or overtaken by another act.
        Cancelled = "cancelled",
    }
}

words! {
    /// At most one waiting plan of a text sits in each slot; the database sees to it.
    PlanSlot as "plan slot" {
        Publish = "publish",
        Embargo = "embargo",
        Expiry = "expiry",
    }
}

words! {
    /// How a plan looks to people, with its punctuality.
    PlanStanding as "plan standing" {
        Waiting = "waiting",
        /// The minute has passed and nothing happened yet.
        Late = "late",
        Done = "done",
        /// Done, but later than planned.
        DoneLate = "done_late",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

/// Past this a plan counts as late: the worker looks every second, a page shows minutes.
pub const GRACE: SignedDuration = SignedDuration::from_secs(60);

/// The end of a public text's time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Expiry {
    /// [`Transition::Withdraw`] or [`Transition::Remove`].
    pub transition: Transition,
    pub at: Timestamp,
}

/// The times set for a text, as far as they still wait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Times {
    pub publish: Option<Timestamp>,
    pub embargo: Option<Timestamp>,
    pub expiry: Option<Expiry>,
}

/// What is wrong with times taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disorder {
    /// It would go out before the embargo ends.
    PublishBeforeEmbargo,
    /// It would come down before or when it goes out.
    ExpiryBeforePublish,
}

impl PlannedAct {
    /// The slot it takes while it waits.
    pub const fn slot(self) -> PlanSlot {
        match self {
            Self::Publish => PlanSlot::Publish,
            Self::Embargo => PlanSlot::Embargo,
            Self::Withdraw | Self::Remove => PlanSlot::Expiry,
        }
    }

    /// The move of the edition at that minute; none = time passing is all.
    pub const fn transition(self) -> Option<Transition> {
        match self {
            Self::Publish => Some(Transition::Publish),
            Self::Embargo => None,
            Self::Withdraw => Some(Transition::Withdraw),
            Self::Remove => Some(Transition::Remove),
        }
    }
}

impl PlanState {
    /// How a plan for `at` looks, which ended at `settled_at` if it did.
    pub fn standing(
        self,
        at: Timestamp,
        settled_at: Option<Timestamp>,
        now: Timestamp,
    ) -> PlanStanding {
        let late = |then: Timestamp| then.duration_since(at) > GRACE;
        match self {
            Self::Waiting if late(now) => PlanStanding::Late,
            Self::Waiting => PlanStanding::Waiting,
            Self::Done if settled_at.is_some_and(late) => PlanStanding::DoneLate,
            Self::Done => PlanStanding::Done,
            Self::Failed => PlanStanding::Failed,
            Self::Cancelled => PlanStanding::Cancelled,
        }
    }
}

impl Times {
    /// What contradicts itself, if anything does.
    pub fn disorder(&self) -> Option<Disorder> {
        let goes_out = self.publish.or(self.embargo);
        match (self.publish, self.embargo, self.expiry) {
            (Some(publish), Some(embargo), _) if publish < embargo => {
                Some(Disorder::PublishBeforeEmbargo)
            }
            (_, _, Some(expiry)) if goes_out.is_some_and(|out| expiry.at <= out) => {
                Some(Disorder::ExpiryBeforePublish)
            }
            (_, _, _) => None,
        }
    }
}

impl Disorder {
    /// The locale key of the sentence beside the time that was typed.
    pub const fn key(self) -> &'static str {
        match self {
            Self::PublishBeforeEmbargo => "plans-error-before-embargo",
            Self::ExpiryBeforePublish => "plans-error-expiry-first",
        }
    }
}

/// Whether a person may set or lift the embargo or the expiry of a text: those who write it while
/// they may write, those who publish as long as there is something to hold back or to take down.
pub fn may_set(actor: &Actor, situation: &Situation, slot: PlanSlot) -> Result<(), Refusal> {
    let person = match actor {
        Actor::System => return Ok(()),
        Actor::Person(person) => person,
    };
    if !sees(person, situation) {
        return Err(Reason::OutOfScope.into());
    }
    let transition = match slot {
        PlanSlot::Publish | PlanSlot::Embargo => Transition::Schedule,
        PlanSlot::Expiry => Transition::Withdraw,
    };
    let has_sense = match (situation.stage.slot(), slot) {
        (Some(Slot::Open), PlanSlot::Publish | PlanSlot::Embargo | PlanSlot::Expiry)
        | (Some(Slot::Live), PlanSlot::Expiry) => true,
        (Some(Slot::Live), PlanSlot::Publish | PlanSlot::Embargo) | (None, _) => false,
    };
    if !has_sense {
        return Err(Reason::NotFromHere {
            stage: situation.stage,
            transition,
        }
        .into());
    }
    let could = who_could(situation, transition);
    if person.holds_any(&could, &situation.target) {
        Ok(())
    } else {
        Err(Reason::NeedsRole { could }.into())
    }
}

fn sees(person: &Person, situation: &Situation) -> bool {
    person
        .scope()
        .sees(situation.target.city, situation.target.kind)
}

fn who_could(situation: &Situation, transition: Transition) -> Vec<Role> {
    let mut could = policy::movers(transition, &situation.target);
    if situation.stage.is_writable() {
        for role in policy::writers(&situation.target) {
            if !could.contains(role) {
                could.push(*role);
            }
        }
    }
    could
}

/// Which waiting plans a move of the text ends, and how.
pub fn settled_by(
    transition: Transition,
    next: Stage,
    by_system: bool,
    times: &Times,
    now: Timestamp,
) -> Vec<(PlanSlot, PlanState)> {
    let done_if = |yes: bool| {
        if yes {
            PlanState::Done
        } else {
            PlanState::Cancelled
        }
    };
    let mut ended = Vec::new();
    if times.publish.is_some() && next != Stage::Scheduled {
        let kept = by_system && transition == Transition::Publish;
        ended.push((PlanSlot::Publish, done_if(kept)));
    }
    if let Some(until) = times.embargo
        && next.slot() != Some(Slot::Open)
    {
        ended.push((PlanSlot::Embargo, done_if(until <= now)));
    }
    if let Some(expiry) = times.expiry {
        let reached = transition == expiry.transition;
        if reached || next.slot().is_none() {
            ended.push((PlanSlot::Expiry, done_if(by_system && reached)));
        }
    }
    ended
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_plan_is_late_only_after_its_minute() {
        let due = at("2026-11-24T10:00:00Z");
        let waiting = |now: &str| PlanState::Waiting.standing(due, None, at(now));
        assert_eq!(waiting("2026-11-24T09:00:00Z"), PlanStanding::Waiting);
        assert_eq!(waiting("2026-11-24T10:01:00Z"), PlanStanding::Waiting);
        assert_eq!(waiting("2026-11-24T10:01:01Z"), PlanStanding::Late);
        let done = |settled: &str| PlanState::Done.standing(due, Some(at(settled)), at(settled));
        assert_eq!(done("2026-11-24T10:00:01Z"), PlanStanding::Done);
        assert_eq!(done("2026-11-24T11:00:00Z"), PlanStanding::DoneLate);
    }

    #[test]
    fn times_that_contradict_each_other_are_named() {
        let (nine, ten, eleven) = (
            at("2026-11-24T09:00:00Z"),
            at("2026-11-24T10:00:00Z"),
            at("2026-11-24T11:00:00Z"),
        );
        let ends = |at| {
            Some(Expiry {
                transition: Transition::Withdraw,
                at,
            })
        };
        let times = |publish, embargo, expiry| Times {
            publish,
            embargo,
            expiry,
        };
        assert_eq!(times(Some(ten), Some(nine), ends(eleven)).disorder(), None);
        assert_eq!(times(None, None, ends(nine)).disorder(), None);
        assert_eq!(
            times(Some(nine), Some(ten), None).disorder(),
            Some(Disorder::PublishBeforeEmbargo)
        );
        assert_eq!(
            times(Some(ten), None, ends(ten)).disorder(),
            Some(Disorder::ExpiryBeforePublish)
        );
        assert_eq!(
            times(None, Some(eleven), ends(ten)).disorder(),
            Some(Disorder::ExpiryBeforePublish)
        );
    }
}
