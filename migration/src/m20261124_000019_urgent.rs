//! Urgent publications with their review afterwards, and how desks deal with them.

use sea_orm_migration::prelude::*;

use crate::schema::{flag, id, index, instant, integer, reference, table, text, unique};

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
                table("urgent_publication")
                    .col(id())
                    .col(integer("edition_id").not_null())
                    .col(integer("run_id").not_null())
                    .col(text("reason").not_null())
                    .col(integer("published_by").not_null())
                    .col(instant("published_at").not_null())
                    .col(instant("due_at").not_null())
                    .col(text("outcome").not_null())
                    .col(instant("escalated_at"))
                    .col(instant("settled_at"))
                    .foreign_key(&mut reference(
                        "urgent_publication",
                        "edition_id",
                        "edition",
                    ))
                    .foreign_key(&mut reference("urgent_publication", "run_id", "review_run"))
                    .foreign_key(&mut reference(
                        "urgent_publication",
                        "published_by",
                        "person",
                    ))
                    .to_owned(),
            )
            .await?;
        index(manager, "urgent_publication", &["outcome", "due_at"]).await?;
        index(manager, "urgent_publication", &["edition_id"]).await?;
        manager
            .create_table(
                table("urgent_rule")
                    .col(id())
                    .col(integer("city_id").not_null())
                    .col(integer("hours").not_null())
                    .col(flag("falls_back").not_null())
                    .foreign_key(&mut reference("urgent_rule", "city_id", "city"))
                    .to_owned(),
            )
            .await?;
        unique(manager, "urgent_rule", &["city_id"]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["urgent_rule", "urgent_publication"] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}
