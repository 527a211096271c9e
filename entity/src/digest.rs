//! The daily digest of one person for one day has been ordered.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "digest")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub person_id: i64,
    /// `YYYY-MM-DD` in Morocco.
    pub day: String,
    pub ordered_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
