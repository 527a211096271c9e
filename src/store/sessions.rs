//! Sessions of browsers. Only the hash of a cookie is stored, and time is the clock's, so that a
//! leaked table signs nobody in and tests can let a session grow old.

use async_trait::async_trait;
use entity::session;
use jiff::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use sha2::{Digest as _, Sha256};
use std::time::Duration;
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error as SessionError, Result as SessionResult};

use super::connect::Store;
use super::error::StoreResult;
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::clock::Clock;
use crate::domain::id::PersonId;

/// Key of the signed-in person's row number in a session.
pub const PERSON: &str = "person";
/// Key of the instant of signing in, microseconds.
pub const SINCE: &str = "since";
/// Key of the last instant the session was seen, microseconds; not moved with every request.
pub const SEEN: &str = "seen";

/// One browser in which a person is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSession {
    pub since: Timestamp,
    pub seen: Timestamp,
    /// Hash of the cookie, to tell one's own.
    pub hash: String,
}

/// Keeps sessions in the database.
#[derive(Clone, Debug)]
pub struct Sessions {
    store: Store,
    clock: Clock,
    idle: Duration,
    absolute: Duration,
}

impl Sessions {
    pub fn new(store: Store, clock: Clock, idle: Duration, absolute: Duration) -> Self {
        Self {
            store,
            clock,
            idle,
            absolute,
        }
    }

    /// The nearer of "too long unused" and "too long since signing in".
    fn expires_at(&self, record: &Record) -> i64 {
        let unused = micros(self.clock.now()).saturating_add(in_micros(self.idle));
        number(record, SINCE).map_or(unused, |since| {
            unused.min(since.saturating_add(in_micros(self.absolute)))
        })
    }
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> SessionResult<()> {
        loop {
            let row = session::ActiveModel {
                id: Set(hash_of(&record.id)),
                person_id: Set(number(record, PERSON)),
                data: Set(encode(record)?),
                expires_at: Set(self.expires_at(record)),
            };
            let on = OnConflict::column(session::Column::Id)
                .do_nothing()
                .to_owned();
            match session::Entity::insert(row)
                .on_conflict(on)
                .exec_without_returning(&self.store.db)
                .await
            {
                Ok(0) | Err(DbErr::RecordNotInserted) => record.id = Id::default(),
                Ok(_) => return Ok(()),
                Err(error) => return Err(backend(error)),
            }
        }
    }

    /// Never inserts: a session that was ended while a request was under way stays ended.
    async fn save(&self, record: &Record) -> SessionResult<()> {
        session::Entity::update_many()
            .col_expr(
                session::Column::PersonId,
                Expr::value(number(record, PERSON)),
            )
            .col_expr(session::Column::Data, Expr::value(encode(record)?))
            .col_expr(
                session::Column::ExpiresAt,
                Expr::value(self.expires_at(record)),
            )
            .filter(session::Column::Id.eq(hash_of(&record.id)))
            .exec(&self.store.db)
            .await
            .map_err(backend)?;
        Ok(())
    }

    async fn load(&self, id: &Id) -> SessionResult<Option<Record>> {
        let found = session::Entity::find_by_id(hash_of(id))
            .filter(session::Column::ExpiresAt.gt(micros(self.clock.now())))
            .one(&self.store.db)
            .await
            .map_err(backend)?;
        let Some(row) = found else { return Ok(None) };
        let data = serde_json::from_str(&row.data)
            .map_err(|error| SessionError::Decode(error.to_string()))?;
        let expiry_date = i128::from(row.expires_at)
            .checked_mul(1_000)
            .and_then(|nanos| time::OffsetDateTime::from_unix_timestamp_nanos(nanos).ok())
            .ok_or_else(|| SessionError::Decode("expires_at is no instant".to_owned()))?;
        Ok(Some(Record {
            id: *id,
            data,
            expiry_date,
        }))
    }

    async fn delete(&self, id: &Id) -> SessionResult<()> {
        session::Entity::delete_by_id(hash_of(id))
            .exec(&self.store.db)
            .await
            .map_err(backend)?;
        Ok(())
    }
}

/// What the table knows a session by.
pub fn hash_of(id: &Id) -> String {
    hex(&Sha256::digest(id.to_string()))
}

/// Signs a person out everywhere; `except` is the hash of a session to keep.
pub async fn end_sessions(tx: &Tx, person: PersonId, except: Option<&str>) -> StoreResult<u64> {
    let mut delete = session::Entity::delete_many().filter(session::Column::PersonId.eq(person.0));
    if let Some(kept) = except {
        delete = delete.filter(session::Column::Id.ne(kept));
    }
    Ok(delete.exec(&tx.tx).await?.rows_affected)
}

/// Where a person is signed in, newest first.
pub async fn list_sessions(
    db: &impl Db,
    person: PersonId,
    now: Timestamp,
) -> StoreResult<Vec<OpenSession>> {
    let rows = session::Entity::find()
        .filter(session::Column::PersonId.eq(person.0))
        .filter(session::Column::ExpiresAt.gt(micros(now)))
        .order_by_desc(session::Column::ExpiresAt)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let read = Row::of("session", 0);
            let data: std::collections::HashMap<String, serde_json::Value> =
                read.json(&row.data)?;
            let at = |key| read.instant(data.get(key).and_then(|v| v.as_i64()).unwrap_or(0));
            Ok(OpenSession {
                since: at(SINCE)?,
                seen: at(SEEN)?,
                hash: row.id,
            })
        })
        .collect()
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn number(record: &Record, key: &str) -> Option<i64> {
    record.data.get(key).and_then(serde_json::Value::as_i64)
}

fn encode(record: &Record) -> SessionResult<String> {
    serde_json::to_string(&record.data).map_err(|error| SessionError::Encode(error.to_string()))
}

fn in_micros(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}

fn backend(error: DbErr) -> SessionError {
    SessionError::Backend(error.to_string())
}
