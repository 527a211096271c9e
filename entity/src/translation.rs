//! That an edition is a translation, of which language, and how far it is.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "translation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub edition_id: i64,
    pub source_locale: String,
    /// Fields and blocks of the source; 0 = not counted yet.
    pub total: i64,
    pub done: i64,
    /// Those whose source moved on.
    pub changed: i64,
    pub source_gone: bool,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
