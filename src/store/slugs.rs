//! Slugs: unique within a city and a kind, held by one document, kept once published.

use entity::{edition, publication, slug_claim};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};

use super::documents::Document;
use super::error::StoreResult;
use super::tx::{Db, Tx};
use crate::domain::id::{DocumentId, EditionId};

/// Who holds the slug among the documents of this city and kind.
pub async fn find_holder(
    db: &impl Db,
    document: &Document,
    slug: &str,
) -> StoreResult<Option<DocumentId>> {
    let row = slug_claim::Entity::find()
        .filter(slug_claim::Column::CityKey.eq(city_key(document)))
        .filter(slug_claim::Column::Kind.eq(document.kind.as_str()))
        .filter(slug_claim::Column::Slug.eq(slug))
        .one(db.connection())
        .await?;
    Ok(row.map(|row| DocumentId(row.document_id)))
}

/// Takes a slug for a document; `Taken` when another was quicker.
pub async fn claim(tx: &Tx, document: &Document, slug: &str) -> StoreResult<()> {
    if find_holder(tx, document, slug).await? == Some(document.id) {
        return Ok(());
    }
    let row = slug_claim::ActiveModel {
        id: NotSet,
        city_key: Set(city_key(document)),
        kind: Set(document.kind.as_str().to_owned()),
        slug: Set(slug.to_owned()),
        document_id: Set(document.id.0),
    };
    slug_claim::Entity::insert(row)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Lets go of the slug of a text, unless a reader may have seen it or the document has it in another
/// language too.
pub async fn release(tx: &Tx, document: &Document, of: EditionId, slug: &str) -> StoreResult<()> {
    let elsewhere = edition::Entity::find()
        .filter(edition::Column::DocumentId.eq(document.id.0))
        .filter(edition::Column::Id.ne(of.0))
        .filter(edition::Column::Slot.is_not_null())
        .filter(edition::Column::Slug.eq(slug))
        .count(&tx.tx)
        .await?;
    let seen = publication::Entity::find()
        .filter(publication::Column::DocumentId.eq(document.id.0))
        .count(&tx.tx)
        .await?;
    if seen + elsewhere > 0 {
        return Ok(());
    }
    slug_claim::Entity::delete_many()
        .filter(slug_claim::Column::DocumentId.eq(document.id.0))
        .filter(slug_claim::Column::Slug.eq(slug))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

fn city_key(document: &Document) -> i64 {
    document.city.map_or(0, |city| city.0)
}
