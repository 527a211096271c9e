//! A conversation about one place of a text, perhaps with words proposed for it.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "comment_thread")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub document_id: i64,
    pub edition_id: i64,
    /// The text as it stood when the thread was opened.
    pub revision_id: i64,
    /// Key of the field.
    pub field: String,
    /// Id of the block, when the field is the body.
    pub block: Option<String>,
    /// What stood at the place then, as plain text.
    pub quoted: String,
    /// None = a reviewer without an account.
    pub opened_by: Option<i64>,
    pub opened_at: i64,
    /// Markdown for a block, plain text for a field; none = only a comment.
    pub proposed: Option<String>,
    /// `accepted`, `declined` or none.
    pub settled: Option<String>,
    pub settled_by: Option<i64>,
    pub settled_at: Option<i64>,
    pub resolved_by: Option<i64>,
    pub resolved_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
