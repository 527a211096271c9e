//! The languages that a kind must have at a desk before any of them goes public.

use std::collections::{BTreeMap, BTreeSet};

use entity::{edition, required_locale};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};

use super::documents::Document;
use super::error::StoreResult;
use super::row::Row;
use super::tx::{Db, Tx};
use crate::domain::content::Kind;
use crate::domain::id::CityId;
use crate::domain::locale::Locale;
use crate::domain::stage::Stage;

/// What each kind must have.
pub type RequiredLocales = BTreeMap<Kind, BTreeSet<Locale>>;

/// The sets of a desk; a kind without one is absent.
pub async fn required_at(db: &impl Db, desk: Option<CityId>) -> StoreResult<RequiredLocales> {
    let rows = required_locale::Entity::find()
        .filter(required_locale::Column::CityKey.eq(city_key(desk)))
        .all(db.connection())
        .await?;
    let mut sets = RequiredLocales::new();
    for row in rows {
        let read = Row::of("required_locale", row.id);
        let set = sets.entry(read.word(&row.kind)?).or_default();
        set.insert(read.word(&row.locale)?);
    }
    Ok(sets)
}

/// Replaces all sets of a desk.
pub async fn replace_required(
    tx: &Tx,
    desk: Option<CityId>,
    sets: &RequiredLocales,
) -> StoreResult<()> {
    required_locale::Entity::delete_many()
        .filter(required_locale::Column::CityKey.eq(city_key(desk)))
        .exec(&tx.tx)
        .await?;
    let rows = sets.iter().flat_map(|(kind, locales)| {
        locales
            .iter()
            .map(move |locale| required_locale::ActiveModel {
                id: NotSet,
                city_key: Set(city_key(desk)),
                kind: Set(kind.as_str().to_owned()),
                locale: Set(locale.tag().to_owned()),
            })
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        required_locale::Entity::insert_many(rows)
            .exec_without_returning(&tx.tx)
            .await?;
    }
    Ok(())
}

/// The languages that this document must have and that are neither approved nor public yet, other
/// than `own`. None are missing once `own` is public: a correction waits for nobody.
pub async fn missing_of(
    db: &impl Db,
    document: &Document,
    own: Locale,
) -> StoreResult<Vec<Locale>> {
    let rows: Vec<(i64, String)> = required_locale::Entity::find()
        .select_only()
        .column(required_locale::Column::Id)
        .column(required_locale::Column::Locale)
        .filter(required_locale::Column::CityKey.eq(city_key(document.city)))
        .filter(required_locale::Column::Kind.eq(document.kind.as_str()))
        .filter(required_locale::Column::Locale.ne(own.tag()))
        .into_tuple()
        .all(db.connection())
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ready = [
        Stage::Approved,
        Stage::Scheduled,
        Stage::Published,
        Stage::Withdrawn,
    ];
    let there: Vec<(String, String)> = edition::Entity::find()
        .select_only()
        .column(edition::Column::Locale)
        .column(edition::Column::Stage)
        .filter(edition::Column::DocumentId.eq(document.id.0))
        .filter(edition::Column::Stage.is_in(ready.map(Stage::as_str)))
        .into_tuple()
        .all(db.connection())
        .await?;
    let is_public = |stage: &str| {
        [Stage::Published, Stage::Withdrawn]
            .map(Stage::as_str)
            .contains(&stage)
    };
    if there
        .iter()
        .any(|(locale, stage)| locale == own.tag() && is_public(stage))
    {
        return Ok(Vec::new());
    }
    let mut missing = BTreeSet::new();
    for (id, locale) in rows {
        if !there.iter().any(|(other, _)| *other == locale) {
            missing.insert(Row::of("required_locale", id).word(&locale)?);
        }
    }
    Ok(missing.into_iter().collect())
}

pub(in crate::store) fn city_key(desk: Option<CityId>) -> i64 {
    desk.map_or(0, |city| city.0)
}
