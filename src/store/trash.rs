//! The trash: what lies in it, and the one way in which revisions leave the database, always with a
//! thing that never was public.

use entity::{document, edition, publication, revision, trash};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Expr, ExprTrait as _, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::documents::{self, Document};
use super::editions::{self, Edition};
use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::content::Kind;
use crate::domain::id::{CityId, DocumentId, EditionId, PersonId, TrashId};
use crate::domain::locale::Locale;
use crate::domain::scope::Scope;
use crate::domain::stage::Stage;

/// A thing in the trash.
#[derive(Clone, Debug)]
pub struct Trashed {
    pub id: TrashId,
    pub document: DocumentId,
    /// None = the whole document.
    pub edition: Option<EditionId>,
    pub city: Option<CityId>,
    pub kind: Kind,
    /// Of the edition, or of the text that gives the title.
    pub locale: Option<Locale>,
    pub title: String,
    pub reason: String,
    pub by: Option<PersonId>,
    pub at: Timestamp,
}

/// A thing on its way into the trash.
#[derive(Clone, Debug)]
pub struct NewTrash<'a> {
    pub document: &'a Document,
    /// None = the whole document.
    pub edition: Option<EditionId>,
    pub locale: Option<Locale>,
    pub title: &'a str,
    pub reason: String,
    pub by: Option<PersonId>,
}

/// Whose rows hang where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Comments,
    Threads,
    Runs,
    Revisions,
    Editions,
    Document,
}

/// Every table whose rows go with a text, in the order in which they can. A test compares it with the
/// foreign keys of the schema.
pub const HANGING: &[(&str, &str, Owner)] = &[
    ("comment_mention", "comment_id", Owner::Comments),
    ("comment", "thread_id", Owner::Threads),
    ("comment_thread", "edition_id", Owner::Editions),
    ("review_due", "run_id", Owner::Runs),
    ("outside_invitation", "run_id", Owner::Runs),
    ("outside_invitation", "edition_id", Owner::Editions),
    ("review_answer", "run_id", Owner::Runs),
    ("review_run", "edition_id", Owner::Editions),
    ("plan", "edition_id", Owner::Editions),
    ("release_item", "edition_id", Owner::Editions),
    ("translation_block", "edition_id", Owner::Editions),
    ("translation", "edition_id", Owner::Editions),
    ("presence", "edition_id", Owner::Editions),
    ("autosave", "edition_id", Owner::Editions),
    ("restoration", "revision_id", Owner::Revisions),
    ("restoration", "from_revision_id", Owner::Revisions),
    ("stage_change", "edition_id", Owner::Editions),
];

/// Tables that name a document or a text only once it is public: nothing of them can go.
pub const PUBLIC_ONLY: &[&str] = &["publication", "urgent_publication"];

/// The thing with this number, if its desk is in sight.
pub async fn trashed(db: &impl Db, scope: &Scope, id: TrashId) -> StoreResult<Trashed> {
    let row = trash::Entity::find_by_id(id.0)
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("trash"))?;
    let found = from_row(row)?;
    match scope.sees(found.city, found.kind) {
        true => Ok(found),
        false => Err(StoreError::NotFound("trash")),
    }
}

/// The texts of a document that are not in the trash by themselves, newest first.
pub async fn texts(db: &impl Db, document: DocumentId) -> StoreResult<Vec<(Locale, Stage)>> {
    let rows: Vec<(i64, String, String)> = edition::Entity::find()
        .select_only()
        .column(edition::Column::Id)
        .column(edition::Column::Locale)
        .column(edition::Column::Stage)
        .filter(edition::Column::DocumentId.eq(document.0))
        .filter(edition::Column::TrashId.is_null())
        .order_by_desc(edition::Column::Id)
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|(id, locale, stage)| {
            let read = Row::of("edition", id);
            Ok((read.word(&locale)?, read.word(&stage)?))
        })
        .collect()
}

