//! People, their rights, sessions and single-use links.

use sea_orm_migration::prelude::*;

use crate::schema::{flag, id, index, instant, integer, reference, table, text, text_key, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        person(manager).await?;
        role_grant(manager).await?;
        session(manager).await?;
        access_token(manager).await?;
        sign_in_throttle(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in [
            "sign_in_throttle",
            "access_token",
            "session",
            "role_grant",
            "person",
        ] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}

async fn person(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("person")
                .col(id())
                .col(text("public_id").not_null())
                .col(text("email").not_null())
                .col(text("name").not_null())
                .col(text("password_hash"))
                .col(text("locale").not_null())
                .col(flag("active").not_null())
                .col(integer("lock_version").not_null())
                .col(instant("created_at").not_null())
                .to_owned(),
        )
        .await?;
    unique(manager, "person", &["public_id"]).await?;
    unique(manager, "person", &["email"]).await?;
    Ok(())
}

async fn role_grant(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("role_grant")
                .col(id())
                .col(integer("person_id").not_null())
                .col(text("role").not_null())
                .col(integer("city_id"))
                .col(text("locale"))
                .col(text("kind"))
                .col(integer("granted_by"))
                .col(instant("granted_at").not_null())
                .foreign_key(&mut reference("role_grant", "person_id", "person"))
                .foreign_key(&mut reference("role_grant", "city_id", "city"))
                .foreign_key(&mut reference("role_grant", "granted_by", "person"))
                .to_owned(),
        )
        .await?;
    index(manager, "role_grant", &["person_id"]).await?;
    index(manager, "role_grant", &["city_id"]).await?;
    Ok(())
}

async fn session(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("session")
                .col(text_key("id"))
                .col(integer("person_id"))
                .col(text("data").not_null())
                .col(instant("expires_at").not_null())
                .to_owned(),
        )
        .await?;
    index(manager, "session", &["person_id"]).await?;
    index(manager, "session", &["expires_at"]).await?;
    Ok(())
}

async fn access_token(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("access_token")
                .col(id())
                .col(text("hash").not_null())
                .col(text("purpose").not_null())
                .col(integer("person_id"))
                .col(instant("created_at").not_null())
                .col(instant("expires_at").not_null())
                .col(instant("used_at"))
                .foreign_key(&mut reference("access_token", "person_id", "person"))
                .to_owned(),
        )
        .await?;
    unique(manager, "access_token", &["hash"]).await?;
    index(manager, "access_token", &["person_id"]).await?;
    Ok(())
}

async fn sign_in_throttle(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("sign_in_throttle")
                .col(text_key("id"))
                .col(integer("failures").not_null())
                .col(instant("window_started_at").not_null())
                .to_owned(),
        )
        .await?;
    Ok(())
}
