//! What there is in which language, counted by the database: desk × kind × locale. Five queries,
//! however many documents there are.

use std::collections::{BTreeMap, BTreeSet};

use entity::{document, edition, required_locale, translation};
use sea_orm::sea_query::{Expr, ExprTrait as _, Func};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, JoinType, QueryFilter as _, QuerySelect as _,
    RelationDef, Select,
};

use super::sight::in_sight;
use crate::domain::content::Kind;
use crate::domain::id::CityId;
use crate::domain::locale::Locale;
use crate::domain::scope::Scope;
use crate::domain::stage::{Slot, Stage};
use crate::store::Db;
use crate::store::error::StoreResult;
use crate::store::required_locales::city_key;
pub use crate::store::required_locales::required_at;
use crate::store::row::Row;

/// A desk and a kind.
pub type Place = (Option<CityId>, Kind);

/// How one language of a place stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    pub public: u64,
    /// In review, approved or scheduled.
    pub waiting: u64,
    /// Being written.
    pub writing: u64,
    /// Translations whose source moved on, and public ones that lack a part of it.
    pub stale: u64,
    /// Documents that have another language and not this one.
    pub missing: u64,
    /// The desk has said that this kind must have it.
    pub required: bool,
}

/// A place with its four languages.
#[derive(Clone, Debug)]
pub struct CoverageRow {
    pub place: Place,
    pub documents: u64,
    pub cells: BTreeMap<Locale, Cell>,
}

type Counted = (Option<i64>, String, String, i64);

/// Every place in sight that has a document.
pub async fn coverage(db: &impl Db, scope: &Scope) -> StoreResult<Vec<CoverageRow>> {
    let mut rows = places(db, scope).await?;
    let there = by_locale(db, in_slots(scope)).await?;
    for (place, locale, count) in there {
        if let Some(row) = rows.get_mut(&place) {
            let documents = row.documents;
            let cell = row.cells.entry(locale).or_default();
            cell.missing = documents.saturating_sub(count);
        }
    }
    stages(db, scope, &mut rows).await?;
    let stale = in_slots(scope)
        .join(JoinType::InnerJoin, translation_of())
        .filter(stale());
    for (place, locale, count) in by_locale(db, stale).await? {
        if let Some(row) = rows.get_mut(&place) {
            row.cells.entry(locale).or_default().stale = count;
        }
    }
    required(db, &mut rows).await?;
    Ok(rows.into_values().collect())
}

/// Translations that owe their source something: for lists too.
pub(super) fn stale() -> Condition {
    let behind = Expr::col((translation::Entity, translation::Column::Done))
        .lt(Expr::col((translation::Entity, translation::Column::Total)));
    let lacks = Condition::all()
        .add(edition::Column::Slot.eq(Slot::Live.as_str()))
        .add(behind);
    Condition::any()
        .add(translation::Column::Changed.gt(0))
        .add(lacks)
}

pub(super) fn translation_of() -> RelationDef {
    edition::Entity::belongs_to(translation::Entity)
        .from(edition::Column::Id)
        .to(translation::Column::EditionId)
        .into()
}

fn in_slots(scope: &Scope) -> Select<edition::Entity> {
    edition::Entity::find()
        .inner_join(document::Entity)
        .filter(in_sight(scope))
        .filter(edition::Column::Slot.is_not_null())
}

fn documents() -> sea_orm::sea_query::SimpleExpr {
    let id = Expr::col((edition::Entity, edition::Column::DocumentId));
    Func::count_distinct(id).into()
}

async fn places(db: &impl Db, scope: &Scope) -> StoreResult<BTreeMap<Place, CoverageRow>> {
    let rows: Vec<(Option<i64>, String, i64)> = in_slots(scope)
        .select_only()
        .column(document::Column::CityId)
        .column(document::Column::Kind)
        .column_as(documents(), "documents")
        .group_by(document::Column::CityId)
        .group_by(document::Column::Kind)
        .into_tuple()
        .all(db.connection())
        .await?;
    let read = Row::of("document", 0);
    let mut places = BTreeMap::new();
    for (city, kind, count) in rows {
        let place = (city.map(CityId), read.word(&kind)?);
        let documents = count.unsigned_abs();
        let untouched = Cell {
            missing: documents,
            ..Cell::default()
        };
        let cells = Locale::ALL.into_iter().map(|locale| (locale, untouched));
        let row = CoverageRow {
            place,
            documents,
            cells: cells.collect(),
        };
        places.insert(place, row);
    }
    Ok(places)
}

async fn by_locale(
    db: &impl Db,
    select: Select<edition::Entity>,
) -> StoreResult<Vec<(Place, Locale, u64)>> {
    let rows: Vec<Counted> = select
        .select_only()
        .column(document::Column::CityId)
        .column(document::Column::Kind)
        .column(edition::Column::Locale)
        .column_as(documents(), "documents")
        .group_by(document::Column::CityId)
        .group_by(document::Column::Kind)
        .group_by(edition::Column::Locale)
        .into_tuple()
        .all(db.connection())
        .await?;
    let read = Row::of("edition", 0);
    rows.into_iter()
        .map(|(city, kind, locale, count)| {
            let place = (city.map(CityId), read.word(&kind)?);
            Ok((place, read.word(&locale)?, count.unsigned_abs()))
        })
        .collect()
}

async fn stages(
    db: &impl Db,
    scope: &Scope,
    places: &mut BTreeMap<Place, CoverageRow>,
) -> StoreResult<()> {
    let rows: Vec<(Option<i64>, String, String, String, i64)> = in_slots(scope)
        .select_only()
        .column(document::Column::CityId)
        .column(document::Column::Kind)
        .column(edition::Column::Locale)
        .column(edition::Column::Stage)
        .column_as(documents(), "documents")
        .group_by(document::Column::CityId)
        .group_by(document::Column::Kind)
        .group_by(edition::Column::Locale)
        .group_by(edition::Column::Stage)
        .into_tuple()
        .all(db.connection())
        .await?;
    let read = Row::of("edition", 0);
    for (city, kind, locale, stage, count) in rows {
        let place = (city.map(CityId), read.word(&kind)?);
        let Some(row) = places.get_mut(&place) else {
            continue;
        };
        let cell = row.cells.entry(read.word(&locale)?).or_default();
        let count = count.unsigned_abs();
        match read.word::<Stage>(&stage)? {
            Stage::Published | Stage::Withdrawn => cell.public += count,
            Stage::InReview | Stage::Approved | Stage::Scheduled => cell.waiting += count,
            Stage::Draft | Stage::ChangesRequested => cell.writing += count,
            Stage::Removed | Stage::Superseded | Stage::Discarded => {}
        }
    }
    Ok(())
}

async fn required(db: &impl Db, places: &mut BTreeMap<Place, CoverageRow>) -> StoreResult<()> {
    let rows = required_locale::Entity::find().all(db.connection()).await?;
    let mut sets: BTreeSet<(i64, Kind, Locale)> = BTreeSet::new();
    for row in rows {
        let read = Row::of("required_locale", row.id);
        sets.insert((row.city_key, read.word(&row.kind)?, read.word(&row.locale)?));
    }
    for ((city, kind), row) in places {
        for (locale, cell) in &mut row.cells {
            cell.required = sets.contains(&(city_key(*city), *kind, *locale));
        }
    }
    Ok(())
}
