//! An immutable snapshot of an edition's content. Never updated, never deleted.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "revision")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub edition_id: i64,
    /// 1, 2, … within the edition.
    pub number: i64,
    /// JSON as `domain::content` writes it.
    pub content: String,
    /// SHA-256 over kind, locale and content.
    pub digest: String,
    pub author_id: Option<i64>,
    pub reason: Option<String>,
    /// How it came to be: `domain::merge::Way`.
    pub way: String,
    pub created_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
