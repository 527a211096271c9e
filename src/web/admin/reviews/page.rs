//! The review page: the text, what it changes, who is around it, and every act upon it. It is also
//! what a form gets back that came too late or must be mended, with what was typed kept.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use super::acts::{Acts, Typed};
use super::history::{self, Entry};
use super::row::{Desks, TextRow};
use super::source::{SourceOfReview, source_of_review};
use super::steps::{RunView, run_view};
use super::text::{Changes, Namer, TextView, changes, text_view};
use crate::actions::checks::check_text;
use crate::actions::workflow::{Standing, standing};
use crate::domain::actor::{Actor, Capacity, Person};
use crate::domain::correction::Correction;
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::{FieldErrors, Refusal};
use crate::domain::review::RunState;
use crate::domain::stage::{Slot, Transition};
use crate::domain::workflow;
use crate::store::screens;
use crate::store::screens::review::ReviewScreen;
use crate::view::{Navigation, ReasonView};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::checks::ChecksView;
use crate::web::admin::outside::{Advice, advice};
use crate::web::admin::plans::times::{self, Times};
use crate::web::admin::talk::side::{TalkSide, talk_side};
use crate::web::form::Path;

pub const TEMPLATE: &str = "admin/reviews/review.html";
/// How much of the history tells what happened since the page was opened.
const LAST_ENTRIES: usize = 4;

#[derive(Serialize)]
pub struct ReviewPage {
    row: TextRow,
    text: TextView,
    changes: Option<Changes>,
    /// The run under way, or the one that approved this text.
    run: Option<RunView>,
    past: Vec<RunView>,
    /// Who could answer the current step now.
    able: Vec<Able>,
    contributors: Vec<String>,
    /// None = the text has gone out, or never will.
    checks: Option<ChecksView>,
    acts: Acts,
    /// None = nothing is set and the reader may set nothing.
    times: Option<Times>,
    may_write: bool,
    facts: EditionFacts,
    siblings: Vec<TextRow>,
    /// What the text is made from; none = it is no translation.
    source: Option<SourceOfReview>,
    talk: TalkSide,
    outside: Vec<Advice>,
    trouble: Option<Trouble>,
    /// It went out before it was approved.
    urgent: Option<UrgentView>,
}

#[derive(Serialize)]
struct UrgentView {
    by: Option<String>,
    reason: String,
    due_at: Timestamp,
}

/// Somebody who could answer.
#[derive(Serialize)]
struct Able {
    name: String,
    /// The absent person in whose name they would.
    acted_for: Option<String>,
}

#[derive(Serialize)]
struct EditionFacts {
    updated_at: Timestamp,
    submitted_at: Option<Timestamp>,
    scheduled_at: Option<Timestamp>,
    scheduled_local: Option<String>,
    /// Locale key.
    schedule_failure: Option<String>,
    published_at: Option<Timestamp>,
    /// What the text says of its difference from the live one.
    correction: Option<Correction>,
}

/// Why a form came back.
#[derive(Clone, Debug, Serialize)]
pub struct Trouble {
    pub kind: TroubleKind,
    /// Locale key of what was tried.
    pub tried: String,
    pub reasons: Vec<ReasonView>,
    /// What happened last, newest first.
    pub since: Vec<Entry>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TroubleKind {
    /// The text or its stage moved on.
    Stale,
    Refused,
    Invalid,
}

/// `/admin/editions/{edition}/review`
pub async fn page(panel: Panel, Path(id): Path<EditionId>) -> Result {
    let panel = panel.at(Navigation::Review);
    let page = review_page(&panel, id).await?;
    panel.render(TEMPLATE, page).await
}

/// The page as it stands now.
pub async fn review_page(panel: &Panel, id: EditionId) -> Result<ReviewPage> {
    let (actor, now) = (panel.actor(), panel.app.clock.now());
    let standing = standing(&panel.app.store, &actor, id).await?;
    let (edition, content) = (&standing.edition, &standing.head.content);
    let situation = &standing.situation;
    let screen = screens::review::review(
        &panel.app.store,
        edition,
        content,
        situation.run.as_ref(),
        &situation.contributors,
        now,
    )
    .await?;
    let reader = panel.locale();
    let namer = Namer {
        words: panel.app.views.words(),
        labels: &screen.labels,
        reader,
    };
    let desks = Desks {
        cities: &screen.cities,
        reader,
    };
    let (run, past) = runs(&screen, &standing, panel, now);
    let contributors = situation.contributors.iter();
    let urgent = match &standing.urgent {
        Some(open) => Some(UrgentView {
            by: screens::urgent::name_of(&panel.app.store, open.by).await?,
            reason: open.reason.clone(),
            due_at: open.due_at,
        }),
        None => None,
    };
    Ok(ReviewPage {
        row: desks.row(edition),
        text: text_view(content, edition.locale, &screen, &namer),
        changes: screen
            .live
            .as_ref()
            .map(|live| changes(content, live, &namer)),
        run,
        past,
        able: able(&screen, &standing, now),
        contributors: contributors
            .filter_map(|person| screen.people.get(person).cloned())
            .collect(),
        checks: checks(panel, &standing, now).await?,
        acts: Acts::of(&actor, &standing, now),
        times: Some(Times::of(&actor, &standing, now)).filter(Times::matter),
        may_write: edition.stage.is_writable()
            && policy::decide(&actor, Act::Write(situation.target)).is_ok(),
        facts: EditionFacts {
            updated_at: edition.updated_at,
            submitted_at: edition.submitted_at,
            scheduled_at: edition.scheduled_at,
            scheduled_local: edition.scheduled_local.clone(),
            schedule_failure: edition.schedule_failure.clone(),
            published_at: edition.published_at,
            correction: edition.correction.clone(),
        },
        source: source_of_review(panel, id).await?,
        siblings: screen.siblings.iter().map(|one| desks.row(one)).collect(),
        outside: advice(panel, &standing).await?,
        talk: talk_side(panel, edition, &standing.head).await?,
        trouble: None,
        urgent,
    })
}

impl ReviewPage {
    /// The page for a form that was not accepted: what is wrong, and what was typed.
    pub async fn again(
        mut self,
        panel: &Panel,
        kind: TroubleKind,
        typed: Typed,
        tried: Transition,
        refusal: Option<&Refusal>,
        errors: &FieldErrors,
    ) -> Result<Self> {
        let since = match kind {
            TroubleKind::Stale => last_entries(panel, self.row.edition).await?,
            TroubleKind::Refused | TroubleKind::Invalid => Vec::new(),
        };
        self.trouble = Some(Trouble {
            kind,
            tried: format!("transition-{tried}"),
            reasons: refusal.map(ReasonView::all).unwrap_or_default(),
            since,
        });
        self.acts = self.acts.again(typed, errors);
        Ok(self)
    }
}

impl ReviewPage {
    /// The page with a form of the times as it was typed.
    #[must_use]
    pub fn with_times(mut self, typed: times::Typed) -> Self {
        if let Some(times) = &mut self.times {
            times.typed = typed;
        }
        self
    }

