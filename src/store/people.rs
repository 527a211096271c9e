//! People and their rights: rows in, rows out. Who may do what is decided in `domain`.

use entity::{person, role_grant};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
};

use super::delegations;
use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::config::Secret;
use crate::domain::actor::Person;
use crate::domain::id::{CityId, PersonId};
use crate::domain::locale::Locale;
use crate::domain::scope::{Grant, Role};
use crate::domain::zone;

/// What signing in and administration need of a person, beside what the policy needs.
#[derive(Clone, Debug)]
pub struct Account {
    pub id: PersonId,
    pub public_id: String,
    pub email: String,
    pub name: String,
    pub locale: Locale,
    pub active: bool,
    /// None until the invitation is taken up.
    pub password_hash: Option<Secret>,
    pub lock_version: i64,
}

/// Somebody who is to be added.
#[derive(Clone, Debug)]
pub struct NewPerson<'a> {
    pub public_id: String,
    /// Lower case.
    pub email: &'a str,
    pub name: &'a str,
    pub locale: Locale,
}

/// The person with all rights, their own and what is lent to them today; none when absent or
/// deactivated.
pub async fn load_actor(db: &impl Db, id: PersonId, now: Timestamp) -> StoreResult<Option<Person>> {
    let found = person::Entity::find_by_id(id.0)
        .filter(person::Column::Active.eq(true))
        .one(db.connection())
        .await?;
    Ok(with_rights(db, found.into_iter().collect(), now)
        .await?
        .pop())
}

/// People with all rights, as [`load_actor`] has them, in the order of the rows: two queries, four
/// when somebody stands in for somebody.
pub(super) async fn with_rights(
    db: &impl Db,
    rows: Vec<person::Model>,
    now: Timestamp,
) -> StoreResult<Vec<Person>> {
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut rights = role_grant::Entity::find()
        .filter(role_grant::Column::PersonId.is_in(ids.iter().copied()))
        .order_by_asc(role_grant::Column::Id)
        .all(db.connection())
        .await?;
    let mut borrowed = delegations::borrowed_by(db, &ids, zone::to_day(now)).await?;
    rows.into_iter()
        .map(|row| {
            let own = rights.extract_if(.., |right| right.person_id == row.id);
            let grants = own.map(grant_of).collect::<StoreResult<_>>()?;
            Ok(Person {
                id: PersonId(row.id),
                locale: Row::of("person", row.id).word(&row.locale)?,
                borrowed: borrowed.remove(&row.id).unwrap_or_default(),
                name: row.name,
                email: row.email,
                grants,
            })
        })
        .collect()
}

/// The account with this address (lower case), active or not.
pub async fn find_account_by_email(db: &impl Db, email: &str) -> StoreResult<Option<Account>> {
    person::Entity::find()
        .filter(person::Column::Email.eq(email))
        .one(db.connection())
        .await?
        .map(account)
        .transpose()
}

/// The account with this row key.
pub async fn account_by_id(db: &impl Db, id: PersonId) -> StoreResult<Account> {
    person::Entity::find_by_id(id.0)
        .one(db.connection())
        .await?
        .map(account)
        .transpose()?
        .ok_or(StoreError::NotFound("person"))
}

/// The account with this public id.
pub async fn account_by_public_id(db: &impl Db, public_id: &str) -> StoreResult<Account> {
    person::Entity::find()
        .filter(person::Column::PublicId.eq(public_id))
        .one(db.connection())
        .await?
        .map(account)
        .transpose()?
        .ok_or(StoreError::NotFound("person"))
}

/// Whether there is nobody at all yet.
pub async fn is_empty(db: &impl Db) -> StoreResult<bool> {
    Ok(person::Entity::find().one(db.connection()).await?.is_none())
}

/// How many active people other than this one are administrators.
pub async fn count_other_administrators(db: &impl Db, id: PersonId) -> StoreResult<u64> {
    Ok(person::Entity::find()
        .filter(person::Column::Active.eq(true))
        .filter(person::Column::Id.ne(id.0))
        .filter(
            person::Column::Id.in_subquery(
                sea_orm::sea_query::Query::select()
                    .column(role_grant::Column::PersonId)
                    .from(role_grant::Entity)
                    .and_where(role_grant::Column::Role.eq(Role::Administrator.as_str()))
                    .to_owned(),
            ),
        )
        .count(db.connection())
        .await?)
}

