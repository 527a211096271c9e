//! What becomes of a publication afterwards: withdrawn, restored, replaced, removed, killed.

use entity::{public_path, publication, publication_asset};
use jiff::Timestamp;
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QuerySelect as _};

use super::log::{self, LogEntry};
use super::{PublicChange, PublicState, find, notes, terms};
use crate::domain::id::{DocumentId, EditionId, PublicationId};
use crate::domain::locale::Locale;
use crate::store::error::{StoreError, StoreResult};
use crate::store::row::micros;
use crate::store::tx::{Db, Tx};

/// A live text that may take the place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Successor {
    pub id: PublicationId,
    pub public_id: String,
    pub document: DocumentId,
    pub locale: Locale,
    pub path: String,
    pub title: String,
}

/// The live text with this permanent id, or with this address now or once.
pub async fn find_successor(db: &impl Db, named: &str) -> StoreResult<Option<Successor>> {
    let by_path = sea_orm::sea_query::Query::select()
        .column(public_path::Column::PublicationId)
        .from(public_path::Entity)
        .and_where(public_path::Column::Path.eq(named))
        .to_owned();
    let row = publication::Entity::find()
        .filter(
            Condition::any()
                .add(publication::Column::PublicId.eq(named))
                .add(publication::Column::Id.in_subquery(by_path)),
        )
        .filter(publication::Column::State.eq(PublicState::Live.as_str()))
        .one(db.connection())
        .await?;
    row.map(|row| {
        let read = crate::store::row::Row::of("publication", row.id);
        Ok(Successor {
            id: PublicationId(row.id),
            document: DocumentId(row.document_id),
            locale: read.word(&row.locale)?,
            public_id: row.public_id,
            path: row.path,
            title: row.title,
        })
    })
    .transpose()
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
    let row = publication_of(tx, document, locale).await?;
    let seq = log::next_seq(tx).await?;
    let mut changed = moved(&row, state, seq, now);
    changed.notice = Set(Some(notice.to_owned()).filter(|notice| !notice.is_empty()));
    let what = if state.is_readable() {
        PublicChange::Withdrawn
    } else {
        empty(tx, &row, &mut changed).await?;
        PublicChange::Removed
    };
    publication::Entity::update(changed).exec(&tx.tx).await?;
    log::append(tx, seq, entry(&row, what, &row.title), now).await
}

/// Takes the notice off a withdrawn publication.
pub async fn restore(
    tx: &Tx,
    document: DocumentId,
    locale: Locale,
    now: Timestamp,
) -> StoreResult<()> {
    let row = publication_of(tx, document, locale).await?;
    let seq = log::next_seq(tx).await?;
    let mut changed = moved(&row, PublicState::Live, seq, now);
    changed.notice = Set(None);
    publication::Entity::update(changed).exec(&tx.tx).await?;
    log::append(
        tx,
        seq,
        entry(&row, PublicChange::Restored, &row.title),
        now,
    )
    .await
}

/// Leads the readers of a publication to another one from now on, wherever that one moves.
pub async fn replace(
    tx: &Tx,
    document: DocumentId,
    locale: Locale,
    by: &Successor,
    now: Timestamp,
) -> StoreResult<()> {
    let row = publication_of(tx, document, locale).await?;
    let seq = log::next_seq(tx).await?;
    let mut changed = moved(&row, PublicState::Replaced, seq, now);
    changed.notice = Set(None);
    changed.replaced_by = Set(Some(by.id.0));
    empty(tx, &row, &mut changed).await?;
    publication::Entity::update(changed).exec(&tx.tx).await?;
    let told = LogEntry {
        target: Some(by.public_id.clone()),
        ..entry(&row, PublicChange::Replaced, &row.title)
    };
    log::append(tx, seq, told, now).await
}

