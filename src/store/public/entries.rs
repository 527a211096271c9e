//! Finding published texts: one by address or id, many by filter, newest first.

use entity::{change, public_path, publication, publication_term};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait as _, Query as Sql};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, FromQueryResult, JoinType, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, RelationDef, Select,
};

use super::PublicReads;
use super::entry::{Entry, EntryRow, public_id};
use crate::domain::content::Kind;
use crate::domain::id::PublicId;
use crate::domain::locale::Locale;
use crate::store::error::StoreResult;
use crate::store::publications::PublicState;
use crate::store::row::{Row, micros};

/// How many replacements in a row are followed.
const MOST_HOPS: usize = 8;

/// Whose texts.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Desk {
    #[default]
    Any,
    National,
    City(String),
}

/// A place in a list that is ordered by public date: what comes after it is older.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Microseconds UTC.
    pub published_at: i64,
    pub id: i64,
}

/// Which texts, and how many at most.
#[derive(Clone, Debug, Default)]
pub struct Query {
    pub desk: Desk,
    pub locale: Option<Locale>,
    pub kind: Option<Kind>,
    pub sector: Option<String>,
    pub level: Option<String>,
    pub tag: Option<String>,
    /// Public id of a programme document.
    pub programme: Option<String>,
    /// Withdrawn texts too; never removed ones.
    pub withdrawn: bool,
    pub after: Option<Cursor>,
    pub limit: u64,
}

/// One page of a list and the place where the next one begins.
#[derive(Clone, Debug)]
pub struct Found<T> {
    pub items: Vec<T>,
    pub next: Option<Cursor>,
}

/// A text as lists and sitemaps name it.
#[derive(Clone, Debug)]
pub struct Headline {
    pub document_id: PublicId,
    pub city: Option<String>,
    pub kind: Kind,
    pub locale: Locale,
    pub path: String,
    pub title: String,
    pub summary: String,
    /// Wall time in Morocco, of events.
    pub starts_local: Option<String>,
    pub published_at: Timestamp,
    pub updated_at: Timestamp,
}

/// A text with what is to be known of the address it was asked by.
#[derive(FromQueryResult)]
struct FoundByPath {
    #[sea_orm(nested)]
    row: EntryRow,
    path_killed_at: Option<i64>,
}

#[derive(FromQueryResult)]
struct HeadlineRow {
    id: i64,
    document_public_id: String,
    city_slug: Option<String>,
    kind: String,
    locale: String,
    path: String,
    title: String,
    summary: String,
    starts_local: Option<String>,
    published_at: i64,
    updated_at: i64,
}

impl PublicReads {
    /// The text that has or had this address, in any state; compare its `path` to know which.
    pub async fn find_by_path(&self, path: &str) -> StoreResult<Option<Entry>> {
        let query = dated().join_rev(JoinType::InnerJoin, path_to_publication());
        let row = query
            .column_as(public_path::Column::KilledAt, "path_killed_at")
            .filter(public_path::Column::Path.eq(path))
            .into_model::<FoundByPath>()
            .one(&self.db)
            .await?;
        let Some(FoundByPath {
            row,
            path_killed_at,
        }) = row
        else {
            return Ok(None);
        };
        let mut entry = row.read()?;
        // The present address of a text is never a killed one.
        if path_killed_at.is_some() && entry.path != path {
            entry.state = PublicState::Killed;
            entry.notice = None;
        }
        Ok(Some(entry))
    }

    /// The readable text that the readers of a replaced one are led to, over as many replacements as
    /// there were; none when it has gone in its turn.
    pub async fn successor(&self, entry: &Entry) -> StoreResult<Option<Entry>> {
        let mut next = entry.replaced_by;
        for _ in 0..MOST_HOPS {
            let Some(id) = next else { return Ok(None) };
            match self.find_row(id).await? {
                Some(found) if found.state.is_readable() => return Ok(Some(found)),
                Some(found) => next = found.replaced_by,
                None => return Ok(None),
            }
        }
        Ok(None)
    }

    async fn find_row(&self, id: i64) -> StoreResult<Option<Entry>> {
        let row = dated()
            .filter(publication::Column::Id.eq(id))
            .into_model::<EntryRow>()
            .one(&self.db)
            .await?;
        row.map(EntryRow::read).transpose()
    }

    /// The text with this permanent id, in any state.
    pub async fn find_by_id(&self, id: &PublicId) -> StoreResult<Option<Entry>> {
        let row = dated()
            .filter(publication::Column::PublicId.eq(id.as_str()))
            .into_model::<EntryRow>()
            .one(&self.db)
            .await?;
        row.map(EntryRow::read).transpose()
    }

