//! Editions: rounds of work on a document in one locale. Every change is guarded by the lock
//! version that was on the screen, and moves it.

use entity::{document, edition};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};

use super::documents::{self, Document};
use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::correction::{ChangeKind, Correction};
use crate::domain::id::{DocumentId, EditionId, PersonId, RevisionId};
use crate::domain::locale::Locale;
use crate::domain::scope::{Scope, Target};
use crate::domain::stage::{Slot, Stage};

/// One round of work, with the document it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    pub id: EditionId,
    pub document: Document,
    pub locale: Locale,
    pub number: i64,
    pub stage: Stage,
    pub title: String,
    pub slug: String,
    pub head: RevisionId,
    pub lock_version: i64,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub updated_by: Option<PersonId>,
    pub submitted_at: Option<Timestamp>,
    /// Wall time in Africa/Casablanca as typed.
    pub scheduled_local: Option<String>,
    pub scheduled_at: Option<Timestamp>,
    pub schedule_failure: Option<String>,
    pub published_at: Option<Timestamp>,
    pub source_revision: Option<RevisionId>,
    /// What the text says of its difference from the live one; fixed when it is submitted.
    pub correction: Option<Correction>,
}

/// What saving a text writes on its edition.
#[derive(Clone, Debug)]
pub struct HeadLine<'a> {
    pub revision: RevisionId,
    pub title: &'a str,
    pub slug: &'a str,
    pub search_text: String,
    pub by: Option<PersonId>,
}

/// What a transition writes on its edition.
#[derive(Clone, Debug, Default)]
pub struct Move {
    pub schedule: Option<(String, Timestamp)>,
    pub submitted_at: Option<Timestamp>,
    pub published_at: Option<Timestamp>,
}

impl Edition {
    /// The place that rights are judged by.
    pub fn target(&self) -> Target {
        Target {
            city: self.document.city,
            locale: self.locale,
            kind: self.document.kind,
        }
    }
}

/// The edition, if its document is in sight: in the trash it is not.
pub async fn edition(db: &impl Db, scope: &Scope, id: EditionId) -> StoreResult<Edition> {
    let (row, document) = edition::Entity::find_by_id(id.0)
        .find_also_related(document::Entity)
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("edition"))?;
    let document = document.ok_or(StoreError::NotFound("document"))?;
    if row.trash_id.or(document.trash_id).is_some() {
        return Err(StoreError::NotFound("edition"));
    }
    let edition = from_row(row, documents::from_row(document)?)?;
    if scope.sees(edition.document.city, edition.document.kind) {
        Ok(edition)
    } else {
        Err(StoreError::NotFound("edition"))
    }
}

/// The edition of a document and locale that sits in a slot.
pub async fn find_in_slot(
    db: &impl Db,
    document: &Document,
    locale: Locale,
    slot: Slot,
) -> StoreResult<Option<Edition>> {
    let row = edition::Entity::find()
        .filter(edition::Column::DocumentId.eq(document.id.0))
        .filter(edition::Column::Locale.eq(locale.tag()))
        .filter(edition::Column::Slot.eq(slot.as_str()))
        .one(db.connection())
        .await?;
    row.map(|row| from_row(row, document.clone())).transpose()
}

/// The newest editions of a document in every locale, newest first; at most `limit`.
pub async fn list_of_document(
    db: &impl Db,
    document: &Document,
    limit: u64,
) -> StoreResult<Vec<Edition>> {
    use sea_orm::QuerySelect as _;
    let rows = edition::Entity::find()
        .filter(edition::Column::DocumentId.eq(document.id.0))
        .filter(edition::Column::TrashId.is_null())
        .order_by_desc(edition::Column::Id)
        .limit(limit)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| from_row(row, document.clone()))
        .collect()
}

/// Every open and every live edition of a document.
pub async fn list_in_slots(db: &impl Db, document: &Document) -> StoreResult<Vec<Edition>> {
    let rows = edition::Entity::find()
        .filter(edition::Column::DocumentId.eq(document.id.0))
        .filter(edition::Column::Slot.is_not_null())
        .filter(edition::Column::HeadRevisionId.is_not_null())
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| from_row(row, document.clone()))
        .collect()
}

