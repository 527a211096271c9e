//! Where a term is still named: cities, what is public, and texts that are worked on or out.

use entity::{city_sector, edition, publication_term, revision, sector};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QuerySelect as _,
    QueryTrait as _,
};
use serde_json::Value as Json;

use crate::domain::reference::Axis;
use crate::store::error::StoreResult;
use crate::store::row::Row;
use crate::store::tx::Db;

/// More texts than this are not counted: one is enough to keep a term.
const MOST_TEXTS: u64 = 1000;

/// How many cities and texts name a term. Old versions of texts do not count.
pub async fn count_uses(db: &impl Db, axis: Axis, code: &str) -> StoreResult<u64> {
    let texts = texts_in_work(db, axis, code).await?;
    let public = public_texts(db, axis, code).await?;
    let cities = match axis {
        Axis::Sectors => cities_teaching(db, code).await?,
        Axis::Levels | Axis::Tags => 0,
    };
    // A public text is usually also the head of its live edition: the greater number is nearer.
    Ok(cities.saturating_add(texts.max(public)))
}

async fn cities_teaching(db: &impl Db, code: &str) -> StoreResult<u64> {
    let sectors: Vec<i64> = sector::Entity::find()
        .select_only()
        .column(sector::Column::Id)
        .filter(sector::Column::Code.eq(code))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(city_sector::Entity::find()
        .filter(city_sector::Column::SectorId.is_in(sectors))
        .count(db.connection())
        .await?)
}

async fn public_texts(db: &impl Db, axis: Axis, code: &str) -> StoreResult<u64> {
    let axis = match axis {
        Axis::Sectors => "sector",
        Axis::Levels => "level",
        Axis::Tags => "tag",
    };
    Ok(publication_term::Entity::find()
        .filter(publication_term::Column::Axis.eq(axis))
        .filter(publication_term::Column::Value.eq(code))
        .count(db.connection())
        .await?)
}

/// The content is JSON: the database finds candidates, the field decides. Codes hold no wildcard.
async fn texts_in_work(db: &impl Db, axis: Axis, code: &str) -> StoreResult<u64> {
    let heads = edition::Entity::find()
        .select_only()
        .column(edition::Column::HeadRevisionId)
        .filter(edition::Column::Slot.is_not_null())
        .into_query();
    let rows: Vec<(i64, String)> = revision::Entity::find()
        .select_only()
        .column(revision::Column::Id)
        .column(revision::Column::Content)
        .filter(revision::Column::Id.in_subquery(heads))
        .filter(revision::Column::Content.contains(format!("\"{code}\"")))
        .limit(MOST_TEXTS)
        .into_tuple()
        .all(db.connection())
        .await?;
    let mut uses = 0;
    for (id, content) in rows {
        let content: Json = Row::of("revision", id).json(&content)?;
        uses += u64::from(names(&content, axis, code));
    }
    Ok(uses)
}

fn names(content: &Json, axis: Axis, code: &str) -> bool {
    let fields: &[&str] = match axis {
        Axis::Sectors => &["sector", "sectors"],
        Axis::Levels => &["level"],
        Axis::Tags => &["tags"],
    };
    fields.iter().any(|field| match content.get(field) {
        Some(Json::String(one)) => one == code,
        Some(Json::Array(many)) => many.iter().any(|one| one == code),
        Some(_) | None => false,
    })
}
