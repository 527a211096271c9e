//! Comments on places of a text, and words suggested for them.

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
        comment_thread(manager).await?;
        comment(manager).await?;
        comment_mention(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["comment_mention", "comment", "comment_thread"] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}

async fn comment_thread(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("comment_thread")
                .col(id())
                .col(integer("document_id").not_null())
                .col(integer("edition_id").not_null())
                .col(integer("revision_id").not_null())
                .col(text("field").not_null())
                .col(text("block"))
                .col(text("quoted").not_null())
                .col(integer("opened_by"))
                .col(instant("opened_at").not_null())
                .col(text("proposed"))
                .col(text("settled"))
                .col(integer("settled_by"))
                .col(instant("settled_at"))
                .col(integer("resolved_by"))
                .col(instant("resolved_at"))
                .foreign_key(&mut reference("comment_thread", "document_id", "document"))
                .foreign_key(&mut reference("comment_thread", "edition_id", "edition"))
                .foreign_key(&mut reference("comment_thread", "revision_id", "revision"))
                .foreign_key(&mut reference("comment_thread", "opened_by", "person"))
                .foreign_key(&mut reference("comment_thread", "settled_by", "person"))
                .foreign_key(&mut reference("comment_thread", "resolved_by", "person"))
                .to_owned(),
        )
        .await?;
    index(manager, "comment_thread", &["edition_id", "resolved_at"]).await?;
    Ok(())
}

async fn comment(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("comment")
                .col(id())
                .col(integer("thread_id").not_null())
                .col(integer("author_id"))
                // The invitation of somebody without an account; its table comes with the next change.
                .col(integer("outside_id"))
                .col(text("body").not_null())
                .col(instant("at").not_null())
                .col(instant("withdrawn_at"))
                .foreign_key(&mut reference("comment", "thread_id", "comment_thread"))
                .foreign_key(&mut reference("comment", "author_id", "person"))
                .to_owned(),
        )
        .await?;
    index(manager, "comment", &["thread_id"]).await?;
    index(manager, "comment", &["author_id", "at"]).await?;
    index(manager, "comment", &["outside_id"]).await?;
    Ok(())
}

async fn comment_mention(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("comment_mention")
                .col(id())
                .col(integer("comment_id").not_null())
                .col(integer("person_id").not_null())
                .foreign_key(&mut reference("comment_mention", "comment_id", "comment"))
                .foreign_key(&mut reference("comment_mention", "person_id", "person"))
                .to_owned(),
        )
        .await?;
    unique(manager, "comment_mention", &["comment_id", "person_id"]).await?;
    Ok(())
}
