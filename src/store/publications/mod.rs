//! The public form of a text and the change log, written in the transaction of the act.
//!
//! Addresses in `html` are site-relative (`/media/…`, `/fr-MA/…`); whoever sends it elsewhere makes
//! them absolute.

mod after;
mod log;
mod notes;
mod terms;

use entity::publication;
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set, Unchanged};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

pub use after::{Successor, find_successor, kill, replace, restore, take_down};
use log::LogEntry;
pub use notes::PublicNote;

use super::error::StoreResult;
use super::row::micros;
use super::tx::{Db, Tx};
use crate::domain::content::Kind;
use crate::domain::correction::{ChangeKind, Correction};
use crate::domain::id::{DocumentId, EditionId, PublicationId, RevisionId};
use crate::domain::locale::Locale;
use crate::domain::word::words;

words! {
    /// What the public gets.
    PublicState as "public state" {
        Live = "live",
        /// The text with a notice.
        Withdrawn = "withdrawn",
        /// 410.
        Removed = "removed",
        /// Readers are led to another text.
        Replaced = "replaced",
        /// 410 without a reason: the law took it.
        Killed = "killed",
    }
}

words! {
    /// What happened in public.
    PublicChange as "public change" {
        Published = "published",
        Updated = "updated",
        /// The address changed, perhaps with the text.
        Moved = "moved",
        Withdrawn = "withdrawn",
        /// A withdrawn text holds again.
        Restored = "restored",
        /// Another text took its place.
        Replaced = "replaced",
        Removed = "removed",
        /// Removed for the law: whoever holds a copy must drop it.
        Killed = "killed",
    }
}

impl PublicState {
    /// The stored words of the states in which the text can be read.
    pub const READABLE: [&str; 2] = [Self::Live.as_str(), Self::Withdrawn.as_str()];

    pub const fn is_readable(self) -> bool {
        match self {
            Self::Live | Self::Withdrawn => true,
            Self::Removed | Self::Replaced | Self::Killed => false,
        }
    }
}

/// The final form of a text.
#[derive(Clone, Debug)]
pub struct FinalForm {
    pub document: DocumentId,
    pub document_public_id: String,
    pub edition: EditionId,
    pub revision: RevisionId,
    pub digest: String,
    /// None = national.
    pub city_slug: Option<String>,
    pub kind: Kind,
    pub locale: Locale,
    pub slug: String,
    pub path: String,
    pub title: String,
    pub summary: String,
    /// JSON of `domain::content`.
    pub content: String,
    pub html: String,
    pub starts_local: Option<String>,
    pub starts_at: Option<Timestamp>,
    pub ends_at: Option<Timestamp>,
    /// Axis (`sector`, `tag`, `programme`, `level`) and value.
    pub terms: Vec<(&'static str, String)>,
    /// Public ids of the images shown.
    pub images: Vec<String>,
    /// What the text says of its difference from the one before.
    pub correction: Option<Correction>,
}

/// Makes a text public, in the place of an earlier one of the same document and locale. The public
/// id is used only if there was none.
pub async fn put_live(
    tx: &Tx,
    form: &FinalForm,
    public_id: String,
    now: Timestamp,
) -> StoreResult<PublicChange> {
    let earlier = find(tx, form.document, form.locale).await?;
    let seq = log::next_seq(tx).await?;
    let (id, what, public_id) = match earlier {
        None => {
            let id = insert(tx, form, public_id.clone(), seq, now).await?;
            (id, PublicChange::Published, public_id)
        }
        Some(row) => {
            let what = change_against(&row, form);
            update(tx, form, &row, seq, now).await?;
            let id = PublicationId(row.id);
            if is_readable(&row) {
                notes::keep(tx, id, form.correction.as_ref(), seq, now).await?;
            }
            (id, what, row.public_id)
        }
    };
    terms::replace(tx, id, form).await?;
    terms::keep_path(tx, id, &form.path, now).await?;
    let entry = LogEntry {
        what,
        public_id: &public_id,
        document_public_id: &form.document_public_id,
        city_slug: form.city_slug.clone(),
        kind: form.kind.as_str(),
        locale: form.locale.tag(),
        path: &form.path,
        title: &form.title,
        target: None,
    };
    log::append(tx, seq, entry, now).await?;
    Ok(what)
}

fn is_readable(row: &publication::Model) -> bool {
    PublicState::READABLE.contains(&row.state.as_str())
}

async fn find(
    db: &impl Db,
    document: DocumentId,
    locale: Locale,
) -> StoreResult<Option<publication::Model>> {
    Ok(publication::Entity::find()
        .filter(publication::Column::DocumentId.eq(document.0))
        .filter(publication::Column::Locale.eq(locale.tag()))
        .one(db.connection())
        .await?)
}

fn change_against(row: &publication::Model, form: &FinalForm) -> PublicChange {
    if !is_readable(row) {
        PublicChange::Published
    } else if row.path != form.path {
        PublicChange::Moved
    } else {
        PublicChange::Updated
    }
}

async fn insert(
    tx: &Tx,
    form: &FinalForm,
    public_id: String,
    seq: i64,
    now: Timestamp,
) -> StoreResult<PublicationId> {
    let mut row = columns(form, seq);
    row.public_id = Set(public_id);
    row.document_id = Set(form.document.0);
    row.document_public_id = Set(form.document_public_id.clone());
    row.first_published_at = Set(micros(now));
    row.published_at = Set(micros(now));
    row.updated_at = Set(micros(now));
    let id = publication::Entity::insert(row)
        .exec(&tx.tx)
        .await?
        .last_insert_id;
    Ok(PublicationId(id))
}

async fn update(
    tx: &Tx,
    form: &FinalForm,
    earlier: &publication::Model,
    seq: i64,
    now: Timestamp,
) -> StoreResult<()> {
    let mut row = columns(form, seq);
    row.id = Unchanged(earlier.id);
    let minor = form
        .correction
        .as_ref()
        .is_some_and(|correction| correction.kind == ChangeKind::Minor);
    let stands = earlier.state == PublicState::Live.as_str();
    if !stands || (earlier.digest != form.digest && !minor) {
        row.updated_at = Set(micros(now));
    }
    if !is_readable(earlier) {
        row.published_at = Set(micros(now));
    }
    publication::Entity::update(row).exec(&tx.tx).await?;
    Ok(())
}

fn columns(form: &FinalForm, seq: i64) -> publication::ActiveModel {
    publication::ActiveModel {
        id: NotSet,
        edition_id: Set(form.edition.0),
        revision_id: Set(form.revision.0),
        digest: Set(form.digest.clone()),
        city_slug: Set(form.city_slug.clone()),
        kind: Set(form.kind.as_str().to_owned()),
        locale: Set(form.locale.tag().to_owned()),
        slug: Set(form.slug.clone()),
        path: Set(form.path.clone()),
        state: Set(PublicState::Live.as_str().to_owned()),
        notice: Set(None),
        replaced_by: Set(None),
        title: Set(form.title.clone()),
        summary: Set(form.summary.clone()),
        content: Set(form.content.clone()),
        html: Set(form.html.clone()),
        starts_local: Set(form.starts_local.clone()),
        starts_at: Set(form.starts_at.map(micros)),
        ends_at: Set(form.ends_at.map(micros)),
        seq: Set(seq),
        ..Default::default()
    }
}
