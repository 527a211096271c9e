//! The page of a document and the list of a text's revisions. At most six queries.

use entity::{publication, revision};
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::desks::{Desk, list_desks};
use super::labels::people;
use super::text::editions_in_slots;
use crate::domain::id::{EditionId, PersonId};
use crate::domain::locale::Locale;
use crate::domain::scope::Scope;
use crate::domain::stage::Slot;
use crate::store::Db;
use crate::store::documents::{self, Document};
use crate::store::editions::{self, Edition};
use crate::store::error::StoreResult;
use crate::store::publications::PublicState;
use crate::store::row::Row;

/// The most past rounds of work that the page of a document lists.
const MOST_PAST: u64 = 40;

/// A document with all that hangs from it.
#[derive(Clone, Debug)]
pub struct DocumentScreen {
    pub document: Document,
    /// None = national.
    pub desk: Option<Desk>,
    /// One for each language, in their order, also for those without a text.
    pub languages: Vec<Language>,
    /// Editions that are neither open nor live, newest first.
    pub past: Vec<TextLine>,
}

/// How a document stands in one language.
#[derive(Clone, Debug)]
pub struct Language {
    pub locale: Locale,
    pub open: Option<TextLine>,
    pub live: Option<TextLine>,
    pub public: Option<PublicLine>,
}

/// An edition with the name of the one who wrote last.
#[derive(Clone, Debug)]
pub struct TextLine {
    pub edition: Edition,
    pub writer: Option<String>,
}

/// Where the public finds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicLine {
    pub path: String,
    pub state: PublicState,
}

/// The revisions of a text, newest first.
#[derive(Clone, Debug)]
pub struct RevisionList {
    pub edition: Edition,
    pub rows: Vec<RevisionLine>,
    pub has_more: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevisionLine {
    pub number: i64,
    /// None = the system.
    pub author: Option<String>,
    /// What the writer noted when saving.
    pub note: Option<String>,
    pub created_at: Timestamp,
    pub is_head: bool,
}

/// The document with this public id, if it is in sight.
pub async fn document(db: &impl Db, scope: &Scope, public_id: &str) -> StoreResult<DocumentScreen> {
    let document = documents::document(db, scope, public_id).await?;
    let current = editions_in_slots(db, &document).await?;
    let mut past = editions::list_of_document(db, &document, MOST_PAST).await?;
    past.retain(|edition| edition.stage.slot().is_none());
    let writers = current
        .iter()
        .chain(&past)
        .filter_map(|edition| edition.updated_by);
    let names = people(db, &writers.collect()).await?;
    let line = |edition: Edition| TextLine {
        writer: edition.updated_by.and_then(|by| names.get(&by).cloned()),
        edition,
    };
    let public = public_lines(db, &document).await?;
    let at = |locale: Locale, slot: Slot| {
        let mut found = current.iter().filter(|edition| edition.locale == locale);
        found
            .find(|edition| edition.stage.slot() == Some(slot))
            .cloned()
            .map(line)
    };
    let languages = Locale::ALL.into_iter().map(|locale| Language {
        locale,
        open: at(locale, Slot::Open),
        live: at(locale, Slot::Live),
        public: public
            .iter()
            .find(|(of, _)| *of == locale)
            .map(|(_, line)| line.clone()),
    });
    let languages = languages.collect();
    let desk = match document.city {
        Some(city) => list_desks(db, &Scope::Cities([city].into())).await?.pop(),
        None => None,
    };
    Ok(DocumentScreen {
        document,
        desk,
        languages,
        past: past.into_iter().map(line).collect(),
    })
}

/// Key, number, author, note, instant.
type RevisionColumns = (i64, i64, Option<i64>, Option<String>, i64);

/// Page `page` (from 0) of an edition's revisions, if it is in sight. Their contents are not loaded.
pub async fn revisions(
    db: &impl Db,
    scope: &Scope,
    id: EditionId,
    page: u64,
    size: u64,
) -> StoreResult<RevisionList> {
    let edition = editions::edition(db, scope, id).await?;
    let mut rows: Vec<RevisionColumns> = revision::Entity::find()
        .select_only()
        .column(revision::Column::Id)
        .column(revision::Column::Number)
        .column(revision::Column::AuthorId)
        .column(revision::Column::Reason)
        .column(revision::Column::CreatedAt)
        .filter(revision::Column::EditionId.eq(id.0))
        .order_by_desc(revision::Column::Number)
        .offset(page.saturating_mul(size))
        .limit(size + 1)
        .into_tuple()
        .all(db.connection())
        .await?;
    let has_more = rows.len() as u64 > size;
    rows.truncate(usize::try_from(size).unwrap_or(usize::MAX));
    let authors = rows.iter().filter_map(|row| row.2.map(PersonId));
    let names = people(db, &authors.collect()).await?;
    let lines: StoreResult<Vec<RevisionLine>> = rows
        .into_iter()
        .map(|(row, number, author, note, at)| {
            Ok(RevisionLine {
                number,
                author: author.and_then(|by| names.get(&PersonId(by)).cloned()),
                note,
                created_at: Row::of("revision", row).instant(at)?,
                is_head: edition.head.0 == row,
            })
        })
        .collect();
    Ok(RevisionList {
        edition,
        rows: lines?,
        has_more,
    })
}

async fn public_lines(db: &impl Db, document: &Document) -> StoreResult<Vec<(Locale, PublicLine)>> {
    let rows: Vec<(i64, String, String, String)> = publication::Entity::find()
        .select_only()
        .column(publication::Column::Id)
        .column(publication::Column::Locale)
        .column(publication::Column::Path)
        .column(publication::Column::State)
        .filter(publication::Column::DocumentId.eq(document.id.0))
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|(id, locale, path, state)| {
            let read = Row::of("publication", id);
            let line = PublicLine {
                path,
                state: read.word(&state)?,
            };
            Ok((read.word(&locale)?, line))
        })
        .collect()
}
