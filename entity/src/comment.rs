//! One thing said in a thread. Its words are never changed; it may be withdrawn.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "comment")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub thread_id: i64,
    pub author_id: Option<i64>,
    /// The invitation of the author who has no account.
    pub outside_id: Option<i64>,
    pub body: String,
    pub at: i64,
    pub withdrawn_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
