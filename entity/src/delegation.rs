//! Somebody stands in for somebody, from a day to a day.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delegation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub from_person: i64,
    pub to_person: i64,
    /// None = wherever the absent person has rights; so for locale and kind.
    pub city_id: Option<i64>,
    pub locale: Option<String>,
    pub kind: Option<String>,
    /// ISO date in Morocco.
    pub starts_on: String,
    /// ISO date of the last day.
    pub ends_on: String,
    pub reason: String,
    pub named_by: Option<i64>,
    pub named_at: i64,
    pub revoked_at: Option<i64>,
    pub revoked_by: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
