//! Rows of the glossary. All rows of a language are read for a check, so their number has a limit.

use entity::glossary_term::{self, Column};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::error::{StoreError, StoreResult};
use super::reference::Kept;
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::checks::GlossaryEntry;
use crate::domain::glossary::{GlossaryTerm, MOST_TERMS};
use crate::domain::id::{GlossaryId, PersonId};
use crate::domain::locale::Locale;

/// The words of a language, in the order of their letters.
pub async fn list_terms(
    db: &impl Db,
    locale: Locale,
) -> StoreResult<Vec<Kept<GlossaryId, GlossaryTerm>>> {
    let rows = glossary_term::Entity::find()
        .filter(Column::Locale.eq(locale.tag()))
        .order_by_asc(Column::Preferred)
        .limit(MOST_TERMS)
        .all(db.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// How many words a language has.
pub async fn count_terms(db: &impl Db, locale: Locale) -> StoreResult<u64> {
    let rows = glossary_term::Entity::find().filter(Column::Locale.eq(locale.tag()));
    Ok(rows.count(db.connection()).await?)
}

/// One row.
pub async fn term(db: &impl Db, id: GlossaryId) -> StoreResult<Kept<GlossaryId, GlossaryTerm>> {
    let row = glossary_term::Entity::find_by_id(id.0)
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("glossary term"))?;
    from_row(row)
}

/// Adds a row; `Taken` when the language has this wording already.
pub async fn insert_term(tx: &Tx, term: &GlossaryTerm, now: Timestamp) -> StoreResult<GlossaryId> {
    let read = Row::of("glossary_term", 0);
    let row = glossary_term::ActiveModel {
        id: NotSet,
        locale: Set(term.locale.tag().to_owned()),
        category: Set(term.entry.category.as_str().to_owned()),
        preferred: Set(term.entry.preferred.clone()),
        variants: Set(read.to_json(&term.entry.variants)?),
        note: Set(term.entry.note.clone()),
        source: Set(term.source.clone()),
        binding: Set(term.entry.binding),
        owner_id: Set(term.owner.map(|owner| owner.0)),
        lock_version: Set(0),
        updated_at: Set(micros(now)),
    };
    let row = glossary_term::Entity::insert(row)
        .exec_with_returning(&tx.tx)
        .await?;
    Ok(GlossaryId(row.id))
}

/// Changes a row, if nobody did since version `seen`. Its language stays.
pub async fn update_term(
    tx: &Tx,
    id: GlossaryId,
    seen: i64,
    term: &GlossaryTerm,
    now: Timestamp,
) -> StoreResult<()> {
    let variants = Row::of("glossary_term", id.0).to_json(&term.entry.variants)?;
    let done = glossary_term::Entity::update_many()
        .col_expr(Column::Category, Expr::value(term.entry.category.as_str()))
        .col_expr(Column::Preferred, Expr::value(term.entry.preferred.clone()))
        .col_expr(Column::Variants, Expr::value(variants))
        .col_expr(Column::Note, Expr::value(term.entry.note.clone()))
        .col_expr(Column::Source, Expr::value(term.source.clone()))
        .col_expr(Column::Binding, Expr::value(term.entry.binding))
        .col_expr(
            Column::OwnerId,
            Expr::value(term.owner.map(|owner| owner.0)),
        )
        .col_expr(Column::LockVersion, Expr::value(seen + 1))
        .col_expr(Column::UpdatedAt, Expr::value(micros(now)))
        .filter(Column::Id.eq(id.0))
        .filter(Column::LockVersion.eq(seen))
        .exec(&tx.tx)
        .await?;
    one_row(done.rows_affected)
}

/// Removes a row, if nobody changed it since version `seen`.
pub async fn delete_term(tx: &Tx, id: GlossaryId, seen: i64) -> StoreResult<()> {
    let done = glossary_term::Entity::delete_many()
        .filter(Column::Id.eq(id.0))
        .filter(Column::LockVersion.eq(seen))
        .exec(&tx.tx)
        .await?;
    one_row(done.rows_affected)
}

fn one_row(affected: u64) -> StoreResult<()> {
    match affected {
        0 => Err(StoreError::Stale),
        _ => Ok(()),
    }
}

fn from_row(row: glossary_term::Model) -> StoreResult<Kept<GlossaryId, GlossaryTerm>> {
    let read = Row::of("glossary_term", row.id);
    Ok(Kept {
        id: GlossaryId(row.id),
        lock_version: row.lock_version,
        value: GlossaryTerm {
            locale: read.word(&row.locale)?,
            entry: GlossaryEntry {
                category: read.word(&row.category)?,
                variants: read.json(&row.variants)?,
                preferred: row.preferred,
                note: row.note,
                binding: row.binding,
            },
            source: row.source,
            owner: row.owner_id.map(PersonId),
        },
    })
}
