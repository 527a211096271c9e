//! Release sets in sight, and the approved texts that a set could take.

use std::collections::BTreeMap;

use entity::{document, edition, release_item, release_set};
use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::labels::{self, CityName};
use super::queue::with_documents;
use super::sight::in_sight;
use crate::domain::id::{EditionId, ReleaseId};
use crate::domain::scope::Scope;
use crate::domain::stage::Stage;
use crate::store::editions::Edition;
use crate::store::error::StoreResult;
use crate::store::releases::{self, Item, Release};
use crate::store::tx::Db;

/// The most sets that a page lists, the newest first.
const MOST_SETS: u64 = 100;

/// The most approved texts that are offered.
const MOST_OFFERED: u64 = 100;

/// The sets with how many texts each has.
#[derive(Clone, Debug)]
pub struct ReleaseList {
    pub rows: Vec<(Release, i64)>,
    pub cities: Vec<CityName>,
}

/// One set.
#[derive(Clone, Debug)]
pub struct ReleaseScreen {
    pub release: Release,
    pub items: Vec<(Item, Edition)>,
    /// Approved texts in sight that are not in it, the newest first.
    pub offered: Vec<Edition>,
    pub cities: Vec<CityName>,
}

/// The sets of the desks in sight: three queries.
pub async fn list_releases(db: &impl Db, scope: &Scope) -> StoreResult<ReleaseList> {
    let desks = match scope {
        Scope::Everywhere => Condition::all(),
        Scope::Cities(cities) => Condition::all()
            .add(release_set::Column::CityId.is_in(cities.iter().map(|city| city.0))),
    };
    let rows = release_set::Entity::find()
        .filter(desks)
        .order_by_desc(release_set::Column::Id)
        .limit(MOST_SETS)
        .all(db.connection())
        .await?;
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let counts: Vec<(i64, i64)> = release_item::Entity::find()
        .select_only()
        .column(release_item::Column::ReleaseId)
        .column_as(release_item::Column::Id.count(), "texts")
        .filter(release_item::Column::ReleaseId.is_in(ids))
        .group_by(release_item::Column::ReleaseId)
        .into_tuple()
        .all(db.connection())
        .await?;
    let counts: BTreeMap<i64, i64> = counts.into_iter().collect();
    let rows = rows
        .into_iter()
        .map(|row| {
            let texts = counts.get(&row.id).copied().unwrap_or(0);
            Ok((releases::from_row(row)?, texts))
        })
        .collect::<StoreResult<_>>()?;
    Ok(ReleaseList {
        rows,
        cities: labels::list_cities(db).await?,
    })
}

/// A set in sight: five queries.
pub async fn release(db: &impl Db, scope: &Scope, id: ReleaseId) -> StoreResult<ReleaseScreen> {
    let release = releases::release(db, scope, id).await?;
    let items = releases::list_items(db, id).await?;
    let ids: Vec<EditionId> = items.iter().map(|item| item.edition).collect();
    let mut texts: BTreeMap<EditionId, Edition> = texts(db, scope, &ids)
        .await?
        .into_iter()
        .map(|text| (text.id, text))
        .collect();
    Ok(ReleaseScreen {
        items: items
            .into_iter()
            .filter_map(|item| Some((texts.remove(&item.edition)?, item)))
            .map(|(text, item)| (item, text))
            .collect(),
        offered: offered(db, scope, &release).await?,
        cities: labels::list_cities(db).await?,
        release,
    })
}

async fn texts(db: &impl Db, scope: &Scope, ids: &[EditionId]) -> StoreResult<Vec<Edition>> {
    let rows = edition::Entity::find()
        .find_also_related(document::Entity)
        .filter(in_sight(scope))
        .filter(edition::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .all(db.connection())
        .await?;
    with_documents(rows)
}

async fn offered(db: &impl Db, scope: &Scope, release: &Release) -> StoreResult<Vec<Edition>> {
    if !release.state.is_changeable() {
        return Ok(Vec::new());
    }
    let within = Query::select()
        .column(release_item::Column::EditionId)
        .from(release_item::Entity)
        .and_where(release_item::Column::ReleaseId.eq(release.id.0))
        .to_owned();
    let desk = release.city.map(|city| document::Column::CityId.eq(city.0));
    let rows = edition::Entity::find()
        .find_also_related(document::Entity)
        .filter(in_sight(scope))
        .filter(Condition::all().add_option(desk))
        .filter(edition::Column::Stage.eq(Stage::Approved.as_str()))
        .filter(Expr::col((edition::Entity, edition::Column::Id)).not_in_subquery(within))
        .order_by_desc(edition::Column::UpdatedAt)
        .limit(MOST_OFFERED)
        .all(db.connection())
        .await?;
    with_documents(rows)
}
