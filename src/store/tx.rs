//! The only begin and commit. A [`Tx`] that is dropped without a commit leaves nothing behind.

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};

use super::audit::{self, Gathered};
use super::connect::Store;
use super::error::StoreResult;

/// An open write. On SQLite it holds the write lock from the start (`BEGIN IMMEDIATE`), because a
/// transaction that reads first and writes later fails there under load.
#[derive(Debug)]
pub struct Tx {
    pub(super) tx: DatabaseTransaction,
    pub(super) audit: Gathered,
}

/// Anything that rows can be read from: the [`Store`], or a [`Tx`] that sees its own writes.
pub trait Db: Sync {
    type Connection: ConnectionTrait;

    /// For use inside `store` only.
    fn connection(&self) -> &Self::Connection;
}

impl Db for Store {
    type Connection = DatabaseConnection;

    fn connection(&self) -> &DatabaseConnection {
        &self.db
    }
}

impl Db for Tx {
    type Connection = DatabaseTransaction;

    fn connection(&self) -> &DatabaseTransaction {
        &self.tx
    }
}

impl Store {
    /// Begins a write. Only `actions` may call this; nothing slow belongs between here and
    /// [`Tx::commit`].
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that begins a transaction"
    )]
    pub async fn write(&self) -> StoreResult<Tx> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        Ok(Tx {
            tx: self.db.begin_with_options(options).await?,
            audit: Gathered::default(),
        })
    }
}

impl Tx {
    /// Makes everything written durable, at once or not at all; the audit entries come last.
    pub async fn commit(self) -> StoreResult<()> {
        audit::write(&self.tx, self.audit).await?;
        Ok(self.tx.commit().await?)
    }
}
