//! Who did what to which thing, in a chain. The database refuses to update or delete a row.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_event")]
pub struct Model {
    /// The place in the chain: 1, 2, … without a gap, given out by `audit_head`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub at: i64,
    pub actor_id: Option<i64>,
    pub act: String,
    /// Table name.
    pub subject: String,
    pub subject_id: Option<i64>,
    pub city_id: Option<i64>,
    /// JSON.
    pub detail: String,
    /// Of the event before.
    pub previous_digest: String,
    /// SHA-256 over this event and the digest before it, as `domain::audit` reckons it.
    pub digest: String,
}

impl ActiveModelBehavior for ActiveModel {}
