//! Who stands in for whom: rows in, rows out. What is lent is decided in `domain::deputy`.

use std::collections::{BTreeMap, BTreeSet};

use entity::{delegation, person, role_grant};
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::error::{StoreError, StoreResult};
use super::people::grant_of;
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::deputy::{Borrowed, Delegation};
use crate::domain::id::{CityId, DelegationId, PersonId};

/// A delegation with its row key and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptDelegation {
    pub id: DelegationId,
    pub value: Delegation,
    pub named_by: Option<PersonId>,
    pub named_at: Timestamp,
    pub revoked_at: Option<Timestamp>,
}

/// Adds a delegation.
pub async fn insert_delegation(
    tx: &Tx,
    new: &Delegation,
    by: Option<PersonId>,
    now: Timestamp,
) -> StoreResult<DelegationId> {
    let row = delegation::ActiveModel {
        id: NotSet,
        from_person: Set(new.from.0),
        to_person: Set(new.to.0),
        city_id: Set(new.city.map(|city| city.0)),
        locale: Set(new.locale.map(|locale| locale.tag().to_owned())),
        kind: Set(new.kind.map(|kind| kind.as_str().to_owned())),
        starts_on: Set(new.starts_on.to_string()),
        ends_on: Set(new.ends_on.to_string()),
        reason: Set(new.reason.clone()),
        named_by: Set(by.map(|by| by.0)),
        named_at: Set(micros(now)),
        revoked_at: Set(None),
        revoked_by: Set(None),
    };
    let row = delegation::Entity::insert(row)
        .exec_with_returning(&tx.tx)
        .await?;
    Ok(DelegationId(row.id))
}

/// Ends a delegation before its day; one that was ended already is `Stale`.
pub async fn revoke_delegation(
    tx: &Tx,
    id: DelegationId,
    by: Option<PersonId>,
    now: Timestamp,
) -> StoreResult<()> {
    let done = delegation::Entity::update_many()
        .col_expr(delegation::Column::RevokedAt, Expr::value(micros(now)))
        .col_expr(
            delegation::Column::RevokedBy,
            Expr::value(by.map(|by| by.0)),
        )
        .filter(delegation::Column::Id.eq(id.0))
        .filter(delegation::Column::RevokedAt.is_null())
        .exec(&tx.tx)
        .await?;
    match done.rows_affected {
        0 => Err(StoreError::Stale),
        _ => Ok(()),
    }
}

/// One delegation.
pub async fn delegation(db: &impl Db, id: DelegationId) -> StoreResult<KeptDelegation> {
    delegation::Entity::find_by_id(id.0)
        .one(db.connection())
        .await?
        .map(from_row)
        .transpose()?
        .ok_or(StoreError::NotFound("delegation"))
}

/// The newest delegations from or to a person, or everybody's; newest first, at most `limit`.
pub async fn list_delegations(
    db: &impl Db,
    of: Option<PersonId>,
    limit: u64,
) -> StoreResult<Vec<KeptDelegation>> {
    let whose = of.map(|person| {
        Condition::any()
            .add(delegation::Column::FromPerson.eq(person.0))
            .add(delegation::Column::ToPerson.eq(person.0))
    });
    let rows = delegation::Entity::find()
        .filter(Condition::all().add_option(whose))
        .order_by_desc(delegation::Column::Id)
        .limit(limit)
        .all(db.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// Who stands in today for one of `absent`.
pub(super) async fn deputies_of(
    db: &impl Db,
    absent: &BTreeSet<i64>,
    today: Date,
) -> StoreResult<Vec<i64>> {
    if absent.is_empty() {
        return Ok(Vec::new());
    }
    let found: Vec<i64> = delegation::Entity::find()
        .select_only()
        .column(delegation::Column::ToPerson)
        .filter(in_force(today))
        .filter(delegation::Column::FromPerson.is_in(absent.iter().copied()))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(found)
}

/// What each of `deputies` holds today in somebody's name: one query when nobody does, else three.
/// Whose account is closed lends nothing, and nobody lends on what was lent to them.
pub(super) async fn borrowed_by(
    db: &impl Db,
    deputies: &[i64],
    today: Date,
) -> StoreResult<BTreeMap<i64, Vec<Borrowed>>> {
    let rows = delegation::Entity::find()
        .filter(in_force(today))
        .filter(delegation::Column::ToPerson.is_in(deputies.iter().copied()))
        .order_by_asc(delegation::Column::Id)
        .all(db.connection())
        .await?;
    let mut borrowed: BTreeMap<i64, Vec<Borrowed>> = BTreeMap::new();
    if rows.is_empty() {
        return Ok(borrowed);
    }
    let absent: BTreeSet<i64> = rows.iter().map(|row| row.from_person).collect();
    let names: BTreeMap<i64, String> = person::Entity::find()
        .filter(person::Column::Id.is_in(absent.iter().copied()))
        .filter(person::Column::Active.eq(true))
        .all(db.connection())
        .await?
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    let held = role_grant::Entity::find()
        .filter(role_grant::Column::PersonId.is_in(absent))
        .order_by_asc(role_grant::Column::Id)
        .all(db.connection())
        .await?;
    for row in rows {
        let lent = from_row(row)?.value;
        let Some(name) = names.get(&lent.from.0) else {
            continue;
        };
        for right in held.iter().filter(|right| right.person_id == lent.from.0) {
            let Some(grant) = lent.lends(&grant_of(right.clone())?) else {
                continue;
            };
            let one = Borrowed {
                from: lent.from,
                from_name: name.clone(),
                grant,
            };
            let held = borrowed.entry(lent.to.0).or_default();
            if !held.contains(&one) {
                held.push(one);
            }
        }
    }
    Ok(borrowed)
}

fn in_force(today: Date) -> Condition {
    let today = today.to_string();
    Condition::all()
        .add(delegation::Column::RevokedAt.is_null())
        .add(delegation::Column::StartsOn.lte(today.clone()))
        .add(delegation::Column::EndsOn.gte(today))
}

fn from_row(row: delegation::Model) -> StoreResult<KeptDelegation> {
    let read = Row::of("delegation", row.id);
    Ok(KeptDelegation {
        id: DelegationId(row.id),
        value: Delegation {
            from: PersonId(row.from_person),
            to: PersonId(row.to_person),
            city: row.city_id.map(CityId),
            locale: read.maybe_word(row.locale.as_deref())?,
            kind: read.maybe_word(row.kind.as_deref())?,
            starts_on: read.word(&row.starts_on)?,
            ends_on: read.word(&row.ends_on)?,
            reason: row.reason,
        },
        named_by: row.named_by.map(PersonId),
        named_at: read.instant(row.named_at)?,
        revoked_at: read.maybe_instant(row.revoked_at)?,
    })
}
