//! The audit trail: complete, chained, provable, and readable by those it concerns.

mod attempts;
mod chain;
mod pages;

use mihan::actions::audit::verify;
use mihan::domain::audit::{Fault, Head};
use sea_orm::ConnectionTrait as _;

use crate::support::{TestApp, unguard};

const CITY: &str = "souss-massa";

/// What `mihan audit verify` finds.
async fn proof(app: &TestApp, noted: Option<&str>) -> Result<Head, Fault> {
    verify(&app.app.store, noted).await.unwrap()
}

/// What somebody does who owns the database: the guards go first.
async fn forge(app: &TestApp, sql: &str) {
    unguard(&app.rows, "audit_event").await;
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
