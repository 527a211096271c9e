//! The public form of a text and the change log, written in the transaction of the act.
//!
//! Addresses in `html` are site-relative (`/media/…`, `/fr-MA/…`); whoever sends it elsewhere makes
//! them absolute.

use entity::{
    change, change_counter, public_path, publication, publication_asset, publication_term,
};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set, Unchanged};
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};

use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::tx::Tx;
use crate::domain::content::Kind;
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
        Removed = "removed",
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
    let seq = next_seq(tx).await?;
    let (id, what, public_id) = match earlier {
        None => {
            let id = insert(tx, form, public_id.clone(), seq, now).await?;
            (id, PublicChange::Published, public_id)
        }
        Some(row) => {
            let what = change_against(&row, form);
            update(tx, form, &row, seq, now).await?;
            (PublicationId(row.id), what, row.public_id)
        }
    };
    replace_terms(tx, id, form).await?;
    keep_path(tx, id, &form.path, now).await?;
    append(tx, seq, what, &public_id, form, now).await?;
    Ok(what)
}

/// Marks a publication as withdrawn (the text stays, with the notice) or removed (the text goes).
pub async fn take_down(
    tx: &Tx,
    document: DocumentId,
    locale: Locale,
    state: PublicState,
    notice: &str,
    now: Timestamp,
) -> StoreResult<()> {
    let row = find(tx, document, locale)
        .await?
        .ok_or(StoreError::NotFound("publication"))?;
    let seq = next_seq(tx).await?;
    let mut changed = publication::ActiveModel {
        id: Unchanged(row.id),
        state: Set(state.as_str().to_owned()),
        notice: Set(Some(notice.to_owned())),
        updated_at: Set(micros(now)),
        seq: Set(seq),
        ..Default::default()
    };
    let what = match state {
        PublicState::Removed => {
            changed.content = Set("{}".to_owned());
            changed.html = Set(String::new());
            changed.summary = Set(String::new());
            clear_terms(tx, PublicationId(row.id)).await?;
            PublicChange::Removed
        }
        PublicState::Withdrawn | PublicState::Live => PublicChange::Withdrawn,
    };
    publication::Entity::update(changed).exec(&tx.tx).await?;
    let entry = change_row(
        seq,
        what,
        (&row.public_id, &row.document_public_id),
        (row.city_slug, &row.kind, &row.locale),
        (&row.path, &row.title),
        now,
    );
    change::Entity::insert(entry)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// The next number of the log. The counter's row lock makes PostgreSQL commit in this order, so the
/// sequence has no gap and no number appears before a smaller one.
async fn next_seq(tx: &Tx) -> StoreResult<i64> {
    let rows = change_counter::Entity::update_many()
        .filter(change_counter::Column::Id.eq(1))
        .col_expr(
            change_counter::Column::Value,
            Expr::col(change_counter::Column::Value).add(1),
        )
        .exec_with_returning(&tx.tx)
        .await?;
    let counter = Row::of("change_counter", 1);
    rows.first()
        .map(|row| row.value)
        .ok_or_else(|| counter.corrupt("the row is missing"))
}

async fn find(
    tx: &Tx,
    document: DocumentId,
    locale: Locale,
) -> StoreResult<Option<publication::Model>> {
    Ok(publication::Entity::find()
        .filter(publication::Column::DocumentId.eq(document.0))
        .filter(publication::Column::Locale.eq(locale.tag()))
        .one(&tx.tx)
        .await?)
}

fn change_against(row: &publication::Model, form: &FinalForm) -> PublicChange {
    if row.state == PublicState::Removed.as_str() {
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
    if earlier.digest != form.digest || earlier.state != PublicState::Live.as_str() {
        row.updated_at = Set(micros(now));
    }
    if earlier.state == PublicState::Removed.as_str() {
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

async fn replace_terms(tx: &Tx, id: PublicationId, form: &FinalForm) -> StoreResult<()> {
    clear_terms(tx, id).await?;
    let terms: Vec<_> = form
        .terms
        .iter()
        .map(|(axis, value)| publication_term::ActiveModel {
            id: NotSet,
            publication_id: Set(id.0),
            axis: Set((*axis).to_owned()),
            value: Set(value.clone()),
        })
        .collect();
    if !terms.is_empty() {
        publication_term::Entity::insert_many(terms)
            .exec_without_returning(&tx.tx)
            .await?;
    }
    let images: Vec<_> = form
        .images
        .iter()
        .map(|image| publication_asset::ActiveModel {
            id: NotSet,
            publication_id: Set(id.0),
            asset_public_id: Set(image.clone()),
        })
        .collect();
    if !images.is_empty() {
        publication_asset::Entity::insert_many(images)
            .exec_without_returning(&tx.tx)
            .await?;
    }
    Ok(())
}

async fn clear_terms(tx: &Tx, id: PublicationId) -> StoreResult<()> {
    publication_term::Entity::delete_many()
        .filter(publication_term::Column::PublicationId.eq(id.0))
        .exec(&tx.tx)
        .await?;
    publication_asset::Entity::delete_many()
        .filter(publication_asset::Column::PublicationId.eq(id.0))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// Remembers an address for ever, so that it can redirect one day.
async fn keep_path(tx: &Tx, id: PublicationId, path: &str, now: Timestamp) -> StoreResult<()> {
    let row = public_path::ActiveModel {
        id: NotSet,
        path: Set(path.to_owned()),
        publication_id: Set(id.0),
        since: Set(micros(now)),
    };
    let known = OnConflict::column(public_path::Column::Path)
        .do_nothing()
        .to_owned();
    match public_path::Entity::insert(row)
        .on_conflict(known)
        .exec_without_returning(&tx.tx)
        .await
    {
        Ok(_) | Err(DbErr::RecordNotInserted) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

async fn append(
    tx: &Tx,
    seq: i64,
    what: PublicChange,
    public_id: &str,
    form: &FinalForm,
    now: Timestamp,
) -> StoreResult<()> {
    let entry = change_row(
        seq,
        what,
        (public_id, &form.document_public_id),
        (
            form.city_slug.clone(),
            form.kind.as_str(),
            form.locale.tag(),
        ),
        (&form.path, &form.title),
        now,
    );
    change::Entity::insert(entry)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

fn change_row(
    seq: i64,
    what: PublicChange,
    (public_id, document_public_id): (&str, &str),
    (city_slug, kind, locale): (Option<String>, &str, &str),
    (path, title): (&str, &str),
    now: Timestamp,
) -> change::ActiveModel {
    change::ActiveModel {
        seq: Set(seq),
        at: Set(micros(now)),
        change: Set(what.as_str().to_owned()),
        publication_public_id: Set(public_id.to_owned()),
        document_public_id: Set(document_public_id.to_owned()),
        city_slug: Set(city_slug),
        kind: Set(kind.to_owned()),
        locale: Set(locale.to_owned()),
        path: Set(path.to_owned()),
        title: Set(title.to_owned()),
    }
}
