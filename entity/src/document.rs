//! An identity: city, kind, permanent public id. Its texts are editions.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "document")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub public_id: String,
    /// None = national.
    pub city_id: Option<i64>,
    pub kind: String,
    pub created_by: Option<i64>,
    pub created_at: i64,
    /// The row of the trash it lies in.
    pub trash_id: Option<i64>,
    /// Set only within the transaction that deletes it, or a text of it, for good.
    pub deleting: bool,
}

impl ActiveModelBehavior for ActiveModel {}
