//! Documents: identities. Always read through a [`Scope`].

use entity::document;
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::content::Kind;
use crate::domain::id::{CityId, DocumentId, PersonId};
use crate::domain::scope::Scope;

/// An identity that editions hang from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub id: DocumentId,
    pub public_id: String,
    pub city: Option<CityId>,
    pub kind: Kind,
    pub created_at: Timestamp,
}

/// The document with this public id, if it is in sight: in the trash it is not.
pub async fn document(db: &impl Db, scope: &Scope, public_id: &str) -> StoreResult<Document> {
    let row = document::Entity::find()
        .filter(document::Column::PublicId.eq(public_id))
        .filter(document::Column::TrashId.is_null())
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("document"))?;
    in_sight(scope, from_row(row)?)
}

/// Adds a document.
pub async fn insert_document(
    tx: &Tx,
    public_id: String,
    city: Option<CityId>,
    kind: Kind,
    created_by: Option<PersonId>,
    now: Timestamp,
) -> StoreResult<Document> {
    let row = document::ActiveModel {
        id: NotSet,
        public_id: Set(public_id),
        city_id: Set(city.map(|city| city.0)),
        kind: Set(kind.as_str().to_owned()),
        created_by: Set(created_by.map(|person| person.0)),
        created_at: Set(micros(now)),
        trash_id: NotSet,
        deleting: Set(false),
    };
    from_row(
        document::Entity::insert(row)
            .exec_with_returning(&tx.tx)
            .await?,
    )
}

pub(super) fn from_row(row: document::Model) -> StoreResult<Document> {
    let read = Row::of("document", row.id);
    Ok(Document {
        id: DocumentId(row.id),
        kind: read.word(&row.kind)?,
        created_at: read.instant(row.created_at)?,
        public_id: row.public_id,
        city: row.city_id.map(CityId),
    })
}

fn in_sight(scope: &Scope, document: Document) -> StoreResult<Document> {
    if scope.sees(document.city, document.kind) {
        Ok(document)
    } else {
        Err(StoreError::NotFound("document"))
    }
}
