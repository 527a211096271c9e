//! The status history: a row for each transition. Never updated.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "stage_change")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub edition_id: i64,
    pub revision_id: Option<i64>,
    pub transition: String,
    pub from_stage: Option<String>,
    pub to_stage: String,
    /// None = the system.
    pub actor_id: Option<i64>,
    pub reason: Option<String>,
    pub at: i64,
    /// The absent person in whose name it was done.
    pub acted_for_id: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
