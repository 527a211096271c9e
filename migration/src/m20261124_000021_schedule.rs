//! Plans: publication, embargo and expiry at a minute. Texts that are scheduled already get theirs.

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
                table("plan")
                    .col(id())
                    .col(integer("edition_id").not_null())
                    .col(text("act").not_null())
                    .col(text("slot"))
                    .col(text("local").not_null())
                    .col(text("zone").not_null())
                    .col(instant("at").not_null())
                    .col(text("state").not_null())
                    .col(text("failure"))
                    .col(text("note"))
                    .col(integer("set_by"))
                    .col(instant("set_at").not_null())
                    .col(instant("settled_at"))
                    .foreign_key(&mut reference("plan", "edition_id", "edition"))
                    .foreign_key(&mut reference("plan", "set_by", "person"))
                    .to_owned(),
            )
            .await?;
        unique(manager, "plan", &["edition_id", "slot"]).await?;
        index(manager, "plan", &["state", "at"]).await?;
        manager
            .get_connection()
            .execute_unprepared(ADOPT_SCHEDULED)
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_table(Table::drop().table("plan").to_owned())
            .await
    }
}

const ADOPT_SCHEDULED: &str = "INSERT INTO plan \
    (edition_id, act, slot, local, zone, at, state, failure, note, set_by, set_at, settled_at) \
    SELECT id, 'publish', CASE WHEN schedule_failure IS NULL THEN 'publish' END, scheduled_local, \
    scheduled_zone, scheduled_at, \
    CASE WHEN schedule_failure IS NULL THEN 'waiting' ELSE 'failed' END, schedule_failure, \
    NULL, NULL, updated_at, CASE WHEN schedule_failure IS NULL THEN NULL ELSE updated_at END \
    FROM edition WHERE stage = 'scheduled' AND scheduled_at IS NOT NULL";