/// Adds an empty edition in stage draft; [`save_head`] must follow in the same transaction.
pub async fn insert_edition(
    tx: &Tx,
    document: DocumentId,
    locale: Locale,
    by: Option<PersonId>,
    source: Option<RevisionId>,
    now: Timestamp,
) -> StoreResult<EditionId> {
    let number = next_number(tx, document, locale).await?;
    let row = edition::ActiveModel {
        id: NotSet,
        document_id: Set(document.0),
        locale: Set(locale.tag().to_owned()),
        number: Set(number),
        stage: Set(Stage::Draft.as_str().to_owned()),
        slot: Set(Stage::Draft.slot().map(|slot| slot.as_str().to_owned())),
        title: Set(String::new()),
        slug: Set(String::new()),
        search_text: Set(String::new()),
        head_revision_id: Set(None),
        lock_version: Set(0),
        created_by: Set(by.map(|person| person.0)),
        created_at: Set(micros(now)),
        updated_by: Set(by.map(|person| person.0)),
        updated_at: Set(micros(now)),
        submitted_at: Set(None),
        scheduled_local: Set(None),
        scheduled_zone: Set(None),
        scheduled_at: Set(None),
        schedule_failure: Set(None),
        published_at: Set(None),
        source_revision_id: Set(source.map(|revision| revision.0)),
        trash_id: NotSet,
        change_kind: Set(None),
        public_note: Set(None),
    };
    Ok(EditionId(
        edition::Entity::insert(row)
            .exec(&tx.tx)
            .await?
            .last_insert_id,
    ))
}

