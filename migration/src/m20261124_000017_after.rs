//! What becomes of a text after publication: corrections with their notes, replacement, and
//! taking away for the law.

use sea_orm_migration::prelude::*;

use crate::schema::{id, index, instant, integer, reference, table, text};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in columns() {
            manager
                .alter_table(Table::alter().table(table).add_column(column).to_owned())
                .await?;
        }
        index(manager, "publication", &["replaced_by"]).await?;
        public_note(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("public_note").to_owned())
            .await?;
        manager
            .drop_index(
                Index::drop()
                    .name("ix_publication_replaced_by")
                    .table("publication")
                    .to_owned(),
            )
            .await?;
        for (table, column) in COLUMNS {
            manager
                .alter_table(Table::alter().table(*table).drop_column(*column).to_owned())
                .await?;
        }
        Ok(())
    }
}

/// Table and column, in the order in which they are added.
const COLUMNS: &[(&str, &str)] = &[
    ("edition", "change_kind"),
    ("edition", "public_note"),
    ("review_run", "change_kind"),
    ("review_run", "public_note"),
    ("publication", "replaced_by"),
    ("publication", "notes"),
    ("public_path", "killed_at"),
    ("change", "target_public_id"),
    ("asset", "killed_at"),
];

/// One statement each: SQLite adds one column at a time.
fn columns() -> impl Iterator<Item = (&'static str, ColumnDef)> {
    COLUMNS.iter().map(|(table, column)| {
        let column = match *column {
            "replaced_by" | "killed_at" => instant(column),
            _ => text(column),
        };
        (*table, column)
    })
}

async fn public_note(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("public_note")
                .col(id())
                .col(integer("publication_id").not_null())
                .col(instant("at").not_null())
                .col(text("kind").not_null())
                .col(text("note").not_null())
                .col(integer("seq").not_null())
                .foreign_key(&mut reference(
                    "public_note",
                    "publication_id",
                    "publication",
                ))
                .to_owned(),
        )
        .await?;
    index(manager, "public_note", &["publication_id", "seq"]).await
}
