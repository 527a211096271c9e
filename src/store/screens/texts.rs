//! The page of a document. At most seven queries.

use entity::publication;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};

use super::desks::{Desk, list_desks};
use super::labels::people;
use super::text::editions_in_slots;
use crate::domain::id::EditionId;
use crate::domain::locale::Locale;
use crate::domain::scope::Scope;
use crate::domain::stage::Slot;
use crate::store::Db;
use crate::store::documents::{self, Document};
use crate::store::editions::{self, Edition};
use crate::store::error::StoreResult;
use crate::store::publications::PublicState;
use crate::store::row::Row;
use crate::store::translations::{self, Link};

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
    /// What it is made from and how far it is; none = it is no translation.
    pub link: Option<Link>,
}

/// Where the public finds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicLine {
    pub path: String,
    pub state: PublicState,
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
    let ids: Vec<EditionId> = current.iter().map(|edition| edition.id).collect();
    let links = translations::list_links(db, &ids).await?;
    let line = |edition: Edition| TextLine {
        writer: edition.updated_by.and_then(|by| names.get(&by).cloned()),
        link: links
            .iter()
            .find(|link| link.edition == edition.id)
            .copied(),
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
