//! Texts in the stages that tests name, brought there by the actions people take.

use mihan::actions::text::{save_text, start_document, start_edition};
use mihan::actions::workflow::{self, AfterApproval, Standing, standing};
use mihan::actions::{ActionResult, Seen};
use mihan::domain::actor::Actor;
use mihan::domain::content::{FormInput, Kind};
use mihan::domain::correction::Typed;
use mihan::domain::id::{CityId, EditionId};
use mihan::domain::local_text::LocalText;
use mihan::domain::locale::Locale;
use mihan::domain::review::Step;
use mihan::domain::scope::{Role, Target};
use mihan::domain::stage::Stage;
use mihan::store::paths;

use super::{TestApp, TestPerson};

/// A step that anyone of these roles answers.
pub fn step(name: &str, roles: &[Role], quorum: u32) -> Step {
    Step {
        names: LocalText::new([(Locale::En, name.to_owned())]),
        roles: roles.to_vec(),
        people: Vec::new(),
        quorum,
        target_hours: Some(8),
        outside: false,
    }
}

/// What is typed into the form of a news item.
pub fn news(title: &str, body: &str) -> FormInput {
    let fields = [
        ("title", title),
        ("summary", "What it is about."),
        ("body_markdown", body),
    ];
    FormInput::new(fields.map(|(name, value)| (name.to_owned(), value.to_owned())))
}

impl TestPerson {
    pub fn actor(&self) -> Actor {
        Actor::Person(self.person.clone())
    }
}

impl TestApp {
    /// The path that texts of a kind take from now on, in every city and locale.
    pub async fn has_path(&self, kind: Kind, steps: &[Step]) {
        let tx = self.app.store.write().await.unwrap();
        let now = self.app.clock.now();
        paths::insert_path(&tx, kind, None, None, steps, now)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// One step, answered by an approver or manager of the city.
    pub async fn has_short_path(&self) {
        let roles = [Role::Approver, Role::Manager];
        self.has_path(Kind::News, &[step("Last word", &roles, 1)])
            .await;
    }

    /// A French news item of a city, in draft.
    pub async fn draft(&self, writer: &TestPerson, city: CityId, title: &str) -> EditionId {
        let target = Target {
            city: Some(city),
            locale: Locale::FrMa,
            kind: Kind::News,
        };
        start_document(
            &self.app,
            &writer.actor(),
            target,
            &news(title, "Some words."),
        )
        .await
        .unwrap()
    }

    /// A new round of work on the document of a text, in the same language.
    pub async fn next_edition(&self, writer: &TestPerson, of: EditionId) -> EditionId {
        let document = self.standing(of).await.edition.document.public_id;
        start_edition(&self.app, &writer.actor(), &document, Locale::FrMa, None)
            .await
            .unwrap()
    }

    pub async fn rewrite(&self, writer: &TestPerson, id: EditionId, input: &FormInput) {
        let seen = self.seen(id).await;
        save_text(&self.app, &writer.actor(), id, &seen, input)
            .await
            .unwrap();
    }

    pub async fn submitted(&self, writer: &TestPerson, city: CityId, title: &str) -> EditionId {
        let id = self.draft(writer, city, title).await;
        self.submit(writer, id).await.unwrap();
        id
    }

    pub async fn submit(&self, writer: &TestPerson, id: EditionId) -> ActionResult<()> {
        let seen = self.seen(id).await;
        let typed = Typed {
            kind: "minor",
            note: "",
        };
        workflow::submit_as(&self.app, &writer.actor(), id, &seen, typed).await
    }

    pub async fn approve(&self, who: &TestPerson, id: EditionId) -> ActionResult<Stage> {
        let seen = self.seen(id).await;
        let wait = AfterApproval::Wait;
        workflow::approve(&self.app, &who.actor(), id, &seen, None, wait).await
    }

    pub async fn publish(&self, who: &TestPerson, id: EditionId) -> ActionResult<()> {
        let seen = self.seen(id).await;
        workflow::publish(&self.app, &who.actor(), id, &seen).await
    }

    /// The text as it stands, as the system sees it.
    pub async fn standing(&self, id: EditionId) -> Standing {
        standing(&self.app.store, &Actor::System, id).await.unwrap()
    }

    /// What a page opened now would carry.
    pub async fn seen(&self, id: EditionId) -> Seen {
        let standing = self.standing(id).await;
        Seen::of(&standing.edition, &standing.head)
    }

    pub async fn stage(&self, id: EditionId) -> Stage {
        self.standing(id).await.edition.stage
    }
}
