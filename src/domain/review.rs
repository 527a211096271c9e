//! A review run: the approval steps as they were when it began, and the answers given.
//!
//! Steps are data (`approval_path`); changing them never moves a running run.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::id::PersonId;
use super::local_text::LocalText;
use super::scope::Role;
use super::word::words;

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
    /// Any of these roles may answer,
    pub roles: Vec<Role>,
    /// and any of these people; without roles only they.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// How many different people must approve; at least 1.
    pub quorum: u32,
    /// Working hours within which an answer is due.
    pub target_hours: Option<u32>,
    /// Passed by invited reviewers without an account: `quorum` of them must advise to approve.
    /// The roles of such a step may send the text back, but cannot approve in their stead.
    #[serde(default)]
    pub outside: bool,
}

/// What one person said at one step, about exactly one text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// 0-based.
    pub step: usize,
    pub person: PersonId,
    /// The absent person in whose name the answer was given.
    pub acted_for: Option<PersonId>,
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
    /// What invited reviewers without an account approved of this digest.
    pub outside: Vec<OutsideApproval>,
}

/// An approval by an outside reviewer who was invited to answer for a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct OutsideApproval {
    /// 0-based.
    pub step: usize,
    pub at: Timestamp,
}

impl Run {
    /// How many people approved at a step: at an outside one only those who were invited to it count.
    pub fn approvals(&self, step: usize) -> usize {
        if self.steps.get(step).is_some_and(|step| step.outside) {
            return self.outside.iter().filter(|one| one.step == step).count();
        }
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
            .find(|(at, step)| self.lacks_approvals(*at, step))
    }

    /// Whether one more approval completes the run: the steps after the current one may be complete
    /// already, because outside reviewers answer when they can.
    pub fn is_one_approval_away(&self) -> bool {
        self.current().is_some_and(|(at, step)| {
            let lacks = |(at, step): (usize, &Step)| self.lacks_approvals(at, step);
            self.approvals(at) + 1 >= step.quorum.max(1) as usize
                && !self.steps.iter().enumerate().skip(at + 1).any(lacks)
        })
    }

    /// Since when the current step waits: the last approval of the step before it, or the opening.
    pub fn waits_since(&self, opened_at: Timestamp) -> Timestamp {
        let current = self.current().map_or(self.steps.len(), |(at, _)| at);
        let answers = self.answers.iter().map(|answer| (answer.step, answer.at));
        let outside = self.outside.iter().map(|one| (one.step, one.at));
        answers
            .chain(outside)
            .filter(|(step, _)| *step < current)
            .map(|(_, at)| at)
            .max()
            .unwrap_or(opened_at)
    }

    /// Whether the person has spoken at the step, or somebody in their name.
    pub fn has_answered(&self, person: PersonId, step: usize) -> bool {
        self.answers
            .iter()
            .filter(|answer| answer.step == step)
            .any(|answer| answer.person == person || answer.acted_for == Some(person))
    }

    fn lacks_approvals(&self, at: usize, step: &Step) -> bool {
        self.approvals(at) < step.quorum.max(1) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(outside: bool, quorum: u32) -> Step {
        Step {
            names: LocalText::default(),
            roles: vec![Role::Approver],
            quorum,
            people: Vec::new(),
            target_hours: None,
            outside,
        }
    }

    fn run(steps: Vec<Step>, outside: &[usize]) -> Run {
        let approved = |step: &usize| OutsideApproval {
            step: *step,
            at: Timestamp::UNIX_EPOCH,
        };
        Run {
            steps,
            answers: Vec::new(),
            digest: "text".to_owned(),
            outside: outside.iter().map(approved).collect(),
        }
    }

    fn approve(step: usize) -> Answer {
        Answer {
            step,
            person: PersonId(1),
            acted_for: None,
            verdict: Verdict::Approve,
            comment: None,
            at: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn an_outside_step_counts_outside_reviewers_and_nobody_else() {
        let mut run = run(vec![step(true, 2), step(false, 1)], &[0]);
        run.answers.push(approve(0));
        assert_eq!(run.current().map(|(at, _)| at), Some(0));
        run.outside.push(OutsideApproval {
            step: 0,
            at: Timestamp::UNIX_EPOCH,
        });
        assert_eq!(run.current().map(|(at, _)| at), Some(1));
        assert!(run.is_one_approval_away());
    }

    #[test]
    fn the_last_approval_completes_when_outside_steps_behind_it_are_answered_already() {
        let steps = || vec![step(false, 1), step(true, 1)];
        assert!(!run(steps(), &[]).is_one_approval_away());
        assert!(run(steps(), &[1]).is_one_approval_away());
    }

    #[test]
    fn a_stored_step_without_the_word_is_an_inside_one() {
        let step: Step = serde_json::from_str(
            r#"{"names":{},"roles":["approver"],"quorum":1,"target_hours":8}"#,
        )
        .unwrap();
        assert!(!step.outside && step.people.is_empty());
    }
}
