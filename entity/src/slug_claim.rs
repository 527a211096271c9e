//! Who holds a slug within a city and a kind; kept for ever once published.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "slug_claim")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The city's id, 0 = national.
    pub city_key: i64,
    pub kind: String,
    pub slug: String,
    pub document_id: i64,
}

impl ActiveModelBehavior for ActiveModel {}
