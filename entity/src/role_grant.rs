//! One right of one person: a role within a city, a locale and a kind; none = all.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "role_grant")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub person_id: i64,
    pub role: String,
    pub city_id: Option<i64>,
    pub locale: Option<String>,
    pub kind: Option<String>,
    pub granted_by: Option<i64>,
    pub granted_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