/// The newest text of a document, to name it by.
pub async fn newest(db: &impl Db, document: &Document) -> StoreResult<Option<Edition>> {
    Ok(editions::list_of_document(db, document, 1).await?.pop())
}

/// Whether a reader may ever have seen anything of the document, or of one text of it.
pub async fn was_public(
    db: &impl Db,
    document: DocumentId,
    only: Option<EditionId>,
) -> StoreResult<bool> {
    let mut gone_out = edition::Entity::find()
        .filter(edition::Column::DocumentId.eq(document.0))
        .filter(edition::Column::PublishedAt.is_not_null());
    if let Some(only) = only {
        gone_out = gone_out.filter(edition::Column::Id.eq(only.0));
        return Ok(gone_out.count(db.connection()).await? > 0);
    }
    let public = publication::Entity::find()
        .filter(publication::Column::DocumentId.eq(document.0))
        .count(db.connection())
        .await?;
    Ok(public + gone_out.count(db.connection()).await? > 0)
}

/// Puts a thing in the trash; stale when it lies there already.
pub async fn put(tx: &Tx, new: NewTrash<'_>, now: Timestamp) -> StoreResult<TrashId> {
    let row = trash::ActiveModel {
        id: NotSet,
        document_id: Set(new.document.id.0),
        edition_id: Set(new.edition.map(|edition| edition.0)),
        city_id: Set(new.document.city.map(|city| city.0)),
        kind: Set(new.document.kind.as_str().to_owned()),
        locale: Set(new.locale.map(|locale| locale.tag().to_owned())),
        title: Set(new.title.to_owned()),
        reason: Set(new.reason),
        by_id: Set(new.by.map(|person| person.0)),
        at: Set(micros(now)),
    };
    let id = trash::Entity::insert(row)
        .exec(&tx.tx)
        .await?
        .last_insert_id;
    let marked = match new.edition {
        None => {
            document::Entity::update_many()
                .filter(document::Column::Id.eq(new.document.id.0))
                .filter(document::Column::TrashId.is_null())
                .col_expr(document::Column::TrashId, Expr::value(id))
                .exec(&tx.tx)
                .await?
        }
        Some(edition) => {
            edition::Entity::update_many()
                .filter(edition::Column::Id.eq(edition.0))
                .filter(edition::Column::TrashId.is_null())
                .col_expr(edition::Column::TrashId, Expr::value(id))
                .exec(&tx.tx)
                .await?
        }
    };
    match marked.rows_affected {
        1 => Ok(TrashId(id)),
        _ => Err(StoreError::Stale),
    }
}

/// Takes a thing out again.
pub async fn take_out(tx: &Tx, id: TrashId) -> StoreResult<()> {
    document::Entity::update_many()
        .filter(document::Column::TrashId.eq(id.0))
        .col_expr(document::Column::TrashId, Expr::value(None::<i64>))
        .exec(&tx.tx)
        .await?;
    edition::Entity::update_many()
        .filter(edition::Column::TrashId.eq(id.0))
        .col_expr(edition::Column::TrashId, Expr::value(None::<i64>))
        .exec(&tx.tx)
        .await?;
    let gone = trash::Entity::delete_by_id(id.0).exec(&tx.tx).await?;
    match gone.rows_affected {
        1 => Ok(()),
        _ => Err(StoreError::Stale),
    }
}

