//! What a reviewer is shown beside the standing of a text: the text as it will go out, the live
//! one it would replace, its runs and the people around it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::history::siblings;
use super::in_panel::InPanel;
use super::labels::{self, CityName, Labels};
use crate::domain::actor::Person;
use crate::domain::content::Content;
use crate::domain::id::PersonId;
use crate::domain::review::Run;
use crate::domain::rich_text::BlockId;
use crate::domain::rich_text::html::{self, Assets as _, Html, ImageSource};
use crate::domain::stage::Slot;
use crate::store::editions::{self, Edition};
use crate::store::error::StoreResult;
use crate::store::references::references;
use crate::store::runs::{self, RunOfEdition};
use crate::store::tx::Db;
use crate::store::{recipients, revisions};

/// The most earlier runs that are shown.
const MOST_RUNS: u64 = 50;

/// The live edition of the same document and language.
#[derive(Clone, Debug)]
pub struct LiveText {
    pub edition: Edition,
    pub content: Content,
}

/// Everything but the standing.
#[derive(Clone, Debug)]
pub struct ReviewScreen {
    /// The body block by block, rendered as publishing renders it, with the panel's addresses of
    /// pictures. A block that readers would not see is left out.
    pub blocks: Vec<(Option<BlockId>, Html)>,
    pub lead_image: Option<ImageSource>,
    /// None when the edition itself is live, or nothing is.
    pub live: Option<LiveText>,
    /// Oldest first, ended ones too.
    pub runs: Vec<RunOfEdition>,
    /// Active people whom the current step may hear, deputies included.
    pub holders: Vec<Person>,
    pub people: BTreeMap<PersonId, String>,
    pub siblings: Vec<Edition>,
    pub cities: Vec<CityName>,
    pub labels: Labels,
}

/// Loads the page. `run` is the open run, `contributors` those who wrote; both as the standing has
/// them, whose loader has checked that the edition is in sight.
pub async fn review(
    db: &impl Db,
    edition: &Edition,
    content: &Content,
    run: Option<&Run>,
    contributors: &BTreeSet<PersonId>,
    now: Timestamp,
) -> StoreResult<ReviewScreen> {
    let live = live(db, edition).await?;
    let runs = runs::list_of_editions(db, &[edition.id], MOST_RUNS).await?;
    let holders = match run.and_then(Run::current) {
        Some((_, step)) => recipients::list_reviewers(db, step, &edition.target(), now).await?,
        None => Vec::new(),
    };
    let answered = runs
        .iter()
        .flat_map(|one| &one.run.answers)
        .flat_map(|answer| [answer.person].into_iter().chain(answer.acted_for));
    let named = runs
        .iter()
        .flat_map(|one| &one.run.steps)
        .flat_map(|step| step.people.iter().copied());
    let around: BTreeSet<PersonId> = answered
        .chain(named)
        .chain(contributors.iter().copied())
        .collect();
    let mut texts = vec![content];
    texts.extend(live.as_ref().map(|live| &live.content));
    let labels = labels::labels(db, &texts).await?;
    let assets = InPanel(references(db, content, edition.locale).await?);
    let blocks = content.body().into_iter().flat_map(|body| &body.blocks);
    let lead_image = content
        .image("lead_image")
        .and_then(|image| assets.image(&image.asset));
    Ok(ReviewScreen {
        blocks: blocks
            .map(|block| (block.id().cloned(), html::render_block(block, &assets)))
            .filter(|(_, html)| !html.is_empty())
            .collect(),
        lead_image,
        people: labels::people(db, &around).await?,
        siblings: siblings(db, edition).await?,
        cities: labels::list_cities(db).await?,
        live,
        runs,
        holders,
        labels,
    })
}

async fn live(db: &impl Db, edition: &Edition) -> StoreResult<Option<LiveText>> {
    let live = editions::find_in_slot(db, &edition.document, edition.locale, Slot::Live).await?;
    let Some(live) = live.filter(|live| live.id != edition.id) else {
        return Ok(None);
    };
    let kind = edition.document.kind;
    let content = revisions::revision(db, kind, live.head).await?.content;
    Ok(Some(LiveText {
        edition: live,
        content,
    }))
}
