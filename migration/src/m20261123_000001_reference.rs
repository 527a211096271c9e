//! The cities and the words of training: editable reference data.

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
        city(manager).await?;
        sector(manager).await?;
        level(manager).await?;
        tag(manager).await?;
        city_sector(manager).await?;
        figure(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["figure", "city_sector", "tag", "level", "sector", "city"] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}

async fn city(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("city")
                .col(id())
                .col(text("slug").not_null())
                .col(text("iso_region").not_null())
                .col(integer("position").not_null())
                .col(text("names").not_null())
                .col(text("regions").not_null())
                .col(text("towns").not_null())
                .col(text("site"))
                .col(text("status").not_null())
                .col(text("status_as_of"))
                .col(text("opened_on"))
                .col(text("opened_note"))
                .col(text("sectors_note"))
                .col(text("facilities").not_null())
                .col(text("antennas").not_null())
                .col(text("sources").not_null())
                .col(text("confidence").not_null())
                .col(integer("lock_version").not_null())
                .col(instant("updated_at").not_null())
                .to_owned(),
        )
        .await?;
    unique(manager, "city", &["slug"]).await?;
    Ok(())
}

async fn sector(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("sector")
                .col(id())
                .col(text("code").not_null())
                .col(text("short_code"))
                .col(text("names").not_null())
                .col(integer("position").not_null())
                .col(text("source"))
                .col(integer("lock_version").not_null())
                .col(instant("updated_at").not_null())
                .to_owned(),
        )
        .await?;
    unique(manager, "sector", &["code"]).await?;
    Ok(())
}

async fn level(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("level")
                .col(id())
                .col(text("code").not_null())
                .col(text("names").not_null())
                .col(integer("position").not_null())
                .col(text("entry"))
                .col(text("age"))
                .col(text("selection"))
                .col(text("fee"))
                .col(text("usual_length"))
                .col(text("diploma"))
                .col(text("source"))
                .col(integer("lock_version").not_null())
                .col(instant("updated_at").not_null())
                .to_owned(),
        )
        .await?;
    unique(manager, "level", &["code"]).await?;
    Ok(())
}

async fn tag(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("tag")
                .col(id())
                .col(text("code").not_null())
                .col(text("names").not_null())
                .col(integer("lock_version").not_null())
                .col(instant("updated_at").not_null())
                .to_owned(),
        )
        .await?;
    unique(manager, "tag", &["code"]).await?;
    Ok(())
}

async fn city_sector(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("city_sector")
                .col(id())
                .col(integer("city_id").not_null())
                .col(integer("sector_id").not_null())
                .foreign_key(&mut reference("city_sector", "city_id", "city"))
                .foreign_key(&mut reference("city_sector", "sector_id", "sector"))
                .to_owned(),
        )
        .await?;
    unique(manager, "city_sector", &["city_id", "sector_id"]).await?;
    index(manager, "city_sector", &["sector_id"]).await?;
    Ok(())
}

async fn figure(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("figure")
                .col(id())
                .col(integer("city_id").not_null())
                .col(text("measure").not_null())
                .col(text("value").not_null())
                .col(text("unit").not_null())
                .col(text("as_of"))
                .col(text("scope"))
                .col(text("source").not_null())
                .col(integer("position").not_null())
                .col(integer("lock_version").not_null())
                .col(instant("updated_at").not_null())
                .foreign_key(&mut reference("figure", "city_id", "city"))
                .to_owned(),
        )
        .await?;
    index(manager, "figure", &["city_id", "position"]).await?;
    Ok(())
}
