//! The change log: one gap-free sequence.

use entity::{change, change_counter};
use jiff::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::PublicChange;
use crate::store::error::StoreResult;
use crate::store::row::{Row, micros};
use crate::store::tx::Tx;

/// What the log says of one change.
pub(super) struct LogEntry<'a> {
    pub what: PublicChange,
    pub public_id: &'a str,
    pub document_public_id: &'a str,
    pub city_slug: Option<String>,
    pub kind: &'a str,
    pub locale: &'a str,
    /// The address after the change.
    pub path: &'a str,
    pub title: &'a str,
    /// Public id of the publication that took the place of this one.
    pub target: Option<String>,
}

/// The next number of the log. The counter's row lock makes PostgreSQL commit in this order, so the
/// sequence has no gap and no number appears before a smaller one.
pub(super) async fn next_seq(tx: &Tx) -> StoreResult<i64> {
    let rows = change_counter::Entity::update_many()
        .filter(change_counter::Column::Id.eq(1))
        .col_expr(
            change_counter::Column::Value,
            Expr::col(change_counter::Column::Value).add(1),
        )
        .exec_with_returning(&tx.tx)
        .await?;
    let counter = Row::of("change_counter", 1);
    rows.first()
        .map(|row| row.value)
        .ok_or_else(|| counter.corrupt("the row is missing"))
}

/// Writes the entry under its number.
pub(super) async fn append(
    tx: &Tx,
    seq: i64,
    entry: LogEntry<'_>,
    now: Timestamp,
) -> StoreResult<()> {
    let row = change::ActiveModel {
        seq: Set(seq),
        at: Set(micros(now)),
        change: Set(entry.what.as_str().to_owned()),
        publication_public_id: Set(entry.public_id.to_owned()),
        document_public_id: Set(entry.document_public_id.to_owned()),
        city_slug: Set(entry.city_slug),
        kind: Set(entry.kind.to_owned()),
        locale: Set(entry.locale.to_owned()),
        path: Set(entry.path.to_owned()),
        title: Set(entry.title.to_owned()),
        target_public_id: Set(entry.target),
    };
    change::Entity::insert(row)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Takes the titles of a publication out of the log, but for one that is still public.
pub(super) async fn blank_titles(tx: &Tx, public_id: &str, but: &str) -> StoreResult<()> {
    change::Entity::update_many()
        .filter(change::Column::PublicationPublicId.eq(public_id))
        .filter(change::Column::Title.ne(but))
        .col_expr(change::Column::Title, Expr::value(""))
        .exec(&tx.tx)
        .await?;
    Ok(())
}
