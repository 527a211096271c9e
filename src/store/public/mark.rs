//! How far the public world has moved: what caches compare before they trust themselves.

use sea_orm::{FromQueryResult, Statement};

use super::PublicReads;
use crate::store::error::StoreResult;

/// Equal marks promise equal answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Mark {
    /// The last number of the change log.
    pub seq: i64,
    /// Moves with every edit of reference data; its value means nothing.
    pub reference: i64,
    /// When either last moved, in microseconds UTC; 0 when nothing ever did.
    pub modified: i64,
}

/// Tables that HQ edits in place.
const REFERENCE: [&str; 5] = ["city", "sector", "level", "tag", "figure"];

#[derive(FromQueryResult)]
struct MarkRow {
    seq: i64,
    row_count: i64,
    versions: i64,
    updated: i64,
    links: i64,
    modified: i64,
}

impl PublicReads {
    /// One statement over small tables and the end of an index.
    pub async fn mark(&self) -> StoreResult<Mark> {
        let statement = Statement::from_string(self.db.get_database_backend(), sql());
        let row = MarkRow::find_by_statement(statement).one(&self.db).await?;
        let Some(row) = row else {
            return Ok(Mark::default());
        };
        let parts = [row.row_count, row.versions, row.updated, row.links];
        Ok(Mark {
            seq: row.seq,
            modified: row.modified,
            reference: parts.into_iter().fold(0, |mixed: i64, part| {
                mixed.wrapping_mul(1_000_003).wrapping_add(part)
            }),
        })
    }
}

/// Both databases read this the same way; the casts are for PostgreSQL, whose sums are no integers.
fn sql() -> String {
    let of_all = |expression: &str| {
        let parts: Vec<String> = REFERENCE
            .iter()
            .map(|table| format!("(SELECT CAST(COALESCE({expression}, 0) AS BIGINT) FROM {table})"))
            .collect();
        parts.join(" + ")
    };
    // By number, for `at` has no index.
    let last_change =
        "SELECT last.at FROM (SELECT at FROM change ORDER BY seq DESC LIMIT 1) AS last";
    let edits: Vec<String> = REFERENCE
        .iter()
        .map(|table| format!("SELECT MAX(updated_at) FROM {table}"))
        .collect();
    let edits = edits.join(" UNION ALL ");
    format!(
        "SELECT (SELECT COALESCE(MAX(seq), 0) FROM change) AS seq, \
         {row_count} AS row_count, {versions} AS versions, {updated} AS updated, \
         (SELECT CAST(COALESCE(SUM(city_id * 31 + sector_id), 0) AS BIGINT) FROM city_sector) AS links, \
         (SELECT CAST(COALESCE(MAX(moved.at), 0) AS BIGINT) FROM ({last_change} UNION ALL {edits}) AS moved) AS modified",
        row_count = of_all("COUNT(*)"),
        versions = of_all("SUM(lock_version)"),
        updated = of_all("MAX(updated_at)"),
    )
}
