//! What hangs on a publication: terms, images, addresses.

use entity::{public_path, publication_asset, publication_term};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};

use super::FinalForm;
use crate::domain::id::PublicationId;
use crate::store::error::StoreResult;
use crate::store::row::micros;
use crate::store::tx::Tx;

/// What a text is filed under and which images it shows.
pub(super) async fn replace(tx: &Tx, id: PublicationId, form: &FinalForm) -> StoreResult<()> {
    clear(tx, id).await?;
    let terms: Vec<_> = form
        .terms
        .iter()
        .map(|(axis, value)| publication_term::ActiveModel {
            id: NotSet,
            publication_id: Set(id.0),
            axis: Set((*axis).to_owned()),
            value: Set(value.clone()),
        })
        .collect();
    if !terms.is_empty() {
        publication_term::Entity::insert_many(terms)
            .exec_without_returning(&tx.tx)
            .await?;
    }
    let images: Vec<_> = form
        .images
        .iter()
        .map(|image| publication_asset::ActiveModel {
            id: NotSet,
            publication_id: Set(id.0),
            asset_public_id: Set(image.clone()),
        })
        .collect();
    if !images.is_empty() {
        publication_asset::Entity::insert_many(images)
            .exec_without_returning(&tx.tx)
            .await?;
    }
    Ok(())
}

/// Files the text under nothing and lets no image be served for it.
pub(super) async fn clear(tx: &Tx, id: PublicationId) -> StoreResult<()> {
    publication_term::Entity::delete_many()
        .filter(publication_term::Column::PublicationId.eq(id.0))
        .exec(&tx.tx)
        .await?;
    publication_asset::Entity::delete_many()
        .filter(publication_asset::Column::PublicationId.eq(id.0))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// Remembers an address for ever, so that it can redirect one day.
pub(super) async fn keep_path(
    tx: &Tx,
    id: PublicationId,
    path: &str,
    now: Timestamp,
) -> StoreResult<()> {
    let row = public_path::ActiveModel {
        id: NotSet,
        killed_at: Set(None),
        path: Set(path.to_owned()),
        publication_id: Set(id.0),
        since: Set(micros(now)),
    };
    let known = OnConflict::column(public_path::Column::Path)
        .do_nothing()
        .to_owned();
    match public_path::Entity::insert(row)
        .on_conflict(known)
        .exec_without_returning(&tx.tx)
        .await
    {
        Ok(_) | Err(DbErr::RecordNotInserted) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
