//! Failed sign-ins by account and by address; the key is a hash.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_throttle")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub failures: i64,
    pub window_started_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
