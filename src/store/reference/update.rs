//! Changing and removing reference data, always at the version that was on the screen.

use entity::{city, city_sector, figure, level, sector, tag};
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait, QueryFilter as _, QuerySelect as _, UpdateMany};

use super::insert::filled;
use super::read::TermId;
use crate::domain::id::{CityId, FigureId};
use crate::domain::reference::{Axis, City, Entry, Figure, Level, Term};
use crate::store::error::{StoreError, StoreResult};
use crate::store::row::{Row, micros};
use crate::store::tx::{Db as _, Tx};

/// Writes the facts of a city; slug, region code and order stay.
pub async fn update_city(
    tx: &Tx,
    id: CityId,
    seen: i64,
    city: &City,
    now: Timestamp,
) -> StoreResult<()> {
    use city::Column;
    let row = Row::of("city", id.0);
    let update = guarded::<city::Entity>(
        (Column::Id, id.0),
        (Column::LockVersion, seen),
        (Column::UpdatedAt, now),
    )
    .col_expr(Column::Names, Expr::value(row.to_json(&city.names)?))
    .col_expr(Column::Regions, Expr::value(row.to_json(&city.regions)?))
    .col_expr(Column::Towns, Expr::value(row.to_json(&city.towns)?))
    .col_expr(Column::Site, Expr::value(filled(row, &city.site)?))
    .col_expr(Column::Status, Expr::value(city.status.as_str()))
    .col_expr(Column::StatusAsOf, Expr::value(city.status_as_of.clone()))
    .col_expr(Column::OpenedOn, Expr::value(city.opened_on.clone()))
    .col_expr(Column::OpenedNote, Expr::value(city.opened_note.clone()))
    .col_expr(Column::SectorsNote, Expr::value(city.sectors_note.clone()))
    .col_expr(
        Column::Facilities,
        Expr::value(row.to_json(&city.facilities)?),
    )
    .col_expr(Column::Antennas, Expr::value(row.to_json(&city.antennas)?))
    .col_expr(Column::Sources, Expr::value(row.to_json(&city.sources)?))
    .col_expr(Column::Confidence, Expr::value(city.confidence.clone()));
    one_row(update.exec(&tx.tx).await?.rows_affected)
}

/// Says which sectors a city teaches, and moves the city's version.
pub async fn replace_city_sectors(
    tx: &Tx,
    id: CityId,
    seen: i64,
    codes: &[String],
    now: Timestamp,
) -> StoreResult<()> {
    use city::Column;
    let update = guarded::<city::Entity>(
        (Column::Id, id.0),
        (Column::LockVersion, seen),
        (Column::UpdatedAt, now),
    );
    one_row(update.exec(&tx.tx).await?.rows_affected)?;
    city_sector::Entity::delete_many()
        .filter(city_sector::Column::CityId.eq(id.0))
        .exec(&tx.tx)
        .await?;
    let sectors: Vec<i64> = sector::Entity::find()
        .select_only()
        .column(sector::Column::Id)
        .filter(sector::Column::Code.is_in(codes))
        .into_tuple()
        .all(tx.connection())
        .await?;
    for sector in sectors {
        super::insert_city_sector(tx, id, sector).await?;
    }
    Ok(())
}

pub async fn update_figure(
    tx: &Tx,
    id: FigureId,
    seen: i64,
    figure: &Figure,
    now: Timestamp,
) -> StoreResult<()> {
    use figure::Column;
    let row = Row::of("figure", id.0);
    let update = guarded::<figure::Entity>(
        (Column::Id, id.0),
        (Column::LockVersion, seen),
        (Column::UpdatedAt, now),
    )
    .col_expr(Column::Measure, Expr::value(figure.measure.clone()))
    .col_expr(Column::Value, Expr::value(figure.value.clone()))
    .col_expr(Column::Unit, Expr::value(figure.unit.clone()))
    .col_expr(Column::AsOf, Expr::value(figure.as_of.clone()))
    .col_expr(Column::Scope, Expr::value(filled(row, &figure.scope)?))
    .col_expr(Column::Source, Expr::value(figure.source.clone()));
    one_row(update.exec(&tx.tx).await?.rows_affected)
}

pub async fn delete_figure(tx: &Tx, id: FigureId, seen: i64) -> StoreResult<()> {
    let deleted = figure::Entity::delete_many()
        .filter(figure::Column::Id.eq(id.0))
        .filter(figure::Column::LockVersion.eq(seen))
        .exec(&tx.tx)
        .await?;
    one_row(deleted.rows_affected)
}

