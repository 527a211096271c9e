//! Names of what rows point at: cities, people, and the choices of a text's fields.

use std::collections::{BTreeMap, BTreeSet};

use entity::{city, document, edition, level, person, sector, tag};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use crate::domain::content::Content;
use crate::domain::id::{CityId, PersonId};
use crate::domain::local_text::LocalText;
use crate::domain::locale::Locale;
use crate::store::error::StoreResult;
use crate::store::row::Row;
use crate::store::tx::Db;
use crate::store::vocabulary::MOST_TERMS;

/// A city as lists and filters name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CityName {
    pub id: CityId,
    pub slug: String,
    pub names: LocalText,
    /// The host town: short enough for a badge.
    pub towns: LocalText,
}

/// Names of the choices in one or two texts.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    pub sectors: BTreeMap<String, LocalText>,
    pub levels: BTreeMap<String, LocalText>,
    pub tags: BTreeMap<String, LocalText>,
    /// By public id of the document.
    pub programmes: BTreeMap<String, LocalText>,
}

/// All cities in their order.
pub async fn list_cities(db: &impl Db) -> StoreResult<Vec<CityName>> {
    let rows: Vec<(i64, String, String, String)> = city::Entity::find()
        .select_only()
        .column(city::Column::Id)
        .column(city::Column::Slug)
        .column(city::Column::Names)
        .column(city::Column::Towns)
        .order_by_asc(city::Column::Position)
        .order_by_asc(city::Column::Id)
        .limit(MOST_TERMS)
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|(id, slug, names, towns)| {
            let read = Row::of("city", id);
            Ok(CityName {
                id: CityId(id),
                slug,
                names: read.json(&names)?,
                towns: read.json(&towns)?,
            })
        })
        .collect()
}

/// Names of people, active or not.
pub async fn people(
    db: &impl Db,
    ids: &BTreeSet<PersonId>,
) -> StoreResult<BTreeMap<PersonId, String>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(i64, String)> = person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .column(person::Column::Name)
        .filter(person::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, name)| (PersonId(id), name))
        .collect())
}

/// Names of whatever the texts chose from the reference data.
pub async fn labels(db: &impl Db, texts: &[&Content]) -> StoreResult<Labels> {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for text in texts {
        for key in ["programmes", "passerelles"] {
            wanted.extend(text.list(key).iter().cloned());
        }
        for key in ["programme", "parent"] {
            wanted.extend(Some(text.text(key).to_owned()).filter(|id| !id.is_empty()));
        }
    }
    let sectors = sector::Entity::find()
        .select_only()
        .column(sector::Column::Id)
        .column(sector::Column::Code)
        .column(sector::Column::Names);
    let levels = level::Entity::find()
        .select_only()
        .column(level::Column::Id)
        .column(level::Column::Code)
        .column(level::Column::Names);
    let tags = tag::Entity::find()
        .select_only()
        .column(tag::Column::Id)
        .column(tag::Column::Code)
        .column(tag::Column::Names);
    Ok(Labels {
        sectors: named(db, "sector", sectors).await?,
        levels: named(db, "level", levels).await?,
        tags: named(db, "tag", tags).await?,
        programmes: programmes(db, wanted).await?,
    })
}

async fn named<E: sea_orm::EntityTrait>(
    db: &impl Db,
    table: &'static str,
    rows: sea_orm::Select<E>,
) -> StoreResult<BTreeMap<String, LocalText>> {
    let rows: Vec<(i64, String, String)> = rows
        .limit(MOST_TERMS)
        .into_tuple()
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|(id, code, names)| Ok((code, Row::of(table, id).json(&names)?)))
        .collect()
}

/// The newest title of each programme in each language.
async fn programmes(
    db: &impl Db,
    ids: BTreeSet<String>,
) -> StoreResult<BTreeMap<String, LocalText>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(String, String, String)> = edition::Entity::find()
        .select_only()
        .column(document::Column::PublicId)
        .column(edition::Column::Locale)
        .column(edition::Column::Title)
        .join(sea_orm::JoinType::InnerJoin, edition_to_document())
        .filter(document::Column::PublicId.is_in(ids))
        .order_by_asc(edition::Column::Id)
        .limit(MOST_TERMS)
        .into_tuple()
        .all(db.connection())
        .await?;
    let mut titles: BTreeMap<String, Vec<(Locale, String)>> = BTreeMap::new();
    for (id, locale, title) in rows {
        if let Ok(locale) = locale.parse() {
            titles.entry(id).or_default().push((locale, title));
        }
    }
    Ok(titles
        .into_iter()
        .map(|(id, titles)| (id, LocalText::new(titles)))
        .collect())
}

fn edition_to_document() -> sea_orm::RelationDef {
    <edition::Entity as sea_orm::Related<document::Entity>>::to()
}
