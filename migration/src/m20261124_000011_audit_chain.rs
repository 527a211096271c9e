//! The audit trail becomes a chain: numbers without gaps, each event with the digest of the one
//! before. Events from before are chained as they stand, so that from here on they are guarded too.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, QueryResult};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::schema::{
    append_only, index, integer, may_change, number_again, number_key, table, text,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";
const BATCH: u64 = 500;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["previous_digest", "digest"] {
            let column = Table::alter()
                .table("audit_event")
                .add_column(text(name).not_null().default(""))
                .to_owned();
            manager.alter_table(column).await?;
        }
        let (last, digest) = chain(manager).await?;
        head(manager, last, &digest).await?;
        index(manager, "audit_event", &["actor_id", "id"]).await?;
        index(manager, "audit_event", &["act", "id"]).await?;
        index(manager, "audit_event", &["city_id", "id"]).await?;
        append_only(manager, "audit_event").await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        may_change(manager, "audit_event").await?;
        for name in ["actor_id_id", "act_id", "city_id_id"] {
            let gone = Index::drop()
                .name(format!("ix_audit_event_{name}"))
                .table("audit_event")
                .to_owned();
            manager.drop_index(gone).await?;
        }
        for name in ["previous_digest", "digest"] {
            let column = Table::alter()
                .table("audit_event")
                .drop_column(name)
                .to_owned();
            manager.alter_table(column).await?;
        }
        let head = Table::drop().table("audit_head").to_owned();
        manager.drop_table(head).await?;
        number_again(manager, "audit_event").await
    }
}

/// Numbers and chains what is there, a batch at a time; returns the last number and digest.
async fn chain(manager: &SchemaManager<'_>) -> Result<(i64, String), DbErr> {
    let db = manager.get_connection();
    let (mut read, mut last, mut digest) = (i64::MIN, 0, BEGINNING.to_owned());
    loop {
        let batch = Query::select()
            .columns([
                "id",
                "at",
                "actor_id",
                "act",
                "subject",
                "subject_id",
                "city_id",
                "detail",
            ])
            .from("audit_event")
            .and_where(Expr::col("id").gt(read))
            .order_by("id", Order::Asc)
            .limit(BATCH)
            .to_owned();
        let rows = db.query_all(&batch).await?;
        if rows.is_empty() {
            return Ok((last, digest));
        }
        for row in rows {
            read = row.try_get("", "id")?;
            last += 1;
            let next = reckoned(&row, last, &digest)?;
            let link = Query::update()
                .table("audit_event")
                .value("id", last)
                .value("previous_digest", digest)
                .value("digest", next.clone())
                .and_where(Expr::col("id").eq(read))
                .to_owned();
            db.execute(&link).await?;
            digest = next;
        }
    }
}

/// As `domain::audit` reckons it; written out here because a migration never changes.
fn reckoned(row: &QueryResult, sequence: i64, previous: &str) -> Result<String, DbErr> {
    let words = json!([
        previous,
        sequence,
        row.try_get::<i64>("", "at")?,
        row.try_get::<Option<i64>>("", "actor_id")?,
        row.try_get::<String>("", "act")?,
        row.try_get::<String>("", "subject")?,
        row.try_get::<Option<i64>>("", "subject_id")?,
        row.try_get::<Option<i64>>("", "city_id")?,
        row.try_get::<String>("", "detail")?,
    ]);
    Ok(Sha256::digest(words.to_string())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

async fn head(manager: &SchemaManager<'_>, last: i64, digest: &str) -> Result<(), DbErr> {
    manager
        .create_table(
            table("audit_head")
                .col(number_key("id"))
                .col(integer("value").not_null())
                .col(text("digest").not_null())
                .to_owned(),
        )
        .await?;
    let first = Query::insert()
        .into_table("audit_head")
        .columns(["id", "value", "digest"])
        .values_panic([1.into(), last.into(), digest.into()])
        .to_owned();
    manager.execute(first).await
}
