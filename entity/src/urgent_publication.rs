//! A text that went out before it was approved, with what became of it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "urgent_publication")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub edition_id: i64,
    /// The review afterwards.
    pub run_id: i64,
    /// Never public.
    pub reason: String,
    pub published_by: i64,
    pub published_at: i64,
    pub due_at: i64,
    /// `open`, `confirmed`, `declined`, `unanswered` or `overtaken`.
    pub outcome: String,
    /// When more people were told, where silence does not take the text back.
    pub escalated_at: Option<i64>,
    pub settled_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
