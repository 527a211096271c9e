//! Cities by key and by slug.

use entity::city;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};

use super::error::{StoreError, StoreResult};
use super::row::Row;
use super::tx::Db;
use crate::domain::id::CityId;
use crate::domain::local_text::LocalText;

/// The slug that stands in public addresses.
pub async fn slug_of(db: &impl Db, id: CityId) -> StoreResult<String> {
    city::Entity::find_by_id(id.0)
        .select_only()
        .column(city::Column::Slug)
        .into_tuple()
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("city"))
}

/// The city's name in the languages that have one.
pub async fn names_of(db: &impl Db, id: CityId) -> StoreResult<LocalText> {
    let names: Option<String> = city::Entity::find_by_id(id.0)
        .select_only()
        .column(city::Column::Names)
        .into_tuple()
        .one(db.connection())
        .await?;
    Row::of("city", id.0).json(&names.ok_or(StoreError::NotFound("city"))?)
}

/// The city with this slug.
pub async fn city_by_slug(db: &impl Db, slug: &str) -> StoreResult<CityId> {
    let id: Option<i64> = city::Entity::find()
        .select_only()
        .column(city::Column::Id)
        .filter(city::Column::Slug.eq(slug))
        .into_tuple()
        .one(db.connection())
        .await?;
    id.map(CityId).ok_or(StoreError::NotFound("city"))
}
