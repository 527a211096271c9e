//! What the public sees of one document in one locale: the final form, written at the moment of publishing.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "publication")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Permanent, the id in feeds.
    pub public_id: String,
    pub document_id: i64,
    pub document_public_id: String,
    pub edition_id: i64,
    pub revision_id: i64,
    pub digest: String,
    /// None = national.
    pub city_slug: Option<String>,
    pub kind: String,
    pub locale: String,
    pub slug: String,
    pub path: String,
    /// `live`, `withdrawn`, `removed`, `replaced` or `killed`.
    pub state: String,
    /// Public note of a withdrawal or removal.
    pub notice: Option<String>,
    pub title: String,
    pub summary: String,
    /// Final JSON; empty object once removed.
    pub content: String,
    /// Final body; empty once removed.
    pub html: String,
    /// Event start as wall time in Africa/Casablanca.
    pub starts_local: Option<String>,
    pub starts_at: Option<i64>,
    pub ends_at: Option<i64>,
    pub first_published_at: i64,
    /// Public date.
    pub published_at: i64,
    /// Moves on a change of the text.
    pub updated_at: i64,
    /// Of the last change.
    pub seq: i64,
    /// The publication that readers of a replaced one are led to.
    pub replaced_by: Option<i64>,
    /// JSON list of the public notes, newest first, as the table has them; none = no note.
    pub notes: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
