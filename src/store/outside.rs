//! Invitations of reviewers without an account. Only the hash of the secret in a link is kept.

use std::collections::{BTreeMap, BTreeSet};

use entity::outside_invitation;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};

use super::error::StoreResult;
use super::tx::Db;
use crate::domain::id::OutsideId;

/// Who somebody without an account is, as the inviter wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutsideName {
    pub name: String,
    pub organisation: String,
}

/// Names by invitation.
pub async fn names(
    db: &impl Db,
    ids: &BTreeSet<OutsideId>,
) -> StoreResult<BTreeMap<OutsideId, OutsideName>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(i64, String, String)> = outside_invitation::Entity::find()
        .select_only()
        .column(outside_invitation::Column::Id)
        .column(outside_invitation::Column::Name)
        .column(outside_invitation::Column::Organisation)
        .filter(outside_invitation::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, name, organisation)| (OutsideId(id), OutsideName { name, organisation }))
        .collect())
}
