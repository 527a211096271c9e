//! Uploaded images: rows only. The bytes are in `crate::blobs`, under `<digest>/<width or original>`.

use std::collections::BTreeSet;

use entity::{asset, publication, publication_asset};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, JoinType, QueryFilter as _, QuerySelect as _,
    RelationDef,
};

use super::error::{StoreError, StoreResult};
use super::publications::PublicState;
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::id::{AssetId, CityId, DocumentId, PersonId};
use crate::domain::locale::Locale;
use crate::domain::scope::Scope;

/// An image of a desk's collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    pub id: AssetId,
    pub public_id: String,
    /// None = the national desk.
    pub city: Option<CityId>,
    pub file_name: String,
    /// Of every rendition.
    pub mime: String,
    pub width: u32,
    pub height: u32,
    /// Bytes of the original rendition.
    pub size: i64,
    /// SHA-256 of the original rendition.
    pub digest: String,
    pub credit: Option<String>,
    pub uploaded_at: Timestamp,
}

/// An image to be kept; its renditions are in their place already.
#[derive(Clone, Debug)]
pub struct NewAsset {
    pub public_id: String,
    pub city: Option<CityId>,
    pub file_name: String,
    pub mime: &'static str,
    pub width: u32,
    pub height: u32,
    pub size: i64,
    pub digest: String,
    pub credit: Option<String>,
    pub by: Option<PersonId>,
}

/// The image with this public id, if it is in sight.
pub async fn asset(db: &impl Db, scope: &Scope, public_id: &str) -> StoreResult<Asset> {
    let row = asset::Entity::find()
        .filter(asset::Column::PublicId.eq(public_id))
        .filter(asset::Column::KilledAt.is_null())
        .filter(in_sight(scope))
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("image"))?;
    from_row(row)
}

/// The same picture in the same desk's collection.
pub async fn find_by_digest(
    db: &impl Db,
    city: Option<CityId>,
    digest: &str,
) -> StoreResult<Option<Asset>> {
    let desk = match city {
        Some(city) => asset::Column::CityId.eq(city.0),
        None => asset::Column::CityId.is_null(),
    };
    let row = asset::Entity::find()
        .filter(asset::Column::Digest.eq(digest))
        .filter(asset::Column::KilledAt.is_null())
        .filter(desk)
        .one(db.connection())
        .await?;
    row.map(from_row).transpose()
}

/// Adds an image.
pub async fn insert_asset(tx: &Tx, new: NewAsset, now: Timestamp) -> StoreResult<Asset> {
    let row = asset::ActiveModel {
        id: NotSet,
        public_id: Set(new.public_id),
        city_id: Set(new.city.map(|city| city.0)),
        file_name: Set(new.file_name),
        mime: Set(new.mime.to_owned()),
        width: Set(new.width.into()),
        height: Set(new.height.into()),
        size: Set(new.size),
        digest: Set(new.digest),
        credit: Set(new.credit),
        uploaded_by: Set(new.by.map(|person| person.0)),
        uploaded_at: Set(micros(now)),
        killed_at: Set(None),
    };
    from_row(
        asset::Entity::insert(row)
            .exec_with_returning(&tx.tx)
            .await?,
    )
}

/// Of these images, those that a public text shows; `but` names a document whose texts do not count.
pub async fn list_public(
    db: &impl Db,
    images: &[String],
    but: Option<(DocumentId, Locale)>,
) -> StoreResult<Vec<String>> {
    if images.is_empty() {
        return Ok(Vec::new());
    }
    let other = but.map(|(document, locale)| {
        Condition::any()
            .add(publication::Column::DocumentId.ne(document.0))
            .add(publication::Column::Locale.ne(locale.tag()))
    });
    let shows: RelationDef = publication_asset::Entity::belongs_to(publication::Entity)
        .from(publication_asset::Column::PublicationId)
        .to(publication::Column::Id)
        .into();
    Ok(publication_asset::Entity::find()
        .select_only()
        .column(publication_asset::Column::AssetPublicId)
        .join(JoinType::InnerJoin, shows)
        .filter(publication_asset::Column::AssetPublicId.is_in(images.iter().map(String::as_str)))
        .filter(publication::Column::State.is_in(PublicState::READABLE))
        .filter(Condition::all().add_option(other))
        .distinct()
        .into_tuple()
        .all(db.connection())
        .await?)
}

/// Takes images away that no public text shows; says the digests whose bytes nobody needs any more.
pub async fn kill_unshared(
    tx: &Tx,
    images: &[String],
    now: Timestamp,
) -> StoreResult<BTreeSet<String>> {
    let shared = list_public(tx, images, None).await?;
    let alone: Vec<&str> = images
        .iter()
        .filter(|image| !shared.contains(image))
        .map(String::as_str)
        .collect();
    if alone.is_empty() {
        return Ok(BTreeSet::new());
    }
    asset::Entity::update_many()
        .filter(asset::Column::PublicId.is_in(alone.iter().copied()))
        .col_expr(asset::Column::KilledAt, Expr::value(micros(now)))
        .exec(&tx.tx)
        .await?;
    let digests: Vec<String> = asset::Entity::find()
        .select_only()
        .column(asset::Column::Digest)
        .filter(asset::Column::PublicId.is_in(alone))
        .into_tuple()
        .all(&tx.tx)
        .await?;
    let mut gone = BTreeSet::new();
    for digest in digests {
        if !is_kept(tx, &digest).await? {
            gone.insert(digest);
        }
    }
    Ok(gone)
}

/// Whether an image that was not taken away has these bytes.
pub async fn is_kept(db: &impl Db, digest: &str) -> StoreResult<bool> {
    let kept = asset::Entity::find()
        .filter(asset::Column::Digest.eq(digest))
        .filter(asset::Column::KilledAt.is_null())
        .one(db.connection())
        .await?;
    Ok(kept.is_some())
}

/// The images a person may see: those of their desks, and the national ones, which every desk may place.
pub(super) fn in_sight(scope: &Scope) -> Condition {
    match scope {
        Scope::Everywhere => Condition::all(),
        Scope::Cities(cities) => Condition::any()
            .add(asset::Column::CityId.is_null())
            .add(asset::Column::CityId.is_in(cities.iter().map(|city| city.0))),
    }
}

pub(super) fn from_row(row: asset::Model) -> StoreResult<Asset> {
    let read = Row::of("asset", row.id);
    let pixels = |stored: i64| u32::try_from(stored).map_err(|error| read.corrupt(error));
    Ok(Asset {
        id: AssetId(row.id),
        width: pixels(row.width)?,
        height: pixels(row.height)?,
        uploaded_at: read.instant(row.uploaded_at)?,
        public_id: row.public_id,
        city: row.city_id.map(CityId),
        file_name: row.file_name,
        mime: row.mime,
        size: row.size,
        digest: row.digest,
        credit: row.credit,
    })
}
