//! The words of the house: what is written and what is not, by language.

use sea_orm_migration::prelude::*;

use crate::schema::{flag, id, instant, integer, reference, table, text, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("glossary_term")
                    .col(id())
                    .col(text("locale").not_null())
                    .col(text("category").not_null())
                    .col(text("preferred").not_null())
                    .col(text("variants").not_null())
                    .col(text("note").not_null())
                    .col(text("source"))
                    .col(flag("binding").not_null())
                    .col(integer("owner_id"))
                    .col(integer("lock_version").not_null())
                    .col(instant("updated_at").not_null())
                    .foreign_key(&mut reference("glossary_term", "owner_id", "person"))
                    .to_owned(),
            )
            .await?;
        unique(manager, "glossary_term", &["locale", "preferred"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("glossary_term").to_owned())
            .await
    }
}
