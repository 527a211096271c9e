//! One passage of one revision through the approval steps, which are copied here when it starts.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "review_run")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub edition_id: i64,
    pub revision_id: i64,
    pub digest: String,
    /// JSON list, the snapshot.
    pub steps: String,
    /// `open`, `approved` or `ended`.
    pub state: String,
    pub opened_at: i64,
    pub closed_at: Option<i64>,
    /// As the edition had it when the run began.
    pub change_kind: Option<String>,
    /// As the edition had it when the run began.
    pub public_note: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
