//! When a city works.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "working_week")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// 0 = the national desk, and every city without a row of its own.
    pub city_key: i64,
    /// JSON list of seven days, Monday first.
    pub usual: String,
    /// The same in Ramadan; none = as usual.
    pub ramadan: Option<String>,
    pub lock_version: i64,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
