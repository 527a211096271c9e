//! Urgent publications: opened, settled, never erased; and the rules of the cities.

use std::collections::BTreeMap;

use entity::{edition, review_run, stage_change, urgent_publication, urgent_rule};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::editions::Edition;
use super::error::StoreResult;
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::id::{CityId, EditionId, PersonId, RunId};
use crate::domain::review::RunState;
use crate::domain::stage::{Stage, Transition};
use crate::domain::urgent::{UrgentOutcome, UrgentRule};

/// How many earlier texts are looked through for one that was approved.
const MOST_EARLIER: u64 = 20;

/// An urgent publication whose review is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenUrgent {
    pub edition: EditionId,
    pub run: RunId,
    pub reason: String,
    pub by: PersonId,
    pub published_at: Timestamp,
    pub due_at: Timestamp,
    pub escalated_at: Option<Timestamp>,
}

/// The open review of a text that went out urgently.
pub async fn find_open(db: &impl Db, edition: EditionId) -> StoreResult<Option<OpenUrgent>> {
    let row = urgent_publication::Entity::find()
        .filter(urgent_publication::Column::EditionId.eq(edition.0))
        .filter(urgent_publication::Column::Outcome.eq(UrgentOutcome::Open.as_str()))
        .order_by_desc(urgent_publication::Column::Id)
        .one(db.connection())
        .await?;
    row.map(from_row).transpose()
}

