//! What each translation was made from, and the languages a kind must have before it goes public.

use sea_orm_migration::prelude::*;

use crate::schema::{
    flag, id, index, instant, integer, number_key, reference, table, text, unique,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        translation(manager).await?;
        translation_block(manager).await?;
        required_locale(manager).await?;
        manager
            .get_connection()
            .execute_unprepared(FROM_BEFORE)
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["required_locale", "translation_block", "translation"] {
            manager
                .drop_table(Table::drop().table(name).to_owned())
                .await?;
        }
        Ok(())
    }
}

/// Translations that were begun before: their language of origin is that of the revision they name.
const FROM_BEFORE: &str = "INSERT INTO translation \
    (edition_id, source_locale, total, done, changed, source_gone, updated_at) \
    SELECT edition.id, source.locale, 0, 0, 0, FALSE, edition.updated_at FROM edition \
    INNER JOIN revision ON revision.id = edition.source_revision_id \
    INNER JOIN edition AS source ON source.id = revision.edition_id \
    WHERE source.locale <> edition.locale";

async fn translation(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("translation")
                .col(number_key("edition_id"))
                .col(text("source_locale").not_null())
                .col(integer("total").not_null())
                .col(integer("done").not_null())
                .col(integer("changed").not_null())
                .col(flag("source_gone").not_null())
                .col(instant("updated_at").not_null())
                .foreign_key(reference("translation", "edition_id", "edition").on_delete(CASCADE))
                .to_owned(),
        )
        .await?;
    index(manager, "translation", &["changed"]).await
}

/// The source edition is a number only: a translation stays whole when its source is deleted.
async fn translation_block(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("translation_block")
                .col(id())
                .col(integer("edition_id").not_null())
                .col(text("unit").not_null())
                .col(text("source_unit").not_null())
                .col(text("source_text"))
                .col(integer("source_edition_id"))
                .col(integer("done_by"))
                .col(instant("done_at").not_null())
                .foreign_key(
                    reference("translation_block", "edition_id", "edition").on_delete(CASCADE),
                )
                .foreign_key(&mut reference("translation_block", "done_by", "person"))
                .to_owned(),
        )
        .await?;
    unique(manager, "translation_block", &["edition_id", "unit"]).await
}

/// `city_key` is the city, 0 for the national desk: a column that may be NULL would not be unique.
async fn required_locale(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("required_locale")
                .col(id())
                .col(integer("city_key").not_null())
                .col(text("kind").not_null())
                .col(text("locale").not_null())
                .to_owned(),
        )
        .await?;
    unique(manager, "required_locale", &["city_key", "kind", "locale"]).await
}

const CASCADE: ForeignKeyAction = ForeignKeyAction::Cascade;
