//! Failed tries by account and by address, counted in the database so that every node sees them.

use entity::sign_in_throttle::{self, Column, Entity as Table};
use jiff::Timestamp;
use sea_orm::ActiveValue::Set;
use sea_orm::EntityTrait as _;
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{ColumnTrait as _, QueryFilter as _};
use sha2::{Digest as _, Sha256};

use super::error::StoreResult;
use super::row::{Row, micros};
use super::sessions::hex;
use super::tx::Tx;

/// How often something was tried since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failures {
    pub count: u64,
    pub since: Timestamp,
}

/// Counts one more try in a single statement, so that tries at the same moment all count. A window
/// that began before `cutoff` is over, and a new one begins.
pub async fn count(tx: &Tx, key: &str, now: Timestamp, cutoff: Timestamp) -> StoreResult<Failures> {
    let over = || Expr::col((Table, Column::WindowStartedAt)).lte(micros(cutoff));
    let on = OnConflict::column(Column::Id)
        .value(
            Column::Failures,
            Expr::case(over(), 1_i64).finally(Expr::col((Table, Column::Failures)).add(1_i64)),
        )
        .value(
            Column::WindowStartedAt,
            Expr::case(over(), micros(now)).finally(Expr::col((Table, Column::WindowStartedAt))),
        )
        .to_owned();
    let row = sign_in_throttle::ActiveModel {
        id: Set(hashed(key)),
        failures: Set(1),
        window_started_at: Set(micros(now)),
    };
    let row = Table::insert(row)
        .on_conflict(on)
        .exec_with_returning(&tx.tx)
        .await?;
    Ok(Failures {
        count: u64::try_from(row.failures).unwrap_or_default(),
        since: Row::of("sign_in_throttle", 0).instant(row.window_started_at)?,
    })
}

/// Takes one count back: the try was a success.
pub async fn take_back(tx: &Tx, key: &str) -> StoreResult<()> {
    Table::update_many()
        .col_expr(Column::Failures, Expr::col(Column::Failures).sub(1_i64))
        .filter(Column::Id.eq(hashed(key)))
        .filter(Column::Failures.gt(0))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// Forgets a key after a success.
pub async fn forget(tx: &Tx, key: &str) -> StoreResult<()> {
    Table::delete_by_id(hashed(key)).exec(&tx.tx).await?;
    Ok(())
}

/// Addresses of people and machines are not stored.
fn hashed(key: &str) -> String {
    hex(&Sha256::digest(key))
}