/// Takes away what an edition made public: everything, when it is the one that the publication is
/// of; only its own address and title, when another has taken its place since. Says which images it
/// showed until now.
pub async fn kill(
    tx: &Tx,
    document: DocumentId,
    locale: Locale,
    edition: EditionId,
    slug: &str,
    now: Timestamp,
) -> StoreResult<Vec<String>> {
    let row = publication_of(tx, document, locale).await?;
    let seq = log::next_seq(tx).await?;
    if row.edition_id != edition.0 {
        kill_path(tx, &row, slug, now).await?;
        log::blank_titles(tx, &row.public_id, &row.title).await?;
        let changed = publication::ActiveModel {
            id: Unchanged(row.id),
            seq: Set(seq),
            ..Default::default()
        };
        publication::Entity::update(changed).exec(&tx.tx).await?;
        let what = match row.state.parse() {
            Ok(PublicState::Live) => PublicChange::Updated,
            Ok(PublicState::Withdrawn) => PublicChange::Withdrawn,
            Ok(PublicState::Removed | PublicState::Replaced | PublicState::Killed) | Err(_) => {
                PublicChange::Killed
            }
        };
        log::append(tx, seq, entry(&row, what, &row.title), now).await?;
        return Ok(Vec::new());
    }
    let images = images_of(tx, row.id).await?;
    let mut changed = moved(&row, PublicState::Killed, seq, now);
    changed.notice = Set(None);
    changed.replaced_by = Set(None);
    changed.title = Set(String::new());
    empty(tx, &row, &mut changed).await?;
    publication::Entity::update(changed).exec(&tx.tx).await?;
    notes::clear(tx, PublicationId(row.id)).await?;
    log::blank_titles(tx, &row.public_id, "").await?;
    log::append(tx, seq, entry(&row, PublicChange::Killed, ""), now).await?;
    Ok(images)
}

async fn publication_of(
    tx: &Tx,
    document: DocumentId,
    locale: Locale,
) -> StoreResult<publication::Model> {
    find(tx, document, locale)
        .await?
        .ok_or(StoreError::NotFound("publication"))
}

fn moved(
    row: &publication::Model,
    state: PublicState,
    seq: i64,
    now: Timestamp,
) -> publication::ActiveModel {
    publication::ActiveModel {
        id: Unchanged(row.id),
        state: Set(state.as_str().to_owned()),
        updated_at: Set(micros(now)),
        seq: Set(seq),
        ..Default::default()
    }
}

/// Nothing of the text stays but its title, which only the panel still shows.
async fn empty(
    tx: &Tx,
    row: &publication::Model,
    changed: &mut publication::ActiveModel,
) -> StoreResult<()> {
    changed.content = Set("{}".to_owned());
    changed.html = Set(String::new());
    changed.summary = Set(String::new());
    terms::clear(tx, PublicationId(row.id)).await
}

/// An address that the publication has left answers 410 instead of leading to the present one.
async fn kill_path(
    tx: &Tx,
    row: &publication::Model,
    slug: &str,
    now: Timestamp,
) -> StoreResult<()> {
    let Some((folder, _)) = row.path.rsplit_once('/') else {
        return Ok(());
    };
    let path = format!("{folder}/{slug}");
    if path == row.path {
        return Ok(());
    }
    public_path::Entity::update_many()
        .filter(public_path::Column::PublicationId.eq(row.id))
        .filter(public_path::Column::Path.eq(path))
        .col_expr(public_path::Column::KilledAt, Expr::value(micros(now)))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

async fn images_of(tx: &Tx, publication: i64) -> StoreResult<Vec<String>> {
    Ok(publication_asset::Entity::find()
        .select_only()
        .column(publication_asset::Column::AssetPublicId)
        .filter(publication_asset::Column::PublicationId.eq(publication))
        .into_tuple()
        .all(&tx.tx)
        .await?)
}

fn entry<'a>(row: &'a publication::Model, what: PublicChange, title: &'a str) -> LogEntry<'a> {
    LogEntry {
        what,
        public_id: &row.public_id,
        document_public_id: &row.document_public_id,
        city_slug: row.city_slug.clone(),
        kind: &row.kind,
        locale: &row.locale,
        path: &row.path,
        title,
        target: None,
    }
}
