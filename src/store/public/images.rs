//! Which images may be served: those that a live or withdrawn text shows, no other.

use entity::{asset, publication, publication_asset};
use sea_orm::sea_query::{Expr, ExprTrait as _, Query as Sql};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::PublicReads;
use crate::domain::id::PublicId;
use crate::store::error::StoreResult;
use crate::store::publications::PublicState;

/// An image that may leave the house.
#[derive(Clone, Debug)]
pub struct ServedImage {
    pub mime: String,
    /// Of the original's bytes.
    pub digest: String,
}

impl PublicReads {
    /// The image, unless no public text shows it.
    pub async fn find_image(&self, id: &PublicId) -> StoreResult<Option<ServedImage>> {
        let shown = Sql::select()
            .column((
                publication_asset::Entity,
                publication_asset::Column::AssetPublicId,
            ))
            .from(publication_asset::Entity)
            .inner_join(
                publication::Entity,
                Expr::col((publication::Entity, publication::Column::Id)).equals((
                    publication_asset::Entity,
                    publication_asset::Column::PublicationId,
                )),
            )
            .and_where(publication_asset::Column::AssetPublicId.eq(id.as_str()))
            .and_where(publication::Column::State.is_in(PublicState::READABLE))
            .to_owned();
        let row = asset::Entity::find()
            .filter(asset::Column::PublicId.eq(id.as_str()))
            .filter(asset::Column::KilledAt.is_null())
            .filter(asset::Column::PublicId.in_subquery(shown))
            .one(&self.db)
            .await?;
        Ok(row.map(|row| ServedImage {
            mime: row.mime,
            digest: row.digest,
        }))
    }
}
