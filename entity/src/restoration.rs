//! A revision that was made by bringing an old one back.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "restoration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub revision_id: i64,
    /// The revision whose text it has.
    pub from_revision_id: i64,
}

impl ActiveModelBehavior for ActiveModel {}
