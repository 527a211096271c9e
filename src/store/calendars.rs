//! Holidays, months of Ramadan and working weeks.

use entity::{holiday, ramadan, working_week};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::calendar::{Calendar, Holiday, Ramadan, Week, WorkingWeek};
use crate::domain::id::{CityId, HolidayId, RamadanId};

/// The most days off that are read: decades of them.
const MOST_DAYS: u64 = 5000;
/// The city key of the national desk, and of every city without a week of its own.
const NATIONAL: i64 = 0;

/// Something of the calendar with its row key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept<I, T> {
    pub id: I,
    pub lock_version: i64,
    pub value: T,
}

/// The calendars of all desks.
#[derive(Clone, Debug)]
pub struct Calendars {
    weeks: Vec<(Option<CityId>, WorkingWeek)>,
    ramadans: Vec<Ramadan>,
    holidays: Vec<Holiday>,
}

impl Calendars {
    /// The calendar of a desk; none = the national one.
    pub fn of(&self, city: Option<CityId>) -> Calendar {
        let week = |desk| self.weeks.iter().find(|(of, _)| *of == desk);
        let own = week(city).or_else(|| week(None));
        let applies = |one: &&Holiday| one.city.is_none() || one.city == city;
        Calendar {
            week: own.map(|(_, week)| *week).unwrap_or_default(),
            ramadans: self.ramadans.clone(),
            holidays: self
                .holidays
                .iter()
                .filter(applies)
                .map(|one| one.day)
                .collect(),
        }
    }
}

/// The calendars of all desks: three queries.
pub async fn all(db: &impl Db) -> StoreResult<Calendars> {
    let ramadans = list_ramadans(db).await?;
    let holidays = list_holidays(db).await?;
    Ok(Calendars {
        weeks: list_weeks(db).await?,
        ramadans: ramadans.into_iter().map(|one| one.value).collect(),
        holidays: holidays.into_iter().map(|one| one.value).collect(),
    })
}

/// The calendar of a desk: three queries.
pub async fn calendar(db: &impl Db, city: Option<CityId>) -> StoreResult<Calendar> {
    Ok(all(db).await?.of(city))
}

/// Days off that were entered, oldest first.
pub async fn list_holidays(db: &impl Db) -> StoreResult<Vec<Kept<HolidayId, Holiday>>> {
    let rows = holiday::Entity::find()
        .order_by_asc(holiday::Column::Day)
        .order_by_asc(holiday::Column::Id)
        .limit(MOST_DAYS)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let read = Row::of("holiday", row.id);
            Ok(Kept {
                id: HolidayId(row.id),
                lock_version: row.lock_version,
                value: Holiday {
                    day: read.word(&row.day)?,
                    names: read.json(&row.names)?,
                    city: row.city_id.map(CityId),
                    source: row.source,
                },
            })
        })
        .collect()
}

/// Months of Ramadan that were entered, oldest first.
pub async fn list_ramadans(db: &impl Db) -> StoreResult<Vec<Kept<RamadanId, Ramadan>>> {
    let rows = ramadan::Entity::find()
        .order_by_asc(ramadan::Column::StartsOn)
        .limit(MOST_DAYS)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let read = Row::of("ramadan", row.id);
            Ok(Kept {
                id: RamadanId(row.id),
                lock_version: row.lock_version,
                value: Ramadan {
                    starts_on: read.word(&row.starts_on)?,
                    ends_on: read.word(&row.ends_on)?,
                    source: row.source,
                },
            })
        })
        .collect()
}

/// When a desk works, and the version of its own row; none = it keeps the national week, and that
/// the usual one.
pub async fn week(db: &impl Db, city: Option<CityId>) -> StoreResult<(WorkingWeek, Option<i64>)> {
    let own = key(city);
    let rows = working_week::Entity::find()
        .filter(
            Condition::any()
                .add(working_week::Column::CityKey.eq(NATIONAL))
                .add(working_week::Column::CityKey.eq(own)),
        )
        .order_by_desc(working_week::Column::CityKey)
        .all(db.connection())
        .await?;
    let version = rows
        .iter()
        .find(|row| row.city_key == own)
        .map(|row| row.lock_version);
    match rows.into_iter().next() {
        Some(row) => Ok((week_of(&row)?, version)),
        None => Ok((WorkingWeek::default(), None)),
    }
}

/// Every week that differs from the usual one, by desk.
pub async fn list_weeks(db: &impl Db) -> StoreResult<Vec<(Option<CityId>, WorkingWeek)>> {
    let rows = working_week::Entity::find()
        .limit(MOST_DAYS)
        .all(db.connection())
        .await?;
    rows.iter()
        .map(|row| {
            let city = (row.city_key != NATIONAL).then_some(CityId(row.city_key));
            Ok((city, week_of(row)?))
        })
        .collect()
}

