//! One round of work on a document in one locale.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "edition")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub document_id: i64,
    pub locale: String,
    /// 1, 2, … within document and locale.
    pub number: i64,
    pub stage: String,
    /// `open`, `live` or none: at most one of each per document and locale.
    pub slot: Option<String>,
    /// Of the head revision.
    pub title: String,
    /// Of the head revision.
    pub slug: String,
    /// Normalised title and summary of the head revision.
    pub search_text: String,
    /// The newest revision.
    pub head_revision_id: Option<i64>,
    pub lock_version: i64,
    pub created_by: Option<i64>,
    pub created_at: i64,
    pub updated_by: Option<i64>,
    pub updated_at: i64,
    pub submitted_at: Option<i64>,
    /// Wall time as typed.
    pub scheduled_local: Option<String>,
    /// IANA zone of `scheduled_local`.
    pub scheduled_zone: Option<String>,
    /// The instant last computed from the two above.
    pub scheduled_at: Option<i64>,
    /// Locale key of why the scheduled publication did not happen.
    pub schedule_failure: Option<String>,
    pub published_at: Option<i64>,
    /// The revision this text was translated from.
    pub source_revision_id: Option<i64>,
    /// The row of the trash it lies in.
    pub trash_id: Option<i64>,
    /// `minor` or `major`: what this text says of its difference from the live one.
    pub change_kind: Option<String>,
    /// What readers will be told of that difference.
    pub public_note: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Related<super::document::Entity> for Entity {
    fn to() -> RelationDef {
        Entity::belongs_to(super::document::Entity)
            .from(Column::DocumentId)
            .to(super::document::Column::Id)
            .into()
    }
}
