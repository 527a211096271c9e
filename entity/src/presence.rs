//! Who has a text open. Tells people about each other; locks nothing.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "presence")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub edition_id: i64,
    pub person_id: i64,
    pub since: i64,
    pub last_seen: i64,
}

impl ActiveModelBehavior for ActiveModel {}
