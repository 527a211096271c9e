//! What is to happen to an edition at a minute. Settled rows stay: they tell how punctual we were.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "plan")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub edition_id: i64,
    /// `publish`, `embargo`, `withdraw` or `remove`.
    pub act: String,
    /// `publish`, `embargo` or `expiry` while it waits: at most one of each for an edition.
    pub slot: Option<String>,
    /// Wall time as typed.
    pub local: String,
    /// IANA zone of `local`.
    pub zone: String,
    /// The instant last computed from the two above.
    pub at: i64,
    /// `waiting`, `done`, `failed` or `cancelled`.
    pub state: String,
    /// Locale key of why it failed.
    pub failure: Option<String>,
    /// Public words of a withdrawal or removal.
    pub note: Option<String>,
    /// None = the system.
    pub set_by: Option<i64>,
    pub set_at: i64,
    pub settled_at: Option<i64>,
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
