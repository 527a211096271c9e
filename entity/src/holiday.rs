//! A day on which nobody works, as HQ entered it; fixed ones are in the program.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "holiday")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// ISO date.
    pub day: String,
    /// JSON object locale tag → name.
    pub names: String,
    /// None = in every city.
    pub city_id: Option<i64>,
    /// Where it was announced.
    pub source: String,
    pub lock_version: i64,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
