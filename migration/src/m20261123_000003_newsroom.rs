//! Documents, editions, revisions and their history; images; slugs.

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
        document(manager).await?;
        edition(manager).await?;
        revision(manager).await?;
        stage_change(manager).await?;
        slug_claim(manager).await?;
        asset(manager).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in [
            "asset",
            "slug_claim",
            "stage_change",
            "revision",
            "edition",
            "document",
        ] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}

async fn document(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("document")
                .col(id())
                .col(text("public_id").not_null())
                .col(integer("city_id"))
                .col(text("kind").not_null())
                .col(integer("created_by"))
                .col(instant("created_at").not_null())
                .foreign_key(&mut reference("document", "city_id", "city"))
                .foreign_key(&mut reference("document", "created_by", "person"))
                .to_owned(),
        )
        .await?;
    unique(manager, "document", &["public_id"]).await?;
    index(manager, "document", &["city_id", "kind"]).await?;
    Ok(())
}

async fn edition(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("edition")
                .col(id())
                .col(integer("document_id").not_null())
                .col(text("locale").not_null())
                .col(integer("number").not_null())
                .col(text("stage").not_null())
                .col(text("slot"))
                .col(text("title").not_null())
                .col(text("slug").not_null())
                .col(text("search_text").not_null())
                .col(integer("head_revision_id"))
                .col(integer("lock_version").not_null())
                .col(integer("created_by"))
                .col(instant("created_at").not_null())
                .col(integer("updated_by"))
                .col(instant("updated_at").not_null())
                .col(instant("submitted_at"))
                .col(text("scheduled_local"))
                .col(text("scheduled_zone"))
                .col(instant("scheduled_at"))
                .col(text("schedule_failure"))
                .col(instant("published_at"))
                .col(integer("source_revision_id"))
                .foreign_key(&mut reference("edition", "document_id", "document"))
                .foreign_key(&mut reference("edition", "created_by", "person"))
                .foreign_key(&mut reference("edition", "updated_by", "person"))
                .to_owned(),
        )
        .await?;
    unique(manager, "edition", &["document_id", "locale", "slot"]).await?;
    unique(manager, "edition", &["document_id", "locale", "number"]).await?;
    index(manager, "edition", &["stage", "updated_at"]).await?;
    index(manager, "edition", &["updated_at"]).await?;
    index(manager, "edition", &["scheduled_at"]).await?;
    Ok(())
}

async fn revision(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("revision")
                .col(id())
                .col(integer("edition_id").not_null())
                .col(integer("number").not_null())
                .col(text("content").not_null())
                .col(text("digest").not_null())
                .col(integer("author_id"))
                .col(text("reason"))
                .col(instant("created_at").not_null())
                .foreign_key(&mut reference("revision", "edition_id", "edition"))
                .foreign_key(&mut reference("revision", "author_id", "person"))
                .to_owned(),
        )
        .await?;
    unique(manager, "revision", &["edition_id", "number"]).await?;
    index(manager, "revision", &["author_id", "created_at"]).await?;
    Ok(())
}

async fn stage_change(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("stage_change")
                .col(id())
                .col(integer("edition_id").not_null())
                .col(integer("revision_id"))
                .col(text("transition").not_null())
                .col(text("from_stage"))
                .col(text("to_stage").not_null())
                .col(integer("actor_id"))
                .col(text("reason"))
                .col(instant("at").not_null())
                .foreign_key(&mut reference("stage_change", "edition_id", "edition"))
                .foreign_key(&mut reference("stage_change", "revision_id", "revision"))
                .foreign_key(&mut reference("stage_change", "actor_id", "person"))
                .to_owned(),
        )
        .await?;
    index(manager, "stage_change", &["edition_id", "at"]).await?;
    Ok(())
}

async fn slug_claim(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("slug_claim")
                .col(id())
                .col(integer("city_key").not_null())
                .col(text("kind").not_null())
                .col(text("slug").not_null())
                .col(integer("document_id").not_null())
                .foreign_key(&mut reference("slug_claim", "document_id", "document"))
                .to_owned(),
        )
        .await?;
    unique(manager, "slug_claim", &["city_key", "kind", "slug"]).await?;
    index(manager, "slug_claim", &["document_id"]).await?;
    Ok(())
}

async fn asset(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("asset")
                .col(id())
                .col(text("public_id").not_null())
                .col(integer("city_id"))
                .col(text("file_name").not_null())
                .col(text("mime").not_null())
                .col(integer("width").not_null())
                .col(integer("height").not_null())
                .col(integer("size").not_null())
                .col(text("digest").not_null())
                .col(text("credit"))
                .col(integer("uploaded_by"))
                .col(instant("uploaded_at").not_null())
                .foreign_key(&mut reference("asset", "city_id", "city"))
                .foreign_key(&mut reference("asset", "uploaded_by", "person"))
                .to_owned(),
        )
        .await?;
    unique(manager, "asset", &["public_id"]).await?;
    index(manager, "asset", &["city_id", "uploaded_at"]).await?;
    Ok(())
}
