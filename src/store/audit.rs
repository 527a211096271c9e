//! The audit trail: who did what to which thing, written in the transaction of the act.

use entity::audit_event;
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::EntityTrait as _;
use serde_json::Value as Json;

use super::error::StoreResult;
use super::row::micros;
use super::tx::Tx;
use crate::domain::id::{CityId, PersonId};

/// One entry. `detail` holds ids and words of closed lists, never texts, addresses or secrets.
#[derive(Clone, Debug)]
pub struct AuditEntry<'a> {
    pub at: Timestamp,
    /// None = the system, or nobody signed in yet.
    pub actor: Option<PersonId>,
    /// Verb of the act, such as `edition.submit`.
    pub act: &'a str,
    /// Table of the thing.
    pub subject: &'static str,
    pub subject_id: Option<i64>,
    pub city: Option<CityId>,
    pub detail: Json,
}

/// Adds an entry.
pub async fn record(tx: &Tx, entry: AuditEntry<'_>) -> StoreResult<()> {
    let row = audit_event::ActiveModel {
        id: NotSet,
        at: Set(micros(entry.at)),
        actor_id: Set(entry.actor.map(|person| person.0)),
        act: Set(entry.act.to_owned()),
        subject: Set(entry.subject.to_owned()),
        subject_id: Set(entry.subject_id),
        city_id: Set(entry.city.map(|city| city.0)),
        detail: Set(entry.detail.to_string()),
    };
    audit_event::Entity::insert(row)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}
