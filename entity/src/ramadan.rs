//! A month of Ramadan as HQ entered it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ramadan")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// ISO date of the first day.
    pub starts_on: String,
    /// ISO date of the last day.
    pub ends_on: String,
    /// Where it was announced.
    pub source: String,
    pub lock_version: i64,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
