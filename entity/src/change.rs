//! The change log: one gap-free sequence over all public changes.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "change")]
pub struct Model {
    /// 1, 2, 3 … without a gap.
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    pub at: i64,
    /// `published`, `updated`, `moved`, `withdrawn`, `restored`, `replaced`, `removed` or `killed`.
    pub change: String,
    pub publication_public_id: String,
    pub document_public_id: String,
    pub city_slug: Option<String>,
    pub kind: String,
    pub locale: String,
    pub path: String,
    pub title: String,
    /// The publication that took the place of this one.
    pub target_public_id: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
