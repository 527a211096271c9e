//! The times of one text as the review page shows them, with what was typed when a form comes back.

use jiff::Timestamp;
use serde::Serialize;

use crate::actions::workflow::Standing;
use crate::domain::actor::Actor;
use crate::domain::locale::Locale;
use crate::domain::plan::{PlanSlot, PlannedAct, may_set};
use crate::domain::refusal::FieldErrors;
use crate::domain::schedule::WallTime;
use crate::view::Message;

/// Embargo and expiry of a text. Publication has its own form among the transitions.
#[derive(Clone, Debug, Serialize)]
pub struct Times {
    pub embargo: Option<TimeView>,
    pub expiry: Option<TimeView>,
    pub may_embargo: bool,
    pub may_expire: bool,
    /// Language of the public words.
    pub locale: Locale,
    /// The earliest time that can be chosen, as an input of a wall time has it.
    pub now_local: String,
    pub typed: Typed,
}

/// A time that is set.
#[derive(Clone, Debug, Serialize)]
pub struct TimeView {
    pub act: PlannedAct,
    /// Wall time of Morocco.
    pub local: String,
    pub at: Timestamp,
    /// The same in UTC, for readers elsewhere: `2026-11-24 10:00`.
    pub utc: String,
    pub note: Option<String>,
}

/// A form that has to be shown again.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Typed {
    pub slot: Option<PlanSlot>,
    pub at: String,
    pub act: String,
    pub note: String,
    pub at_error: Option<Message>,
    pub act_error: Option<Message>,
    pub note_error: Option<Message>,
}

impl Times {
    pub fn of(actor: &Actor, standing: &Standing, now: Timestamp) -> Self {
        let situation = &standing.situation;
        let set = |slot: PlanSlot| {
            let mut plans = standing.plans.iter();
            plans
                .find(|plan| plan.act.slot() == slot)
                .map(|plan| TimeView {
                    act: plan.act,
                    local: plan.local.clone(),
                    at: plan.at,
                    utc: utc(plan.at),
                    note: plan.note.clone(),
                })
        };
        Self {
            embargo: set(PlanSlot::Embargo),
            expiry: set(PlanSlot::Expiry),
            may_embargo: may_set(actor, situation, PlanSlot::Embargo).is_ok(),
            may_expire: may_set(actor, situation, PlanSlot::Expiry).is_ok(),
            locale: standing.edition.locale,
            now_local: WallTime::of(now).map_or_else(|_| String::new(), |time| time.to_string()),
            typed: Typed::default(),
        }
    }

    /// Whether there is anything to show or to set.
    pub fn matter(&self) -> bool {
        self.embargo.is_some() || self.expiry.is_some() || self.may_embargo || self.may_expire
    }
}

impl Typed {
    /// What was typed, with what is wrong with it.
    #[must_use]
    pub fn with(mut self, errors: &FieldErrors) -> Self {
        let said = |field: &str| errors.get(field).map(Message::from);
        self.at_error = said("at");
        self.act_error = said("act");
        self.note_error = said("note");
        self
    }
}

/// An instant as people elsewhere read it.
pub fn utc(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M").to_string()
}
