//! Cities, sectors, levels, tags and figures as the public reads them: few and small, so they
//! are loaded together and kept until the mark moves.

use std::collections::BTreeMap;

use entity::{city, city_sector, figure, level, sector, tag};
use sea_orm::{EntityTrait as _, QueryOrder as _};

use super::PublicReads;
use crate::domain::local_text::LocalText;
use crate::domain::reference::CityStatus;
use crate::store::error::StoreResult;
use crate::store::row::Row;

/// All reference data.
#[derive(Clone, Debug, Default)]
pub struct Reference {
    /// In the order of the regions.
    pub cities: Vec<City>,
    pub sectors: Vec<Term>,
    pub levels: Vec<Level>,
    pub tags: Vec<Term>,
}

/// One Cité des Métiers et des Compétences.
#[derive(Clone, Debug)]
pub struct City {
    pub slug: String,
    pub iso_region: String,
    pub names: LocalText,
    pub regions: LocalText,
    pub towns: LocalText,
    pub status: CityStatus,
    /// ISO date on which the status was known.
    pub status_as_of: Option<String>,
    /// ISO date, possibly only year and month.
    pub opened_on: Option<String>,
    /// Codes.
    pub sectors: Vec<String>,
    pub figures: Vec<Figure>,
}

/// A number that means nothing without its date, scope and source.
#[derive(Clone, Debug)]
pub struct Figure {
    pub measure: String,
    /// Decimal number as text.
    pub value: String,
    pub unit: String,
    pub as_of: Option<String>,
    /// What exactly is counted.
    pub scope: LocalText,
    pub source: String,
}

/// A sector or a tag.
#[derive(Clone, Debug)]
pub struct Term {
    pub code: String,
    pub names: LocalText,
}

/// A level of training.
#[derive(Clone, Debug)]
pub struct Level {
    pub code: String,
    pub names: LocalText,
    pub usual_length: Option<String>,
}

impl Reference {
    pub fn city(&self, slug: &str) -> Option<&City> {
        self.cities.iter().find(|city| city.slug == slug)
    }

    pub fn sector(&self, code: &str) -> Option<&Term> {
        self.sectors.iter().find(|term| term.code == code)
    }

    pub fn tag(&self, code: &str) -> Option<&Term> {
        self.tags.iter().find(|term| term.code == code)
    }

    pub fn level(&self, code: &str) -> Option<&Level> {
        self.levels.iter().find(|level| level.code == code)
    }
}

impl PublicReads {
    /// Reads all of it.
    pub async fn reference(&self) -> StoreResult<Reference> {
        let sectors = sector::Entity::find()
            .order_by_asc(sector::Column::Position)
            .order_by_asc(sector::Column::Id)
            .all(&self.db)
            .await?;
        let codes: BTreeMap<i64, String> = sectors
            .iter()
            .map(|row| (row.id, row.code.clone()))
            .collect();
        Ok(Reference {
            cities: self.cities(&codes).await?,
            sectors: sectors
                .into_iter()
                .map(|row| term("sector", row.id, row.code, &row.names))
                .collect::<StoreResult<_>>()?,
            levels: self.levels().await?,
            tags: self.tags().await?,
        })
    }

    async fn cities(&self, codes: &BTreeMap<i64, String>) -> StoreResult<Vec<City>> {
        let rows = city::Entity::find()
            .order_by_asc(city::Column::Position)
            .order_by_asc(city::Column::Id)
            .all(&self.db)
            .await?;
        let mut figures: BTreeMap<i64, Vec<Figure>> = BTreeMap::new();
        for row in self.figures().await? {
            figures
                .entry(row.city_id)
                .or_default()
                .push(read_figure(row)?);
        }
        let mut taught: BTreeMap<i64, Vec<String>> = BTreeMap::new();
        for link in city_sector::Entity::find()
            .order_by_asc(city_sector::Column::Id)
            .all(&self.db)
            .await?
        {
            if let Some(code) = codes.get(&link.sector_id) {
                taught.entry(link.city_id).or_default().push(code.clone());
            }
        }
        rows.into_iter()
            .map(|row| {
                let (taught, figures) = (taught.remove(&row.id), figures.remove(&row.id));
                read_city(row, taught.unwrap_or_default(), figures.unwrap_or_default())
            })
            .collect()
    }

    async fn figures(&self) -> StoreResult<Vec<figure::Model>> {
        Ok(figure::Entity::find()
            .order_by_asc(figure::Column::Position)
            .order_by_asc(figure::Column::Id)
            .all(&self.db)
            .await?)
    }

    async fn levels(&self) -> StoreResult<Vec<Level>> {
        let rows = level::Entity::find()
            .order_by_asc(level::Column::Position)
            .order_by_asc(level::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter()
            .map(|row| {
                Ok(Level {
                    names: Row::of("level", row.id).json(&row.names)?,
                    code: row.code,
                    usual_length: row.usual_length,
                })
            })
            .collect()
    }

    async fn tags(&self) -> StoreResult<Vec<Term>> {
        let rows = tag::Entity::find()
            .order_by_asc(tag::Column::Code)
            .all(&self.db)
            .await?;
        rows.into_iter()
            .map(|row| term("tag", row.id, row.code, &row.names))
            .collect()
    }
}

fn term(table: &'static str, id: i64, code: String, names: &str) -> StoreResult<Term> {
    Ok(Term {
        names: Row::of(table, id).json(names)?,
        code,
    })
}

fn read_figure(row: figure::Model) -> StoreResult<Figure> {
    let at = Row::of("figure", row.id);
    let scope = row
        .scope
        .as_deref()
        .map(|scope| at.json(scope))
        .transpose()?;
    Ok(Figure {
        measure: row.measure,
        value: row.value,
        unit: row.unit,
        as_of: row.as_of,
        scope: scope.unwrap_or_default(),
        source: row.source,
    })
}

fn read_city(row: city::Model, sectors: Vec<String>, figures: Vec<Figure>) -> StoreResult<City> {
    let at = Row::of("city", row.id);
    Ok(City {
        slug: row.slug,
        iso_region: row.iso_region,
        names: at.json(&row.names)?,
        regions: at.json(&row.regions)?,
        towns: at.json(&row.towns)?,
        status: at.word(&row.status)?,
        status_as_of: row.status_as_of,
        opened_on: row.opened_on,
        sectors,
        figures,
    })
}
