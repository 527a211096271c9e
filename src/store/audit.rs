//! The audit trail: who did what to which thing, in a chain, written in the transaction of the act.
//!
//! A transaction gathers its entries and writes them as its last deed before the commit: the chain has
//! one head, whose row lock would otherwise be held through the whole act and could lock two acts
//! against each other.

use std::sync::{Mutex, PoisonError};

use entity::{audit_event, audit_head};
use jiff::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait as _, DatabaseTransaction, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};
use serde_json::Value as Json;

use super::error::StoreResult;
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::audit::{Event, Head};
use crate::domain::id::{CityId, PersonId};

/// One entry. `detail` holds ids and words of closed lists, never texts, addresses or secrets.
#[derive(Clone, Debug)]
pub struct AuditEntry<'a> {
    pub at: Timestamp,
    /// None = the system, or nobody signed in yet.
    pub actor: Option<PersonId>,
    /// Verb of the act, such as `edition.submit`.
    pub act: &'a str,
    /// Table of the thing.
    pub subject: &'a str,
    pub subject_id: Option<i64>,
    pub city: Option<CityId>,
    pub detail: Json,
}

/// Entries of an open transaction, in the order they were made.
#[derive(Debug, Default)]
pub(super) struct Gathered(Mutex<Vec<Event>>);

/// Adds an entry; it becomes part of the chain when the transaction is committed.
#[expect(
    clippy::unused_async,
    reason = "callers treat it as the write that it becomes at the commit"
)]
pub async fn record(tx: &Tx, entry: AuditEntry<'_>) -> StoreResult<()> {
    let event = Event {
        sequence: 0,
        at: micros(entry.at),
        actor: entry.actor.map(|person| person.0),
        act: entry.act.to_owned(),
        subject: entry.subject.to_owned(),
        subject_id: entry.subject_id,
        city: entry.city.map(|city| city.0),
        detail: entry.detail.to_string(),
        previous_digest: String::new(),
        digest: String::new(),
    };
    let mut gathered = tx.audit.0.lock().unwrap_or_else(PoisonError::into_inner);
    gathered.push(event);
    Ok(())
}

/// Puts the gathered entries at the end of the chain. The head's row lock makes PostgreSQL commit in
/// this order, so that the sequence has no gap.
pub(super) async fn write(tx: &DatabaseTransaction, gathered: Gathered) -> StoreResult<()> {
    let events = gathered
        .0
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    if events.is_empty() {
        return Ok(());
    }
    let mut head = claim(tx, events.len()).await?;
    let mut rows = Vec::with_capacity(events.len());
    for event in events {
        let event = event.after(&head);
        head = event.head();
        rows.push(columns(event));
    }
    audit_event::Entity::insert_many(rows)
        .exec_without_returning(tx)
        .await?;
    audit_head::Entity::update_many()
        .filter(audit_head::Column::Id.eq(1))
        .col_expr(audit_head::Column::Digest, Expr::value(head.digest))
        .exec(tx)
        .await?;
    Ok(())
}

/// Where the chain ends now.
pub async fn head(db: &impl Db) -> StoreResult<Head> {
    let row = audit_head::Entity::find_by_id(1)
        .one(db.connection())
        .await?
        .ok_or_else(|| Row::of("audit_head", 1).corrupt("the row is missing"))?;
    Ok(Head {
        sequence: row.value,
        digest: row.digest,
    })
}

/// The next events after a place in the chain.
pub async fn list_after(db: &impl Db, sequence: i64, limit: u64) -> StoreResult<Vec<Event>> {
    let rows = audit_event::Entity::find()
        .filter(audit_event::Column::Id.gt(sequence))
        .order_by_asc(audit_event::Column::Id)
        .limit(limit)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(event).collect())
}

/// Whether a person's like entry was written since.
pub async fn was_recorded(
    db: &impl Db,
    entry: &AuditEntry<'_>,
    since: Timestamp,
) -> StoreResult<bool> {
    let like = audit_event::Entity::find()
        .filter(audit_event::Column::At.gt(micros(since)))
        .filter(audit_event::Column::ActorId.eq(entry.actor.map(|person| person.0)))
        .filter(audit_event::Column::Act.eq(entry.act))
        .filter(audit_event::Column::Subject.eq(entry.subject))
        .filter(audit_event::Column::Detail.eq(entry.detail.to_string()));
    let like = match entry.subject_id {
        Some(id) => like.filter(audit_event::Column::SubjectId.eq(id)),
        None => like.filter(audit_event::Column::SubjectId.is_null()),
    };
    Ok(like.limit(1).count(db.connection()).await? > 0)
}

pub(super) fn event(row: audit_event::Model) -> Event {
    Event {
        sequence: row.id,
        at: row.at,
        actor: row.actor_id,
        act: row.act,
        subject: row.subject,
        subject_id: row.subject_id,
        city: row.city_id,
        detail: row.detail,
        previous_digest: row.previous_digest,
        digest: row.digest,
    }
}

/// Takes the next `count` numbers and returns where the chain ended before them.
async fn claim(tx: &DatabaseTransaction, count: usize) -> StoreResult<Head> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let rows = audit_head::Entity::update_many()
        .filter(audit_head::Column::Id.eq(1))
        .col_expr(
            audit_head::Column::Value,
            Expr::col(audit_head::Column::Value).add(count),
        )
        .exec_with_returning(tx)
        .await?;
    let head = Row::of("audit_head", 1);
    let row = rows
        .into_iter()
        .next()
        .ok_or_else(|| head.corrupt("the row is missing"))?;
    Ok(Head {
        sequence: row.value - count,
        digest: row.digest,
    })
}

fn columns(event: Event) -> audit_event::ActiveModel {
    audit_event::ActiveModel {
        id: Set(event.sequence),
        at: Set(event.at),
        actor_id: Set(event.actor),
        act: Set(event.act),
        subject: Set(event.subject),
        subject_id: Set(event.subject_id),
        city_id: Set(event.city),
        detail: Set(event.detail),
        previous_digest: Set(event.previous_digest),
        digest: Set(event.digest),
    }
}
