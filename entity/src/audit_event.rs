//! Who did what to which thing. Never updated, never deleted.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_event")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub at: i64,
    pub actor_id: Option<i64>,
    pub act: String,
    /// Table name.
    pub subject: String,
    pub subject_id: Option<i64>,
    pub city_id: Option<i64>,
    /// JSON.
    pub detail: String,
}

impl ActiveModelBehavior for ActiveModel {}
