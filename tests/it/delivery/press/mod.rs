//! A house whose only inhabitants are published texts: it puts them out through the store's own writing
//! side and reads them back through the public routes.

mod furniture;
mod request;
mod text;

use std::sync::atomic::{AtomicI64, Ordering};

use entity::{document, edition, revision, tag};
use jiff::{SignedDuration, Timestamp};
use mihan::domain::content::from_json;
use mihan::domain::id::{DocumentId, EditionId, RevisionId};
use mihan::domain::locale::Locale;
use mihan::domain::schedule::WallTime;
use mihan::store::publications::{FinalForm, PublicState, put_live, take_down};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::EntityTrait as _;
use serde_json::json;

use crate::support::TestApp;

pub use text::{Text, news};

pub const ORIGIN: &str = "https://mihan.example";
pub const IMAGE: &str = "0193b1c8-0000-7000-8000-00000000a55e";
pub const SECRET_IMAGE: &str = "0193b1c8-0000-7000-8000-00000000dead";

pub struct Press {
    pub house: TestApp,
    clock: AtomicI64,
    ids: AtomicI64,
}

/// What became of it.
#[derive(Clone, Debug)]
pub struct Published {
    pub document: DocumentId,
    pub document_id: String,
    pub public_id: String,
    pub path: String,
    pub locale: Locale,
}

impl Press {
    pub async fn on_sqlite() -> Self {
        Self::of(TestApp::on_sqlite().await).await
    }

    /// If there is a server for tests.
    pub async fn on_postgres() -> Option<Self> {
        Some(Self::of(TestApp::on_postgres().await?).await)
    }

    async fn of(house: TestApp) -> Self {
        for size in ["480", "original"] {
            let key = format!("d16e57/{size}");
            let bytes = size.as_bytes().to_vec().into();
            house.app.blobs.put(&key, bytes).await.unwrap();
        }
        let press = Self {
            house,
            clock: AtomicI64::new(1_795_000_000_000_000),
            ids: AtomicI64::new(1),
        };
        press.furnish().await;
        press
    }

    /// Statements run so far by the program, not by the tests' own connection.
    pub fn statements(&self) -> u64 {
        self.house.app.store.statements()
    }

    /// What the bell says after a commit.
    pub fn rings(&self) {
        self.house.site.look_again();
    }

    /// The next minute.
    pub fn now(&self) -> Timestamp {
        let minute = SignedDuration::from_mins(1).as_micros();
        let micros = self
            .clock
            .fetch_add(i64::try_from(minute).unwrap(), Ordering::SeqCst);
        Timestamp::from_microsecond(micros).unwrap()
    }

    pub fn id(&self) -> String {
        let number = self.ids.fetch_add(1, Ordering::SeqCst);
        format!("0193b1c8-7b44-7cc0-8d0c-{number:012x}")
    }

    /// Publishes as a new document.
    pub async fn publishes(&self, text: &Text) -> Published {
        let document_id = self.id();
        let row = document::ActiveModel {
            id: NotSet,
            public_id: Set(document_id.clone()),
            city_id: Set(None),
            kind: Set(text.kind.as_str().to_owned()),
            created_by: Set(None),
            created_at: Set(0),
            trash_id: NotSet,
            deleting: Set(false),
        };
        let id = document::Entity::insert(row)
            .exec(&self.house.rows)
            .await
            .unwrap()
            .last_insert_id;
        self.puts_live(text, DocumentId(id), document_id).await
    }

    /// Publishes as the same document in another language.
    pub async fn translates(&self, of: &Published, text: &Text) -> Published {
        self.puts_live(text, of.document, of.document_id.clone())
            .await
    }

    /// Publishes a newer text in place of the old one.
    pub async fn republishes(&self, old: &Published, text: &Text) -> Published {
        let new = self
            .puts_live(text, old.document, old.document_id.clone())
            .await;
        Published {
            public_id: old.public_id.clone(),
            ..new
        }
    }

    pub async fn withdraws(&self, published: &Published, notice: &str) {
        self.takes_down(published, PublicState::Withdrawn, notice)
            .await;
    }

    pub async fn removes(&self, published: &Published, notice: &str) {
        self.takes_down(published, PublicState::Removed, notice)
            .await;
    }