/// Writes a term; its code and order stay.
pub async fn update_term(
    tx: &Tx,
    id: TermId,
    seen: i64,
    entry: &Entry,
    now: Timestamp,
) -> StoreResult<()> {
    match entry {
        Entry::Sector(term) => update_sector(tx, id, seen, term, now).await,
        Entry::Level(level) => update_level(tx, id, seen, level, now).await,
        Entry::Tag(term) => update_tag(tx, id, seen, term, now).await,
    }
}

pub async fn delete_term(tx: &Tx, axis: Axis, id: TermId, seen: i64) -> StoreResult<()> {
    let deleted = match axis {
        Axis::Sectors => {
            sector::Entity::delete_many()
                .filter(sector::Column::Id.eq(id))
                .filter(sector::Column::LockVersion.eq(seen))
                .exec(&tx.tx)
                .await?
        }
        Axis::Levels => {
            level::Entity::delete_many()
                .filter(level::Column::Id.eq(id))
                .filter(level::Column::LockVersion.eq(seen))
                .exec(&tx.tx)
                .await?
        }
        Axis::Tags => {
            tag::Entity::delete_many()
                .filter(tag::Column::Id.eq(id))
                .filter(tag::Column::LockVersion.eq(seen))
                .exec(&tx.tx)
                .await?
        }
    };
    one_row(deleted.rows_affected)
}

async fn update_sector(
    tx: &Tx,
    id: TermId,
    seen: i64,
    term: &Term,
    now: Timestamp,
) -> StoreResult<()> {
    use sector::Column;
    let names = Row::of("sector", id).to_json(&term.names)?;
    let update = guarded::<sector::Entity>(
        (Column::Id, id),
        (Column::LockVersion, seen),
        (Column::UpdatedAt, now),
    )
    .col_expr(Column::Names, Expr::value(names))
    .col_expr(Column::ShortCode, Expr::value(term.short_code.clone()))
    .col_expr(Column::Source, Expr::value(term.source.clone()));
    one_row(update.exec(&tx.tx).await?.rows_affected)
}

async fn update_tag(
    tx: &Tx,
    id: TermId,
    seen: i64,
    term: &Term,
    now: Timestamp,
) -> StoreResult<()> {
    use tag::Column;
    let names = Row::of("tag", id).to_json(&term.names)?;
    let update = guarded::<tag::Entity>(
        (Column::Id, id),
        (Column::LockVersion, seen),
        (Column::UpdatedAt, now),
    )
    .col_expr(Column::Names, Expr::value(names));
    one_row(update.exec(&tx.tx).await?.rows_affected)
}

async fn update_level(
    tx: &Tx,
    id: TermId,
    seen: i64,
    level: &Level,
    now: Timestamp,
) -> StoreResult<()> {
    use level::Column;
    let row = Row::of("level", id);
    let fee = level.fee.map(|fee| row.to_json(&fee)).transpose()?;
    let length = row.to_json(&level.usual_length)?;
    let update = guarded::<level::Entity>(
        (Column::Id, id),
        (Column::LockVersion, seen),
        (Column::UpdatedAt, now),
    )
    .col_expr(Column::Names, Expr::value(row.to_json(&level.names)?))
    .col_expr(Column::Entry, Expr::value(filled(row, &level.entry)?))
    .col_expr(Column::Age, Expr::value(filled(row, &level.age)?))
    .col_expr(
        Column::Selection,
        Expr::value(filled(row, &level.selection)?),
    )
    .col_expr(Column::Fee, Expr::value(fee))
    .col_expr(Column::UsualLength, Expr::value(Some(length)))
    .col_expr(Column::Diploma, Expr::value(level.diploma.clone()))
    .col_expr(Column::Source, Expr::value(level.source.clone()));
    one_row(update.exec(&tx.tx).await?.rows_affected)
}

/// An update of one row at one version, which it moves.
fn guarded<E: EntityTrait>(
    (id, row): (E::Column, i64),
    (version, seen): (E::Column, i64),
    (updated, now): (E::Column, Timestamp),
) -> UpdateMany<E> {
    E::update_many()
        .filter(id.eq(row))
        .filter(version.eq(seen))
        .col_expr(version, Expr::value(seen.saturating_add(1)))
        .col_expr(updated, Expr::value(micros(now)))
}

fn one_row(rows: u64) -> StoreResult<()> {
    if rows == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}
