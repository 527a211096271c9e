//! The audit trail: complete, chained, provable, and readable by those it concerns.

mod attempts;
mod chain;
mod pages;

use mihan::actions::audit::verify;
use mihan::domain::audit::{Fault, Head};
use sea_orm::{ConnectionTrait as _, DbBackend};

use crate::support::TestApp;

const CITY: &str = "souss-massa";

/// What `mihan audit verify` finds.
async fn proof(app: &TestApp, noted: Option<&str>) -> Result<Head, Fault> {
    verify(&app.app.store, noted).await.unwrap()
}

/// What somebody does who owns the database: the guards go first.
async fn forge(app: &TestApp, sql: &str) {
    let guards: &[&str] = match app.rows.get_database_backend() {
        DbBackend::Postgres => &[
            "DROP TRIGGER IF EXISTS keep_audit_event ON audit_event",
            "DROP TRIGGER IF EXISTS keep_all_audit_event ON audit_event",
        ],
        _ => &[
            "DROP TRIGGER IF EXISTS keep_audit_event_UPDATE",
            "DROP TRIGGER IF EXISTS keep_audit_event_DELETE",
        ],
    };
    for guard in guards {
        app.rows.execute_unprepared(guard).await.unwrap();
    }
    app.rows.execute_unprepared(sql).await.unwrap();
}

/// Six events by two people.
async fn history(app: &TestApp) {
    let city = app.city(CITY).await;
    let writer = app.person("writer").contributor_of(CITY).exists().await;
    app.has_short_path().await;
    for title in ["Un", "Deux", "Trois"] {
        app.submitted(&writer, city, title).await;
    }
}
