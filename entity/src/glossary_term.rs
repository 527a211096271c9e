//! A word of the house in one language: what is written, and what is not.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "glossary_term")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub locale: String,
    /// `term` or `protocol`.
    pub category: String,
    pub preferred: String,
    /// JSON list of texts.
    pub variants: String,
    /// Shown with the finding; may be empty.
    pub note: String,
    pub source: Option<String>,
    /// A variant stops the submission.
    pub binding: bool,
    pub owner_id: Option<i64>,
    pub lock_version: i64,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
