//! The audit trail for its page: filtered, newest first, in at most four queries. Who may look is the
//! policy's affair; the trail is of the whole house.

use std::collections::{BTreeMap, BTreeSet};

use entity::{audit_event, edition, person};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, LikeExpr, Query};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::labels;
use crate::domain::audit::Event;
use crate::domain::id::{CityId, PersonId};
use crate::store::error::StoreResult;
use crate::store::row::{Row, micros};
use crate::store::tx::Db;

pub use crate::store::audit::{head, list_after};

/// What the page is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct AuditFilter {
    /// Part of a name or an address.
    pub person: String,
    pub act: String,
    pub city: Option<CityId>,
    pub from: Option<Timestamp>,
    pub until: Option<Timestamp>,
}

/// An event with what it points at.
#[derive(Clone, Debug)]
pub struct AuditLine {
    pub event: Event,
    pub at: Timestamp,
    /// None = the system, or nobody signed in.
    pub actor: Option<String>,
    /// The person it is about.
    pub about: Option<String>,
    /// Title and locale of the edition it is about.
    pub title: Option<(String, String)>,
}

/// One page.
#[derive(Clone, Debug)]
pub struct AuditPage {
    pub lines: Vec<AuditLine>,
    /// The page after this one holds events before this number.
    pub next: Option<i64>,
}

/// Events before a place in the chain, newest first.
pub async fn load(
    db: &impl Db,
    filter: &AuditFilter,
    before: Option<i64>,
    limit: u64,
) -> StoreResult<AuditPage> {
    let mut query = audit_event::Entity::find();
    if let Some(before) = before {
        query = query.filter(audit_event::Column::Id.lt(before));
    }
    if !filter.act.is_empty() {
        query = query.filter(audit_event::Column::Act.eq(&filter.act));
    }
    if let Some(city) = filter.city {
        query = query.filter(audit_event::Column::CityId.eq(city.0));
    }
    if let Some(from) = filter.from {
        query = query.filter(audit_event::Column::At.gte(micros(from)));
    }
    if let Some(until) = filter.until {
        query = query.filter(audit_event::Column::At.lt(micros(until)));
    }
    if !filter.person.is_empty() {
        query = query.filter(audit_event::Column::ActorId.in_subquery(people_like(&filter.person)));
    }
    let mut rows = query
        .order_by_desc(audit_event::Column::Id)
        .limit(limit + 1)
        .all(db.connection())
        .await?;
    let more = rows.len() as u64 > limit;
    if more {
        rows.pop();
    }
    let next = rows.last().filter(|_| more).map(|row| row.id);
    let lines = named(
        db,
        rows.into_iter().map(crate::store::audit::event).collect(),
    )
    .await?;
    Ok(AuditPage { lines, next })
}

fn people_like(text: &str) -> sea_orm::sea_query::SelectStatement {
    let text = text.trim().to_lowercase();
    let escaped = text
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    let like = || LikeExpr::new(format!("%{escaped}%")).escape('\\');
    let name = Expr::expr(Func::lower(Expr::col(person::Column::Name))).like(like());
    Query::select()
        .column(person::Column::Id)
        .from(person::Entity)
        .and_where(name.or(Expr::col(person::Column::Email).like(like())))
        .to_owned()
}

async fn named(db: &impl Db, events: Vec<Event>) -> StoreResult<Vec<AuditLine>> {
    let about = |event: &Event, table: &str| event.subject_id.filter(|_| event.subject == table);
    let mut people: BTreeSet<PersonId> = BTreeSet::new();
    let mut editions: BTreeSet<i64> = BTreeSet::new();
    for event in &events {
        people.extend(event.actor.map(PersonId));
        people.extend(about(event, "person").map(PersonId));
        editions.extend(about(event, "edition"));
    }
    let people = labels::people(db, &people).await?;
    let titles = titles(db, editions).await?;
    events
        .into_iter()
        .map(|event| {
            Ok(AuditLine {
                at: Row::of("audit_event", event.sequence).instant(event.at)?,
                actor: event
                    .actor
                    .and_then(|id| people.get(&PersonId(id)).cloned()),
                about: about(&event, "person").and_then(|id| people.get(&PersonId(id)).cloned()),
                title: about(&event, "edition").and_then(|id| titles.get(&id).cloned()),
                event,
            })
        })
        .collect()
}

async fn titles(db: &impl Db, ids: BTreeSet<i64>) -> StoreResult<BTreeMap<i64, (String, String)>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(i64, String, String)> = edition::Entity::find()
        .select_only()
        .column(edition::Column::Id)
        .column(edition::Column::Title)
        .column(edition::Column::Locale)
        .filter(edition::Column::Id.is_in(ids))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, title, locale)| (id, (title, locale)))
        .collect())
}
