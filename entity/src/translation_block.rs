//! What one field or block of a translation was made from.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "translation_block")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub edition_id: i64,
    /// `f-<field>` or `b-<block id>`.
    pub unit: String,
    pub source_unit: String,
    /// What the source said then; none = nobody has said yet.
    pub source_text: Option<String>,
    /// May name an edition that is no more.
    pub source_edition_id: Option<i64>,
    pub done_by: Option<i64>,
    pub done_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
