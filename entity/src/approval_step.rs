//! One step of an approval path.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "approval_step")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub path_id: i64,
    pub position: i64,
    /// JSON object locale tag → name.
    pub names: String,
    /// JSON list of role ids.
    pub roles: String,
    /// JSON list of person ids.
    pub people: String,
    pub quorum: i64,
    /// Working hours.
    pub target_hours: Option<i64>,
    /// Answered by invited reviewers without an account.
    pub outside: bool,
}

impl ActiveModelBehavior for ActiveModel {}