/// Adds a person without password and without rights. A taken address is `Taken("uq_person_email")`.
pub async fn insert_person(tx: &Tx, new: NewPerson<'_>, now: Timestamp) -> StoreResult<PersonId> {
    let row = person::ActiveModel {
        id: NotSet,
        public_id: Set(new.public_id),
        email: Set(new.email.to_owned()),
        name: Set(new.name.to_owned()),
        password_hash: Set(None),
        locale: Set(new.locale.tag().to_owned()),
        active: Set(true),
        lock_version: Set(0),
        created_at: Set(micros(now)),
    };
    let row = person::Entity::insert(row)
        .exec_with_returning(&tx.tx)
        .await?;
    Ok(PersonId(row.id))
}

/// Replaces the password.
pub async fn replace_password(tx: &Tx, id: PersonId, hash: &Secret) -> StoreResult<()> {
    let change = person::ActiveModel {
        password_hash: Set(Some(hash.expose().to_owned())),
        ..Default::default()
    };
    update(tx, id, change).await
}

/// Replaces the name and the language of the panel.
pub async fn replace_profile(tx: &Tx, id: PersonId, name: &str, locale: Locale) -> StoreResult<()> {
    let change = person::ActiveModel {
        name: Set(name.to_owned()),
        locale: Set(locale.tag().to_owned()),
        ..Default::default()
    };
    update(tx, id, change).await
}

/// Opens or closes the account, if nobody changed it since `version` was on the screen.
pub async fn replace_active(tx: &Tx, id: PersonId, active: bool, version: i64) -> StoreResult<()> {
    let done = person::Entity::update_many()
        .col_expr(person::Column::Active, Expr::value(active))
        .col_expr(person::Column::LockVersion, Expr::value(version + 1))
        .filter(person::Column::Id.eq(id.0))
        .filter(person::Column::LockVersion.eq(version))
        .exec(&tx.tx)
        .await?;
    moved(done.rows_affected)
}

/// Adds a right, unless the person has the very same one: false then.
pub async fn insert_grant(
    tx: &Tx,
    person: PersonId,
    grant: Grant,
    by: Option<PersonId>,
    now: Timestamp,
) -> StoreResult<bool> {
    let held = role_grant::Entity::find()
        .filter(role_grant::Column::PersonId.eq(person.0))
        .all(&tx.tx)
        .await?;
    for row in held {
        if grant_of(row)? == grant {
            return Ok(false);
        }
    }
    let row = role_grant::ActiveModel {
        id: NotSet,
        person_id: Set(person.0),
        role: Set(grant.role.as_str().to_owned()),
        city_id: Set(grant.city.map(|city| city.0)),
        locale: Set(grant.locale.map(|locale| locale.tag().to_owned())),
        kind: Set(grant.kind.map(|kind| kind.as_str().to_owned())),
        granted_by: Set(by.map(|by| by.0)),
        granted_at: Set(micros(now)),
    };
    role_grant::Entity::insert(row)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(true)
}

/// The right with this row key, if it is this person's.
pub async fn grant(db: &impl Db, person: PersonId, id: i64) -> StoreResult<Grant> {
    role_grant::Entity::find_by_id(id)
        .filter(role_grant::Column::PersonId.eq(person.0))
        .one(db.connection())
        .await?
        .map(grant_of)
        .transpose()?
        .ok_or(StoreError::NotFound("grant"))
}

/// Takes a right away.
pub async fn delete_grant(tx: &Tx, person: PersonId, id: i64) -> StoreResult<()> {
    role_grant::Entity::delete_many()
        .filter(role_grant::Column::Id.eq(id))
        .filter(role_grant::Column::PersonId.eq(person.0))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

pub(super) fn grant_of(row: role_grant::Model) -> StoreResult<Grant> {
    let read = Row::of("role_grant", row.id);
    Ok(Grant {
        role: read.word(&row.role)?,
        city: row.city_id.map(CityId),
        locale: read.maybe_word(row.locale.as_deref())?,
        kind: read.maybe_word(row.kind.as_deref())?,
    })
}

pub(super) fn account(row: person::Model) -> StoreResult<Account> {
    Ok(Account {
        id: PersonId(row.id),
        locale: Row::of("person", row.id).word(&row.locale)?,
        public_id: row.public_id,
        email: row.email,
        name: row.name,
        active: row.active,
        password_hash: row.password_hash.map(Secret::new),
        lock_version: row.lock_version,
    })
}

async fn update(tx: &Tx, id: PersonId, change: person::ActiveModel) -> StoreResult<()> {
    let done = person::Entity::update_many()
        .set(change)
        .filter(person::Column::Id.eq(id.0))
        .exec(&tx.tx)
        .await?;
    match done.rows_affected {
        0 => Err(StoreError::NotFound("person")),
        _ => Ok(()),
    }
}

fn moved(rows: u64) -> StoreResult<()> {
    match rows {
        0 => Err(StoreError::Stale),
        _ => Ok(()),
    }
}
