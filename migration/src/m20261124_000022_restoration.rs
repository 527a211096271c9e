//! Which revision an old text was brought back by.

use sea_orm_migration::prelude::*;

use crate::schema::{index, integer, number_key, reference, table};

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
                table("restoration")
                    .col(number_key("revision_id"))
                    .col(integer("from_revision_id").not_null())
                    .foreign_key(&mut reference("restoration", "revision_id", "revision"))
                    .foreign_key(&mut reference(
                        "restoration",
                        "from_revision_id",
                        "revision",
                    ))
                    .to_owned(),
            )
            .await?;
        index(manager, "restoration", &["from_revision_id"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let gone = Table::drop().table("restoration").to_owned();
        manager.drop_table(gone).await
    }
}
