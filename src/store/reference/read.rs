//! Reading reference data with the version that a form carries.

use entity::{city, city_sector, figure, level, sector, tag};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use crate::domain::id::{CityId, FigureId};
use crate::domain::local_text::LocalText;
use crate::domain::reference::{Axis, City, Entry, Figure, Level, Term, UsualLength};
use crate::store::error::{StoreError, StoreResult};
use crate::store::row::Row;
use crate::store::tx::Db;
use crate::store::vocabulary::MOST_TERMS;

/// The most figures that a city's page shows.
const MOST_FIGURES: u64 = 500;

/// A row with the version that was on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept<K, T> {
    pub id: K,
    pub lock_version: i64,
    pub value: T,
}

/// Row key of a term, within its list.
pub type TermId = i64;

/// The city with this slug.
pub async fn city(db: &impl Db, slug: &str) -> StoreResult<Kept<CityId, City>> {
    let row = city::Entity::find()
        .filter(city::Column::Slug.eq(slug))
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("city"))?;
    read_city(row)
}

/// Every city, in the order of the regions.
pub async fn list_cities(db: &impl Db) -> StoreResult<Vec<Kept<CityId, City>>> {
    let rows = city::Entity::find()
        .order_by_asc(city::Column::Position)
        .order_by_asc(city::Column::Id)
        .limit(MOST_TERMS)
        .all(db.connection())
        .await?;
    rows.into_iter().map(read_city).collect()
}

/// The codes of the sectors that a city teaches, in the order of the sectors.
pub async fn sectors_of(db: &impl Db, city: CityId) -> StoreResult<Vec<String>> {
    let taught: Vec<i64> = city_sector::Entity::find()
        .select_only()
        .column(city_sector::Column::SectorId)
        .filter(city_sector::Column::CityId.eq(city.0))
        .limit(MOST_TERMS)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(sector::Entity::find()
        .select_only()
        .column(sector::Column::Code)
        .filter(sector::Column::Id.is_in(taught))
        .order_by_asc(sector::Column::Position)
        .order_by_asc(sector::Column::Id)
        .into_tuple()
        .all(db.connection())
        .await?)
}

/// The figures of a city, in their order.
pub async fn figures_of(db: &impl Db, city: CityId) -> StoreResult<Vec<Kept<FigureId, Figure>>> {
    let rows = figure::Entity::find()
        .filter(figure::Column::CityId.eq(city.0))
        .order_by_asc(figure::Column::Position)
        .order_by_asc(figure::Column::Id)
        .limit(MOST_FIGURES)
        .all(db.connection())
        .await?;
    rows.into_iter().map(read_figure).collect()
}

/// One figure, if it is of this city.
pub async fn figure(
    db: &impl Db,
    city: CityId,
    id: FigureId,
) -> StoreResult<Kept<FigureId, Figure>> {
    let row = figure::Entity::find_by_id(id.0)
        .filter(figure::Column::CityId.eq(city.0))
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("figure"))?;
    read_figure(row)
}

/// Every term of a list, in its order.
pub async fn list_terms(db: &impl Db, axis: Axis) -> StoreResult<Vec<Kept<TermId, Entry>>> {
    terms(db, axis, None).await
}

/// The term of a list with this code.
pub async fn term(db: &impl Db, axis: Axis, code: &str) -> StoreResult<Kept<TermId, Entry>> {
    terms(db, axis, Some(code))
        .await?
        .into_iter()
        .next()
        .ok_or(StoreError::NotFound("term"))
}

