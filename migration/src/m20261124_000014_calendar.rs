//! Holidays, Ramadan, working weeks, what is due when, and who stands in for whom.

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
        holiday(manager).await?;
        ramadan(manager).await?;
        working_week(manager).await?;
        review_due(manager).await?;
        delegation(manager).await?;
        for table in ["review_answer", "stage_change"] {
            let added = Table::alter()
                .table(table)
                .add_column(integer("acted_for_id"))
                .to_owned();
            manager.alter_table(added).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["stage_change", "review_answer"] {
            let gone = Table::alter()
                .table(table)
                .drop_column("acted_for_id")
                .to_owned();
            manager.alter_table(gone).await?;
        }
        for name in [
            "delegation",
            "review_due",
            "working_week",
            "ramadan",
            "holiday",
        ] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}

async fn holiday(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("holiday")
                .col(id())
                .col(text("day").not_null())
                .col(text("names").not_null())
                .col(integer("city_id"))
                .col(text("source").not_null())
                .col(integer("lock_version").not_null())
                .col(instant("updated_at").not_null())
                .foreign_key(&mut reference("holiday", "city_id", "city"))
                .to_owned(),
        )
        .await?;
    index(manager, "holiday", &["day"]).await
}

async fn ramadan(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("ramadan")
                .col(id())
                .col(text("starts_on").not_null())
                .col(text("ends_on").not_null())
                .col(text("source").not_null())
                .col(integer("lock_version").not_null())
                .col(instant("updated_at").not_null())
                .to_owned(),
        )
        .await
}

async fn working_week(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("working_week")
                .col(id())
                .col(integer("city_key").not_null())
                .col(text("usual").not_null())
                .col(text("ramadan"))
                .col(integer("lock_version").not_null())
                .col(instant("updated_at").not_null())
                .to_owned(),
        )
        .await?;
    unique(manager, "working_week", &["city_key"]).await
}

async fn review_due(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("review_due")
                .col(id())
                .col(integer("run_id").not_null())
                .col(integer("step").not_null())
                .col(instant("since").not_null())
                .col(instant("half_at"))
                .col(instant("due_at"))
                .col(instant("next_at"))
                .col(instant("reminded_at"))
                .col(instant("escalated_at"))
                .col(integer("rungs").not_null())
                .col(instant("breached_at"))
                .col(instant("closed_at"))
                .foreign_key(&mut reference("review_due", "run_id", "review_run"))
                .to_owned(),
        )
        .await?;
    unique(manager, "review_due", &["run_id", "step"]).await?;
    index(manager, "review_due", &["next_at"]).await?;
    index(manager, "review_due", &["breached_at"]).await
}

async fn delegation(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("delegation")
                .col(id())
                .col(integer("from_person").not_null())
                .col(integer("to_person").not_null())
                .col(integer("city_id"))
                .col(text("locale"))
                .col(text("kind"))
                .col(text("starts_on").not_null())
                .col(text("ends_on").not_null())
                .col(text("reason").not_null())
                .col(integer("named_by"))
                .col(instant("named_at").not_null())
                .col(instant("revoked_at"))
                .col(integer("revoked_by"))
                .foreign_key(&mut reference("delegation", "from_person", "person"))
                .foreign_key(&mut reference("delegation", "to_person", "person"))
                .foreign_key(&mut reference("delegation", "city_id", "city"))
                .to_owned(),
        )
        .await?;
    index(manager, "delegation", &["to_person", "ends_on"]).await?;
    index(manager, "delegation", &["from_person", "ends_on"]).await
}
