//! Desks by name, as lists and forms show them.

use entity::city;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use crate::domain::id::CityId;
use crate::domain::local_text::LocalText;
use crate::domain::scope::Scope;
use crate::store::Db;
use crate::store::error::StoreResult;
use crate::store::row::Row;

/// A city that a person may work for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    pub id: CityId,
    pub slug: String,
    pub names: LocalText,
}

/// The cities in sight, in their usual order. The national desk is not among them.
pub async fn list_desks(db: &impl Db, scope: &Scope) -> StoreResult<Vec<Desk>> {
    let seen = match scope {
        Scope::Everywhere => Condition::all(),
        Scope::Cities(cities) => {
            Condition::all().add(city::Column::Id.is_in(cities.iter().map(|city| city.0)))
        }
    };
    let rows: Vec<(i64, String, String)> = city::Entity::find()
        .select_only()
        .column(city::Column::Id)
        .column(city::Column::Slug)
        .column(city::Column::Names)
        .filter(seen)
        .order_by_asc(city::Column::Position)
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|(id, slug, names)| {
            let names = Row::of("city", id).json(&names)?;
            Ok(Desk {
                id: CityId(id),
                slug,
                names,
            })
        })
        .collect()
}
