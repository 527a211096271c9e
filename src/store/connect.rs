//! Opens the database: SQLite in one file, or PostgreSQL by address.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, Database, DatabaseConnection};

use super::error::StoreResult;

/// Where the database is and how many connections may be open.
#[derive(Clone, Debug)]
pub struct ConnectSettings {
    /// `sqlite://path?mode=rwc` or `postgres://…`.
    pub url: String,
    pub max_connections: u32,
}

/// How long a SQLite writer waits for another, and anyone for a connection.
const PATIENCE: Duration = Duration::from_secs(5);

/// The open database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    pub(super) db: DatabaseConnection,
    statements: Arc<AtomicU64>,
}

impl Store {
    /// Opens the database; the schema is `migration`'s affair.
    pub async fn connect(settings: &ConnectSettings) -> StoreResult<Self> {
        let mut options = ConnectOptions::new(settings.url.clone());
        options
            .max_connections(settings.max_connections)
            .acquire_timeout(PATIENCE)
            .sqlx_logging(false);
        options.map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(PATIENCE)
                .optimize_on_close(true, None)
        });
        let mut db = Database::connect(options).await?;
        let statements = Arc::new(AtomicU64::new(0));
        if cfg!(debug_assertions) {
            let counter = Arc::clone(&statements);
            db.set_metric_callback(move |_| {
                counter.fetch_add(1, Ordering::Relaxed);
            });
        }
        Ok(Self { db, statements })
    }

    /// How many statements have run so far. Counted in debug builds, for the
    /// tests that bound what a page may cost; a release does not pay for it and says 0.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Brings the schema to the newest change.
    pub async fn migrate(&self) -> StoreResult<()> {
        use migration::MigratorTrait as _;
        Ok(migration::Migrator::up(&self.db, None).await?)
    }

    /// Takes back the last `steps` changes of the schema.
    pub async fn migrate_down(&self, steps: u32) -> StoreResult<()> {
        use migration::MigratorTrait as _;
        Ok(migration::Migrator::down(&self.db, Some(steps)).await?)
    }

    /// How many changes of the schema are still to be applied.
    pub async fn pending_migrations(&self) -> StoreResult<usize> {
        use migration::MigratorTrait as _;
        Ok(migration::Migrator::get_pending_migrations(&self.db)
            .await?
            .len())
    }

    /// Asks the database for an answer, for readiness.
    pub async fn ping(&self) -> StoreResult<()> {
        Ok(self.db.ping().await?)
    }

    /// Waits for statements under way and closes all connections.
    pub async fn close(self) -> StoreResult<()> {
        Ok(self.db.close().await?)
    }
}
