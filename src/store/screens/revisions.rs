//! The revisions of a document in one language, through all its editions: listed without their texts,
//! and two of them with. At most six queries.

use std::collections::BTreeMap;

use entity::{edition, restoration, revision};
use jiff::Timestamp;
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::labels::people;
use crate::domain::id::{EditionId, PersonId, RevisionId};
use crate::domain::scope::Scope;
use crate::domain::stage::{Slot, Stage};
use crate::domain::way::Way;
use crate::store::Db;
use crate::store::editions::{self, Edition};
use crate::store::error::{StoreError, StoreResult};
use crate::store::revisions::{self, Revision};
use crate::store::row::Row;

/// A revision by the number of its edition and its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    pub edition: i64,
    pub revision: i64,
}

/// A revision without its text.
#[derive(Clone, Debug)]
pub struct RevisionLine {
    pub id: RevisionId,
    pub edition: EditionId,
    pub numbers: Numbers,
    /// Of the edition.
    pub stage: Stage,
    /// None = the system.
    pub author: Option<String>,
    /// What the writer noted when saving.
    pub note: Option<String>,
    pub way: Way,
    pub created_at: Timestamp,
    /// The newest of its edition.
    pub is_head: bool,
    /// The revision it brought back.
    pub restored: Option<Numbers>,
}

/// One page of revisions, newest first.
#[derive(Clone, Debug)]
pub struct RevisionList {
    /// The edition that was asked for.
    pub edition: Edition,
    /// The one being worked on in this language.
    pub open: Option<Edition>,
    pub rows: Vec<RevisionLine>,
    /// The next page holds what came before this one.
    pub next: Option<RevisionId>,
}

/// A revision with the edition it belongs to.
#[derive(Clone, Debug)]
pub struct Placed {
    pub edition: Edition,
    pub revision: Revision,
}

/// Key, edition, number, author, note, way, instant.
type Columns = (i64, i64, i64, Option<i64>, Option<String>, String, i64);

/// The revisions of an edition's document in its language, if it is in sight.
pub async fn list(
    db: &impl Db,
    scope: &Scope,
    id: EditionId,
    before: Option<RevisionId>,
    size: u64,
) -> StoreResult<RevisionList> {
    let edition = editions::edition(db, scope, id).await?;
    let mut query = revision::Entity::find()
        .select_only()
        .column(revision::Column::Id)
        .column(revision::Column::EditionId)
        .column(revision::Column::Number)
        .column(revision::Column::AuthorId)
        .column(revision::Column::Reason)
        .column(revision::Column::Way)
        .column(revision::Column::CreatedAt)
        .filter(revision::Column::EditionId.in_subquery(same_text(&edition)));
    if let Some(before) = before {
        query = query.filter(revision::Column::Id.lt(before.0));
    }
    let mut rows: Vec<Columns> = query
        .order_by_desc(revision::Column::Id)
        .limit(size + 1)
        .into_tuple()
        .all(db.connection())
        .await?;
    let more = rows.len() as u64 > size;
    rows.truncate(usize::try_from(size).unwrap_or(usize::MAX));
    let next = rows.last().filter(|_| more).map(|row| RevisionId(row.0));
    let open = editions::find_in_slot(db, &edition.document, edition.locale, Slot::Open).await?;
    Ok(RevisionList {
        rows: lines(db, rows).await?,
        edition,
        open,
        next,
    })
}

/// Two revisions of one document in one language, each by its edition and its number.
pub async fn pair(
    db: &impl Db,
    scope: &Scope,
    id: EditionId,
    (of_old, old): (EditionId, i64),
    (of_new, new): (EditionId, i64),
) -> StoreResult<(Placed, Placed)> {
    let edition = editions::edition(db, scope, id).await?;
    let before = placed(db, scope, &edition, of_old, old).await?;
    let after = placed(db, scope, &edition, of_new, new).await?;
    Ok((before, after))
}

async fn placed(
    db: &impl Db,
    scope: &Scope,
    beside: &Edition,
    id: EditionId,
    number: i64,
) -> StoreResult<Placed> {
    let edition = match id == beside.id {
        true => beside.clone(),
        false => editions::edition(db, scope, id).await?,
    };
    if edition.document.id != beside.document.id || edition.locale != beside.locale {
        return Err(StoreError::NotFound("edition"));
    }
    let kind = edition.document.kind;
    Ok(Placed {
        revision: revisions::numbered(db, kind, id, number).await?,
        edition,
    })
}

fn same_text(edition: &Edition) -> SelectStatement {
    Query::select()
        .column(edition::Column::Id)
        .from(edition::Entity)
        .and_where(edition::Column::DocumentId.eq(edition.document.id.0))
        .and_where(edition::Column::Locale.eq(edition.locale.tag()))
        .and_where(edition::Column::TrashId.is_null())
        .to_owned()
}

async fn lines(db: &impl Db, rows: Vec<Columns>) -> StoreResult<Vec<RevisionLine>> {
    let of = of_editions(db, rows.iter().map(|row| row.1).collect()).await?;
    let names = people(
        db,
        &rows.iter().filter_map(|row| row.3.map(PersonId)).collect(),
    )
    .await?;
    let restored = restored(db, rows.iter().map(|row| row.0).collect()).await?;
    rows.into_iter()
        .map(|(id, edition, number, author, note, way, at)| {
            let read = Row::of("revision", id);
            let (edition_number, stage, head) =
                of.get(&edition).ok_or_else(|| read.corrupt("no edition"))?;
            Ok(RevisionLine {
                id: RevisionId(id),
                edition: EditionId(edition),
                numbers: Numbers {
                    edition: *edition_number,
                    revision: number,
                },
                stage: *stage,
                author: author.and_then(|by| names.get(&PersonId(by)).cloned()),
                note,
                way: read.word(&way)?,
                created_at: read.instant(at)?,
                is_head: *head == Some(id),
                restored: restored.get(&id).copied(),
            })
        })
        .collect()
}

/// Number, stage and head by key.
async fn of_editions(
    db: &impl Db,
    ids: Vec<i64>,
) -> StoreResult<BTreeMap<i64, (i64, Stage, Option<i64>)>> {
    let rows: Vec<(i64, i64, String, Option<i64>)> = edition::Entity::find()
        .select_only()
        .column(edition::Column::Id)
        .column(edition::Column::Number)
        .column(edition::Column::Stage)
        .column(edition::Column::HeadRevisionId)
        .filter(edition::Column::Id.is_in(ids))
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|(id, number, stage, head)| {
            let stage = Row::of("edition", id).word(&stage)?;
            Ok((id, (number, stage, head)))
        })
        .collect()
}

/// What each of these revisions brought back, if anything.
async fn restored(db: &impl Db, ids: Vec<i64>) -> StoreResult<BTreeMap<i64, Numbers>> {
    let rows: Vec<(i64, i64, i64)> = restoration::Entity::find()
        .select_only()
        .column(restoration::Column::RevisionId)
        .column(edition::Column::Number)
        .column(revision::Column::Number)
        .join(
            sea_orm::JoinType::InnerJoin,
            restoration::Entity::belongs_to(revision::Entity)
                .from(restoration::Column::FromRevisionId)
                .to(revision::Column::Id)
                .into(),
        )
        .join(
            sea_orm::JoinType::InnerJoin,
            revision::Entity::belongs_to(edition::Entity)
                .from(revision::Column::EditionId)
                .to(edition::Column::Id)
                .into(),
        )
        .filter(restoration::Column::RevisionId.is_in(ids))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, edition, revision)| (id, Numbers { edition, revision }))
        .collect())
}