/// Deletes a thing with all that hangs from it; returns how many revisions went. Whether it may is
/// decided before: the database itself lets revisions go only from a document marked for it.
pub async fn delete_for_good(tx: &Tx, thing: &Trashed) -> StoreResult<u64> {
    mark(tx, thing.document, true).await?;
    for (table, column, owner) in HANGING {
        let delete = Query::delete()
            .from_table(*table)
            .and_where(Expr::col(*column).in_subquery(owned_by(*owner, thing)))
            .to_owned();
        tx.tx.execute(&delete).await?;
    }
    // A text that was translated from one of these is from now on translated from nothing known.
    let orphaned = Query::update()
        .table(edition::Entity)
        .value(edition::Column::SourceRevisionId, None::<i64>)
        .and_where(
            Expr::col(edition::Column::SourceRevisionId)
                .in_subquery(owned_by(Owner::Revisions, thing)),
        )
        .to_owned();
    tx.tx.execute(&orphaned).await?;
    let revisions = revision::Entity::delete_many()
        .filter(revision::Column::EditionId.in_subquery(owned_by(Owner::Editions, thing)))
        .exec(&tx.tx)
        .await?;
    match thing.edition {
        Some(edition) => delete_edition(tx, thing, edition).await?,
        None => delete_document(tx, thing.document).await?,
    }
    Ok(revisions.rows_affected)
}

async fn delete_edition(tx: &Tx, thing: &Trashed, edition: EditionId) -> StoreResult<()> {
    trash::Entity::delete_by_id(thing.id.0).exec(&tx.tx).await?;
    edition::Entity::delete_by_id(edition.0)
        .exec(&tx.tx)
        .await?;
    mark(tx, thing.document, false).await
}

async fn delete_document(tx: &Tx, id: DocumentId) -> StoreResult<()> {
    trash::Entity::delete_many()
        .filter(trash::Column::DocumentId.eq(id.0))
        .exec(&tx.tx)
        .await?;
    edition::Entity::delete_many()
        .filter(edition::Column::DocumentId.eq(id.0))
        .exec(&tx.tx)
        .await?;
    entity::slug_claim::Entity::delete_many()
        .filter(entity::slug_claim::Column::DocumentId.eq(id.0))
        .exec(&tx.tx)
        .await?;
    document::Entity::delete_by_id(id.0).exec(&tx.tx).await?;
    Ok(())
}

async fn mark(tx: &Tx, document: DocumentId, deleting: bool) -> StoreResult<()> {
    document::Entity::update_many()
        .filter(document::Column::Id.eq(document.0))
        .col_expr(document::Column::Deleting, Expr::value(deleting))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// The keys of the rows that go with a thing.
fn owned_by(owner: Owner, thing: &Trashed) -> SelectStatement {
    let within = |table: &'static str, column: &'static str, of: Owner| {
        Query::select()
            .column("id")
            .from(table)
            .and_where(Expr::col(column).in_subquery(owned_by(of, thing)))
            .to_owned()
    };
    match owner {
        Owner::Document => Query::select()
            .column("id")
            .from("document")
            .and_where(Expr::col("id").eq(thing.document.0))
            .to_owned(),
        Owner::Editions => {
            let mut of = Query::select();
            of.column("id")
                .from("edition")
                .and_where(Expr::col("document_id").eq(thing.document.0));
            if let Some(edition) = thing.edition {
                of.and_where(Expr::col("id").eq(edition.0));
            }
            of
        }
        Owner::Revisions => within("revision", "edition_id", Owner::Editions),
        Owner::Runs => within("review_run", "edition_id", Owner::Editions),
        Owner::Threads => within("comment_thread", "edition_id", Owner::Editions),
        Owner::Comments => within("comment", "thread_id", Owner::Threads),
    }
}

pub(super) fn from_row(row: trash::Model) -> StoreResult<Trashed> {
    let read = Row::of("trash", row.id);
    Ok(Trashed {
        id: TrashId(row.id),
        document: DocumentId(row.document_id),
        edition: row.edition_id.map(EditionId),
        city: row.city_id.map(CityId),
        kind: read.word(&row.kind)?,
        locale: read.maybe_word(row.locale.as_deref())?,
        title: row.title,
        reason: row.reason,
        by: row.by_id.map(PersonId),
        at: read.instant(row.at)?,
    })
}

/// The document of a thing, though it lies in the trash.
pub async fn document_of(db: &impl Db, thing: &Trashed) -> StoreResult<Document> {
    let row = document::Entity::find_by_id(thing.document.0)
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("document"))?;
    documents::from_row(row)
}
