//! What the public side reads, and the change log.

use sea_orm_migration::prelude::*;

use crate::schema::{id, index, instant, integer, number_key, reference, table, text, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        publication(manager).await?;
        publication_term(manager).await?;
        publication_asset(manager).await?;
        public_path(manager).await?;
        change(manager).await?;
        change_counter(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in [
            "change_counter",
            "change",
            "public_path",
            "publication_asset",
            "publication_term",
            "publication",
        ] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}

async fn publication(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("publication")
                .col(id())
                .col(text("public_id").not_null())
                .col(integer("document_id").not_null())
                .col(text("document_public_id").not_null())
                .col(integer("edition_id").not_null())
                .col(integer("revision_id").not_null())
                .col(text("digest").not_null())
                .col(text("city_slug"))
                .col(text("kind").not_null())
                .col(text("locale").not_null())
                .col(text("slug").not_null())
                .col(text("path").not_null())
                .col(text("state").not_null())
                .col(text("notice"))
                .col(text("title").not_null())
                .col(text("summary").not_null())
                .col(text("content").not_null())
                .col(text("html").not_null())
                .col(text("starts_local"))
                .col(instant("starts_at"))
                .col(instant("ends_at"))
                .col(instant("first_published_at").not_null())
                .col(instant("published_at").not_null())
                .col(instant("updated_at").not_null())
                .col(integer("seq").not_null())
                .foreign_key(&mut reference("publication", "document_id", "document"))
                .foreign_key(&mut reference("publication", "edition_id", "edition"))
                .foreign_key(&mut reference("publication", "revision_id", "revision"))
                .to_owned(),
        )
        .await?;
    unique(manager, "publication", &["public_id"]).await?;
    unique(manager, "publication", &["path"]).await?;
    unique(manager, "publication", &["document_id", "locale"]).await?;
    index(manager, "publication", &["state", "published_at", "id"]).await?;
    index(
        manager,
        "publication",
        &["city_slug", "locale", "kind", "published_at", "id"],
    )
    .await?;
    index(manager, "publication", &["document_public_id"]).await?;
    index(manager, "publication", &["starts_at"]).await?;
    Ok(())
}

async fn publication_term(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("publication_term")
                .col(id())
                .col(integer("publication_id").not_null())
                .col(text("axis").not_null())
                .col(text("value").not_null())
                .foreign_key(&mut reference(
                    "publication_term",
                    "publication_id",
                    "publication",
                ))
                .to_owned(),
        )
        .await?;
    unique(
        manager,
        "publication_term",
        &["publication_id", "axis", "value"],
    )
    .await?;
    index(
        manager,
        "publication_term",
        &["axis", "value", "publication_id"],
    )
    .await?;
    Ok(())
}

async fn publication_asset(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("publication_asset")
                .col(id())
                .col(integer("publication_id").not_null())
                .col(text("asset_public_id").not_null())
                .foreign_key(&mut reference(
                    "publication_asset",
                    "publication_id",
                    "publication",
                ))
                .to_owned(),
        )
        .await?;
    unique(
        manager,
        "publication_asset",
        &["publication_id", "asset_public_id"],
    )
    .await?;
    index(manager, "publication_asset", &["asset_public_id"]).await?;
    Ok(())
}

async fn public_path(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("public_path")
                .col(id())
                .col(text("path").not_null())
                .col(integer("publication_id").not_null())
                .col(instant("since").not_null())
                .foreign_key(&mut reference(
                    "public_path",
                    "publication_id",
                    "publication",
                ))
                .to_owned(),
        )
        .await?;
    unique(manager, "public_path", &["path"]).await?;
    index(manager, "public_path", &["publication_id"]).await?;
    Ok(())
}

async fn change(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("change")
                .col(number_key("seq"))
                .col(instant("at").not_null())
                .col(text("change").not_null())
                .col(text("publication_public_id").not_null())
                .col(text("document_public_id").not_null())
                .col(text("city_slug"))
                .col(text("kind").not_null())
                .col(text("locale").not_null())
                .col(text("path").not_null())
                .col(text("title").not_null())
                .to_owned(),
        )
        .await?;
    index(manager, "change", &["publication_public_id"]).await?;
    Ok(())
}

async fn change_counter(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("change_counter")
                .col(number_key("id"))
                .col(integer("value").not_null())
                .to_owned(),
        )
        .await?;
    let first = Query::insert()
        .into_table("change_counter")
        .columns(["id", "value"])
        .values_panic([1.into(), 0.into()])
        .to_owned();
    manager.execute(first).await?;
    Ok(())
}
