//! The story of an edition: moves, answers and revisions as one timeline.

use std::cmp::Reverse;

use jiff::Timestamp;
use serde::Serialize;

use super::row::{Desks, Said, TextRow};
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::stage::{Stage, Transition};
use crate::store::screens::history::{self, History};
use crate::view::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::Path;

/// One thing that happened.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// Worded as `history-<act>`.
    pub act: &'static str,
    pub at: Timestamp,
    /// None = the system.
    pub name: Option<String>,
    /// The absent person in whose name it was done.
    pub acted_for: Option<String>,
    pub reason: Option<String>,
    /// Where an answer was given.
    pub step: Option<Said>,
    /// Number of the revision that was saved.
    pub revision: Option<i64>,
    /// The stage that was reached.
    pub stage: Option<Stage>,
    pub bad: bool,
}

#[derive(Serialize)]
struct HistoryPage {
    row: TextRow,
    entries: Vec<Entry>,
    siblings: Vec<TextRow>,
    /// Older entries exist and are not shown.
    cut: bool,
}

/// `/admin/editions/{edition}/history`
pub async fn page(panel: Panel, Path(id): Path<EditionId>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let story = history::history(&panel.app.store, &panel.scope(), id).await?;
    let desks = Desks {
        cities: &story.cities,
        reader: panel.locale(),
    };
    let most = usize::try_from(history::MOST_ENTRIES).unwrap_or(usize::MAX);
    let page = HistoryPage {
        row: desks.row(&story.edition),
        entries: entries(&story, panel.locale()),
        siblings: story.siblings.iter().map(|one| desks.row(one)).collect(),
        cut: story.moves.len() >= most || story.revisions.len() >= most,
    };
    panel.render("admin/reviews/history.html", page).await
}

/// The whole story, newest first.
pub fn entries(story: &History, reader: Locale) -> Vec<Entry> {
    let name = |person| story.people.get(&person).cloned();
    let moves = story.moves.iter().map(|one| Entry {
        act: act(one.transition),
        at: one.at,
        name: one.actor.and_then(name),
        acted_for: one.acted_for.and_then(name),
        reason: one.reason.clone(),
        step: step_of(story, one.at, reader).filter(|_| is_answer(one.transition)),
        revision: None,
        stage: Some(one.to).filter(|to| one.from != Some(*to)),
        bad: is_bad(one.transition),
    });
    let saves = story.revisions.iter().map(|one| Entry {
        act: if one.number == 1 { "create" } else { "save" },
        at: one.at,
        name: one.author.and_then(name),
        acted_for: None,
        reason: one.reason.clone(),
        step: None,
        revision: Some(one.number),
        stage: None,
        bad: false,
    });
    let mut all: Vec<Entry> = moves.chain(saves).collect();
    // Stable: of several moves in one transaction the last stays first.
    all.sort_by_key(|entry| Reverse(entry.at));
    all
}

/// The step whose answer was given in the same act.
fn step_of(story: &History, at: Timestamp, reader: Locale) -> Option<Said> {
    story.runs.iter().find_map(|one| {
        let answer = one.run.answers.iter().find(|answer| answer.at == at)?;
        Said::nearest(&one.run.steps.get(answer.step)?.names, reader)
    })
}

const fn act(transition: Transition) -> &'static str {
    transition.as_str()
}

const fn is_answer(transition: Transition) -> bool {
    matches!(
        transition,
        Transition::Approve
            | Transition::RequestChanges
            | Transition::Confirm
            | Transition::Decline
    )
}

const fn is_bad(transition: Transition) -> bool {
    matches!(
        transition,
        Transition::RequestChanges
            | Transition::Withdraw
            | Transition::Replace
            | Transition::Remove
            | Transition::Kill
            | Transition::Decline
            | Transition::FallBack
    )
}
