//! A small newsroom in this process: a city, people with rights, a clock and a post box that the test holds.

use entity::{job, person, plan, role_grant};
use jiff::SignedDuration;
use mihan::actions::text::start_document;
use mihan::actions::workflow::{self, AfterApproval, standing};
use mihan::actions::{ActionResult, Seen};
use mihan::app::App;
use mihan::clock::ClockHand;
use mihan::domain::actor::{Actor, Person};
use mihan::domain::content::{FormInput, Kind};
use mihan::domain::id::{CityId, EditionId, PersonId};
use mihan::domain::local_text::LocalText;
use mihan::domain::locale::Locale;
use mihan::domain::review::Step;
use mihan::domain::scope::{Grant, Role, Target};
use mihan::domain::stage::Stage;
use mihan::jobs::Worker;
use mihan::mail::SentMails;
use mihan::store::{ConnectSettings, Store, editions, paths};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{DatabaseConnection, EntityTrait as _, QueryOrder as _};

use crate::support::TestApp;

pub struct Desk {
    pub app: App,
    pub clock: ClockHand,
    pub sent: SentMails,
    pub rows: DatabaseConnection,
    pub city: CityId,
    _house: TestApp,
}

impl Desk {
    pub async fn on_sqlite() -> Self {
        Self::open(TestApp::on_sqlite().await).await
    }

    /// On a PostgreSQL for tests, if there is one.
    pub async fn on_postgres() -> Option<Self> {
        let house = TestApp::on_postgres().await?;
        Some(Self::open(house).await)
    }

    async fn open(house: TestApp) -> Self {
        let desk = Self {
            app: house.app.clone(),
            clock: house.clock.clone(),
            sent: house.mails.clone(),
            rows: house.rows.clone(),
            city: house.city("souss-massa").await,
            _house: house,
        };
        desk.lay_path().await;
        desk
    }

    /// The same house started anew: another store, nothing remembered.
    pub async fn restarted(&self) -> App {
        let settings = ConnectSettings {
            url: self.app.config.database_url.expose().to_owned(),
            max_connections: 5,
        };
        App {
            store: Store::connect(&settings).await.unwrap(),
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
            borrowed: Vec::new(),
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

    pub async fn publishes(&self, approver: &Actor, id: EditionId) -> ActionResult<()> {
        let seen = self.seen(id).await;
        workflow::publish(&self.app, approver, id, &seen).await
    }

    /// Act and state of every plan, oldest first.
    pub async fn plans(&self) -> Vec<(String, String)> {
        let rows = plan::Entity::find()
            .order_by_asc(plan::Column::Id)
            .all(&self.rows)
            .await
            .unwrap();
        rows.into_iter().map(|row| (row.act, row.state)).collect()
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
            people: Vec::new(),
            quorum: 1,
            target_hours: None,
            outside: false,
        };
        let steps = [
            step("Langue", &[Role::LanguageReviewer, Role::HqApprover]),
            step(
                "Décision",
                &[Role::Approver, Role::Contributor, Role::HqApprover],
            ),
        ];
        let tx = self.app.store.write().await.unwrap();
        paths::insert_path(&tx, Kind::News, None, None, &steps, self.app.clock.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
}