/// The open ones of some texts.
pub async fn list_open_of(db: &impl Db, editions: &[EditionId]) -> StoreResult<Vec<OpenUrgent>> {
    let rows = urgent_publication::Entity::find()
        .filter(urgent_publication::Column::EditionId.is_in(editions.iter().map(|id| id.0)))
        .filter(urgent_publication::Column::Outcome.eq(UrgentOutcome::Open.as_str()))
        .limit(editions.len() as u64)
        .all(db.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// The rules that cities have given themselves.
pub async fn list_rules(db: &impl Db) -> StoreResult<BTreeMap<CityId, UrgentRule>> {
    let rows = urgent_rule::Entity::find().all(db.connection()).await?;
    Ok(rows
        .into_iter()
        .map(|row| (CityId(row.city_id), rule_from(&row)))
        .collect())
}

/// Open ones whose time has run out and that were not told to more people yet, oldest first.
pub async fn list_due(db: &impl Db, now: Timestamp, limit: u64) -> StoreResult<Vec<EditionId>> {
    let ids: Vec<i64> = urgent_publication::Entity::find()
        .select_only()
        .column(urgent_publication::Column::EditionId)
        .filter(urgent_publication::Column::Outcome.eq(UrgentOutcome::Open.as_str()))
        .filter(urgent_publication::Column::DueAt.lte(micros(now)))
        .filter(urgent_publication::Column::EscalatedAt.is_null())
        .order_by_asc(urgent_publication::Column::DueAt)
        .limit(limit)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().map(EditionId).collect())
}

/// Opens one.
pub async fn insert_open(tx: &Tx, new: &OpenUrgent) -> StoreResult<()> {
    let row = urgent_publication::ActiveModel {
        id: NotSet,
        edition_id: Set(new.edition.0),
        run_id: Set(new.run.0),
        reason: Set(new.reason.clone()),
        published_by: Set(new.by.0),
        published_at: Set(micros(new.published_at)),
        due_at: Set(micros(new.due_at)),
        outcome: Set(UrgentOutcome::Open.as_str().to_owned()),
        escalated_at: Set(None),
        settled_at: Set(None),
    };
    urgent_publication::Entity::insert(row)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Settles the open one of a text, if there is one; says whether there was.
pub async fn settle(
    tx: &Tx,
    edition: EditionId,
    outcome: UrgentOutcome,
    now: Timestamp,
) -> StoreResult<bool> {
    let settled = urgent_publication::Entity::update_many()
        .filter(urgent_publication::Column::EditionId.eq(edition.0))
        .filter(urgent_publication::Column::Outcome.eq(UrgentOutcome::Open.as_str()))
        .col_expr(
            urgent_publication::Column::Outcome,
            Expr::value(outcome.as_str()),
        )
        .col_expr(
            urgent_publication::Column::SettledAt,
            Expr::value(micros(now)),
        )
        .exec(&tx.tx)
        .await?;
    Ok(settled.rows_affected > 0)
}

/// Notes that more people were told of an open one, once.
pub async fn note_escalation(tx: &Tx, edition: EditionId, now: Timestamp) -> StoreResult<bool> {
    let noted = urgent_publication::Entity::update_many()
        .filter(urgent_publication::Column::EditionId.eq(edition.0))
        .filter(urgent_publication::Column::Outcome.eq(UrgentOutcome::Open.as_str()))
        .filter(urgent_publication::Column::EscalatedAt.is_null())
        .col_expr(
            urgent_publication::Column::EscalatedAt,
            Expr::value(micros(now)),
        )
        .exec(&tx.tx)
        .await?;
    Ok(noted.rows_affected > 0)
}

/// The newest text before this one that was approved and stood, unwithdrawn, until it was superseded.
pub async fn find_earlier(db: &impl Db, of: &Edition) -> StoreResult<Option<EditionId>> {
    let ids: Vec<i64> = edition::Entity::find()
        .select_only()
        .column(edition::Column::Id)
        .filter(edition::Column::DocumentId.eq(of.document.id.0))
        .filter(edition::Column::Locale.eq(of.locale.tag()))
        .filter(edition::Column::Stage.eq(Stage::Superseded.as_str()))
        .filter(edition::Column::Number.lt(of.number))
        .order_by_desc(edition::Column::Number)
        .limit(MOST_EARLIER)
        .into_tuple()
        .all(db.connection())
        .await?;
    for id in ids {
        let last: Option<Option<String>> = stage_change::Entity::find()
            .select_only()
            .column(stage_change::Column::FromStage)
            .filter(stage_change::Column::EditionId.eq(id))
            .filter(stage_change::Column::Transition.eq(Transition::Supersede.as_str()))
            .order_by_desc(stage_change::Column::Id)
            .into_tuple()
            .one(db.connection())
            .await?;
        let stood = last.flatten().as_deref() == Some(Stage::Published.as_str());
        let approved = review_run::Entity::find()
            .filter(review_run::Column::EditionId.eq(id))
            .filter(review_run::Column::State.eq(RunState::Approved.as_str()))
            .one(db.connection())
            .await?
            .is_some();
        // What had been withdrawn stays so: falling back must not bring it to light again.
        if approved {
            return Ok(stood.then_some(EditionId(id)));
        }
    }
    Ok(None)
}

/// The rule of a desk.
pub async fn rule(db: &impl Db, city: Option<CityId>) -> StoreResult<UrgentRule> {
    let Some(city) = city else {
        return Ok(UrgentRule::default());
    };
    let row = urgent_rule::Entity::find()
        .filter(urgent_rule::Column::CityId.eq(city.0))
        .one(db.connection())
        .await?;
    Ok(row.map_or_else(UrgentRule::default, |row| rule_from(&row)))
}

fn rule_from(row: &urgent_rule::Model) -> UrgentRule {
    UrgentRule {
        hours: u32::try_from(row.hours).unwrap_or(UrgentRule::default().hours),
        falls_back: row.falls_back,
    }
}

/// Gives a city its rule.
pub async fn replace_rule(tx: &Tx, city: CityId, rule: UrgentRule) -> StoreResult<()> {
    let row = urgent_rule::ActiveModel {
        id: NotSet,
        city_id: Set(city.0),
        hours: Set(i64::from(rule.hours)),
        falls_back: Set(rule.falls_back),
    };
    let known = OnConflict::column(urgent_rule::Column::CityId)
        .update_columns([urgent_rule::Column::Hours, urgent_rule::Column::FallsBack])
        .to_owned();
    urgent_rule::Entity::insert(row)
        .on_conflict(known)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

fn from_row(row: urgent_publication::Model) -> StoreResult<OpenUrgent> {
    let read = Row::of("urgent_publication", row.id);
    Ok(OpenUrgent {
        edition: EditionId(row.edition_id),
        run: RunId(row.run_id),
        by: PersonId(row.published_by),
        published_at: read.instant(row.published_at)?,
        due_at: read.instant(row.due_at)?,
        escalated_at: read.maybe_instant(row.escalated_at)?,
        reason: row.reason,
    })
}
