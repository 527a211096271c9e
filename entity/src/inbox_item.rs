//! One thing that one person has been told.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "inbox_item")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub person_id: i64,
    pub event: String,
    pub edition_id: i64,
    pub revision_id: i64,
    /// None = the system.
    pub by_id: Option<i64>,
    pub reason: Option<String>,
    /// JSON: names of the step that waits for the person.
    pub step: Option<String>,
    /// The part of the page it is about.
    pub anchor: Option<String>,
    /// `mail`, `digest` or `inbox`, as the person wanted it at that moment.
    pub way: String,
    /// The job whose mail carries it; a plain number, because jobs are swept.
    pub mail_job_id: Option<i64>,
    pub dedup_key: String,
    pub created_at: i64,
    pub read_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Related<super::edition::Entity> for Entity {
    fn to() -> RelationDef {
        Entity::belongs_to(super::edition::Entity)
            .from(Column::EditionId)
            .to(super::edition::Column::Id)
            .into()
    }
}
