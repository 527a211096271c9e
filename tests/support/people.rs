//! People who already have a password and the rights that a test names.

use std::sync::OnceLock;

use mihan::config::Secret;
use mihan::domain::actor::Person;
use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;
use mihan::domain::scope::{Grant, Role};
use mihan::store::people::{self, NewPerson};

use super::browser::Browser;
use super::house::TestApp;

/// Everybody's.
pub const PASSWORD: &str = "une phrase de passe";

/// A role, and the city (by slug), locale and kind it is narrowed to.
type Right<'a> = (Role, Option<&'a str>, Option<Locale>, Option<Kind>);

/// Somebody about to be made: name rights, then `.await` [`PersonBuilder::exists`].
pub struct PersonBuilder<'a> {
    app: &'a TestApp,
    name: &'a str,
    locale: Locale,
    grants: Vec<Right<'a>>,
}

/// Somebody with their browser.
pub struct TestPerson {
    pub person: Person,
    pub public_id: String,
    pub browser: Browser,
}

impl<'a> PersonBuilder<'a> {
    pub(super) fn new(app: &'a TestApp, name: &'a str) -> Self {
        Self {
            app,
            name,
            locale: Locale::En,
            grants: Vec::new(),
        }
    }

    pub fn reads(mut self, locale: Locale) -> Self {
        self.locale = locale;
        self
    }

    /// A role in a city (by slug), or everywhere.
    pub fn is(mut self, role: Role, city: Option<&'a str>) -> Self {
        self.grants.push((role, city, None, None));
        self
    }

    pub fn contributor_of(self, city: &'a str) -> Self {
        self.is(Role::Contributor, Some(city))
    }

    pub fn approver_of(self, city: &'a str) -> Self {
        self.is(Role::Approver, Some(city))
    }

    pub fn manager_of(self, city: &'a str) -> Self {
        self.is(Role::Manager, Some(city))
    }

    pub fn administrator(self) -> Self {
        self.is(Role::Administrator, None)
    }

    /// A right narrowed to a locale and a kind.
    pub fn granted(
        mut self,
        role: Role,
        city: Option<&'a str>,
        locale: Option<Locale>,
        kind: Option<Kind>,
    ) -> Self {
        self.grants.push((role, city, locale, kind));
        self
    }

    /// Makes the person, not signed in.
    pub async fn exists(self) -> TestPerson {
        let app = &self.app.app;
        let mut grants = Vec::new();
        for (role, city, locale, kind) in self.grants {
            let city = match city {
                Some(slug) => Some(self.app.city(slug).await),
                None => None,
            };
            grants.push(Grant {
                role,
                city,
                locale,
                kind,
            });
        }
        let (public_id, now) = (app.ids.public_id(), app.clock.now());
        let new = NewPerson {
            public_id: public_id.clone(),
            email: &format!("{}@mihan.example", self.name),
            name: self.name,
            locale: self.locale,
        };
        let hash = hash(self.app).await;
        let tx = app.store.write().await.unwrap();
        let id = people::insert_person(&tx, new, now).await.unwrap();
        people::replace_password(&tx, id, &hash).await.unwrap();
        for grant in grants {
            people::insert_grant(&tx, id, grant, None, now)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        TestPerson {
            person: people::load_actor(&app.store, id, app.clock.now())
                .await
                .unwrap()
                .unwrap(),
            public_id,
            browser: self.app.browser(),
        }
    }

    /// Makes the person and signs them in through the page.
    pub async fn signed_in(self) -> TestPerson {
        let mut person = self.exists().await;
        person.signs_in().await;
        person
    }
}

impl TestPerson {
    pub async fn signs_in(&mut self) {
        let email = self.person.email.clone();
        let answer = self
            .browser
            .post(
                "/admin/sign-in",
                &[("email", &email), ("password", PASSWORD)],
            )
            .await;
        assert!(answer.status.is_redirection(), "{}", answer.body);
    }
}

impl TestApp {
    /// Behind the program's back: it has acts for this, with rules of their own.
    pub async fn loses_all_rights(&self, person: &TestPerson) {
        use entity::role_grant;
        use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
        role_grant::Entity::delete_many()
            .filter(role_grant::Column::PersonId.eq(person.person.id.0))
            .exec(&self.rows)
            .await
            .unwrap();
    }
}

async fn hash(app: &TestApp) -> Secret {
    static HASH: OnceLock<Secret> = OnceLock::new();
    if let Some(hash) = HASH.get() {
        return hash.clone();
    }
    let hash = app
        .app
        .passwords
        .hash(&Secret::new(PASSWORD))
        .await
        .unwrap();
    HASH.get_or_init(|| hash).clone()
}
