//! The reference data that a form's choices are checked against.

use std::collections::BTreeSet;

use entity::{asset, document, level, sector, tag};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QuerySelect as _, Select,
};

use super::error::StoreResult;
use super::tx::Db;
use crate::domain::content::{Kind, Vocabulary};
use crate::domain::id::CityId;

/// The most sectors, levels, tags or programmes that are ever read.
pub const MOST_TERMS: u64 = 2000;

/// What a text of this desk may choose from. Of the images only those in `images` are looked up.
pub async fn vocabulary(
    db: &impl Db,
    city: Option<CityId>,
    images: Vec<String>,
) -> StoreResult<Vocabulary> {
    let programmes =
        document::Entity::find().filter(document::Column::Kind.eq(Kind::Programme.as_str()));
    Ok(Vocabulary {
        sectors: texts(db, sector::Entity::find(), sector::Column::Code).await?,
        levels: texts(db, level::Entity::find(), level::Column::Code).await?,
        tags: texts(db, tag::Entity::find(), tag::Column::Code).await?,
        programmes: texts(db, programmes, document::Column::PublicId).await?,
        images: images_of_desk(db, city, images).await?,
    })
}

async fn texts<E: sea_orm::EntityTrait>(
    db: &impl Db,
    rows: Select<E>,
    column: E::Column,
) -> StoreResult<BTreeSet<String>> {
    let found: Vec<String> = rows
        .select_only()
        .column(column)
        .limit(MOST_TERMS)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(found.into_iter().collect())
}

/// A desk may place its own images and the national ones.
async fn images_of_desk(
    db: &impl Db,
    city: Option<CityId>,
    wanted: Vec<String>,
) -> StoreResult<BTreeSet<String>> {
    if wanted.is_empty() {
        return Ok(BTreeSet::new());
    }
    let desk = Condition::any()
        .add(asset::Column::CityId.is_null())
        .add(asset::Column::CityId.eq(city.map(|city| city.0)));
    let rows = asset::Entity::find()
        .filter(asset::Column::PublicId.is_in(wanted))
        .filter(asset::Column::KilledAt.is_null())
        .filter(desk);
    texts(db, rows, asset::Column::PublicId).await
}