    /// Whole texts, newest public date first.
    pub async fn list_entries(&self, query: &Query) -> StoreResult<Found<Entry>> {
        let rows = listed(dated(), query)
            .into_model::<EntryRow>()
            .all(&self.db)
            .await?;
        let items: Vec<Entry> = rows
            .into_iter()
            .map(EntryRow::read)
            .collect::<StoreResult<_>>()?;
        Ok(cut(items, query.limit, |entry| Cursor {
            published_at: micros(entry.published_at),
            id: entry.id,
        }))
    }

    /// Headlines, newest public date first.
    pub async fn list_headlines(&self, query: &Query) -> StoreResult<Found<Headline>> {
        let rows = listed(publication::Entity::find(), query)
            .into_model::<HeadlineRow>()
            .all(&self.db)
            .await?;
        let found = cut(rows, query.limit, |row| Cursor {
            published_at: row.published_at,
            id: row.id,
        });
        Ok(Found {
            items: found
                .items
                .into_iter()
                .map(HeadlineRow::read)
                .collect::<StoreResult<_>>()?,
            next: found.next,
        })
    }

    /// The latest change of any live text by city; `None` stands for the national desk.
    pub async fn last_changes(&self) -> StoreResult<Vec<(Option<String>, Timestamp)>> {
        let rows: Vec<(Option<String>, i64)> = publication::Entity::find()
            .select_only()
            .column(publication::Column::CitySlug)
            .column_as(publication::Column::UpdatedAt.max(), "updated_at")
            .filter(publication::Column::State.eq(PublicState::Live.as_str()))
            .group_by(publication::Column::CitySlug)
            .into_tuple()
            .all(&self.db)
            .await?;
        rows.into_iter()
            .map(|(city, at)| Ok((city, Row::of("publication", 0).instant(at)?)))
            .collect()
    }
}

impl HeadlineRow {
    fn read(self) -> StoreResult<Headline> {
        let at = Row::of("publication", self.id);
        Ok(Headline {
            document_id: public_id(at, &self.document_public_id)?,
            city: self.city_slug,
            kind: at.word(&self.kind)?,
            locale: at.word(&self.locale)?,
            path: self.path,
            title: self.title,
            summary: self.summary,
            starts_local: self.starts_local,
            published_at: at.instant(self.published_at)?,
            updated_at: at.instant(self.updated_at)?,
        })
    }
}

fn dated() -> Select<publication::Entity> {
    let change: RelationDef = publication::Entity::belongs_to(change::Entity)
        .from(publication::Column::Seq)
        .to(change::Column::Seq)
        .into();
    publication::Entity::find()
        .join(JoinType::LeftJoin, change)
        .column_as(change::Column::At, "changed_at")
}

fn path_to_publication() -> RelationDef {
    public_path::Entity::belongs_to(publication::Entity)
        .from(public_path::Column::PublicationId)
        .to(publication::Column::Id)
        .into()
}

/// One row more than asked for tells whether there is a next page.
fn listed(select: Select<publication::Entity>, query: &Query) -> Select<publication::Entity> {
    use publication::Column;
    let mut wanted = Condition::all();
    wanted = match query.withdrawn {
        true => wanted.add(Column::State.is_in(PublicState::READABLE)),
        false => wanted.add(Column::State.eq(PublicState::Live.as_str())),
    };
    wanted = match &query.desk {
        Desk::Any => wanted,
        Desk::National => wanted.add(Column::CitySlug.is_null()),
        Desk::City(slug) => wanted.add(Column::CitySlug.eq(slug)),
    };
    if let Some(locale) = query.locale {
        wanted = wanted.add(Column::Locale.eq(locale.tag()));
    }
    if let Some(kind) = query.kind {
        wanted = wanted.add(Column::Kind.eq(kind.as_str()));
    }
    for (axis, value) in [
        ("sector", &query.sector),
        ("level", &query.level),
        ("tag", &query.tag),
        ("programme", &query.programme),
    ] {
        if let Some(value) = value {
            wanted = wanted.add(filed_under(axis, value));
        }
    }
    if let Some(after) = query.after {
        let older = Column::PublishedAt.lt(after.published_at);
        let same = Column::PublishedAt.eq(after.published_at);
        wanted = wanted.add(older.or(same.and(Column::Id.lt(after.id))));
    }
    select
        .filter(wanted)
        .order_by_desc(Column::PublishedAt)
        .order_by_desc(Column::Id)
        .limit(query.limit.saturating_add(1))
}

pub(super) fn filed_under(axis: &str, value: &str) -> Expr {
    let filed = Sql::select()
        .column(publication_term::Column::PublicationId)
        .from(publication_term::Entity)
        .and_where(publication_term::Column::Axis.eq(axis))
        .and_where(publication_term::Column::Value.eq(value))
        .to_owned();
    publication::Column::Id.in_subquery(filed)
}

fn cut<T>(mut items: Vec<T>, limit: u64, place: impl Fn(&T) -> Cursor) -> Found<T> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = items.len() > limit;
    items.truncate(limit);
    let next = items.last().filter(|_| more).map(place);
    Found { items, next }
}
