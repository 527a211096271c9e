//! The history of the schema, one file per change: never edited once applied, never naming `entity`.

mod m20261123_000001_reference;
mod m20261123_000002_people;
mod m20261123_000003_newsroom;
mod m20261123_000004_review;
mod m20261123_000005_delivery;
mod m20261123_000006_outbox;
mod m20261124_000007_writing;
mod m20261124_000008_talk;
mod m20261124_000009_outside;
mod m20261124_000010_trash;
mod m20261124_000011_audit_chain;
mod m20261124_000012_glossary;
mod m20261124_000013_paths;
mod m20261124_000014_calendar;
mod m20261124_000015_inbox;
mod m20261124_000017_after;
mod m20261124_000018_release;
mod m20261124_000019_urgent;
mod m20261124_000020_translation;
mod m20261124_000021_schedule;
mod m20261124_000022_restoration;
mod schema;

pub use sea_orm_migration::prelude::MigratorTrait;
use sea_orm_migration::prelude::*;

/// All changes, oldest first; each runs in a transaction on both databases.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261123_000001_reference::Migration),
            Box::new(m20261123_000002_people::Migration),
            Box::new(m20261123_000003_newsroom::Migration),
            Box::new(m20261123_000004_review::Migration),
            Box::new(m20261123_000005_delivery::Migration),
            Box::new(m20261123_000006_outbox::Migration),
            Box::new(m20261124_000008_talk::Migration),
            Box::new(m20261124_000009_outside::Migration),
            Box::new(m20261124_000010_trash::Migration),
            Box::new(m20261124_000011_audit_chain::Migration),
            Box::new(m20261124_000012_glossary::Migration),
            Box::new(m20261124_000013_paths::Migration),
            Box::new(m20261124_000014_calendar::Migration),
            Box::new(m20261124_000021_schedule::Migration),
            Box::new(m20261124_000017_after::Migration),
            Box::new(m20261124_000018_release::Migration),
            Box::new(m20261124_000019_urgent::Migration),
            Box::new(m20261124_000007_writing::Migration),
            Box::new(m20261124_000022_restoration::Migration),
            Box::new(m20261124_000020_translation::Migration),
            Box::new(m20261124_000015_inbox::Migration),
        ]
    }
}
