//! Threads and comments on a text. A comment's words are written once; who sees a thread is decided
//! by its edition, which callers load first.

use std::collections::{BTreeMap, BTreeSet};

use entity::{comment, comment_mention, comment_thread};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::id::{
    CommentId, DocumentId, EditionId, OutsideId, PersonId, RevisionId, ThreadId,
};
use crate::domain::talk::{Place, Settlement};

/// The most comments of one thread that are read.
const MOST_COMMENTS: u64 = 500;

/// A conversation about one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    pub id: ThreadId,
    pub edition: EditionId,
    /// The text as it stood when the thread was opened.
    pub revision: RevisionId,
    pub place: Place,
    pub quoted: String,
    /// None = a reviewer without an account.
    pub opened_by: Option<PersonId>,
    pub opened_at: Timestamp,
    pub proposed: Option<String>,
    pub settled: Option<Settlement>,
    pub settled_by: Option<PersonId>,
    pub settled_at: Option<Timestamp>,
    pub resolved_by: Option<PersonId>,
    pub resolved_at: Option<Timestamp>,
}

/// One thing said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    pub id: CommentId,
    pub thread: ThreadId,
    /// None = a reviewer without an account.
    pub author: Option<PersonId>,
    pub outside: Option<OutsideId>,
    pub body: String,
    pub at: Timestamp,
    pub withdrawn_at: Option<Timestamp>,
}

/// Who says something: a person, or the invitation of somebody without an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    Person(PersonId),
    Outside(OutsideId),
}

/// A thread to be opened.
#[derive(Clone, Debug)]
pub struct NewThread<'a> {
    pub document: DocumentId,
    pub edition: EditionId,
    pub revision: RevisionId,
    pub place: &'a Place,
    pub quoted: &'a str,
    pub by: Speaker,
    pub proposed: Option<&'a str>,
}

/// Which threads of a text a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    Open,
    Resolved,
    All,
}

pub async fn insert_thread(tx: &Tx, new: NewThread<'_>, now: Timestamp) -> StoreResult<ThreadId> {
    let row = comment_thread::ActiveModel {
        id: NotSet,
        document_id: Set(new.document.0),
        edition_id: Set(new.edition.0),
        revision_id: Set(new.revision.0),
        field: Set(new.place.field().to_owned()),
        block: Set(new.place.block().map(|id| id.as_str().to_owned())),
        quoted: Set(new.quoted.to_owned()),
        opened_by: Set(new.by.person().map(|person| person.0)),
        opened_at: Set(micros(now)),
        proposed: Set(new.proposed.map(ToOwned::to_owned)),
        settled: Set(None),
        settled_by: Set(None),
        settled_at: Set(None),
        resolved_by: Set(None),
        resolved_at: Set(None),
    };
    let done = comment_thread::Entity::insert(row).exec(&tx.tx).await?;
    Ok(ThreadId(done.last_insert_id))
}

/// Adds a comment with the people it calls by name.
pub async fn insert_comment(
    tx: &Tx,
    thread: ThreadId,
    by: Speaker,
    body: &str,
    mentions: &BTreeSet<PersonId>,
    now: Timestamp,
) -> StoreResult<CommentId> {
    let row = comment::ActiveModel {
        id: NotSet,
        thread_id: Set(thread.0),
        author_id: Set(by.person().map(|person| person.0)),
        outside_id: Set(by.outside().map(|outside| outside.0)),
        body: Set(body.to_owned()),
        at: Set(micros(now)),
        withdrawn_at: Set(None),
    };
    let id = comment::Entity::insert(row)
        .exec(&tx.tx)
        .await?
        .last_insert_id;
    for person in mentions {
        let row = comment_mention::ActiveModel {
            id: NotSet,
            comment_id: Set(id),
            person_id: Set(person.0),
        };
        comment_mention::Entity::insert(row)
            .exec_without_returning(&tx.tx)
            .await?;
    }
    Ok(CommentId(id))
}

/// A thread of this edition.
pub async fn thread(db: &impl Db, edition: EditionId, id: ThreadId) -> StoreResult<Thread> {
    let row = comment_thread::Entity::find_by_id(id.0)
        .filter(comment_thread::Column::EditionId.eq(edition.0))
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("comment thread"))?;
    thread_from_row(row)
}

