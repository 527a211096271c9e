//! An uploaded image, already re-encoded.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "asset")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub public_id: String,
    pub city_id: Option<i64>,
    pub file_name: String,
    pub mime: String,
    pub width: i64,
    pub height: i64,
    /// Bytes of the original rendition.
    pub size: i64,
    pub digest: String,
    pub credit: Option<String>,
    pub uploaded_by: Option<i64>,
    pub uploaded_at: i64,
    /// Taken away for the law; the bytes are gone.
    pub killed_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
