//! Deletes rows that are past their time, a batch at once. How long they stay is the caller's affair.

use entity::{
    access_token, autosave, digest, inbox_item, job, presence, session, sign_in_throttle,
};
use jiff::Timestamp;
use sea_orm::sea_query::{ExprTrait as _, Query};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::error::StoreResult;
use super::outbox::JobState;
use super::row::micros;
use super::tx::Tx;

/// What can be past its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// Expired sessions.
    Sessions,
    /// Single-use links, used or not, by the end of their life.
    Links,
    /// Counts of tries to sign in, by the beginning of their window.
    Tries,
    DoneJobs,
    FailedJobs,
    /// Who had a text open, by when they were last seen.
    Presences,
    /// What was typed and never saved, by when it was last typed on.
    Autosaves,
    /// News, by the instant at which it was read.
    ReadNews,
    /// Days for which a digest was ordered.
    Digests,
}

/// Deletes at most `limit` rows that ended before `before`; returns how many.
pub async fn delete_batch(tx: &Tx, what: Stale, before: Timestamp, limit: u64) -> StoreResult<u64> {
    match what {
        Stale::Sessions => delete_sessions(tx, before, limit).await,
        Stale::Links => delete_links(tx, before, limit).await,
        Stale::Tries => delete_tries(tx, before, limit).await,
        Stale::DoneJobs => delete_jobs(tx, JobState::Done, before, limit).await,
        Stale::FailedJobs => delete_jobs(tx, JobState::Failed, before, limit).await,
        Stale::Presences => delete_presences(tx, before, limit).await,
        Stale::Autosaves => delete_autosaves(tx, before, limit).await,
        Stale::ReadNews => delete_news(tx, before, limit).await,
        Stale::Digests => delete_digests(tx, before, limit).await,
    }
}

async fn delete_sessions(tx: &Tx, before: Timestamp, limit: u64) -> StoreResult<u64> {
    let batch = Query::select()
        .column(session::Column::Id)
        .from(session::Entity)
        .and_where(session::Column::ExpiresAt.lt(micros(before)))
        .limit(limit)
        .to_owned();
    let done = session::Entity::delete_many()
        .filter(session::Column::Id.in_subquery(batch))
        .exec(&tx.tx)
        .await?;
    Ok(done.rows_affected)
}

async fn delete_links(tx: &Tx, before: Timestamp, limit: u64) -> StoreResult<u64> {
    let batch = Query::select()
        .column(access_token::Column::Id)
        .from(access_token::Entity)
        .and_where(access_token::Column::ExpiresAt.lt(micros(before)))
        .limit(limit)
        .to_owned();
    let done = access_token::Entity::delete_many()
        .filter(access_token::Column::Id.in_subquery(batch))
        .exec(&tx.tx)
        .await?;
    Ok(done.rows_affected)
}

async fn delete_tries(tx: &Tx, before: Timestamp, limit: u64) -> StoreResult<u64> {
    let batch = Query::select()
        .column(sign_in_throttle::Column::Id)
        .from(sign_in_throttle::Entity)
        .and_where(sign_in_throttle::Column::WindowStartedAt.lt(micros(before)))
        .limit(limit)
        .to_owned();
    let done = sign_in_throttle::Entity::delete_many()
        .filter(sign_in_throttle::Column::Id.in_subquery(batch))
        .exec(&tx.tx)
        .await?;
    Ok(done.rows_affected)
}

async fn delete_jobs(tx: &Tx, state: JobState, before: Timestamp, limit: u64) -> StoreResult<u64> {
    let past = job::Column::State
        .eq(state.as_str())
        .and(job::Column::FinishedAt.lt(micros(before)));
    let batch = Query::select()
        .column(job::Column::Id)
        .from(job::Entity)
        .and_where(past)
        .limit(limit)
        .to_owned();
    let done = job::Entity::delete_many()
        .filter(job::Column::Id.in_subquery(batch))
        .exec(&tx.tx)
        .await?;
    Ok(done.rows_affected)
}

async fn delete_presences(tx: &Tx, before: Timestamp, limit: u64) -> StoreResult<u64> {
    let batch = Query::select()
        .column(presence::Column::Id)
        .from(presence::Entity)
        .and_where(presence::Column::LastSeen.lt(micros(before)))
        .limit(limit)
        .to_owned();
    let done = presence::Entity::delete_many()
        .filter(presence::Column::Id.in_subquery(batch))
        .exec(&tx.tx)
        .await?;
    Ok(done.rows_affected)
}

async fn delete_autosaves(tx: &Tx, before: Timestamp, limit: u64) -> StoreResult<u64> {
    let batch = Query::select()
        .column(autosave::Column::Id)
        .from(autosave::Entity)
        .and_where(autosave::Column::UpdatedAt.lt(micros(before)))
        .limit(limit)
        .to_owned();
    let done = autosave::Entity::delete_many()
        .filter(autosave::Column::Id.in_subquery(batch))
        .exec(&tx.tx)
        .await?;
    Ok(done.rows_affected)
}

async fn delete_news(tx: &Tx, before: Timestamp, limit: u64) -> StoreResult<u64> {
    let batch = Query::select()
        .column(inbox_item::Column::Id)
        .from(inbox_item::Entity)
        .and_where(inbox_item::Column::ReadAt.lt(micros(before)))
        .limit(limit)
        .to_owned();
    let done = inbox_item::Entity::delete_many()
        .filter(inbox_item::Column::Id.in_subquery(batch))
        .exec(&tx.tx)
        .await?;
    Ok(done.rows_affected)
}

async fn delete_digests(tx: &Tx, before: Timestamp, limit: u64) -> StoreResult<u64> {
    let batch = Query::select()
        .column(digest::Column::Id)
        .from(digest::Entity)
        .and_where(digest::Column::OrderedAt.lt(micros(before)))
        .limit(limit)
        .to_owned();
    let done = digest::Entity::delete_many()
        .filter(digest::Column::Id.in_subquery(batch))
        .exec(&tx.tx)
        .await?;
    Ok(done.rows_affected)
}