/// A comment of this thread.
pub async fn comment(db: &impl Db, thread: ThreadId, id: CommentId) -> StoreResult<Comment> {
    let row = comment::Entity::find_by_id(id.0)
        .filter(comment::Column::ThreadId.eq(thread.0))
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("comment"))?;
    comment_from_row(row)
}

/// Threads of a text, newest first.
pub async fn list_threads(
    db: &impl Db,
    edition: EditionId,
    which: Which,
    offset: u64,
    limit: u64,
) -> StoreResult<Vec<Thread>> {
    let rows = of_edition(edition, which)
        .order_by_desc(comment_thread::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(db.connection())
        .await?;
    rows.into_iter().map(thread_from_row).collect()
}

pub async fn count_threads(db: &impl Db, edition: EditionId, which: Which) -> StoreResult<u64> {
    Ok(of_edition(edition, which).count(db.connection()).await?)
}

/// What was said in some threads, oldest first.
pub async fn comments_of(
    db: &impl Db,
    threads: &[ThreadId],
) -> StoreResult<BTreeMap<ThreadId, Vec<Comment>>> {
    if threads.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = comment::Entity::find()
        .filter(comment::Column::ThreadId.is_in(threads.iter().map(|thread| thread.0)))
        .order_by_asc(comment::Column::Id)
        .limit(MOST_COMMENTS)
        .all(db.connection())
        .await?;
    let mut found: BTreeMap<ThreadId, Vec<Comment>> = BTreeMap::new();
    for row in rows {
        let comment = comment_from_row(row)?;
        found.entry(comment.thread).or_default().push(comment);
    }
    Ok(found)
}

/// How much a speaker said since an instant.
pub async fn count_said(db: &impl Db, by: Speaker, since: Timestamp) -> StoreResult<u64> {
    let mine = match by {
        Speaker::Person(person) => comment::Column::AuthorId.eq(person.0),
        Speaker::Outside(outside) => comment::Column::OutsideId.eq(outside.0),
    };
    let said = comment::Entity::find()
        .filter(mine)
        .filter(comment::Column::At.gt(micros(since)));
    Ok(said.count(db.connection()).await?)
}

/// Whom a comment calls by name.
pub async fn mentioned(db: &impl Db, comment: CommentId) -> StoreResult<BTreeSet<PersonId>> {
    let people: Vec<i64> = comment_mention::Entity::find()
        .select_only()
        .column(comment_mention::Column::PersonId)
        .filter(comment_mention::Column::CommentId.eq(comment.0))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(people.into_iter().map(PersonId).collect())
}

/// Everybody with an account who spoke in the thread of a comment.
pub async fn speakers_around(db: &impl Db, comment: CommentId) -> StoreResult<BTreeSet<PersonId>> {
    let Some(row) = comment::Entity::find_by_id(comment.0)
        .one(db.connection())
        .await?
    else {
        return Ok(BTreeSet::new());
    };
    let people: Vec<Option<i64>> = comment::Entity::find()
        .select_only()
        .column(comment::Column::AuthorId)
        .filter(comment::Column::ThreadId.eq(row.thread_id))
        .distinct()
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(people.into_iter().flatten().map(PersonId).collect())
}

/// Records what became of a suggestion; the thread is closed with it. Stale when somebody was quicker.
pub async fn settle(
    tx: &Tx,
    id: ThreadId,
    settled: Settlement,
    by: Option<PersonId>,
    now: Timestamp,
) -> StoreResult<()> {
    let by = by.map(|person| person.0);
    let done = comment_thread::Entity::update_many()
        .filter(comment_thread::Column::Id.eq(id.0))
        .filter(comment_thread::Column::Settled.is_null())
        .col_expr(
            comment_thread::Column::Settled,
            Expr::value(settled.as_str()),
        )
        .col_expr(comment_thread::Column::SettledBy, Expr::value(by))
        .col_expr(comment_thread::Column::SettledAt, Expr::value(micros(now)))
        .col_expr(comment_thread::Column::ResolvedBy, Expr::value(by))
        .col_expr(comment_thread::Column::ResolvedAt, Expr::value(micros(now)))
        .exec(&tx.tx)
        .await?;
    one_row(done.rows_affected)
}

/// Closes a thread, or opens it again (`by` = none). Stale when it stands so already.
pub async fn set_resolved(
    tx: &Tx,
    id: ThreadId,
    resolved: Option<(Option<PersonId>, Timestamp)>,
) -> StoreResult<()> {
    let stands = match resolved {
        Some(_) => comment_thread::Column::ResolvedAt.is_null(),
        None => comment_thread::Column::ResolvedAt.is_not_null(),
    };
    let by = resolved.and_then(|(by, _)| by).map(|person| person.0);
    let at = resolved.map(|(_, at)| micros(at));
    let done = comment_thread::Entity::update_many()
        .filter(comment_thread::Column::Id.eq(id.0))
        .filter(stands)
        .col_expr(comment_thread::Column::ResolvedBy, Expr::value(by))
        .col_expr(comment_thread::Column::ResolvedAt, Expr::value(at))
        .exec(&tx.tx)
        .await?;
    one_row(done.rows_affected)
}

/// Marks a comment as taken back. Stale when it is so already.
pub async fn withdraw(tx: &Tx, id: CommentId, now: Timestamp) -> StoreResult<()> {
    let done = comment::Entity::update_many()
        .filter(comment::Column::Id.eq(id.0))
        .filter(comment::Column::WithdrawnAt.is_null())
        .col_expr(comment::Column::WithdrawnAt, Expr::value(micros(now)))
        .exec(&tx.tx)
        .await?;
    one_row(done.rows_affected)
}

/// Whose suggestions went into some editions: their words are in the text.
pub(super) async fn whose_words(
    db: &impl Db,
    editions: &[i64],
) -> StoreResult<Vec<(EditionId, PersonId)>> {
    let rows: Vec<(i64, Option<i64>)> = comment_thread::Entity::find()
        .select_only()
        .column(comment_thread::Column::EditionId)
        .column(comment_thread::Column::OpenedBy)
        .filter(comment_thread::Column::EditionId.is_in(editions.iter().copied()))
        .filter(comment_thread::Column::Settled.eq(Settlement::Accepted.as_str()))
        .distinct()
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|(edition, by)| Some((EditionId(edition), PersonId(by?))))
        .collect())
}

