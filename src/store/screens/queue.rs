//! Texts in review with all that tells who may answer them, in batches.

use std::collections::BTreeSet;

use entity::{document, edition};
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::sight::in_sight;
use crate::domain::content::Kind;
use crate::domain::id::{CityId, EditionId, PersonId};
use crate::domain::locale::Locale;
use crate::domain::review::{Run, RunState};
use crate::domain::scope::Scope;
use crate::domain::stage::Stage;
use crate::store::editions::{self, Edition};
use crate::store::error::StoreResult;
use crate::store::tx::Db;
use crate::store::{documents, revisions, runs};

/// The most texts in review that are looked through for one page, oldest first.
pub const MOST_WAITING: u64 = 2000;

/// A text in review.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub edition: Edition,
    pub run: Run,
    pub opened_at: Timestamp,
    /// When the current step should be answered.
    pub due_at: Option<Timestamp>,
    pub contributors: BTreeSet<PersonId>,
}

/// Which texts to look at; nothing chosen = all in sight.
#[derive(Clone, Copy, Debug, Default)]
pub struct QueueFilter {
    pub desk: Option<Desk>,
    pub kind: Option<Kind>,
    pub locale: Option<Locale>,
}

/// A place of work to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Desk {
    National,
    City(CityId),
}

/// Texts in review in sight, oldest first; at most [`MOST_WAITING`]. Four queries.
pub async fn list_in_review(
    db: &impl Db,
    scope: &Scope,
    filter: QueueFilter,
) -> StoreResult<Vec<Waiting>> {
    let rows = edition::Entity::find()
        .find_also_related(document::Entity)
        .filter(in_sight(scope))
        .filter(chosen(filter))
        .filter(edition::Column::Stage.eq(Stage::InReview.as_str()))
        .order_by_asc(edition::Column::SubmittedAt)
        .order_by_asc(edition::Column::Id)
        .limit(MOST_WAITING)
        .all(db.connection())
        .await?;
    let found = with_documents(rows)?;
    let ids: Vec<EditionId> = found.iter().map(|edition| edition.id).collect();
    let mut contributors = revisions::contributors_of(db, &ids).await?;
    let mut open: std::collections::BTreeMap<EditionId, runs::RunOfEdition> =
        runs::list_of_editions(db, &ids, MOST_WAITING * 10)
            .await?
            .into_iter()
            .filter(|run| run.state == RunState::Open)
            .map(|run| (run.edition, run))
            .collect();
    Ok(found
        .into_iter()
        .filter_map(|edition| {
            let run = open.remove(&edition.id)?;
            Some(Waiting {
                contributors: contributors.remove(&edition.id).unwrap_or_default(),
                opened_at: run.opened_at,
                due_at: run.due_at,
                run: run.run,
                edition,
            })
        })
        .collect())
}

/// Rows of a join of editions with their documents.
pub(super) fn with_documents(
    rows: Vec<(edition::Model, Option<document::Model>)>,
) -> StoreResult<Vec<Edition>> {
    rows.into_iter()
        .filter_map(|(row, document)| Some((row, document?)))
        .map(|(row, document)| editions::from_row(row, documents::from_row(document)?))
        .collect()
}

fn chosen(filter: QueueFilter) -> Condition {
    let desk = filter.desk.map(|desk| match desk {
        Desk::National => document::Column::CityId.is_null(),
        Desk::City(city) => document::Column::CityId.eq(city.0),
    });
    Condition::all()
        .add_option(desk)
        .add_option(
            filter
                .kind
                .map(|kind| document::Column::Kind.eq(kind.as_str())),
        )
        .add_option(
            filter
                .locale
                .map(|locale| edition::Column::Locale.eq(locale.tag())),
        )
}
