//! Steps that were not answered in time: those that wait now, and those that are over.

use std::collections::BTreeMap;

use entity::{document, edition, review_due, review_run};
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, JoinType, Order, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use super::labels::{self, CityName};
use super::queue::{Desk, QueueFilter, with_documents};
use super::sight::in_sight;
use crate::domain::calendar::working_hours;
use crate::domain::id::EditionId;
use crate::domain::review::Step;
use crate::domain::scope::Scope;
use crate::store::calendars;
use crate::store::dues::{Due, edition_to_document, from_row, run_to_edition};
use crate::store::editions::Edition;
use crate::store::error::StoreResult;
use crate::store::row::{Row, micros};
use crate::store::tx::Db;

/// The most rows of each list.
pub const MOST_ROWS: u64 = 500;

/// A step that was or is late.
#[derive(Clone, Debug)]
pub struct Late {
    pub edition: Edition,
    pub due: Due,
    pub step: Option<Step>,
    /// Working hours of the city since the deadline, until the answer or until now.
    pub hours: i64,
}

#[derive(Clone, Debug)]
pub struct LatenessScreen {
    /// The longest overdue first.
    pub waiting: Vec<Late>,
    /// The newest first.
    pub past: Vec<Late>,
    pub cities: Vec<CityName>,
}

/// Loads the page: ten queries.
pub async fn lateness(
    db: &impl Db,
    scope: &Scope,
    filter: QueueFilter,
    now: Timestamp,
) -> StoreResult<LatenessScreen> {
    let calendars = calendars::all(db).await?;
    let waiting = Condition::all()
        .add(review_due::Column::ClosedAt.is_null())
        .add(review_due::Column::DueAt.lte(micros(now)));
    let past = Condition::all()
        .add(review_due::Column::ClosedAt.is_not_null())
        .add(review_due::Column::BreachedAt.is_not_null());
    let place = Condition::all().add(in_sight(scope)).add(chosen(filter));
    Ok(LatenessScreen {
        waiting: list(db, waiting.add(place.clone()), Order::Asc, &calendars, now).await?,
        past: list(db, past.add(place), Order::Desc, &calendars, now).await?,
        cities: labels::list_cities(db).await?,
    })
}

async fn list(
    db: &impl Db,
    which: Condition,
    order: Order,
    calendars: &calendars::Calendars,
    now: Timestamp,
) -> StoreResult<Vec<Late>> {
    let rows = review_due::Entity::find()
        .join(
            JoinType::InnerJoin,
            review_due::Entity::belongs_to(review_run::Entity)
                .from(review_due::Column::RunId)
                .to(review_run::Column::Id)
                .into(),
        )
        .join(JoinType::InnerJoin, run_to_edition())
        .join(JoinType::InnerJoin, edition_to_document())
        .filter(which)
        .order_by(review_due::Column::DueAt, order)
        .limit(MOST_ROWS)
        .all(db.connection())
        .await?;
    let runs: BTreeMap<i64, review_run::Model> = review_run::Entity::find()
        .filter(review_run::Column::Id.is_in(rows.iter().map(|row| row.run_id)))
        .all(db.connection())
        .await?
        .into_iter()
        .map(|run| (run.id, run))
        .collect();
    let editions = edition::Entity::find()
        .find_also_related(document::Entity)
        .filter(edition::Column::Id.is_in(runs.values().map(|run| run.edition_id)))
        .all(db.connection())
        .await?;
    let editions: BTreeMap<EditionId, Edition> = with_documents(editions)?
        .into_iter()
        .map(|edition| (edition.id, edition))
        .collect();
    rows.into_iter()
        .filter_map(|row| {
            let run = runs.get(&row.run_id)?;
            let edition = editions.get(&EditionId(run.edition_id))?;
            Some((row, run, edition.clone()))
        })
        .map(|(row, run, edition)| {
            let steps: Vec<Step> = Row::of("review_run", run.id).json(&run.steps)?;
            let due = from_row(row)?;
            let until = due.closed_at.unwrap_or(now);
            let calendar = calendars.of(edition.document.city);
            Ok(Late {
                hours: due
                    .wait
                    .due_at
                    .map_or(0, |at| working_hours(at, until, &calendar)),
                step: steps.into_iter().nth(due.step),
                edition,
                due,
            })
        })
        .collect()
}

fn chosen(filter: QueueFilter) -> Condition {
    let desk = filter.desk.map(|desk| match desk {
        Desk::National => document::Column::CityId.is_null(),
        Desk::City(city) => document::Column::CityId.eq(city.0),
    });
    let kind = filter
        .kind
        .map(|kind| document::Column::Kind.eq(kind.as_str()));
    Condition::all().add_option(desk).add_option(kind)
}
