//! Somebody who can sign in.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub public_id: String,
    /// Lower case.
    pub email: String,
    pub name: String,
    /// Argon2id PHC string; none until the invitation is taken up.
    pub password_hash: Option<String>,
    /// Language of the panel and of mails.
    pub locale: String,
    pub active: bool,
    pub lock_version: i64,
    pub created_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
