//! Desks and people by name, as lists and forms show them.

use std::collections::BTreeMap;

use entity::{city, person};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use crate::domain::id::{CityId, PersonId};
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

/// Names of the people who wrote something the reader may see.
pub(super) async fn names_of(
    db: &impl Db,
    people: impl IntoIterator<Item = Option<PersonId>>,
) -> StoreResult<BTreeMap<PersonId, String>> {
    let mut ids: Vec<i64> = people
        .into_iter()
        .flatten()
        .map(|person| person.0)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(i64, String)> = person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .column(person::Column::Name)
        .filter(person::Column::Id.is_in(ids))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, name)| (PersonId(id), name))
        .collect())
}
