//! Jobs and the audit trail.

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
        job(manager).await?;
        audit_event(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["audit_event", "job"] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}

async fn job(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("job")
                .col(id())
                .col(text("kind").not_null())
                .col(text("payload").not_null())
                .col(text("dedup_key"))
                .col(text("state").not_null())
                .col(instant("run_at").not_null())
                .col(integer("attempts").not_null())
                .col(text("worker"))
                .col(instant("lease_until"))
                .col(text("last_error"))
                .col(instant("created_at").not_null())
                .col(instant("finished_at"))
                .to_owned(),
        )
        .await?;
    unique(manager, "job", &["dedup_key"]).await?;
    index(manager, "job", &["state", "run_at"]).await?;
    Ok(())
}

async fn audit_event(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("audit_event")
                .col(id())
                .col(instant("at").not_null())
                .col(integer("actor_id"))
                .col(text("act").not_null())
                .col(text("subject").not_null())
                .col(integer("subject_id"))
                .col(integer("city_id"))
                .col(text("detail").not_null())
                .foreign_key(&mut reference("audit_event", "actor_id", "person"))
                .foreign_key(&mut reference("audit_event", "city_id", "city"))
                .to_owned(),
        )
        .await?;
    index(manager, "audit_event", &["subject", "subject_id"]).await?;
    index(manager, "audit_event", &["at"]).await?;
    Ok(())
}