/// Notes on a new draft how much it is meant to change; its writer may say otherwise on submitting.
pub async fn preset_change(tx: &Tx, id: EditionId, kind: ChangeKind) -> StoreResult<()> {
    edition::Entity::update_many()
        .filter(edition::Column::Id.eq(id.0))
        .col_expr(edition::Column::ChangeKind, Expr::value(kind.as_str()))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// Makes a revision the head, if the edition still has the version that was on the screen.
pub async fn save_head(
    tx: &Tx,
    id: EditionId,
    seen: i64,
    head: HeadLine<'_>,
    now: Timestamp,
) -> StoreResult<()> {
    let update = guarded(id, seen, now)
        .col_expr(
            edition::Column::HeadRevisionId,
            Expr::value(head.revision.0),
        )
        .col_expr(edition::Column::Title, Expr::value(head.title))
        .col_expr(edition::Column::Slug, Expr::value(head.slug))
        .col_expr(edition::Column::SearchText, Expr::value(head.search_text))
        .col_expr(
            edition::Column::UpdatedBy,
            Expr::value(head.by.map(|person| person.0)),
        );
    one_row(update.exec(&tx.tx).await?.rows_affected)
}

/// Moves an edition to a stage, if it still has the version that was on the screen. The schedule
/// is what `with` says: leaving it out clears it.
pub async fn move_to(
    tx: &Tx,
    edition: &Edition,
    seen: i64,
    stage: Stage,
    with: Move,
    now: Timestamp,
) -> StoreResult<()> {
    let (local, at) = match with.schedule {
        Some((local, at)) => (Some(local), Some(micros(at))),
        None => (None, None),
    };
    let zone = local.as_ref().map(|_| crate::domain::zone::ZONE_ID);
    let submitted = with.submitted_at.or(edition.submitted_at).map(micros);
    let published = with.published_at.or(edition.published_at).map(micros);
    let update = guarded(edition.id, seen, now)
        .col_expr(edition::Column::Stage, Expr::value(stage.as_str()))
        .col_expr(
            edition::Column::Slot,
            Expr::value(stage.slot().map(Slot::as_str)),
        )
        .col_expr(edition::Column::ScheduledLocal, Expr::value(local))
        .col_expr(edition::Column::ScheduledZone, Expr::value(zone))
        .col_expr(edition::Column::ScheduledAt, Expr::value(at))
        .col_expr(
            edition::Column::ScheduleFailure,
            Expr::value(None::<String>),
        )
        .col_expr(
            edition::Column::ChangeKind,
            Expr::value(edition.correction.as_ref().map(|one| one.kind.as_str())),
        )
        .col_expr(
            edition::Column::PublicNote,
            Expr::value(edition.correction.as_ref().and_then(|one| one.note.clone())),
        )
        .col_expr(edition::Column::SubmittedAt, Expr::value(submitted))
        .col_expr(edition::Column::PublishedAt, Expr::value(published));
    one_row(update.exec(&tx.tx).await?.rows_affected)
}

/// Moves the lock version on: something about the text changed that whoever acts must have seen.
pub async fn touch(tx: &Tx, id: EditionId, seen: i64, now: Timestamp) -> StoreResult<()> {
    one_row(guarded(id, seen, now).exec(&tx.tx).await?.rows_affected)
}

/// Gives a scheduled edition the instant that its wall time means.
pub async fn move_scheduled(tx: &Tx, id: EditionId, at: Timestamp) -> StoreResult<()> {
    edition::Entity::update_many()
        .filter(edition::Column::Id.eq(id.0))
        .filter(edition::Column::Stage.eq(Stage::Scheduled.as_str()))
        .col_expr(edition::Column::ScheduledAt, Expr::value(micros(at)))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// Notes on a scheduled edition why it did not go out; it stays scheduled and visible.
pub async fn note_schedule_failure(
    tx: &Tx,
    id: EditionId,
    key: &str,
    now: Timestamp,
) -> StoreResult<()> {
    edition::Entity::update_many()
        .filter(edition::Column::Id.eq(id.0))
        .col_expr(edition::Column::ScheduleFailure, Expr::value(key))
        .col_expr(edition::Column::UpdatedAt, Expr::value(micros(now)))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// Scheduled editions whose minute has come and that have not failed, oldest first.
pub async fn list_due(db: &impl Db, now: Timestamp, limit: u64) -> StoreResult<Vec<EditionId>> {
    use sea_orm::QuerySelect as _;
    let ids: Vec<i64> = edition::Entity::find()
        .select_only()
        .column(edition::Column::Id)
        .filter(edition::Column::Stage.eq(Stage::Scheduled.as_str()))
        .filter(edition::Column::ScheduledAt.lte(micros(now)))
        .filter(edition::Column::ScheduleFailure.is_null())
        .order_by_asc(edition::Column::ScheduledAt)
        .limit(limit)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().map(EditionId).collect())
}

fn guarded(id: EditionId, seen: i64, now: Timestamp) -> sea_orm::UpdateMany<edition::Entity> {
    edition::Entity::update_many()
        .filter(edition::Column::Id.eq(id.0))
        .filter(edition::Column::LockVersion.eq(seen))
        .col_expr(edition::Column::LockVersion, Expr::value(seen + 1))
        .col_expr(edition::Column::UpdatedAt, Expr::value(micros(now)))
}

fn one_row(rows: u64) -> StoreResult<()> {
    if rows == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

async fn next_number(tx: &Tx, document: DocumentId, locale: Locale) -> StoreResult<i64> {
    let newest = edition::Entity::find()
        .filter(edition::Column::DocumentId.eq(document.0))
        .filter(edition::Column::Locale.eq(locale.tag()))
        .order_by_desc(edition::Column::Number)
        .one(&tx.tx)
        .await?;
    Ok(newest.map_or(1, |row| row.number + 1))
}

/// A correction as two columns keep it.
pub(super) fn correction(
    read: Row,
    kind: Option<&str>,
    note: Option<String>,
) -> StoreResult<Option<Correction>> {
    let kind = read.maybe_word(kind)?;
    Ok(kind.map(|kind| Correction { kind, note }))
}

pub(super) fn from_row(row: edition::Model, document: Document) -> StoreResult<Edition> {
    let read = Row::of("edition", row.id);
    let head = row
        .head_revision_id
        .ok_or_else(|| read.corrupt("no head revision"))?;
    Ok(Edition {
        id: EditionId(row.id),
        document,
        locale: read.word(&row.locale)?,
        number: row.number,
        stage: read.word(&row.stage)?,
        title: row.title,
        slug: row.slug,
        head: RevisionId(head),
        lock_version: row.lock_version,
        created_at: read.instant(row.created_at)?,
        updated_at: read.instant(row.updated_at)?,
        updated_by: row.updated_by.map(PersonId),
        submitted_at: read.maybe_instant(row.submitted_at)?,
        scheduled_local: row.scheduled_local,
        scheduled_at: read.maybe_instant(row.scheduled_at)?,
        schedule_failure: row.schedule_failure,
        published_at: read.maybe_instant(row.published_at)?,
        source_revision: row.source_revision_id.map(RevisionId),
        correction: correction(read, row.change_kind.as_deref(), row.public_note)?,
    })
}
