//! Until when a step of a run waits, and what was told about it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "review_due")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub run_id: i64,
    /// 0-based.
    pub step: i64,
    pub since: i64,
    /// None = the step has no target.
    pub half_at: Option<i64>,
    pub due_at: Option<i64>,
    /// When the worker looks next; none = there is nothing more to tell.
    pub next_at: Option<i64>,
    pub reminded_at: Option<i64>,
    /// The last time somebody further up the line was told.
    pub escalated_at: Option<i64>,
    /// How many rungs of the line were told.
    pub rungs: i64,
    pub breached_at: Option<i64>,
    pub closed_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
