//! How a city deals with urgent publications; one without a row keeps to the usual.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "urgent_rule")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub city_id: i64,
    /// Working hours until it must be confirmed.
    pub hours: i64,
    /// Whether silence takes the text back.
    pub falls_back: bool,
}

impl ActiveModelBehavior for ActiveModel {}
