//! What a publication can be filtered by.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "publication_term")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub publication_id: i64,
    /// `sector`, `tag`, `programme` or `level`.
    pub axis: String,
    pub value: String,
}

impl ActiveModelBehavior for ActiveModel {}
