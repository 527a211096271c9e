//! The whole program in this process: its own database, a clock that only the test moves, no network.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use axum::Router;
use entity::{audit_event, city, job};
use jiff::SignedDuration;
use mihan::app::{App, Bell};
use mihan::blobs::Blobs;
use mihan::clock::{Clock, ClockHand};
use mihan::config::{Config, Overrides};
use mihan::domain::id::CityId;
use mihan::ids::Ids;
use mihan::mail::{Mailer, SentMails};
use mihan::passwords::Passwords;
use mihan::store::public::PublicReads;
use mihan::store::{ConnectSettings, Store};
use mihan::view::Views;
use mihan::web::{self, PublicSite, Readiness};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{
    ColumnTrait as _, Database, DatabaseConnection, EntityTrait as _, QueryFilter as _,
    QueryOrder as _,
};
use serde_json::json;

use super::browser::Browser;
use super::database;
use super::people::PersonBuilder;

/// Where the clock of every test starts: a Monday morning in Morocco.
pub const START: &str = "2026-11-23T09:00:00Z";

pub struct TestApp {
    pub app: App,
    pub clock: ClockHand,
    pub router: Router,
    pub readiness: Readiness,
    /// What the worker has sent.
    pub mails: SentMails,
    /// The public side, to tell it that something moved.
    pub site: PublicSite,
    /// Another connection, to look at rows behind the program's back.
    pub rows: DatabaseConnection,
    _folder: tempfile::TempDir,
}

impl TestApp {
    pub async fn on_sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = database::sqlite(folder.path()).await;
        Self::open(folder, url, &[]).await
    }

    pub async fn on_postgres() -> Option<Self> {
        let url = database::postgres().await?;
        Some(Self::open(tempfile::tempdir().unwrap(), url, &[]).await)
    }

    /// On SQLite, with settings of one's own (names of environment variables).
    pub async fn with_settings(settings: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = database::sqlite(folder.path()).await;
        Self::open(folder, url, settings).await
    }

    async fn open(folder: tempfile::TempDir, url: String, settings: &[(&str, &str)]) -> Self {
        let data_dir = folder.path().display().to_string();
        let mut environment: BTreeMap<String, String> = [
            ("MIHAN_DATABASE_URL", url.as_str()),
            ("MIHAN_DATA_DIR", data_dir.as_str()),
            ("MIHAN_PUBLIC_URL", "https://mihan.example"),
            // What a test is told, it is told at once; tests of the delay set one.
            ("MIHAN_MAIL_DELAY_SECONDS", "0"),
        ]
        .into_iter()
        .chain(settings.iter().copied())
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
        environment.retain(|_, value| !value.is_empty());
        let config = Config::from_sources(&Overrides::default(), &environment).unwrap();
        let (clock, hand) = Clock::settable(START.parse().unwrap());
        let ids = Ids::random(clock.clone());
        let store = Store::connect(&ConnectSettings {
            url: url.clone(),
            max_connections: 5,
        })
        .await
        .unwrap();
        let (mailer, mails) = Mailer::memory(clock.clone()).unwrap();
        let app = App {
            config: Arc::new(config.clone()),
            clock,
            passwords: Passwords::new(ids.clone()).unwrap(),
            ids,
            store,
            blobs: Blobs::open(&config.media).unwrap(),
            views: views(),
            mailer,
            bell: Bell::default(),
        };
        let site = PublicSite::new(
            PublicReads::new(&app.store),
            Arc::clone(&app.views),
            app.blobs.clone(),
            Arc::clone(&app.config),
            app.clock.clone(),
        );
        let readiness = Readiness::default();
        readiness.open();
        Self {
            router: web::router(&app, site.clone(), &readiness),
            rows: Database::connect(&url).await.unwrap(),
            app,
            clock: hand,
            readiness,
            mails,
            site,
            _folder: folder,
        }
    }

    /// Somebody new, named by the part before the `@` of their address.
    pub fn person<'a>(&'a self, name: &'a str) -> PersonBuilder<'a> {
        PersonBuilder::new(self, name)
    }

    /// A browser without a session.
    pub fn browser(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    pub fn passes(&self, time: SignedDuration) {
        self.clock.advance(time);
    }

    /// The city of this slug, made when it is first named.
    pub async fn city(&self, slug: &str) -> CityId {
        let found = city::Entity::find()
            .filter(city::Column::Slug.eq(slug))
            .one(&self.rows)
            .await
            .unwrap();
        if let Some(row) = found {
            return CityId(row.id);
        }
        let names = json!({"ar-MA": slug, "fr-MA": slug, "en": slug}).to_string();
        let row = city::ActiveModel {
            id: NotSet,
            slug: Set(slug.to_owned()),
            iso_region: Set("MA-09".to_owned()),
            position: Set(1),
            names: Set(names.clone()),
            regions: Set(names.clone()),
            towns: Set(names),
            status: Set("open".to_owned()),
            status_as_of: Set(None),
            opened_on: Set(None),
            opened_note: Set(None),
            sectors_note: Set(None),
            facilities: Set("[]".to_owned()),
            antennas: Set("[]".to_owned()),
            site: Set(None),
            sources: Set("[]".to_owned()),
            confidence: Set("high".to_owned()),
            lock_version: Set(0),
            updated_at: Set(0),
        };
        CityId(
            city::Entity::insert(row)
                .exec_with_returning(&self.rows)
                .await
                .unwrap()
                .id,
        )
    }

    /// Acts in the audit trail, oldest first.
    pub async fn audit_trail(&self) -> Vec<String> {
        audit_event::Entity::find()
            .order_by_asc(audit_event::Column::Id)
            .all(&self.rows)
            .await
            .unwrap()
            .into_iter()
            .map(|row| row.act)
            .collect()
    }

    /// Payloads of the jobs of a kind, oldest first.
    pub async fn jobs(&self, kind: &str) -> Vec<serde_json::Value> {
        job::Entity::find()
            .filter(job::Column::Kind.eq(kind))
            .order_by_asc(job::Column::Id)
            .all(&self.rows)
            .await
            .unwrap()
            .into_iter()
            .map(|row| serde_json::from_str(&row.payload).unwrap())
            .collect()
    }
}

/// Templates and words are the same for every test and slow to read.
fn views() -> Arc<Views> {
    static VIEWS: OnceLock<Arc<Views>> = OnceLock::new();
    Arc::clone(VIEWS.get_or_init(|| Arc::new(Views::load().unwrap())))
}
