//! What was put aside: a document, or one discarded text of it. Gone when it is taken out or deleted.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "trash")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub document_id: i64,
    /// None = the whole document.
    pub edition_id: Option<i64>,
    /// None = national.
    pub city_id: Option<i64>,
    pub kind: String,
    /// Of the edition, or of the text that gives the title.
    pub locale: Option<String>,
    pub title: String,
    pub reason: String,
    pub by_id: Option<i64>,
    pub at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
