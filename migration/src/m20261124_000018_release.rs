//! Texts that go out together.

use sea_orm_migration::prelude::*;

use crate::schema::{id, index, instant, integer, reference, table, text, unique};

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
                table("release_set")
                    .col(id())
                    .col(text("name").not_null())
                    .col(integer("city_id"))
                    .col(text("state").not_null())
                    .col(text("local"))
                    .col(text("zone"))
                    .col(instant("at"))
                    .col(integer("lock_version").not_null())
                    .col(integer("created_by"))
                    .col(instant("created_at").not_null())
                    .col(instant("settled_at"))
                    .foreign_key(&mut reference("release_set", "city_id", "city"))
                    .foreign_key(&mut reference("release_set", "created_by", "person"))
                    .to_owned(),
            )
            .await?;
        index(manager, "release_set", &["state", "at"]).await?;
        manager
            .create_table(
                table("release_item")
                    .col(id())
                    .col(integer("release_id").not_null())
                    .col(integer("edition_id").not_null())
                    .col(text("failure"))
                    .col(integer("added_by"))
                    .col(instant("added_at").not_null())
                    .foreign_key(&mut reference("release_item", "release_id", "release_set"))
                    .foreign_key(&mut reference("release_item", "edition_id", "edition"))
                    .foreign_key(&mut reference("release_item", "added_by", "person"))
                    .to_owned(),
            )
            .await?;
        unique(manager, "release_item", &["release_id", "edition_id"]).await?;
        index(manager, "release_item", &["edition_id"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["release_item", "release_set"] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}
