//! The calendar as the panel shows it: known to everybody who is signed in.

use crate::domain::calendar::{Holiday, Ramadan, WorkingWeek};
use crate::domain::id::{CityId, HolidayId, RamadanId};
use crate::store::error::{StoreError, StoreResult};
use crate::store::tx::Db;
use crate::store::{calendars, reference};

use super::labels::{self, CityName};

pub use crate::store::calendars::Kept;

/// Days off, months of Ramadan and the weeks of desks.
#[derive(Clone, Debug)]
pub struct CalendarScreen {
    pub holidays: Vec<Kept<HolidayId, Holiday>>,
    pub ramadans: Vec<Kept<RamadanId, Ramadan>>,
    /// Only of desks that have one of their own.
    pub weeks: Vec<(Option<CityId>, WorkingWeek)>,
    pub cities: Vec<CityName>,
}

/// Loads the page: four queries.
pub async fn calendar(db: &impl Db) -> StoreResult<CalendarScreen> {
    Ok(CalendarScreen {
        holidays: calendars::list_holidays(db).await?,
        ramadans: calendars::list_ramadans(db).await?,
        weeks: calendars::list_weeks(db).await?,
        cities: labels::list_cities(db).await?,
    })
}

/// The week of a desk, and the version of its own row; none = it has none.
pub async fn week(db: &impl Db, city: Option<CityId>) -> StoreResult<(WorkingWeek, Option<i64>)> {
    calendars::week(db, city).await
}

/// The city whose slug this is.
pub async fn city(db: &impl Db, slug: &str) -> StoreResult<CityId> {
    Ok(reference::city(db, slug).await?.id)
}

/// One day off.
pub async fn holiday(db: &impl Db, id: HolidayId) -> StoreResult<Kept<HolidayId, Holiday>> {
    let all = calendars::list_holidays(db).await?;
    all.into_iter()
        .find(|one| one.id == id)
        .ok_or(StoreError::NotFound("holiday"))
}

/// One month of Ramadan.
pub async fn ramadan(db: &impl Db, id: RamadanId) -> StoreResult<Kept<RamadanId, Ramadan>> {
    let all = calendars::list_ramadans(db).await?;
    all.into_iter()
        .find(|one| one.id == id)
        .ok_or(StoreError::NotFound("ramadan"))
}
