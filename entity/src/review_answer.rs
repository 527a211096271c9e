//! What one person answered at one step of a run. Never updated.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "review_answer")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub run_id: i64,
    /// 0-based.
    pub step: i64,
    pub person_id: i64,
    /// `approve` or `request_changes`.
    pub answer: String,
    pub digest: String,
    pub comment: Option<String>,
    pub at: i64,
    /// The absent person in whose name it was done.
    pub acted_for_id: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
