//! Reviewers without an account: their links, what they answered, and the steps that count on them.

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
        outside_invitation(manager).await?;
        manager
            .alter_table(
                Table::alter()
                    .table("approval_step")
                    .add_column(flag("outside").not_null().default(false).to_owned())
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .alter_table(
                Table::alter()
                    .table("approval_step")
                    .drop_column("outside")
                    .to_owned(),
            )
            .await?;
        manager
            .drop_table(Table::drop().table("outside_invitation").to_owned())
            .await
    }
}

async fn outside_invitation(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("outside_invitation")
                .col(id())
                .col(integer("edition_id").not_null())
                .col(integer("revision_id").not_null())
                .col(text("digest").not_null())
                .col(integer("run_id").not_null())
                .col(integer("step"))
                .col(text("token_hash").not_null())
                .col(text("name").not_null())
                .col(text("organisation").not_null())
                .col(text("email").not_null())
                .col(text("locale").not_null())
                .col(text("request").not_null())
                .col(integer("invited_by"))
                .col(instant("invited_at").not_null())
                .col(instant("expires_at").not_null())
                .col(instant("opened_at"))
                .col(integer("revoked_by"))
                .col(instant("revoked_at"))
                .col(text("answer"))
                .col(text("answer_name"))
                .col(text("answer_words"))
                .col(instant("answered_at"))
                .foreign_key(&mut reference(
                    "outside_invitation",
                    "edition_id",
                    "edition",
                ))
                .foreign_key(&mut reference(
                    "outside_invitation",
                    "revision_id",
                    "revision",
                ))
                .foreign_key(&mut reference("outside_invitation", "run_id", "review_run"))
                .foreign_key(&mut reference("outside_invitation", "invited_by", "person"))
                .foreign_key(&mut reference("outside_invitation", "revoked_by", "person"))
                .to_owned(),
        )
        .await?;
    unique(manager, "outside_invitation", &["token_hash"]).await?;
    index(manager, "outside_invitation", &["edition_id"]).await?;
    index(manager, "outside_invitation", &["run_id"]).await?;
    Ok(())
}
