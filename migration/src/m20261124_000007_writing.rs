//! Autosaves, presence, and how a revision came to be.

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
        let way = text("way").not_null().default("saved").to_owned();
        let more = Table::alter().table("revision").add_column(way).to_owned();
        manager.alter_table(more).await?;
        autosave(manager).await?;
        presence(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["presence", "autosave"] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        let less = Table::alter()
            .table("revision")
            .drop_column("way")
            .to_owned();
        manager.alter_table(less).await
    }
}

async fn autosave(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let base = reference("autosave", "base_revision_id", "revision")
        .on_delete(ForeignKeyAction::SetNull)
        .to_owned();
    manager
        .create_table(
            table("autosave")
                .col(id())
                .col(integer("edition_id").not_null())
                .col(integer("person_id").not_null())
                .col(text("sitting").not_null())
                .col(integer("base_revision_id"))
                .col(text("form").not_null())
                .col(instant("updated_at").not_null())
                .foreign_key(&mut with_its_owner("autosave", "edition_id", "edition"))
                .foreign_key(&mut with_its_owner("autosave", "person_id", "person"))
                .foreign_key(&mut base.to_owned())
                .to_owned(),
        )
        .await?;
    unique(manager, "autosave", &["edition_id", "person_id"]).await?;
    index(manager, "autosave", &["updated_at"]).await
}

async fn presence(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("presence")
                .col(id())
                .col(integer("edition_id").not_null())
                .col(integer("person_id").not_null())
                .col(instant("since").not_null())
                .col(instant("last_seen").not_null())
                .foreign_key(&mut with_its_owner("presence", "edition_id", "edition"))
                .foreign_key(&mut with_its_owner("presence", "person_id", "person"))
                .to_owned(),
        )
        .await?;
    unique(manager, "presence", &["edition_id", "person_id"]).await?;
    index(manager, "presence", &["last_seen"]).await
}

/// The row means nothing without the one it names.
fn with_its_owner(
    table: &'static str,
    column: &'static str,
    target: &'static str,
) -> ForeignKeyCreateStatement {
    reference(table, column, target)
        .on_delete(ForeignKeyAction::Cascade)
        .to_owned()
}
