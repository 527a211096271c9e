//! Whom to tell: active people by their rights or their share in a text. Decides nothing: the
//! roles and the place are the caller's.

use std::collections::BTreeSet;

use entity::{person, role_grant};
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::error::StoreResult;
use super::row::Row;
use super::tx::Db;
use super::{delegations, people};
use crate::domain::actor::Person;
use crate::domain::content::Kind;
use crate::domain::id::PersonId;
use crate::domain::locale::Locale;
use crate::domain::review::Step;
use crate::domain::scope::{Role, Target};
use crate::domain::zone;

/// How many people one text is shown to choose from.
const MOST_SEERS: u64 = 500;

/// What a mail needs to know of its reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    pub name: String,
    pub address: String,
    pub locale: Locale,
    pub active: bool,
}

/// The reader, active or not; none when there is no such person.
pub async fn find_reader(db: &impl Db, id: PersonId) -> StoreResult<Option<Reader>> {
    let row = person::Entity::find_by_id(id.0)
        .one(db.connection())
        .await?;
    row.map(|row| {
        Ok(Reader {
            locale: Row::of("person", row.id).word(&row.locale)?,
            name: row.name,
            address: row.email,
            active: row.active,
        })
    })
    .transpose()
}

/// Active people who hold one of `roles` over this place, by themselves or as a deputy, with all
/// their rights, so that the policy can be asked about each. In order of their ids.
pub async fn list_holders(
    db: &impl Db,
    roles: &[Role],
    target: &Target,
    now: Timestamp,
) -> StoreResult<Vec<Person>> {
    list_speakers(db, roles, &[], target, now).await
}

/// Active people whom a step may hear: holders of its roles, the people it names, and the deputies
/// of both. Six queries at most.
pub async fn list_reviewers(
    db: &impl Db,
    step: &Step,
    target: &Target,
    now: Timestamp,
) -> StoreResult<Vec<Person>> {
    list_speakers(db, &step.roles, &step.people, target, now).await
}

/// Active people with all their rights; at most `limit`. Four queries at most.
pub async fn list_everybody(db: &impl Db, limit: u64, now: Timestamp) -> StoreResult<Vec<Person>> {
    let rows = person::Entity::find()
        .filter(person::Column::Active.eq(true))
        .order_by_asc(person::Column::Name)
        .order_by_asc(person::Column::Id)
        .limit(limit)
        .all(db.connection())
        .await?;
    people::with_rights(db, rows, now).await
}

async fn list_speakers(
    db: &impl Db,
    roles: &[Role],
    named: &[PersonId],
    target: &Target,
    now: Timestamp,
) -> StoreResult<Vec<Person>> {
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::Role.is_in(roles.iter().map(|role| role.as_str())))
        .filter(covers(target))
        .all(db.connection())
        .await?;
    let mut ids: BTreeSet<i64> = grants.iter().map(|grant| grant.person_id).collect();
    ids.extend(named.iter().map(|person| person.0));
    ids.extend(delegations::deputies_of(db, &ids, zone::to_day(now)).await?);
    let rows = person::Entity::find()
        .filter(person::Column::Id.is_in(ids))
        .filter(person::Column::Active.eq(true))
        .order_by_asc(person::Column::Id)
        .all(db.connection())
        .await?;
    let mut people = people::with_rights(db, rows, now).await?;
    people.retain(|person| !person.capacities(roles, named, target).is_empty());
    Ok(people)
}

/// Active people who may see a text of this place, by name, at most five hundred: two queries. Must
/// say the same as `Scope::sees`.
pub async fn list_seers(db: &impl Db, target: &Target) -> StoreResult<Vec<(PersonId, String)>> {
    let national = Role::ALL.iter().filter(|role| role.is_national());
    let everywhere = Condition::any()
        .add(role_grant::Column::CityId.is_null())
        .add(role_grant::Column::Role.is_in(national.map(|role| role.as_str())));
    let reaches = match target.city {
        Some(city) => everywhere.add(role_grant::Column::CityId.eq(city.0)),
        // Cities read the national programmes that their offers rest on.
        None if target.kind == Kind::Programme => Condition::all(),
        None => everywhere,
    };
    let holders: Vec<i64> = role_grant::Entity::find()
        .select_only()
        .column(role_grant::Column::PersonId)
        .filter(reaches)
        .distinct()
        .into_tuple()
        .all(db.connection())
        .await?;
    let people: Vec<(i64, String)> = person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .column(person::Column::Name)
        .filter(person::Column::Id.is_in(holders))
        .filter(person::Column::Active.eq(true))
        .order_by_asc(person::Column::Name)
        .order_by_asc(person::Column::Id)
        .limit(MOST_SEERS)
        .into_tuple()
        .all(db.connection())
        .await?;
    let named = people.into_iter().map(|(id, name)| (PersonId(id), name));
    Ok(named.collect())
}

/// Those of `people` whose accounts are open.
pub async fn list_active(
    db: &impl Db,
    people: &BTreeSet<PersonId>,
) -> StoreResult<BTreeSet<PersonId>> {
    let rows = person::Entity::find()
        .filter(person::Column::Id.is_in(people.iter().map(|person| person.0)))
        .filter(person::Column::Active.eq(true))
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(|row| PersonId(row.id)).collect())
}

/// The same rule as `Grant::covers`, for the database.
fn covers(target: &Target) -> Condition {
    let city = target
        .city
        .map(|city| role_grant::Column::CityId.eq(city.0));
    let locale = role_grant::Column::Locale.eq(target.locale.tag());
    let kind = role_grant::Column::Kind.eq(target.kind.as_str());
    Condition::all()
        .add(
            Condition::any()
                .add(role_grant::Column::CityId.is_null())
                .add_option(city),
        )
        .add(
            Condition::any()
                .add(role_grant::Column::Locale.is_null())
                .add(locale),
        )
        .add(
            Condition::any()
                .add(role_grant::Column::Kind.is_null())
                .add(kind),
        )
}
