//! A text of a release set.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "release_item")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub release_id: i64,
    pub edition_id: i64,
    /// Locale key of why it stood in the way at the minute.
    pub failure: Option<String>,
    pub added_by: Option<i64>,
    pub added_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
