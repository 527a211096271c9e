//! Adding reference data, in the order people expect to see it.

use entity::{city, city_sector, figure, level, sector, tag};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{
    ColumnTrait as _, EntityTrait, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};

use crate::domain::id::CityId;
use crate::domain::local_text::LocalText;
use crate::domain::reference::{City, Entry, Figure, Level, Term};
use crate::store::error::StoreResult;
use crate::store::row::{Row, micros};
use crate::store::tx::{Db, Tx};

/// Whether no city is known yet: the sign of a database that was never seeded.
pub async fn is_empty(db: &impl Db) -> StoreResult<bool> {
    Ok(city::Entity::find().count(db.connection()).await? == 0)
}

/// Adds a city.
pub async fn insert_city(
    tx: &Tx,
    position: i64,
    city: &City,
    now: Timestamp,
) -> StoreResult<CityId> {
    let row = Row::of("city", 0);
    let model = city::ActiveModel {
        id: NotSet,
        slug: Set(city.slug.clone()),
        iso_region: Set(city.iso_region.clone()),
        position: Set(position),
        names: Set(row.to_json(&city.names)?),
        regions: Set(row.to_json(&city.regions)?),
        towns: Set(row.to_json(&city.towns)?),
        site: Set(filled(row, &city.site)?),
        status: Set(city.status.as_str().to_owned()),
        status_as_of: Set(city.status_as_of.clone()),
        opened_on: Set(city.opened_on.clone()),
        opened_note: Set(city.opened_note.clone()),
        sectors_note: Set(city.sectors_note.clone()),
        facilities: Set(row.to_json(&city.facilities)?),
        antennas: Set(row.to_json(&city.antennas)?),
        sources: Set(row.to_json(&city.sources)?),
        confidence: Set(city.confidence.clone()),
        lock_version: Set(0),
        updated_at: Set(micros(now)),
    };
    Ok(CityId(
        city::Entity::insert(model)
            .exec(&tx.tx)
            .await?
            .last_insert_id,
    ))
}

/// Adds a sector and gives its row key.
pub async fn insert_sector(
    tx: &Tx,
    position: i64,
    sector: &Term,
    now: Timestamp,
) -> StoreResult<i64> {
    let model = sector::ActiveModel {
        id: NotSet,
        code: Set(sector.code.clone()),
        short_code: Set(sector.short_code.clone()),
        names: Set(Row::of("sector", 0).to_json(&sector.names)?),
        position: Set(position),
        source: Set(sector.source.clone()),
        lock_version: Set(0),
        updated_at: Set(micros(now)),
    };
    Ok(sector::Entity::insert(model)
        .exec(&tx.tx)
        .await?
        .last_insert_id)
}

/// Says that a city teaches a sector.
pub async fn insert_city_sector(tx: &Tx, city: CityId, sector: i64) -> StoreResult<()> {
    let model = city_sector::ActiveModel {
        id: NotSet,
        city_id: Set(city.0),
        sector_id: Set(sector),
    };
    city_sector::Entity::insert(model)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Adds a level.
pub async fn insert_level(
    tx: &Tx,
    position: i64,
    level: &Level,
    now: Timestamp,
) -> StoreResult<()> {
    let row = Row::of("level", 0);
    let model = level::ActiveModel {
        id: NotSet,
        code: Set(level.code.clone()),
        names: Set(row.to_json(&level.names)?),
        position: Set(position),
        entry: Set(filled(row, &level.entry)?),
        age: Set(filled(row, &level.age)?),
        selection: Set(filled(row, &level.selection)?),
        fee: Set(level.fee.map(|fee| row.to_json(&fee)).transpose()?),
        usual_length: Set(Some(row.to_json(&level.usual_length)?)),
        diploma: Set(level.diploma.clone()),
        source: Set(level.source.clone()),
        lock_version: Set(0),
        updated_at: Set(micros(now)),
    };
    level::Entity::insert(model)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Adds a tag.
pub async fn insert_tag(tx: &Tx, tag: &Term, now: Timestamp) -> StoreResult<()> {
    let model = tag::ActiveModel {
        id: NotSet,
        code: Set(tag.code.clone()),
        names: Set(Row::of("tag", 0).to_json(&tag.names)?),
        lock_version: Set(0),
        updated_at: Set(micros(now)),
    };
    tag::Entity::insert(model)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Adds a figure of a city.
pub async fn insert_figure(
    tx: &Tx,
    city: CityId,
    position: i64,
    figure: &Figure,
    now: Timestamp,
) -> StoreResult<()> {
    let model = figure::ActiveModel {
        id: NotSet,
        city_id: Set(city.0),
        measure: Set(figure.measure.clone()),
        value: Set(figure.value.clone()),
        unit: Set(figure.unit.clone()),
        as_of: Set(figure.as_of.clone()),
        scope: Set(filled(Row::of("figure", 0), &figure.scope)?),
        source: Set(figure.source.clone()),
        position: Set(position),
        lock_version: Set(0),
        updated_at: Set(micros(now)),
    };
    figure::Entity::insert(model)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Adds a term at the end of its list. A code that is there already is `Taken`.
pub async fn append_term(tx: &Tx, entry: &Entry, now: Timestamp) -> StoreResult<()> {
    match entry {
        Entry::Sector(term) => {
            let position = last(tx, sector::Entity::find(), sector::Column::Position).await?;
            insert_sector(tx, position + 1, term, now).await?;
            Ok(())
        }
        Entry::Level(level) => {
            let position = last(tx, level::Entity::find(), level::Column::Position).await?;
            insert_level(tx, position + 1, level, now).await
        }
        Entry::Tag(term) => insert_tag(tx, term, now).await,
    }
}

/// Adds a figure after those that the city has.
pub async fn append_figure(
    tx: &Tx,
    city: CityId,
    figure: &Figure,
    now: Timestamp,
) -> StoreResult<()> {
    let of_city = figure::Entity::find().filter(figure::Column::CityId.eq(city.0));
    let position = last(tx, of_city, figure::Column::Position).await?;
    insert_figure(tx, city, position + 1, figure, now).await
}

async fn last<E: EntityTrait>(tx: &Tx, rows: Select<E>, position: E::Column) -> StoreResult<i64> {
    let last: Option<i64> = rows
        .select_only()
        .column(position)
        .order_by_desc(position)
        .limit(1)
        .into_tuple()
        .one(tx.connection())
        .await?;
    Ok(last.unwrap_or_default())
}

pub(super) fn filled(row: Row, text: &LocalText) -> StoreResult<Option<String>> {
    if text.is_empty() {
        Ok(None)
    } else {
        row.to_json(text).map(Some)
    }
}
