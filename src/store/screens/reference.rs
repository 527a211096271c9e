//! Cities and terms as the panel shows them: known to everybody who is signed in, whatever their scope.

use std::collections::BTreeMap;

use entity::publication;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};

pub use crate::store::reference::{
    Kept, TermId, count_uses, figure, list_cities, list_terms, term,
};

use crate::domain::id::{CityId, FigureId};
use crate::domain::reference::{Axis, City, Entry, Figure};
use crate::store::error::StoreResult;
use crate::store::publications::PublicState;
use crate::store::reference;
use crate::store::tx::Db;

/// Everything known of one city.
#[derive(Clone, Debug)]
pub struct CityScreen {
    pub city: Kept<CityId, City>,
    /// The sectors it teaches.
    pub sectors: Vec<Kept<TermId, Entry>>,
    pub figures: Vec<Kept<FigureId, Figure>>,
}

/// One city: four queries.
pub async fn city(db: &impl Db, slug: &str) -> StoreResult<CityScreen> {
    let city = reference::city(db, slug).await?;
    let taught = reference::sectors_of(db, city.id).await?;
    let mut sectors = list_terms(db, Axis::Sectors).await?;
    sectors.retain(|sector| taught.iter().any(|code| code == sector.value.code()));
    Ok(CityScreen {
        sectors,
        figures: reference::figures_of(db, city.id).await?,
        city,
    })
}

/// How many texts of each city are public, by the slug of the city.
pub async fn count_public(db: &impl Db) -> StoreResult<BTreeMap<String, i64>> {
    let rows: Vec<(Option<String>, i64)> = publication::Entity::find()
        .select_only()
        .column(publication::Column::CitySlug)
        .column_as(publication::Column::Id.count(), "texts")
        .filter(publication::Column::State.eq(PublicState::Live.as_str()))
        .group_by(publication::Column::CitySlug)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|(city, texts)| Some((city?, texts)))
        .collect())
}
