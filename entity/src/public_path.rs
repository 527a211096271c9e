//! Every address a publication ever had: the old ones redirect.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "public_path")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub path: String,
    pub publication_id: i64,
    pub since: i64,
    /// Answers 410 since then, though its publication may live on under another address.
    pub killed_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
