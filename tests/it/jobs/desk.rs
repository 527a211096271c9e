//! A small newsroom in this process: a city, people with rights, a clock and a post box that the test holds.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use entity::{city, job, person, role_grant};
use jiff::SignedDuration;
use mihan::actions::text::start_document;
use mihan::actions::workflow::{self, AfterApproval, standing};
use mihan::actions::{ActionResult, Seen};
use mihan::app::App;
use mihan::clock::{Clock, ClockHand};
use mihan::config::{Config, Overrides};
use mihan::domain::actor::{Actor, Person};
use mihan::domain::content::{FormInput, Kind};
use mihan::domain::id::{CityId, EditionId, PersonId};
use mihan::domain::local_text::LocalText;
use mihan::domain::locale::Locale;
use mihan::domain::review::Step;
use mihan::domain::scope::{Grant, Role, Target};
use mihan::domain::stage::Stage;
use mihan::ids::Ids;
use mihan::jobs::Worker;
use mihan::mail::{Mailer, SentMails};
use mihan::store::{ConnectSettings, Store, editions, runs};
use mihan::view::Views;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{
    ConnectionTrait as _, Database, DatabaseConnection, EntityTrait as _, QueryOrder as _,
};

/// A Monday morning in Morocco.
const START: &str = "2026-11-23T09:00:00Z";

pub struct Desk {
    pub app: App,
    pub clock: ClockHand,
    pub sent: SentMails,
    pub rows: DatabaseConnection,
    pub city: CityId,
    settings: ConnectSettings,
    _folder: tempfile::TempDir,
}

