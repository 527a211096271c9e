//! What somebody typed into a text and has not saved: the one row of this table that moves with every keystroke.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "autosave")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub edition_id: i64,
    /// At most one row of a person for an edition.
    pub person_id: i64,
    /// Which open page it is typed on, so that a second window overwrites nothing.
    pub sitting: String,
    /// What the text was when typing began.
    pub base_revision_id: Option<i64>,
    /// JSON: the form's names and values as typed, right or wrong.
    pub form: String,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
