//! How one person wants to be told of one event; no row = as usual.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "notice_choice")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub person_id: i64,
    pub event: String,
    /// `mail`, `digest` or `inbox`.
    pub way: String,
    pub chosen_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