impl Desk {
    pub async fn on_sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mihan.db");
        Self::open(folder, format!("sqlite://{}?mode=rwc", file.display())).await
    }

    /// On a PostgreSQL for tests, if there is one.
    #[allow(clippy::disallowed_methods)]
    pub async fn on_postgres(name: &str) -> Option<Self> {
        let server = std::env::var("MIHAN_TEST_POSTGRES_URL").ok()?;
        let database = format!("mihan_jobs_{name}_{}", std::process::id());
        let db = Database::connect(&server).await.unwrap();
        db.execute_unprepared(&format!("CREATE DATABASE {database}"))
            .await
            .unwrap();
        let mut url: url::Url = server.parse().unwrap();
        url.set_path(&database);
        Some(Self::open(tempfile::tempdir().unwrap(), url.to_string()).await)
    }

    async fn open(folder: tempfile::TempDir, url: String) -> Self {
        let settings = ConnectSettings {
            url: url.clone(),
            max_connections: 5,
        };
        let store = Store::connect(&settings).await.unwrap();
        store.migrate().await.unwrap();
        let (clock, hand) = Clock::settable(START.parse().unwrap());
        let (mailer, sent) = Mailer::memory(clock.clone()).unwrap();
        let rows = Database::connect(&url).await.unwrap();
        let city = insert_city(&rows).await;
        let desk = Self {
            app: app(store, clock, mailer, folder.path()),
            clock: hand,
            sent,
            rows,
            city,
            settings,
            _folder: folder,
        };
        desk.lay_path().await;
        desk
    }

    /// The same house started anew: another store, nothing remembered.
    pub async fn restarted(&self) -> App {
        App {
            store: Store::connect(&self.settings).await.unwrap(),
            ..self.app.clone()
        }
    }

    pub fn worker(&self) -> Worker {
        Worker::new(self.app.clone())
    }

    /// Everything due now is done by one worker.
    pub async fn works(&self) -> usize {
        self.worker().run_pending().await.unwrap()
    }

    pub fn passes(&self, time: SignedDuration) {
        self.clock.advance(time);
    }

    pub async fn local(&self, name: &str, locale: Locale, role: Role) -> Actor {
        self.person(name, locale, role, Some(self.city)).await
    }

    pub async fn person(
        &self,
        name: &str,
        locale: Locale,
        role: Role,
        city: Option<CityId>,
    ) -> Actor {
        let email = format!("{}@mihan.example", name.replace(' ', ".").to_lowercase());
        let row = person::ActiveModel {
            id: NotSet,
            public_id: Set(self.app.ids.public_id()),
            email: Set(email.clone()),
            name: Set(name.to_owned()),
            password_hash: Set(None),
            locale: Set(locale.tag().to_owned()),
            active: Set(true),
            lock_version: Set(0),
            created_at: Set(0),
        };
        let row = person::Entity::insert(row)
            .exec_with_returning(&self.rows)
            .await
            .unwrap();
        let grant = role_grant::ActiveModel {
            id: NotSet,
            person_id: Set(row.id),
            role: Set(role.as_str().to_owned()),
            city_id: Set(city.map(|city| city.0)),
            locale: Set(None),
            kind: Set(None),
            granted_by: Set(None),
            granted_at: Set(0),
        };
        role_grant::Entity::insert(grant)
            .exec(&self.rows)
            .await
            .unwrap();
        Actor::Person(Person {
            id: PersonId(row.id),
            name: name.to_owned(),
            email,
            locale,
            grants: vec![Grant {
                role,
                city,
                locale: None,
                kind: None,
            }],
        })
    }

    pub async fn leaves(&self, actor: &Actor) {
        use sea_orm::ActiveModelTrait as _;
        person::ActiveModel {
            id: Set(actor.person_id().unwrap().0),
            active: Set(false),
            ..Default::default()
        }
        .update(&self.rows)
        .await
        .unwrap();
    }

    /// A complete draft of news.
    pub async fn draft(&self, author: &Actor, title: &str) -> EditionId {
        let input = [
            ("title", title),
            ("summary", "Résumé."),
            ("body_markdown", "Corps."),
        ];
        let input = FormInput::new(input.map(|(key, value)| (key.to_owned(), value.to_owned())));
        let target = Target {
            city: Some(self.city),
            locale: Locale::FrMa,
            kind: Kind::News,
        };
        start_document(&self.app, author, target, &input)
            .await
            .unwrap()
    }

    pub async fn submits(&self, author: &Actor, id: EditionId) {
        let seen = self.seen(id).await;
        workflow::submit(&self.app, author, id, &seen)
            .await
            .unwrap();
    }

    pub async fn approves(&self, reviewer: &Actor, id: EditionId) -> Stage {
        let seen = self.seen(id).await;
        workflow::approve(&self.app, reviewer, id, &seen, None, AfterApproval::Wait)
            .await
            .unwrap()
    }

    pub async fn requests_changes(&self, reviewer: &Actor, id: EditionId, reason: &str) {
        let seen = self.seen(id).await;
        workflow::request_changes(&self.app, reviewer, id, &seen, reason)
            .await
            .unwrap();
    }

    pub async fn schedules(&self, approver: &Actor, id: EditionId, at: &str) -> ActionResult<()> {
        let seen = self.seen(id).await;
        workflow::schedule(&self.app, approver, id, &seen, at).await
    }

    pub async fn seen(&self, id: EditionId) -> Seen {
        let standing = standing(&self.app.store, &Actor::System, id).await.unwrap();
        Seen::of(&standing.edition, &standing.head)
    }

    pub async fn stage(&self, id: EditionId) -> Stage {
        let scope = Actor::System.scope();
        editions::edition(&self.app.store, &scope, id)
            .await
            .unwrap()
            .stage
    }

    /// All jobs, oldest first.
    pub async fn jobs(&self) -> Vec<job::Model> {
        job::Entity::find()
            .order_by_asc(job::Column::Id)
            .all(&self.rows)
            .await
            .unwrap()
    }

    /// Names of those who got a mail since the last look, in alphabetical order.
    pub fn told(&self) -> Vec<String> {
        let mut names: Vec<_> = self
            .sent
            .take()
            .into_iter()
            .map(|mail| mail.to.name)
            .collect();
        names.sort();
        names
    }

    /// Language first, then the approver.
    async fn lay_path(&self) {
        let step = |name: &str, roles: &[Role]| Step {
            names: LocalText::new([(Locale::FrMa, name.to_owned())]),
            roles: roles.to_vec(),
            quorum: 1,
            target_hours: None,
        };
        let steps = [
            step("Langue", &[Role::LanguageReviewer, Role::HqApprover]),
            step(
                "Décision",
                &[Role::Approver, Role::Contributor, Role::HqApprover],
            ),
        ];
        let tx = self.app.store.write().await.unwrap();
        runs::insert_path(&tx, Kind::News, None, None, &steps, self.app.clock.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
}

fn app(store: Store, clock: Clock, mailer: Mailer, folder: &std::path::Path) -> App {
    let environment: BTreeMap<String, String> = [
        ("MIHAN_DATA_DIR", folder.display().to_string()),
        ("MIHAN_PUBLIC_URL", "https://mihan.example".to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    let config = Config::from_sources(&Overrides::default(), &environment).unwrap();
    let ids = Ids::random(clock.clone());
    App {
        blobs: mihan::blobs::Blobs::open(&config.media).unwrap(),
        config: Arc::new(config),
        clock,
        ids,
        store,
        views: views(),
        mailer,
        bell: mihan::app::Bell::default(),
    }
}

fn views() -> Arc<Views> {
    static VIEWS: OnceLock<Arc<Views>> = OnceLock::new();
    Arc::clone(VIEWS.get_or_init(|| Arc::new(Views::load().unwrap())))
}

async fn insert_city(rows: &DatabaseConnection) -> CityId {
    let names = r#"{"ar-MA":"أكادير","fr-MA":"Agadir"}"#.to_owned();
    let row = city::ActiveModel {
        id: NotSet,
        slug: Set("souss-massa".to_owned()),
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
        sources: Set("[]".to_owned()),
        site: Set(None),
        confidence: Set("high".to_owned()),
        lock_version: Set(0),
        updated_at: Set(0),
    };
    let row = city::Entity::insert(row).exec_with_returning(rows).await;
    CityId(row.unwrap().id)
}