/// Adds a day off, or replaces one that nobody changed since `seen`.
pub async fn put_holiday(
    tx: &Tx,
    id: Option<(HolidayId, i64)>,
    value: &Holiday,
    now: Timestamp,
) -> StoreResult<i64> {
    let row = holiday::ActiveModel {
        id: NotSet,
        day: Set(value.day.to_string()),
        names: Set(Row::of("holiday", 0).to_json(&value.names)?),
        city_id: Set(value.city.map(|city| city.0)),
        source: Set(value.source.clone()),
        lock_version: Set(id.map_or(0, |(_, seen)| seen + 1)),
        updated_at: Set(micros(now)),
    };
    let Some((id, seen)) = id else {
        let kept = holiday::Entity::insert(row).exec(&tx.tx).await?;
        return Ok(kept.last_insert_id);
    };
    let done = holiday::Entity::update_many()
        .set(row)
        .filter(holiday::Column::Id.eq(id.0))
        .filter(holiday::Column::LockVersion.eq(seen))
        .exec(&tx.tx)
        .await?;
    moved(done.rows_affected).map(|()| id.0)
}

pub async fn delete_holiday(tx: &Tx, id: HolidayId, seen: i64) -> StoreResult<()> {
    let done = holiday::Entity::delete_many()
        .filter(holiday::Column::Id.eq(id.0))
        .filter(holiday::Column::LockVersion.eq(seen))
        .exec(&tx.tx)
        .await?;
    moved(done.rows_affected)
}

/// Adds a month of Ramadan, or replaces one that nobody changed since `seen`.
pub async fn put_ramadan(
    tx: &Tx,
    id: Option<(RamadanId, i64)>,
    value: &Ramadan,
    now: Timestamp,
) -> StoreResult<i64> {
    let row = ramadan::ActiveModel {
        id: NotSet,
        starts_on: Set(value.starts_on.to_string()),
        ends_on: Set(value.ends_on.to_string()),
        source: Set(value.source.clone()),
        lock_version: Set(id.map_or(0, |(_, seen)| seen + 1)),
        updated_at: Set(micros(now)),
    };
    let Some((id, seen)) = id else {
        let kept = ramadan::Entity::insert(row).exec(&tx.tx).await?;
        return Ok(kept.last_insert_id);
    };
    let done = ramadan::Entity::update_many()
        .set(row)
        .filter(ramadan::Column::Id.eq(id.0))
        .filter(ramadan::Column::LockVersion.eq(seen))
        .exec(&tx.tx)
        .await?;
    moved(done.rows_affected).map(|()| id.0)
}

pub async fn delete_ramadan(tx: &Tx, id: RamadanId, seen: i64) -> StoreResult<()> {
    let done = ramadan::Entity::delete_many()
        .filter(ramadan::Column::Id.eq(id.0))
        .filter(ramadan::Column::LockVersion.eq(seen))
        .exec(&tx.tx)
        .await?;
    moved(done.rows_affected)
}

/// Keeps the week of a desk, if its row still has the version `seen`; none = it had no row.
pub async fn put_week(
    tx: &Tx,
    city: Option<CityId>,
    seen: Option<i64>,
    value: &WorkingWeek,
    now: Timestamp,
) -> StoreResult<()> {
    let read = Row::of("working_week", key(city));
    let usual = read.to_json(&value.usual)?;
    let ramadan = value.ramadan.map(|week| read.to_json(&week)).transpose()?;
    let Some(seen) = seen else {
        let row = working_week::ActiveModel {
            id: NotSet,
            city_key: Set(key(city)),
            usual: Set(usual),
            ramadan: Set(ramadan),
            lock_version: Set(0),
            updated_at: Set(micros(now)),
        };
        working_week::Entity::insert(row)
            .exec_without_returning(&tx.tx)
            .await
            .map_err(StoreError::from)
            .map_err(|error| match error {
                StoreError::Taken(_) => StoreError::Stale,
                other => other,
            })?;
        return Ok(());
    };
    let done = working_week::Entity::update_many()
        .col_expr(working_week::Column::Usual, Expr::value(usual))
        .col_expr(working_week::Column::Ramadan, Expr::value(ramadan))
        .col_expr(working_week::Column::LockVersion, Expr::value(seen + 1))
        .col_expr(working_week::Column::UpdatedAt, Expr::value(micros(now)))
        .filter(working_week::Column::CityKey.eq(key(city)))
        .filter(working_week::Column::LockVersion.eq(seen))
        .exec(&tx.tx)
        .await?;
    moved(done.rows_affected)
}

fn week_of(row: &working_week::Model) -> StoreResult<WorkingWeek> {
    let read = Row::of("working_week", row.id);
    let ramadan: Option<Week> = row
        .ramadan
        .as_deref()
        .map(|week| read.json(week))
        .transpose()?;
    Ok(WorkingWeek {
        usual: read.json(&row.usual)?,
        ramadan,
    })
}

fn key(city: Option<CityId>) -> i64 {
    city.map_or(NATIONAL, |city| city.0)
}

fn moved(rows: u64) -> StoreResult<()> {
    match rows {
        0 => Err(StoreError::Stale),
        _ => Ok(()),
    }
}
