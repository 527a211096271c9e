//! What stands around a public text that is to be taken down: texts that could take its place, and
//! which of its images others show too.

use entity::publication;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use crate::store::assets;
use crate::store::editions::Edition;
use crate::store::error::StoreResult;
use crate::store::publications::PublicState;
use crate::store::tx::Db;

/// The most texts that are proposed; any other is named by its address.
const MOST_SUCCESSORS: u64 = 60;

/// A live text in the same language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    pub path: String,
    pub title: String,
}

/// An image of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageUse {
    pub asset: String,
    /// Another public text shows it.
    pub shared: bool,
}

/// Live texts of the same desk or the national one in the same language, the newest first.
pub async fn list_successors(db: &impl Db, edition: &Edition) -> StoreResult<Vec<Proposed>> {
    let own = publication::Entity::find()
        .filter(publication::Column::DocumentId.eq(edition.document.id.0))
        .one(db.connection())
        .await?;
    let mut desk = Condition::any().add(publication::Column::CitySlug.is_null());
    if let Some(city) = own.and_then(|row| row.city_slug) {
        desk = desk.add(publication::Column::CitySlug.eq(city));
    }
    let rows: Vec<(String, String)> = publication::Entity::find()
        .select_only()
        .column(publication::Column::Path)
        .column(publication::Column::Title)
        .filter(publication::Column::State.eq(PublicState::Live.as_str()))
        .filter(publication::Column::Locale.eq(edition.locale.tag()))
        .filter(publication::Column::DocumentId.ne(edition.document.id.0))
        .filter(desk)
        .order_by_desc(publication::Column::PublishedAt)
        .limit(MOST_SUCCESSORS)
        .into_tuple()
        .all(db.connection())
        .await?;
    let proposed = |(path, title)| Proposed { path, title };
    Ok(rows.into_iter().map(proposed).collect())
}

/// The images of a text, each with whether it stays for another's sake.
pub async fn list_images(
    db: &impl Db,
    edition: &Edition,
    images: Vec<String>,
) -> StoreResult<Vec<ImageUse>> {
    let but = Some((edition.document.id, edition.locale));
    let shared = assets::list_public(db, &images, but).await?;
    let used = |asset: String| ImageUse {
        shared: shared.contains(&asset),
        asset,
    };
    Ok(images.into_iter().map(used).collect())
}
