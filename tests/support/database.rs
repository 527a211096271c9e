//! A database for each test, copied from one that was migrated once.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use mihan::store::{ConnectSettings, Store};
use sea_orm::{ConnectionTrait as _, Database, DatabaseConnection, DbBackend};
use tokio::sync::{Mutex, OnceCell};

static NUMBER: AtomicU32 = AtomicU32::new(0);
static SQLITE: OnceCell<PathBuf> = OnceCell::const_new();
static POSTGRES: OnceCell<String> = OnceCell::const_new();
/// PostgreSQL copies no template that somebody else is copying.
static COPYING: Mutex<()> = Mutex::const_new(());

/// The address of an empty, migrated SQLite database inside `folder`.
pub async fn sqlite(folder: &std::path::Path) -> String {
    let template = SQLITE.get_or_init(migrated_file).await;
    let file = folder.join("mihan.db");
    std::fs::copy(template, &file).unwrap();
    format!("sqlite://{}?mode=rwc", file.display())
}

/// The address of an empty, migrated PostgreSQL database, if there is a server for tests.
pub async fn postgres() -> Option<String> {
    let server = server()?;
    let template = POSTGRES.get_or_init(|| migrated_database(&server)).await;
    let name = format!("{template}_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    let _one_at_a_time = COPYING.lock().await;
    run(
        &server,
        &format!("CREATE DATABASE {name} TEMPLATE {template}"),
    )
    .await;
    Some(sibling(&server, &name))
}

async fn migrated_file() -> PathBuf {
    let folder = tempfile::tempdir().unwrap().keep();
    let file = folder.join("template.db");
    migrate(&format!("sqlite://{}?mode=rwc", file.display())).await;
    file
}

async fn migrated_database(server: &str) -> String {
    let name = format!("mihan_test_{}", std::process::id());
    run(server, &format!("DROP DATABASE IF EXISTS {name}")).await;
    run(server, &format!("CREATE DATABASE {name}")).await;
    migrate(&sibling(server, &name)).await;
    name
}

async fn migrate(url: &str) {
    let store = Store::connect(&ConnectSettings {
        url: url.to_owned(),
        max_connections: 1,
    })
    .await
    .unwrap();
    store.migrate().await.unwrap();
    store.close().await.unwrap();
}

/// Lets rows of an append-only table be changed, as somebody who owns the database could.
pub async fn unguard(rows: &DatabaseConnection, table: &str) {
    let guards = match rows.get_database_backend() {
        DbBackend::Postgres => [
            format!("DROP TRIGGER IF EXISTS keep_{table} ON {table}"),
            format!("DROP TRIGGER IF EXISTS keep_all_{table} ON {table}"),
        ],
        _ => ["UPDATE", "DELETE"].map(|act| format!("DROP TRIGGER IF EXISTS keep_{table}_{act}")),
    };
    for guard in guards {
        rows.execute_unprepared(&guard).await.unwrap();
    }
}

async fn run(url: &str, sql: &str) {
    let db = Database::connect(url).await.unwrap();
    db.execute_unprepared(sql).await.unwrap();
    db.close().await.unwrap();
}

fn sibling(url: &str, name: &str) -> String {
    let mut url: url::Url = url.parse().unwrap();
    url.set_path(name);
    url.to_string()
}

#[allow(clippy::disallowed_methods)]
fn server() -> Option<String> {
    std::env::var("MIHAN_TEST_POSTGRES_URL").ok()
}
