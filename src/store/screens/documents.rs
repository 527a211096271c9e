//! The list of documents: one row each, with how its texts stand in every language. Four queries.

use std::collections::BTreeMap;

use entity::{document, edition};
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, JoinType, Order, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _,
};

use super::coverage::{stale, translation_of};
use super::sight::in_sight;
use crate::domain::content::Kind;
use crate::domain::id::{CityId, EditionId, PersonId};
use crate::domain::locale::Locale;
use crate::domain::scope::Scope;
use crate::domain::stage::{Slot, Stage};
use crate::domain::text::query_terms;
use crate::domain::translation::Progress;
use crate::store::error::StoreResult;
use crate::store::row::Row;
use crate::store::{Db, translations};

/// What the list is narrowed to; nothing = everything in sight.
#[derive(Clone, Debug, Default)]
pub struct DocumentFilter {
    pub kind: Option<Kind>,
    /// `Some(None)` = the national desk.
    pub desk: Option<Option<CityId>>,
    pub locale: Option<Locale>,
    pub stage: Option<Stage>,
    /// Only documents without a text in this language.
    pub lacking: Option<Locale>,
    /// Only translations that owe their source something.
    pub stale: bool,
    /// As typed.
    pub query: String,
    /// Only texts this person began or wrote on last.
    pub writer: Option<PersonId>,
}

/// A page of documents, the one touched last first.
#[derive(Clone, Debug)]
pub struct DocumentPage {
    pub rows: Vec<DocumentRow>,
    pub has_more: bool,
}

#[derive(Clone, Debug)]
pub struct DocumentRow {
    pub public_id: String,
    pub city: Option<CityId>,
    pub kind: Kind,
    pub touched_at: Timestamp,
    /// Open before live, in the order of locales; never empty.
    pub texts: Vec<TextRow>,
}

/// An edition as a row shows it.
#[derive(Clone, Debug)]
pub struct TextRow {
    pub id: EditionId,
    pub locale: Locale,
    pub stage: Stage,
    pub slot: Option<Slot>,
    pub title: String,
    pub updated_at: Timestamp,
    pub has_schedule_failure: bool,
    /// How far it is as a translation; none = it is no translation.
    pub progress: Option<Progress>,
}

impl DocumentRow {
    /// The text to name the document by: in `wanted` if there is one, else the first.
    pub fn name_in(&self, wanted: Locale) -> Option<&TextRow> {
        let titled = |text: &&TextRow| !text.title.is_empty();
        let here = |text: &&TextRow| text.locale == wanted && !text.title.is_empty();
        let mut texts = self.texts.iter();
        let found = texts.find(here).or_else(|| self.texts.iter().find(titled));
        found.or_else(|| self.texts.first())
    }
}

/// Page `page` (from 0) of the documents in sight that have a text matching the filter.
pub async fn list_documents(
    db: &impl Db,
    scope: &Scope,
    filter: &DocumentFilter,
    page: u64,
    size: u64,
) -> StoreResult<DocumentPage> {
    let touched = edition::Column::UpdatedAt.max();
    let mut found: Vec<(i64, i64, i64)> = edition::Entity::find()
        .select_only()
        .column(edition::Column::DocumentId)
        .column_as(edition::Column::UpdatedAt.max(), "touched")
        .column_as(edition::Column::Id.max(), "newest")
        .inner_join(document::Entity)
        .filter(in_sight(scope))
        .filter(matching(filter))
        .filter(edition::Column::TrashId.is_null())
        .group_by(edition::Column::DocumentId)
        .order_by(touched, Order::Desc)
        .order_by(
            Expr::col((edition::Entity, edition::Column::DocumentId)),
            Order::Desc,
        )
        .offset(page.saturating_mul(size))
        .limit(size + 1)
        .into_tuple()
        .all(db.connection())
        .await?;
    let has_more = found.len() as u64 > size;
    found.truncate(usize::try_from(size).unwrap_or(usize::MAX));
    Ok(DocumentPage {
        rows: rows(db, &found).await?,
        has_more,
    })
}

