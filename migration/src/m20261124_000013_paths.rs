//! Steps that name people, and one path for each place.

use sea_orm_migration::prelude::*;

use crate::schema::{text, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(
            manager,
            "approval_step",
            text("people").not_null().default("[]"),
        )
        .await?;
        add(
            manager,
            "approval_path",
            text("place").not_null().default(""),
        )
        .await?;
        // Null columns are never equal to each other, so one text column says the place.
        let places = "UPDATE approval_path SET place = kind || ':' || \
                      COALESCE(CAST(city_id AS TEXT), '') || ':' || COALESCE(locale, '')";
        manager.get_connection().execute_unprepared(places).await?;
        unique(manager, "approval_path", &["place"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop()
            .name("uq_approval_path_place")
            .table("approval_path")
            .to_owned();
        manager.drop_index(index).await?;
        for (table, column) in [("approval_path", "place"), ("approval_step", "people")] {
            let gone = Table::alter().table(table).drop_column(column).to_owned();
            manager.alter_table(gone).await?;
        }
        Ok(())
    }
}

async fn add(
    manager: &SchemaManager<'_>,
    table: &'static str,
    column: &mut ColumnDef,
) -> Result<(), DbErr> {
    let added = Table::alter().table(table).add_column(column).to_owned();
    manager.alter_table(added).await
}
