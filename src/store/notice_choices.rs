//! How people want to be told, and for which days their digests have been ordered.

use std::collections::{BTreeMap, BTreeSet};

use entity::{digest, notice_choice, person};
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{OnConflict, Query};
use sea_orm::{ColumnTrait as _, DbErr, EntityTrait as _, QueryFilter as _};
use sea_orm::{QueryOrder as _, QuerySelect as _};

use super::error::StoreResult;
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::id::PersonId;
use crate::domain::notice::{DigestDay, NoticeEvent, Way};

/// What one person chose; an event that is missing goes as usual.
pub async fn choices_of(db: &impl Db, person: PersonId) -> StoreResult<BTreeMap<NoticeEvent, Way>> {
    let rows = notice_choice::Entity::find()
        .filter(notice_choice::Column::PersonId.eq(person.0))
        .limit(u64::try_from(NoticeEvent::ALL.len()).unwrap_or(u64::MAX))
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let read = Row::of("notice_choice", row.id);
            Ok((read.word(&row.event)?, read.word(&row.way)?))
        })
        .collect()
}

/// What these people chose for one event.
pub async fn choices_for(
    db: &impl Db,
    event: NoticeEvent,
    people: &BTreeSet<PersonId>,
) -> StoreResult<BTreeMap<PersonId, Way>> {
    let rows = notice_choice::Entity::find()
        .filter(notice_choice::Column::Event.eq(event.as_str()))
        .filter(notice_choice::Column::PersonId.is_in(people.iter().map(|person| person.0)))
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let read = Row::of("notice_choice", row.id);
            Ok((PersonId(row.person_id), read.word(&row.way)?))
        })
        .collect()
}

/// Keeps a choice in the place of an earlier one.
pub async fn replace_choice(
    tx: &Tx,
    person: PersonId,
    event: NoticeEvent,
    way: Way,
    now: Timestamp,
) -> StoreResult<()> {
    let row = notice_choice::ActiveModel {
        id: NotSet,
        person_id: Set(person.0),
        event: Set(event.as_str().to_owned()),
        way: Set(way.as_str().to_owned()),
        chosen_at: Set(micros(now)),
    };
    let known = OnConflict::columns([
        notice_choice::Column::PersonId,
        notice_choice::Column::Event,
    ])
    .update_columns([notice_choice::Column::Way, notice_choice::Column::ChosenAt])
    .to_owned();
    notice_choice::Entity::insert(row)
        .on_conflict(known)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Active people who want a digest since before this day's hour and have none ordered for the day.
pub async fn list_without_digest(
    db: &impl Db,
    day: DigestDay,
    limit: u64,
) -> StoreResult<Vec<PersonId>> {
    let wanting = Query::select()
        .column(notice_choice::Column::PersonId)
        .from(notice_choice::Entity)
        .and_where(notice_choice::Column::Way.eq(Way::Digest.as_str()))
        .and_where(notice_choice::Column::ChosenAt.lt(micros(day.since)))
        .to_owned();
    let served = Query::select()
        .column(digest::Column::PersonId)
        .from(digest::Entity)
        .and_where(digest::Column::Day.eq(day.day.to_string()))
        .to_owned();
    let ids: Vec<i64> = person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .filter(person::Column::Active.eq(true))
        .filter(person::Column::Id.in_subquery(wanting))
        .filter(person::Column::Id.not_in_subquery(served))
        .order_by_asc(person::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().map(PersonId).collect())
}

/// Notes that the digest of a day is ordered; false = it already was.
pub async fn insert_digest(
    tx: &Tx,
    person: PersonId,
    day: Date,
    now: Timestamp,
) -> StoreResult<bool> {
    let row = digest::ActiveModel {
        id: NotSet,
        person_id: Set(person.0),
        day: Set(day.to_string()),
        ordered_at: Set(micros(now)),
    };
    let known = OnConflict::columns([digest::Column::PersonId, digest::Column::Day])
        .do_nothing()
        .to_owned();
    match digest::Entity::insert(row)
        .on_conflict(known)
        .exec_without_returning(&tx.tx)
        .await
    {
        Ok(rows) => Ok(rows > 0),
        Err(DbErr::RecordNotInserted) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