async fn terms(
    db: &impl Db,
    axis: Axis,
    code: Option<&str>,
) -> StoreResult<Vec<Kept<TermId, Entry>>> {
    let db = db.connection();
    match axis {
        Axis::Sectors => sector::Entity::find()
            .filter_by_code(code, sector::Column::Code)
            .order_by_asc(sector::Column::Position)
            .order_by_asc(sector::Column::Id)
            .limit(MOST_TERMS)
            .all(db)
            .await?
            .into_iter()
            .map(read_sector)
            .collect(),
        Axis::Levels => level::Entity::find()
            .filter_by_code(code, level::Column::Code)
            .order_by_asc(level::Column::Position)
            .order_by_asc(level::Column::Id)
            .limit(MOST_TERMS)
            .all(db)
            .await?
            .into_iter()
            .map(read_level)
            .collect(),
        Axis::Tags => tag::Entity::find()
            .filter_by_code(code, tag::Column::Code)
            .order_by_asc(tag::Column::Code)
            .limit(MOST_TERMS)
            .all(db)
            .await?
            .into_iter()
            .map(read_tag)
            .collect(),
    }
}

trait ByCode: Sized {
    fn filter_by_code(self, code: Option<&str>, column: impl sea_orm::ColumnTrait) -> Self;
}

impl<E: sea_orm::EntityTrait> ByCode for sea_orm::Select<E> {
    fn filter_by_code(self, code: Option<&str>, column: impl sea_orm::ColumnTrait) -> Self {
        match code {
            Some(code) => self.filter(column.eq(code)),
            None => self,
        }
    }
}

fn read_city(row: city::Model) -> StoreResult<Kept<CityId, City>> {
    let at = Row::of("city", row.id);
    Ok(Kept {
        id: CityId(row.id),
        lock_version: row.lock_version,
        value: City {
            names: at.json(&row.names)?,
            regions: at.json(&row.regions)?,
            towns: at.json(&row.towns)?,
            site: local(at, row.site.as_deref())?,
            status: at.word(&row.status)?,
            facilities: at.json(&row.facilities)?,
            antennas: at.json(&row.antennas)?,
            sources: at.json(&row.sources)?,
            slug: row.slug,
            iso_region: row.iso_region,
            status_as_of: row.status_as_of,
            opened_on: row.opened_on,
            opened_note: row.opened_note,
            sectors_note: row.sectors_note,
            confidence: row.confidence,
        },
    })
}

fn read_figure(row: figure::Model) -> StoreResult<Kept<FigureId, Figure>> {
    let at = Row::of("figure", row.id);
    Ok(Kept {
        id: FigureId(row.id),
        lock_version: row.lock_version,
        value: Figure {
            scope: local(at, row.scope.as_deref())?,
            measure: row.measure,
            value: row.value,
            unit: row.unit,
            as_of: row.as_of,
            source: row.source,
        },
    })
}

fn read_sector(row: sector::Model) -> StoreResult<Kept<TermId, Entry>> {
    Ok(Kept {
        id: row.id,
        lock_version: row.lock_version,
        value: Entry::Sector(Term {
            names: Row::of("sector", row.id).json(&row.names)?,
            code: row.code,
            short_code: row.short_code,
            source: row.source,
        }),
    })
}

fn read_tag(row: tag::Model) -> StoreResult<Kept<TermId, Entry>> {
    Ok(Kept {
        id: row.id,
        lock_version: row.lock_version,
        value: Entry::Tag(Term {
            names: Row::of("tag", row.id).json(&row.names)?,
            code: row.code,
            short_code: None,
            source: None,
        }),
    })
}

fn read_level(row: level::Model) -> StoreResult<Kept<TermId, Entry>> {
    let at = Row::of("level", row.id);
    let length: Option<UsualLength> = row
        .usual_length
        .as_deref()
        .map(|text| at.json(text))
        .transpose()?;
    Ok(Kept {
        id: row.id,
        lock_version: row.lock_version,
        value: Entry::Level(Level {
            names: at.json(&row.names)?,
            entry: local(at, row.entry.as_deref())?,
            age: local(at, row.age.as_deref())?,
            selection: local(at, row.selection.as_deref())?,
            fee: row.fee.as_deref().map(|text| at.json(text)).transpose()?,
            usual_length: length.unwrap_or_default(),
            code: row.code,
            diploma: row.diploma,
            source: row.source,
        }),
    })
}

fn local(at: Row, text: Option<&str>) -> StoreResult<LocalText> {
    Ok(text
        .map(|text| at.json(text))
        .transpose()?
        .unwrap_or_default())
}
