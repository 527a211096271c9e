//! What a person's first page shows: the same number of queries whatever the newsroom holds.

use std::collections::BTreeMap;

use entity::{document, edition, revision, stage_change};
use jiff::Timestamp;
use sea_orm::sea_query::Query;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::labels::{self, CityName};
use super::paths::MOST_PEOPLE;
use super::queue::{self, QueueFilter, Waiting, with_documents};
use super::sight::{at_own_desks, in_sight};
use crate::domain::actor::Person;
use crate::domain::id::{EditionId, PersonId};
use crate::domain::scope::Scope;
use crate::domain::stage::{Stage, Transition};
use crate::store::editions::Edition;
use crate::store::error::StoreResult;
use crate::store::recipients;
use crate::store::row::Row;
use crate::store::tx::Db;

/// The most rows of each list; the whole lists have pages of their own.
pub const MOST_ROWS: u64 = 20;

/// Everything on the page, from which the policy picks what waits for the reader.
#[derive(Clone, Debug)]
pub struct Dashboard {
    /// All texts in review in sight, oldest first.
    pub in_review: Vec<Waiting>,
    /// Texts the reader writes on, the newest first.
    pub mine: Vec<Mine>,
    /// The next first.
    pub scheduled: Vec<Edition>,
    /// The newest first, of the reader's own desks.
    pub published: Vec<Edition>,
    /// How many texts of the reader's own desks are in a stage.
    pub counts: BTreeMap<Stage, i64>,
    pub cities: Vec<CityName>,
    /// Active people, when something is in review: who of them could answer is the policy's to say.
    pub people: Vec<Person>,
}

/// A text the reader writes on.
#[derive(Clone, Debug)]
pub struct Mine {
    pub edition: Edition,
    /// Why changes were requested.
    pub reason: Option<String>,
}

/// Loads the page: fourteen queries at most.
pub async fn dashboard(
    db: &impl Db,
    scope: &Scope,
    reader: PersonId,
    now: Timestamp,
) -> StoreResult<Dashboard> {
    let in_review = queue::list_in_review(db, scope, QueueFilter::default()).await?;
    let people = if in_review.is_empty() {
        Vec::new()
    } else {
        recipients::list_everybody(db, MOST_PEOPLE, now).await?
    };
    Ok(Dashboard {
        in_review,
        people,
        mine: mine(db, scope, reader).await?,
        scheduled: scheduled(db, scope).await?,
        published: published(db, scope).await?,
        counts: counts(db, scope).await?,
        cities: labels::list_cities(db).await?,
    })
}

async fn mine(db: &impl Db, scope: &Scope, reader: PersonId) -> StoreResult<Vec<Mine>> {
    let written = Query::select()
        .column(revision::Column::EditionId)
        .from(revision::Entity)
        .and_where(revision::Column::AuthorId.eq(reader.0))
        .to_owned();
    let by_me = Condition::any()
        .add(edition::Column::CreatedBy.eq(reader.0))
        .add(edition::Column::Id.in_subquery(written));
    let stages = [Stage::Draft, Stage::ChangesRequested].map(Stage::as_str);
    let rows = edition::Entity::find()
        .find_also_related(document::Entity)
        .filter(in_sight(scope))
        .filter(edition::Column::Stage.is_in(stages))
        .filter(by_me)
        .order_by_desc(edition::Column::UpdatedAt)
        .limit(MOST_ROWS)
        .all(db.connection())
        .await?;
    let texts = with_documents(rows)?;
    let mut reasons = reasons(db, &texts).await?;
    Ok(texts
        .into_iter()
        .map(|edition| Mine {
            reason: match edition.stage {
                Stage::ChangesRequested => reasons.remove(&edition.id),
                Stage::Draft
                | Stage::InReview
                | Stage::Approved
                | Stage::Scheduled
                | Stage::Published
                | Stage::Withdrawn
                | Stage::Removed
                | Stage::Superseded
                | Stage::Discarded => None,
            },
            edition,
        })
        .collect())
}

/// The last words with which changes were requested.
async fn reasons(db: &impl Db, texts: &[Edition]) -> StoreResult<BTreeMap<EditionId, String>> {
    let rows: Vec<(i64, Option<String>)> = stage_change::Entity::find()
        .select_only()
        .column(stage_change::Column::EditionId)
        .column(stage_change::Column::Reason)
        .filter(stage_change::Column::EditionId.is_in(texts.iter().map(|text| text.id.0)))
        .filter(stage_change::Column::Transition.eq(Transition::RequestChanges.as_str()))
        .order_by_asc(stage_change::Column::Id)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|(edition, reason)| Some((EditionId(edition), reason?)))
        .collect())
}

async fn scheduled(db: &impl Db, scope: &Scope) -> StoreResult<Vec<Edition>> {
    let rows = edition::Entity::find()
        .find_also_related(document::Entity)
        .filter(in_sight(scope))
        .filter(edition::Column::Stage.eq(Stage::Scheduled.as_str()))
        .order_by_asc(edition::Column::ScheduledAt)
        .limit(MOST_ROWS)
        .all(db.connection())
        .await?;
    with_documents(rows)
}

async fn published(db: &impl Db, scope: &Scope) -> StoreResult<Vec<Edition>> {
    let rows = edition::Entity::find()
        .find_also_related(document::Entity)
        .filter(at_own_desks(scope))
        .filter(edition::Column::Stage.eq(Stage::Published.as_str()))
        .order_by_desc(edition::Column::PublishedAt)
        .order_by_desc(edition::Column::Id)
        .limit(MOST_ROWS / 2)
        .all(db.connection())
        .await?;
    with_documents(rows)
}

async fn counts(db: &impl Db, scope: &Scope) -> StoreResult<BTreeMap<Stage, i64>> {
    let rows: Vec<(String, i64)> = edition::Entity::find()
        .select_only()
        .column(edition::Column::Stage)
        .column_as(edition::Column::Id.count(), "texts")
        .inner_join(document::Entity)
        .filter(at_own_desks(scope))
        .group_by(edition::Column::Stage)
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|(stage, texts)| Ok((Row::of("edition", 0).word(&stage)?, texts)))
        .collect()
}
