//! A language that a kind must have at a desk before any of its languages goes public.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "required_locale")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// 0 = the national desk.
    pub city_key: i64,
    pub kind: String,
    pub locale: String,
}

impl ActiveModelBehavior for ActiveModel {}