    async fn takes_down(&self, published: &Published, state: PublicState, notice: &str) {
        let tx = self.house.app.store.write().await.unwrap();
        take_down(
            &tx,
            published.document,
            published.locale,
            state,
            notice,
            self.now(),
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        self.rings();
    }

    async fn puts_live(&self, text: &Text, document: DocumentId, document_id: String) -> Published {
        let (edition, revision) = self.draft(text, document, "").await;
        let mut json = text.fields.clone();
        json["title"] = json!(text.title);
        json["slug"] = json!(text.slug);
        let content = from_json(text.kind, &json).unwrap();
        let desk = text.city.unwrap_or("national");
        let path = format!("/{}/{desk}/{}/{}", text.locale, text.kind, text.slug);
        let public_id = self.id();
        let starts = WallTime::parse(content.text("starts")).ok();
        let form = FinalForm {
            correction: None,
            document,
            document_public_id: document_id.clone(),
            edition,
            revision,
            digest: content.digest(text.locale),
            city_slug: text.city.map(str::to_owned),
            kind: text.kind,
            locale: text.locale,
            slug: text.slug.clone(),
            path: path.clone(),
            title: text.title.clone(),
            summary: content.text("summary").to_owned(),
            content: content.to_json().to_string(),
            html: text.html.clone(),
            starts_local: starts.as_ref().map(ToString::to_string),
            starts_at: starts.and_then(|time| time.instant().ok()),
            ends_at: None,
            terms: [
                ("sector", "sectors"),
                ("tag", "tags"),
                ("programme", "programmes"),
            ]
            .into_iter()
            .flat_map(|(axis, key)| {
                content
                    .list(key)
                    .iter()
                    .map(move |value| (axis, value.clone()))
            })
            .chain(
                Some(content.text("programme"))
                    .filter(|id| !id.is_empty())
                    .map(|id| ("programme", id.to_owned())),
            )
            .collect(),
            images: content.image_ids(),
        };
        let tx = self.house.app.store.write().await.unwrap();
        put_live(&tx, &form, public_id.clone(), self.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        self.rings();
        Published {
            document,
            document_id,
            public_id,
            path,
            locale: text.locale,
        }
    }

    /// An edition with one revision; `secret` goes into everything a draft holds.
    pub async fn draft(
        &self,
        text: &Text,
        document: DocumentId,
        secret: &str,
    ) -> (EditionId, RevisionId) {
        let number = self.ids.fetch_add(1, Ordering::SeqCst);
        let row = edition::ActiveModel {
            id: NotSet,
            document_id: Set(document.0),
            locale: Set(text.locale.tag().to_owned()),
            number: Set(number),
            stage: Set("draft".to_owned()),
            slot: Set(None),
            title: Set(format!("{} {secret}", text.title)),
            slug: Set(format!("{}{secret}", text.slug)),
            search_text: Set(secret.to_owned()),
            lock_version: Set(1),
            created_at: Set(0),
            updated_at: Set(0),
            ..Default::default()
        };
        let edition = edition::Entity::insert(row)
            .exec(&self.house.rows)
            .await
            .unwrap()
            .last_insert_id;
        let row = revision::ActiveModel {
            id: NotSet,
            edition_id: Set(edition),
            number: Set(1),
            content: Set(json!({"title": secret, "summary": secret}).to_string()),
            digest: Set(format!("{number:064}")),
            author_id: Set(None),
            reason: Set(Some(secret.to_owned())),
            way: Set("saved".to_owned()),
            created_at: Set(0),
        };
        let revision = revision::Entity::insert(row)
            .exec(&self.house.rows)
            .await
            .unwrap()
            .last_insert_id;
        (EditionId(edition), RevisionId(revision))
    }

    /// HQ edits a tag's French name.
    pub async fn renames_the_tag(&self, name: &str) {
        use sea_orm::{ActiveModelTrait as _, ActiveValue::Unchanged};
        let row = tag::ActiveModel {
            id: Unchanged(1),
            names: Set(json!({"fr-MA": name}).to_string()),
            lock_version: Set(2),
            ..Default::default()
        };
        row.update(&self.house.rows).await.unwrap();
    }
}
