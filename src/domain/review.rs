//! A review run: the approval steps as they were when it began, and the answers given.
//!
//! Steps are data (`approval_path`); changing them never moves a running run.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::id::PersonId;
use super::local_text::LocalText;
use super::scope::Role;
use super::word::words;
use super::working_time::working_hours;

words! {
    /// What a reviewer says at a step.
    Verdict as "verdict" {
        Approve = "approve",
        RequestChanges = "request_changes",
    }
}

words! {
    /// How a run stands.
    RunState as "run state" {
        Open = "open",
        /// Every step has its approvals.
        Approved = "approved",
        /// Changes were requested, or the text was taken back.
        Ended = "ended",
    }
}

/// One step of an approval path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub names: LocalText,
    /// Any of these roles may answer.
    pub roles: Vec<Role>,
    /// How many different people must approve; at least 1.
    pub quorum: u32,
    /// Working hours within which an answer is due.
    pub target_hours: Option<u32>,
}

/// What one person said at one step, about exactly one text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// 0-based.
    pub step: usize,
    pub person: PersonId,
    pub verdict: Verdict,
    pub comment: Option<String>,
    pub at: Timestamp,
}

/// The passage of one revision through its steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    pub steps: Vec<Step>,
    pub answers: Vec<Answer>,
    /// The digest that every answer is about.
    pub digest: String,
}

impl Run {
    /// How many people approved at a step.
    pub fn approvals(&self, step: usize) -> usize {
        self.answers
            .iter()
            .filter(|answer| answer.step == step && answer.verdict == Verdict::Approve)
            .count()
    }

    /// The first step that lacks approvals, with its number; none = all are done.
    pub fn current(&self) -> Option<(usize, &Step)> {
        self.steps
            .iter()
            .enumerate()
            .find(|(at, step)| self.approvals(*at) < step.quorum.max(1) as usize)
    }

    /// Whether one more approval completes the last step.
    pub fn is_one_approval_away(&self) -> bool {
        self.current().is_some_and(|(at, step)| {
            at + 1 == self.steps.len() && self.approvals(at) + 1 >= step.quorum.max(1) as usize
        })
    }

    /// Since when the current step waits: the last approval of the step before it, or the opening.
    pub fn waits_since(&self, opened_at: Timestamp) -> Timestamp {
        let current = self.current().map_or(self.steps.len(), |(at, _)| at);
        self.answers
            .iter()
            .filter(|answer| answer.step < current)
            .map(|answer| answer.at)
            .max()
            .unwrap_or(opened_at)
    }

    /// Whether the current step has waited longer than its target.
    pub fn is_late(&self, opened_at: Timestamp, now: Timestamp) -> bool {
        let target = self.current().and_then(|(_, step)| step.target_hours);
        let waited = working_hours(self.waits_since(opened_at), now);
        target.is_some_and(|target| waited >= i64::from(target))
    }

    /// Whether the person has spoken at the step.
    pub fn has_answered(&self, person: PersonId, step: usize) -> bool {
        self.answers
            .iter()
            .any(|answer| answer.person == person && answer.step == step)
    }
}
