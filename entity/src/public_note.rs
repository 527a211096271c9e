//! What readers are told of a change to a public text.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "public_note")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub publication_id: i64,
    pub at: i64,
    /// `minor` or `major`.
    pub kind: String,
    pub note: String,
    /// Of the change it came with.
    pub seq: i64,
}

impl ActiveModelBehavior for ActiveModel {}