    /// The page for a form of the times that came too late, with what happened since.
    pub async fn stale(mut self, panel: &Panel, tried: &str) -> Result<Self> {
        self.trouble = Some(Trouble {
            kind: TroubleKind::Stale,
            tried: tried.to_owned(),
            reasons: Vec::new(),
            since: last_entries(panel, self.row.edition).await?,
        });
        Ok(self)
    }
}

/// What a reviewer should know, and what still stops a draft.
async fn checks(panel: &Panel, standing: &Standing, now: Timestamp) -> Result<Option<ChecksView>> {
    let edition = &standing.edition;
    if edition.stage.slot() != Some(Slot::Open) {
        return Ok(None);
    }
    let content = &standing.head.content;
    let found = check_text(&panel.app.store, content, edition.locale, now).await?;
    Ok(Some(ChecksView::new(
        edition.id,
        edition.locale,
        &found,
        None,
    )))
}

async fn last_entries(panel: &Panel, id: EditionId) -> Result<Vec<Entry>> {
    let story = screens::history::history(&panel.app.store, &panel.scope(), id).await?;
    let mut entries = history::entries(&story, panel.locale());
    entries.truncate(LAST_ENTRIES);
    Ok(entries)
}

/// The run that counts for this text, and those before it, newest first.
fn runs(
    screen: &ReviewScreen,
    standing: &Standing,
    panel: &Panel,
    now: Timestamp,
) -> (Option<RunView>, Vec<RunView>) {
    let people: &BTreeMap<_, _> = &screen.people;
    let mut past = Vec::new();
    let mut current = None;
    for one in &screen.runs {
        let view = run_view(one, people, panel.locale(), now);
        let counts = one.state != RunState::Ended && one.run.digest == standing.head.digest;
        if counts {
            past.extend(current.replace(view));
        } else {
            past.push(view);
        }
    }
    past.reverse();
    (current, past)
}

/// Of those whom the current step may hear, the ones whom the policy lets approve.
fn able(screen: &ReviewScreen, standing: &Standing, now: Timestamp) -> Vec<Able> {
    let situation = &standing.situation;
    let Some(run) = &situation.run else {
        return Vec::new();
    };
    let absent = |person: &Person, name: Capacity| {
        let lent = person.borrowed.iter();
        lent.filter(|one| Some(one.from) == name.acted_for())
            .map(|one| one.from_name.clone())
            .next()
    };
    screen
        .holders
        .iter()
        .filter_map(|person| {
            let actor = Actor::Person(person.clone());
            let (target, writers) = (situation.target, &situation.contributors);
            let may = match situation.urgent {
                Some(urgent) => workflow::awaits_confirmation(person, target, run, writers, urgent),
                None => workflow::awaits(&actor, target, run, writers, now),
            };
            let name = workflow::capacity(&actor, situation, Transition::Approve);
            may.then(|| Able {
                acted_for: absent(person, name),
                name: person.name.clone(),
            })
        })
        .collect()
}