impl Speaker {
    pub fn person(self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(person),
            Self::Outside(_) => None,
        }
    }

    fn outside(self) -> Option<OutsideId> {
        match self {
            Self::Person(_) => None,
            Self::Outside(outside) => Some(outside),
        }
    }
}

fn of_edition(edition: EditionId, which: Which) -> sea_orm::Select<comment_thread::Entity> {
    let all =
        comment_thread::Entity::find().filter(comment_thread::Column::EditionId.eq(edition.0));
    match which {
        Which::Open => all.filter(comment_thread::Column::ResolvedAt.is_null()),
        Which::Resolved => all.filter(comment_thread::Column::ResolvedAt.is_not_null()),
        Which::All => all,
    }
}

fn one_row(rows: u64) -> StoreResult<()> {
    if rows == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

fn thread_from_row(row: comment_thread::Model) -> StoreResult<Thread> {
    let read = Row::of("comment_thread", row.id);
    let place = Place::read(&row.field, row.block.as_deref().unwrap_or_default());
    Ok(Thread {
        id: ThreadId(row.id),
        edition: EditionId(row.edition_id),
        revision: RevisionId(row.revision_id),
        place: place.ok_or_else(|| read.corrupt("no such place"))?,
        quoted: row.quoted,
        opened_by: row.opened_by.map(PersonId),
        opened_at: read.instant(row.opened_at)?,
        proposed: row.proposed,
        settled: read.maybe_word(row.settled.as_deref())?,
        settled_by: row.settled_by.map(PersonId),
        settled_at: read.maybe_instant(row.settled_at)?,
        resolved_by: row.resolved_by.map(PersonId),
        resolved_at: read.maybe_instant(row.resolved_at)?,
    })
}

fn comment_from_row(row: comment::Model) -> StoreResult<Comment> {
    let read = Row::of("comment", row.id);
    Ok(Comment {
        id: CommentId(row.id),
        thread: ThreadId(row.thread_id),
        author: row.author_id.map(PersonId),
        outside: row.outside_id.map(OutsideId),
        body: row.body,
        at: read.instant(row.at)?,
        withdrawn_at: read.maybe_instant(row.withdrawn_at)?,
    })
}
