//! One row: the last event of the audit chain; its row lock orders the chain on PostgreSQL.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_head")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    /// Id of the last event; 0 = none.
    pub value: i64,
    /// Digest of the last event.
    pub digest: String,
}

impl ActiveModelBehavior for ActiveModel {}