fn matching(filter: &DocumentFilter) -> Condition {
    let mut all = Condition::all()
        .add_option(
            filter
                .kind
                .map(|kind| document::Column::Kind.eq(kind.as_str())),
        )
        .add_option(filter.desk.map(|desk| match desk {
            Some(city) => document::Column::CityId.eq(city.0),
            None => document::Column::CityId.is_null(),
        }))
        .add_option(
            filter
                .locale
                .map(|locale| edition::Column::Locale.eq(locale.tag())),
        )
        .add_option(
            filter
                .stage
                .map(|stage| edition::Column::Stage.eq(stage.as_str())),
        )
        .add_option(filter.writer.map(|person| {
            Condition::any()
                .add(edition::Column::CreatedBy.eq(person.0))
                .add(edition::Column::UpdatedBy.eq(person.0))
        }));
    if let Some(locale) = filter.lacking {
        let has = edition::Entity::find()
            .select_only()
            .column(edition::Column::DocumentId)
            .filter(edition::Column::Locale.eq(locale.tag()))
            .filter(edition::Column::Slot.is_not_null());
        all = all
            .add(edition::Column::Slot.is_not_null())
            .add(edition::Column::DocumentId.not_in_subquery(has.into_query()));
    }
    if filter.stale {
        let behind = edition::Entity::find()
            .select_only()
            .column(edition::Column::Id)
            .join(JoinType::InnerJoin, translation_of())
            .filter(edition::Column::Slot.is_not_null())
            .filter(stale());
        all = all.add(edition::Column::Id.in_subquery(behind.into_query()));
    }
    for term in query_terms(&filter.query) {
        let mut any = Condition::any();
        for pattern in term.patterns() {
            any = any.add(edition::Column::SearchText.like(pattern));
        }
        all = all.add(any);
    }
    all
}

/// `found`: document, last touched, newest edition that matched.
async fn rows(db: &impl Db, found: &[(i64, i64, i64)]) -> StoreResult<Vec<DocumentRow>> {
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<i64> = found.iter().map(|(id, _, _)| *id).collect();
    let documents: BTreeMap<i64, document::Model> = document::Entity::find()
        .filter(document::Column::Id.is_in(ids.clone()))
        .all(db.connection())
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let mut texts = texts(db, ids, found.iter().map(|(_, _, newest)| *newest)).await?;
    let mut rows = Vec::new();
    for (id, touched, _) in found {
        let Some(document) = documents.get(id) else {
            continue;
        };
        let read = Row::of("document", *id);
        rows.push(DocumentRow {
            public_id: document.public_id.clone(),
            city: document.city_id.map(CityId),
            kind: read.word(&document.kind)?,
            touched_at: read.instant(*touched)?,
            texts: texts.remove(id).unwrap_or_default(),
        });
    }
    Ok(rows)
}

/// Open and live texts of each document, and the newest where it has neither: at most two for each
/// language and one, however long the history.
async fn texts(
    db: &impl Db,
    documents: Vec<i64>,
    newest: impl Iterator<Item = i64>,
) -> StoreResult<BTreeMap<i64, Vec<TextRow>>> {
    let shown = Condition::any()
        .add(edition::Column::Slot.is_not_null())
        .add(edition::Column::Id.is_in(newest));
    let rows = edition::Entity::find()
        .filter(edition::Column::DocumentId.is_in(documents))
        .filter(shown)
        .all(db.connection())
        .await?;
    let ids: Vec<EditionId> = rows.iter().map(|row| EditionId(row.id)).collect();
    let progress = translations::progress_of(db, &ids).await?;
    let mut texts: BTreeMap<i64, Vec<TextRow>> = BTreeMap::new();
    for row in rows {
        let read = Row::of("edition", row.id);
        let text = TextRow {
            id: EditionId(row.id),
            locale: read.word(&row.locale)?,
            stage: read.word(&row.stage)?,
            slot: read.maybe_word(row.slot.as_deref())?,
            updated_at: read.instant(row.updated_at)?,
            has_schedule_failure: row.schedule_failure.is_some(),
            progress: progress.get(&EditionId(row.id)).copied(),
            title: row.title,
        };
        texts.entry(row.document_id).or_default().push(text);
    }
    for list in texts.values_mut() {
        list.sort_by_key(|text| (text.locale, text.slot.is_none(), text.slot, text.id));
    }
    Ok(texts)
}
