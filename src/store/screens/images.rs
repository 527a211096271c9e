//! The picture collections. Two queries.

use entity::asset;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use crate::domain::id::CityId;
use crate::domain::scope::Scope;
use crate::store::Db;
use crate::store::assets::{Asset, from_row, in_sight};
use crate::store::error::StoreResult;

/// Which pictures are wanted.
#[derive(Clone, Debug, Default)]
pub struct ImageFilter {
    /// `Some(None)` = the national desk only.
    pub desk: Option<Option<CityId>>,
    /// The pictures a text of this desk may place: its own and the national ones.
    pub placeable_at: Option<Option<CityId>>,
    /// Part of the file's name or credit, as typed.
    pub query: String,
}

#[derive(Clone, Debug)]
pub struct ImagePage {
    pub images: Vec<Asset>,
    pub has_more: bool,
}

/// Page `page` (from 0) of the pictures in sight, newest first.
pub async fn list_images(
    db: &impl Db,
    scope: &Scope,
    filter: &ImageFilter,
    page: u64,
    size: u64,
) -> StoreResult<ImagePage> {
    let mut wanted = Condition::all();
    if let Some(desk) = filter.desk {
        wanted = wanted.add(at(desk));
    }
    if let Some(desk) = filter.placeable_at {
        wanted = wanted.add(Condition::any().add(at(None)).add(at(desk)));
    }
    for word in filter.query.split_whitespace().take(8) {
        wanted = wanted.add(
            Condition::any()
                .add(says(asset::Column::FileName, word))
                .add(says(asset::Column::Credit, word)),
        );
    }
    let mut rows = asset::Entity::find()
        .filter(in_sight(scope))
        .filter(asset::Column::KilledAt.is_null())
        .filter(wanted)
        .order_by_desc(asset::Column::Id)
        .offset(page.saturating_mul(size))
        .limit(size + 1)
        .all(db.connection())
        .await?;
    let has_more = rows.len() as u64 > size;
    rows.truncate(usize::try_from(size).unwrap_or(usize::MAX));
    let images: StoreResult<Vec<Asset>> = rows.into_iter().map(from_row).collect();
    Ok(ImagePage {
        images: images?,
        has_more,
    })
}

/// In either case: PostgreSQL's LIKE tells capitals apart, SQLite's `lower` knows only ASCII.
fn says(column: asset::Column, word: &str) -> Condition {
    let lower = Expr::expr(Func::lower(Expr::col((asset::Entity, column))));
    Condition::any()
        .add(column.contains(word))
        .add(lower.like(format!("%{}%", word.to_lowercase())))
}

fn at(desk: Option<CityId>) -> Condition {
    Condition::all().add(match desk {
        Some(city) => asset::Column::CityId.eq(city.0),
        None => asset::Column::CityId.is_null(),
    })
}
