//! What lies in the trash of the desks in sight, newest first: three queries.

use entity::trash;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::labels::{self, CityName};
use crate::domain::content::Kind;
use crate::domain::id::TrashId;
use crate::domain::scope::Scope;
use crate::store::error::StoreResult;
use crate::store::trash::{Trashed, from_row};
use crate::store::tx::Db;

/// One page.
#[derive(Clone, Debug)]
pub struct TrashPage {
    pub rows: Vec<TrashLine>,
    pub cities: Vec<CityName>,
    pub next: Option<TrashId>,
}

/// A thing and the name of who put it there.
#[derive(Clone, Debug)]
pub struct TrashLine {
    pub thing: Trashed,
    pub by: Option<String>,
}

/// Things before a place in the list.
pub async fn list(
    db: &impl Db,
    scope: &Scope,
    before: Option<TrashId>,
    limit: u64,
) -> StoreResult<TrashPage> {
    let mut query = trash::Entity::find().filter(in_sight(scope));
    if let Some(before) = before {
        query = query.filter(trash::Column::Id.lt(before.0));
    }
    let mut rows = query
        .order_by_desc(trash::Column::Id)
        .limit(limit + 1)
        .all(db.connection())
        .await?;
    let more = rows.len() as u64 > limit;
    if more {
        rows.pop();
    }
    let next = rows.last().filter(|_| more).map(|row| TrashId(row.id));
    let things = rows
        .into_iter()
        .map(from_row)
        .collect::<StoreResult<Vec<_>>>()?;
    let people = things.iter().filter_map(|thing| thing.by).collect();
    let names = labels::people(db, &people).await?;
    Ok(TrashPage {
        cities: labels::list_cities(db).await?,
        rows: things
            .into_iter()
            .map(|thing| TrashLine {
                by: thing.by.and_then(|by| names.get(&by).cloned()),
                thing,
            })
            .collect(),
        next,
    })
}

/// Must say the same as `Scope::sees`.
fn in_sight(scope: &Scope) -> Condition {
    match scope {
        Scope::Everywhere => Condition::all(),
        Scope::Cities(cities) => Condition::any()
            .add(trash::Column::CityId.is_in(cities.iter().map(|city| city.0)))
            .add(
                Condition::all()
                    .add(trash::Column::CityId.is_null())
                    .add(trash::Column::Kind.eq(Kind::Programme.as_str())),
            ),
    }
}
