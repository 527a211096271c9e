//! Texts that go out at one instant, all or none.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "release_set")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub name: String,
    /// None = of the national desk, and of texts of any.
    pub city_id: Option<i64>,
    /// `open`, `scheduled`, `done` or `failed`.
    pub state: String,
    /// Wall time as typed.
    pub local: Option<String>,
    /// IANA zone of `local`.
    pub zone: Option<String>,
    /// The instant last computed from the two above.
    pub at: Option<i64>,
    pub lock_version: i64,
    pub created_by: Option<i64>,
    pub created_at: i64,
    pub settled_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
