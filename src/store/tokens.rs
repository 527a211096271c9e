//! Single-use links: only the hash of the secret is kept, and it works once and until it expires.

use entity::access_token;
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use sha2::{Digest as _, Sha256};

use super::error::StoreResult;
use super::row::micros;
use super::sessions::hex;
use super::tx::{Db, Tx};
use crate::config::Secret;
use crate::domain::id::PersonId;
use crate::domain::word::words;

words! {
    /// What a link is good for.
    Purpose as "purpose of a link" {
        /// Choose the first password.
        Invitation = "invitation",
        /// Choose a new one.
        Reset = "reset",
        /// Create the first administrator of an empty house.
        FirstAdministrator = "first_admin",
    }
}

/// Keeps a new link. Earlier ones of the same person and purpose stop working.
pub async fn insert_token(
    tx: &Tx,
    secret: &Secret,
    purpose: Purpose,
    person: Option<PersonId>,
    now: Timestamp,
    expires: Timestamp,
) -> StoreResult<()> {
    let same_person = match person {
        Some(person) => access_token::Column::PersonId.eq(person.0),
        None => access_token::Column::PersonId.is_null(),
    };
    access_token::Entity::delete_many()
        .filter(access_token::Column::Purpose.eq(purpose.as_str()))
        .filter(same_person)
        .exec(&tx.tx)
        .await?;
    let row = access_token::ActiveModel {
        id: NotSet,
        hash: Set(hash_of(secret)),
        purpose: Set(purpose.as_str().to_owned()),
        person_id: Set(person.map(|person| person.0)),
        created_at: Set(micros(now)),
        expires_at: Set(micros(expires)),
        used_at: Set(None),
    };
    access_token::Entity::insert(row)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Whether the link would work now, and for whom: `None` = no, `Some(None)` = for nobody yet.
pub async fn find_token(
    db: &impl Db,
    secret: &Secret,
    purpose: Purpose,
    now: Timestamp,
) -> StoreResult<Option<Option<PersonId>>> {
    let row = access_token::Entity::find()
        .filter(access_token::Column::Hash.eq(hash_of(secret)))
        .filter(access_token::Column::Purpose.eq(purpose.as_str()))
        .filter(access_token::Column::UsedAt.is_null())
        .filter(access_token::Column::ExpiresAt.gt(micros(now)))
        .one(db.connection())
        .await?;
    Ok(row.map(|row| row.person_id.map(PersonId)))
}

/// Uses the link up. False: somebody was quicker, or it is too late.
pub async fn use_token(
    tx: &Tx,
    secret: &Secret,
    purpose: Purpose,
    now: Timestamp,
) -> StoreResult<bool> {
    let done = access_token::Entity::update_many()
        .col_expr(access_token::Column::UsedAt, Expr::value(micros(now)))
        .filter(access_token::Column::Hash.eq(hash_of(secret)))
        .filter(access_token::Column::Purpose.eq(purpose.as_str()))
        .filter(access_token::Column::UsedAt.is_null())
        .filter(access_token::Column::ExpiresAt.gt(micros(now)))
        .exec(&tx.tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Makes every link of a person worthless.
pub async fn delete_tokens(tx: &Tx, person: PersonId) -> StoreResult<()> {
    access_token::Entity::delete_many()
        .filter(access_token::Column::PersonId.eq(person.0))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

fn hash_of(secret: &Secret) -> String {
    hex(&Sha256::digest(secret.expose()))
}
