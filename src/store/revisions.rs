//! Revisions: immutable snapshots. There is no update and no delete here, and never will be.

use std::collections::{BTreeMap, BTreeSet};

use entity::{restoration, revision};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::talk;
use super::tx::{Db, Tx};
use crate::domain::content::{self, Content, Kind};
use crate::domain::id::{EditionId, PersonId, RevisionId};
use crate::domain::way::Way;

/// A snapshot of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    pub id: RevisionId,
    pub edition: EditionId,
    pub number: i64,
    pub content: Content,
    pub digest: String,
    pub author: Option<PersonId>,
    pub reason: Option<String>,
    pub way: Way,
    pub created_at: Timestamp,
}

/// A snapshot to be kept.
#[derive(Clone, Debug)]
pub struct NewRevision<'a> {
    pub edition: EditionId,
    pub content: &'a Content,
    pub digest: String,
    pub author: Option<PersonId>,
    pub reason: Option<String>,
    pub way: Way,
}

/// The revision of a document of `kind`. Its rights are those of its edition: load that first.
pub async fn revision(db: &impl Db, kind: Kind, id: RevisionId) -> StoreResult<Revision> {
    let row = revision::Entity::find_by_id(id.0)
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("revision"))?;
    from_row(kind, row)
}

/// The newest revision of an edition that says exactly this.
pub async fn find_by_digest(
    db: &impl Db,
    kind: Kind,
    edition: EditionId,
    digest: &str,
) -> StoreResult<Option<Revision>> {
    let row = revision::Entity::find()
        .filter(revision::Column::EditionId.eq(edition.0))
        .filter(revision::Column::Digest.eq(digest))
        .order_by_desc(revision::Column::Number)
        .one(db.connection())
        .await?;
    row.map(|row| from_row(kind, row)).transpose()
}

/// The revision of an edition with this number.
pub async fn numbered(
    db: &impl Db,
    kind: Kind,
    edition: EditionId,
    number: i64,
) -> StoreResult<Revision> {
    let row = revision::Entity::find()
        .filter(revision::Column::EditionId.eq(edition.0))
        .filter(revision::Column::Number.eq(number))
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("revision"))?;
    from_row(kind, row)
}

/// The newest revisions of an edition, newest first.
pub async fn list_of_edition(
    db: &impl Db,
    kind: Kind,
    edition: EditionId,
    limit: u64,
) -> StoreResult<Vec<Revision>> {
    let rows = revision::Entity::find()
        .filter(revision::Column::EditionId.eq(edition.0))
        .order_by_desc(revision::Column::Number)
        .limit(limit)
        .all(db.connection())
        .await?;
    rows.into_iter().map(|row| from_row(kind, row)).collect()
}

/// Everyone whose words are in an edition, by saving or by a suggestion that was taken: four eyes
/// counts them all.
pub async fn contributors(db: &impl Db, edition: EditionId) -> StoreResult<BTreeSet<PersonId>> {
    let authors: Vec<Option<i64>> = revision::Entity::find()
        .select_only()
        .column(revision::Column::AuthorId)
        .filter(revision::Column::EditionId.eq(edition.0))
        .distinct()
        .into_tuple()
        .all(db.connection())
        .await?;
    let suggested = talk::whose_words(db, &[edition.0]).await?;
    let suggested = suggested.into_iter().map(|(_, person)| person);
    let authors = authors.into_iter().flatten().map(PersonId);
    Ok(authors.chain(suggested).collect())
}

/// The same for many editions at once.
pub async fn contributors_of(
    db: &impl Db,
    editions: &[EditionId],
) -> StoreResult<BTreeMap<EditionId, BTreeSet<PersonId>>> {
    let ids = editions.iter().map(|edition| edition.0);
    let rows: Vec<(i64, Option<i64>)> = revision::Entity::find()
        .select_only()
        .column(revision::Column::EditionId)
        .column(revision::Column::AuthorId)
        .filter(revision::Column::EditionId.is_in(ids))
        .distinct()
        .into_tuple()
        .all(db.connection())
        .await?;
    let mut found: BTreeMap<EditionId, BTreeSet<PersonId>> = BTreeMap::new();
    for (edition, author) in rows {
        let people = found.entry(EditionId(edition)).or_default();
        people.extend(author.map(PersonId));
    }
    let ids: Vec<i64> = editions.iter().map(|edition| edition.0).collect();
    for (edition, person) in talk::whose_words(db, &ids).await? {
        found.entry(edition).or_default().insert(person);
    }
    Ok(found)
}

/// Keeps a snapshot under the next number.
pub async fn insert_revision(
    tx: &Tx,
    new: NewRevision<'_>,
    now: Timestamp,
) -> StoreResult<RevisionId> {
    let newest: Option<i64> = revision::Entity::find()
        .select_only()
        .column(revision::Column::Number)
        .filter(revision::Column::EditionId.eq(new.edition.0))
        .order_by_desc(revision::Column::Number)
        .into_tuple()
        .one(&tx.tx)
        .await?;
    let row = revision::ActiveModel {
        id: NotSet,
        edition_id: Set(new.edition.0),
        number: Set(newest.unwrap_or(0) + 1),
        content: Set(new.content.to_json().to_string()),
        digest: Set(new.digest),
        author_id: Set(new.author.map(|person| person.0)),
        reason: Set(new.reason),
        way: Set(new.way.as_str().to_owned()),
        created_at: Set(micros(now)),
    };
    match revision::Entity::insert(row).exec(&tx.tx).await {
        Ok(done) => Ok(RevisionId(done.last_insert_id)),
        Err(error) => Err(match StoreError::from(error) {
            // Somebody kept a revision at the same moment: what was read is no longer the newest.
            StoreError::Taken("uq_revision_edition_id_number") => StoreError::Stale,
            other => other,
        }),
    }
}

/// Remembers which revision a new one brought back.
pub async fn note_restored(tx: &Tx, revision: RevisionId, from: RevisionId) -> StoreResult<()> {
    let row = restoration::ActiveModel {
        revision_id: Set(revision.0),
        from_revision_id: Set(from.0),
    };
    restoration::Entity::insert(row)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

pub(super) fn from_row(kind: Kind, row: revision::Model) -> StoreResult<Revision> {
    let read = Row::of("revision", row.id);
    let json = read.json(&row.content)?;
    Ok(Revision {
        id: RevisionId(row.id),
        edition: EditionId(row.edition_id),
        number: row.number,
        content: content::from_json(kind, &json).map_err(|error| read.corrupt(error))?,
        digest: row.digest,
        author: row.author_id.map(PersonId),
        reason: row.reason,
        way: read.word(&row.way)?,
        created_at: read.instant(row.created_at)?,
    })
}
