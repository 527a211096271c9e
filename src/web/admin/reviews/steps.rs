//! A run as a stepper with its answers.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use super::row::Said;
use crate::domain::id::PersonId;
use crate::domain::locale::Locale;
use crate::domain::review::{Run, RunState, Step, Verdict};
use crate::domain::scope::Role;
use crate::store::screens::RunOfEdition;

/// One passage through the steps.
#[derive(Clone, Debug, Serialize)]
pub struct RunView {
    pub state: RunState,
    pub opened_at: Timestamp,
    pub closed_at: Option<Timestamp>,
    pub steps: Vec<StepView>,
    pub answers: Vec<AnswerView>,
}

#[derive(Clone, Debug, Serialize)]
pub struct StepView {
    pub name: Option<Said>,
    pub roles: Vec<Role>,
    /// Names of the people whom the step names.
    pub people: Vec<String>,
    pub quorum: usize,
    pub approvals: usize,
    pub state: StepState,
    pub target_hours: Option<u32>,
    /// Since when it waits, if it is the current one.
    pub since: Option<Timestamp>,
    pub late: bool,
    pub due_at: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StepState {
    Done,
    Current,
    Refused,
    Ahead,
}

#[derive(Clone, Debug, Serialize)]
pub struct AnswerView {
    pub step: Option<Said>,
    /// None = the account is gone.
    pub name: Option<String>,
    /// The absent person in whose name it was given.
    pub acted_for: Option<String>,
    pub verdict: Verdict,
    pub comment: Option<String>,
    pub at: Timestamp,
}

/// The run as its page shows it at `now`.
pub fn run_view(
    one: &RunOfEdition,
    people: &BTreeMap<PersonId, String>,
    reader: Locale,
    now: Timestamp,
) -> RunView {
    let name = |step: &Step| Said::nearest(&step.names, reader);
    let answers = one.run.answers.iter().map(|answer| AnswerView {
        step: one.run.steps.get(answer.step).and_then(name),
        name: people.get(&answer.person).cloned(),
        acted_for: answer
            .acted_for
            .and_then(|absent| people.get(&absent).cloned()),
        verdict: answer.verdict,
        comment: answer.comment.clone(),
        at: answer.at,
    });
    let steps = one.run.steps.iter().enumerate().map(|(at, step)| {
        let state = state_of(one, at);
        let waits = state == StepState::Current;
        StepView {
            name: name(step),
            roles: step.roles.clone(),
            people: step
                .people
                .iter()
                .filter_map(|one| people.get(one).cloned())
                .collect(),
            quorum: step.quorum.max(1) as usize,
            approvals: one.run.approvals(at),
            state,
            target_hours: step.target_hours,
            since: waits.then(|| one.run.waits_since(one.opened_at)),
            late: waits && one.due_at.is_some_and(|due| due <= now),
            due_at: one.due_at.filter(|_| waits),
        }
    });
    RunView {
        state: one.state,
        opened_at: one.opened_at,
        closed_at: one.closed_at,
        steps: steps.collect(),
        answers: answers.collect(),
    }
}

fn state_of(one: &RunOfEdition, at: usize) -> StepState {
    let asked_changes = one
        .run
        .answers
        .iter()
        .any(|answer| answer.step == at && answer.verdict == Verdict::RequestChanges);
    let current = one.run.current().map(|(current, _)| current);
    match (current, one.state) {
        _ if asked_changes => StepState::Refused,
        (Some(current), _) if at < current => StepState::Done,
        (None, _) => StepState::Done,
        (Some(current), RunState::Open) if at == current => StepState::Current,
        (Some(_), RunState::Open | RunState::Approved | RunState::Ended) => StepState::Ahead,
    }
}

/// The name of the current step.
pub fn current_step(run: &Run, reader: Locale) -> Option<Said> {
    run.current()
        .and_then(|(_, step)| Said::nearest(&step.names, reader))
}
