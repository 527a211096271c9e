//! Which steps a kind must pass, in a city and locale or everywhere.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "approval_path")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub kind: String,
    pub city_id: Option<i64>,
    pub locale: Option<String>,
    /// `kind:city:locale`: one path for each place, empty parts included.
    pub place: String,
    pub lock_version: i64,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
