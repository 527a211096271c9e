//! Whom to tell: active people by their rights or their share in a text. Decides nothing: the
//! roles and the place are the caller's.

use std::collections::BTreeSet;

use entity::{person, role_grant};
use sea_orm::{ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _};

use super::error::StoreResult;
use super::row::Row;
use super::tx::Db;
use crate::domain::actor::Person;
use crate::domain::id::{CityId, PersonId};
use crate::domain::locale::Locale;
use crate::domain::scope::{Grant, Role, Target};

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

/// Active people one of whose grants holds one of `roles` over this place, with all their grants,
/// so that the policy can be asked about each. In order of their ids; three queries.
pub async fn list_holders(
    db: &impl Db,
    roles: &[Role],
    target: &Target,
) -> StoreResult<Vec<Person>> {
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::Role.is_in(roles.iter().map(|role| role.as_str())))
        .filter(covers(target))
        .all(db.connection())
        .await?;
    let holders: BTreeSet<i64> = grants.iter().map(|grant| grant.person_id).collect();
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(holders.iter().copied()))
        .filter(person::Column::Active.eq(true))
        .order_by_asc(person::Column::Id)
        .all(db.connection())
        .await?;
    let mut rights = role_grant::Entity::find()
        .filter(role_grant::Column::PersonId.is_in(holders))
        .all(db.connection())
        .await?;
    people
        .into_iter()
        .map(|row| {
            let own = rights.extract_if(.., |right| right.person_id == row.id);
            let grants = own.map(grant_of).collect::<StoreResult<_>>()?;
            Ok(Person {
                id: PersonId(row.id),
                locale: Row::of("person", row.id).word(&row.locale)?,
                name: row.name,
                email: row.email,
                grants,
            })
        })
        .collect()
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

fn grant_of(row: role_grant::Model) -> StoreResult<Grant> {
    let read = Row::of("role_grant", row.id);
    Ok(Grant {
        role: read.word(&row.role)?,
        city: row.city_id.map(CityId),
        locale: read.maybe_word(row.locale.as_deref())?,
        kind: read.maybe_word(row.kind.as_deref())?,
    })
}
