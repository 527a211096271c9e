//! Approval paths and review runs.

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
        approval_path(manager).await?;
        approval_step(manager).await?;
        review_run(manager).await?;
        review_answer(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in [
            "review_answer",
            "review_run",
            "approval_step",
            "approval_path",
        ] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}

async fn approval_path(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("approval_path")
                .col(id())
                .col(text("kind").not_null())
                .col(integer("city_id"))
                .col(text("locale"))
                .col(integer("lock_version").not_null())
                .col(instant("updated_at").not_null())
                .foreign_key(&mut reference("approval_path", "city_id", "city"))
                .to_owned(),
        )
        .await?;
    index(manager, "approval_path", &["kind"]).await?;
    Ok(())
}

async fn approval_step(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("approval_step")
                .col(id())
                .col(integer("path_id").not_null())
                .col(integer("position").not_null())
                .col(text("names").not_null())
                .col(text("roles").not_null())
                .col(integer("quorum").not_null())
                .col(integer("target_hours"))
                .foreign_key(&mut reference("approval_step", "path_id", "approval_path"))
                .to_owned(),
        )
        .await?;
    unique(manager, "approval_step", &["path_id", "position"]).await?;
    Ok(())
}

async fn review_run(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("review_run")
                .col(id())
                .col(integer("edition_id").not_null())
                .col(integer("revision_id").not_null())
                .col(text("digest").not_null())
                .col(text("steps").not_null())
                .col(text("state").not_null())
                .col(instant("opened_at").not_null())
                .col(instant("closed_at"))
                .foreign_key(&mut reference("review_run", "edition_id", "edition"))
                .foreign_key(&mut reference("review_run", "revision_id", "revision"))
                .to_owned(),
        )
        .await?;
    index(manager, "review_run", &["edition_id", "opened_at"]).await?;
    index(manager, "review_run", &["state", "opened_at"]).await?;
    Ok(())
}

async fn review_answer(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("review_answer")
                .col(id())
                .col(integer("run_id").not_null())
                .col(integer("step").not_null())
                .col(integer("person_id").not_null())
                .col(text("answer").not_null())
                .col(text("digest").not_null())
                .col(text("comment"))
                .col(instant("at").not_null())
                .foreign_key(&mut reference("review_answer", "run_id", "review_run"))
                .foreign_key(&mut reference("review_answer", "person_id", "person"))
                .to_owned(),
        )
        .await?;
    unique(manager, "review_answer", &["run_id", "step", "person_id"]).await?;
    Ok(())
}
