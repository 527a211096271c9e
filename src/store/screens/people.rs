//! People for the panel's pages: who is in sight, with their rights.

use std::collections::BTreeMap;

use entity::{person, role_grant};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, LikeExpr, Query, SelectStatement};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Select,
};

use crate::domain::id::{CityId, PersonId};
use crate::domain::locale::Locale;
use crate::domain::scope::{Grant, Role, Scope};
use crate::store::error::{StoreError, StoreResult};
use crate::store::people::{account, grant_of};
use crate::store::sessions;
use crate::store::tx::Db;

pub use crate::store::sessions::OpenSession;

/// A right with its row key.
#[derive(Clone, Copy, Debug)]
pub struct HeldGrant {
    pub id: i64,
    pub grant: Grant,
}

/// Somebody in a list or on their page.
#[derive(Clone, Debug)]
pub struct PersonEntry {
    pub id: PersonId,
    pub public_id: String,
    pub name: String,
    pub email: String,
    pub locale: Locale,
    pub active: bool,
    /// Whether the invitation was taken up.
    pub has_password: bool,
    pub lock_version: i64,
    pub grants: Vec<HeldGrant>,
}

/// What a list is narrowed to; empty = everybody in sight.
#[derive(Clone, Debug, Default)]
pub struct PeopleFilter {
    pub city: Option<CityId>,
    pub role: Option<Role>,
    /// Part of a name or an address.
    pub text: String,
}

/// One page of a list.
#[derive(Clone, Debug)]
pub struct PeoplePage {
    pub entries: Vec<PersonEntry>,
    pub total: u64,
}

/// People in sight by name: three queries.
pub async fn list_people(
    db: &impl Db,
    scope: &Scope,
    filter: &PeopleFilter,
    page: u64,
    size: u64,
) -> StoreResult<PeoplePage> {
    let query = filtered(in_sight(scope), filter);
    let total = query.clone().count(db.connection()).await?;
    let rows = query
        .order_by_asc(person::Column::Name)
        .order_by_asc(person::Column::Id)
        .offset(page.saturating_mul(size))
        .limit(size)
        .all(db.connection())
        .await?;
    Ok(PeoplePage {
        entries: with_grants(db, rows).await?,
        total,
    })
}

/// One person in sight.
pub async fn person(db: &impl Db, scope: &Scope, public_id: &str) -> StoreResult<PersonEntry> {
    let row = in_sight(scope)
        .filter(person::Column::PublicId.eq(public_id))
        .one(db.connection())
        .await?;
    with_grants(db, row.into_iter().collect())
        .await?
        .pop()
        .ok_or(StoreError::NotFound("person"))
}

/// Where one is signed in.
pub async fn list_sessions(
    db: &impl Db,
    person: PersonId,
    now: Timestamp,
) -> StoreResult<Vec<OpenSession>> {
    sessions::list_sessions(db, person, now).await
}

/// Everybody, for the operator's list.
pub async fn list_everybody(db: &impl Db) -> StoreResult<Vec<PersonEntry>> {
    let rows = person::Entity::find()
        .order_by_asc(person::Column::Email)
        .all(db.connection())
        .await?;
    with_grants(db, rows).await
}

/// Those who hold a right in a city in sight. Who sees everything also sees people without rights.
fn in_sight(scope: &Scope) -> Select<person::Entity> {
    match scope {
        Scope::Everywhere => person::Entity::find(),
        Scope::Cities(cities) => {
            let ids = cities.iter().map(|city| city.0);
            let holders = holders()
                .and_where(role_grant::Column::CityId.is_in(ids))
                .to_owned();
            person::Entity::find().filter(person::Column::Id.in_subquery(holders))
        }
    }
}

fn filtered(mut query: Select<person::Entity>, filter: &PeopleFilter) -> Select<person::Entity> {
    if filter.city.is_some() || filter.role.is_some() {
        let mut holders = holders();
        if let Some(city) = filter.city {
            holders.and_where(role_grant::Column::CityId.eq(city.0));
        }
        if let Some(role) = filter.role {
            holders.and_where(role_grant::Column::Role.eq(role.as_str()));
        }
        query = query.filter(person::Column::Id.in_subquery(holders));
    }
    let text = filter.text.trim().to_lowercase();
    if !text.is_empty() {
        let like = || LikeExpr::new(format!("%{}%", escaped(&text))).escape('\\');
        let name = Expr::expr(Func::lower(Expr::col(person::Column::Name))).like(like());
        query = query.filter(name.or(Expr::col(person::Column::Email).like(like())));
    }
    query
}

fn holders() -> SelectStatement {
    Query::select()
        .column(role_grant::Column::PersonId)
        .from(role_grant::Entity)
        .to_owned()
}

/// A percent sign that was typed is meant as one.
fn escaped(text: &str) -> String {
    text.chars()
        .flat_map(|c| {
            matches!(c, '%' | '_' | '\\')
                .then_some('\\')
                .into_iter()
                .chain([c])
        })
        .collect()
}

async fn with_grants(db: &impl Db, rows: Vec<person::Model>) -> StoreResult<Vec<PersonEntry>> {
    let mut grants: BTreeMap<i64, Vec<HeldGrant>> = BTreeMap::new();
    let held = role_grant::Entity::find()
        .filter(role_grant::Column::PersonId.is_in(rows.iter().map(|row| row.id)))
        .order_by_asc(role_grant::Column::Id)
        .all(db.connection())
        .await?;
    for row in held {
        let (id, person) = (row.id, row.person_id);
        let grant = grant_of(row)?;
        grants
            .entry(person)
            .or_default()
            .push(HeldGrant { id, grant });
    }
    rows.into_iter()
        .map(|row| {
            let account = account(row)?;
            Ok(PersonEntry {
                grants: grants.remove(&account.id.0).unwrap_or_default(),
                id: account.id,
                public_id: account.public_id,
                name: account.name,
                email: account.email,
                locale: account.locale,
                active: account.active,
                has_password: account.password_hash.is_some(),
                lock_version: account.lock_version,
            })
        })
        .collect()
}
