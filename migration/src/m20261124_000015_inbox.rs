//! What people have been told, how they want to be told, and the days that a digest was ordered for.

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
        inbox_item(manager).await?;
        notice_choice(manager).await?;
        digest(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["digest", "notice_choice", "inbox_item"] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}

async fn inbox_item(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("inbox_item")
                .col(id())
                .col(integer("person_id").not_null())
                .col(text("event").not_null())
                .col(integer("edition_id").not_null())
                .col(integer("revision_id").not_null())
                .col(integer("by_id"))
                .col(text("reason"))
                .col(text("step"))
                .col(text("anchor"))
                .col(text("way").not_null())
                .col(integer("mail_job_id"))
                .col(text("dedup_key").not_null())
                .col(instant("created_at").not_null())
                .col(instant("read_at"))
                .foreign_key(&mut reference("inbox_item", "person_id", "person"))
                // News of a text that is deleted for good goes with it.
                .foreign_key(
                    reference("inbox_item", "edition_id", "edition")
                        .on_delete(ForeignKeyAction::Cascade),
                )
                .to_owned(),
        )
        .await?;
    unique(manager, "inbox_item", &["dedup_key"]).await?;
    index(manager, "inbox_item", &["person_id", "read_at", "id"]).await?;
    index(manager, "inbox_item", &["person_id", "way", "mail_job_id"]).await?;
    index(manager, "inbox_item", &["edition_id"]).await?;
    index(manager, "inbox_item", &["read_at"]).await
}

async fn notice_choice(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("notice_choice")
                .col(id())
                .col(integer("person_id").not_null())
                .col(text("event").not_null())
                .col(text("way").not_null())
                .col(instant("chosen_at").not_null())
                .foreign_key(&mut reference("notice_choice", "person_id", "person"))
                .to_owned(),
        )
        .await?;
    unique(manager, "notice_choice", &["person_id", "event"]).await?;
    index(manager, "notice_choice", &["way", "person_id"]).await
}

async fn digest(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("digest")
                .col(id())
                .col(integer("person_id").not_null())
                .col(text("day").not_null())
                .col(instant("ordered_at").not_null())
                .foreign_key(&mut reference("digest", "person_id", "person"))
                .to_owned(),
        )
        .await?;
    unique(manager, "digest", &["person_id", "day"]).await?;
    index(manager, "digest", &["ordered_at"]).await
}
