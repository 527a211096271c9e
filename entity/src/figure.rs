//! A number about a city with its unit, date, scope and source; conflicting ones are several rows.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "figure")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub city_id: i64,
    pub measure: String,
    /// Decimal number as text.
    pub value: String,
    pub unit: String,
    /// ISO date, possibly only year or year-month.
    pub as_of: Option<String>,
    /// JSON object locale tag → what exactly is counted.
    pub scope: Option<String>,
    pub source: String,
    pub position: i64,
    pub lock_version: i64,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
