//! Which images a public text shows; an image without a row here is unreachable.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "publication_asset")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub publication_id: i64,
    pub asset_public_id: String,
}

impl ActiveModelBehavior for ActiveModel {}
