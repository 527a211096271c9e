//! The trash, and what may leave for good: revisions, stage changes and answers are never changed, and
//! are deleted only with a document that is marked for it.

use sea_orm_migration::prelude::*;

use crate::schema::{
    flag, id, index, instant, integer, kept_with_document, may_change_again, reference, table, text,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Each table, and how its rows lead to an edition.
const KEPT: &[(&str, &str)] = &[
    ("revision", "edition.id = OLD.edition_id"),
    ("stage_change", "edition.id = OLD.edition_id"),
    (
        "review_answer",
        "edition.id = (SELECT edition_id FROM review_run WHERE review_run.id = OLD.run_id)",
    ),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        trash(manager).await?;
        add(manager, "document", integer("trash_id")).await?;
        add(manager, "edition", integer("trash_id")).await?;
        let deleting = flag("deleting").not_null().default(false).to_owned();
        add(manager, "document", deleting).await?;
        index(manager, "document", &["trash_id"]).await?;
        index(manager, "edition", &["trash_id"]).await?;
        for (table, path) in KEPT {
            kept_with_document(manager, table, path).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, _) in KEPT {
            may_change_again(manager, table).await?;
        }
        for table in ["document", "edition"] {
            let gone = Index::drop()
                .name(format!("ix_{table}_trash_id"))
                .table(table)
                .to_owned();
            manager.drop_index(gone).await?;
            drop(manager, table, "trash_id").await?;
        }
        drop(manager, "document", "deleting").await?;
        manager
            .drop_table(Table::drop().table("trash").to_owned())
            .await
    }
}

async fn trash(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("trash")
                .col(id())
                .col(integer("document_id").not_null())
                .col(integer("edition_id"))
                .col(integer("city_id"))
                .col(text("kind").not_null())
                .col(text("locale"))
                .col(text("title").not_null())
                .col(text("reason").not_null())
                .col(integer("by_id"))
                .col(instant("at").not_null())
                .foreign_key(&mut reference("trash", "document_id", "document"))
                .foreign_key(&mut reference("trash", "edition_id", "edition"))
                .foreign_key(&mut reference("trash", "city_id", "city"))
                .foreign_key(&mut reference("trash", "by_id", "person"))
                .to_owned(),
        )
        .await?;
    index(manager, "trash", &["document_id"]).await?;
    index(manager, "trash", &["city_id", "id"]).await
}

async fn add(
    manager: &SchemaManager<'_>,
    table: &'static str,
    column: ColumnDef,
) -> Result<(), DbErr> {
    let more = Table::alter().table(table).add_column(column).to_owned();
    manager.alter_table(more).await
}

async fn drop(
    manager: &SchemaManager<'_>,
    table: &'static str,
    column: &'static str,
) -> Result<(), DbErr> {
    let less = Table::alter().table(table).drop_column(column).to_owned();
    manager.alter_table(less).await
}
