//! Plans in sight with their texts: what is ahead, what failed, what is over. Four queries a page.

use std::collections::{BTreeMap, BTreeSet};

use entity::{document, edition, plan};
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, JoinType, Order, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Related, Select,
};

use super::labels::{self, CityName};
use super::queue::with_documents;
use super::sight::in_sight;
use crate::domain::id::{EditionId, PersonId, PlanId};
use crate::domain::plan::PlanState;
use crate::domain::scope::Scope;
use crate::domain::word::words;
use crate::store::editions::Edition;
use crate::store::error::{StoreError, StoreResult};
use crate::store::plans::{self, Plan};
use crate::store::row::micros;
use crate::store::tx::Db;

words! {
    /// Which plans a page shows.
    PlansShown as "list of plans" {
        /// Waiting, the next one first; what is late stands on top by itself.
        Ahead = "ahead",
        /// Failed, the newest first.
        Failed = "failed",
        /// Done or taken back, the newest first.
        Past = "past",
    }
}

/// Where a page begins: after this plan.
#[derive(Clone, Copy, Debug)]
pub struct After {
    pub at: Timestamp,
    pub id: PlanId,
}

/// A page of plans.
#[derive(Clone, Debug)]
pub struct PlansScreen {
    pub rows: Vec<(Plan, Edition)>,
    /// There are more after the last one.
    pub more: bool,
    pub people: BTreeMap<PersonId, String>,
    pub cities: Vec<CityName>,
}

/// Loads a page of at most `limit` plans.
pub async fn list_plans(
    db: &impl Db,
    scope: &Scope,
    shown: PlansShown,
    after: Option<After>,
    limit: u64,
) -> StoreResult<PlansScreen> {
    let (states, order) = match shown {
        PlansShown::Ahead => (vec![PlanState::Waiting], Order::Asc),
        PlansShown::Failed => (vec![PlanState::Failed], Order::Desc),
        PlansShown::Past => (vec![PlanState::Done, PlanState::Cancelled], Order::Desc),
    };
    let rows = in_sight_of(scope)
        .filter(plan::Column::State.is_in(states.iter().map(|state| state.as_str())))
        .filter(beyond(after, &order))
        .order_by(plan::Column::At, order.clone())
        .order_by(plan::Column::Id, order)
        .limit(limit + 1)
        .all(db.connection())
        .await?;
    let page = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = rows.len() > page;
    let ids: BTreeSet<EditionId> = rows
        .iter()
        .take(page)
        .map(|row| EditionId(row.edition_id))
        .collect();
    let texts = texts(db, &ids).await?;
    let rows: Vec<(Plan, Edition)> = rows
        .into_iter()
        .take(page)
        .map(|row| {
            let text = texts.get(&EditionId(row.edition_id)).cloned();
            let text = text.ok_or(StoreError::NotFound("edition"))?;
            Ok((plans::from_row(row)?, text))
        })
        .collect::<StoreResult<_>>()?;
    let setters = rows.iter().filter_map(|(plan, _)| plan.set_by).collect();
    Ok(PlansScreen {
        people: labels::people(db, &setters).await?,
        cities: labels::list_cities(db).await?,
        rows,
        more,
    })
}

async fn texts(
    db: &impl Db,
    ids: &BTreeSet<EditionId>,
) -> StoreResult<BTreeMap<EditionId, Edition>> {
    let rows = edition::Entity::find()
        .find_also_related(document::Entity)
        .filter(edition::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .all(db.connection())
        .await?;
    let texts = with_documents(rows)?;
    Ok(texts.into_iter().map(|text| (text.id, text)).collect())
}

fn in_sight_of(scope: &Scope) -> Select<plan::Entity> {
    plan::Entity::find()
        .inner_join(edition::Entity)
        .join(
            JoinType::InnerJoin,
            <edition::Entity as Related<document::Entity>>::to(),
        )
        .filter(in_sight(scope))
}

fn beyond(after: Option<After>, order: &Order) -> Condition {
    let Some(after) = after else {
        return Condition::all();
    };
    let (at, id) = (micros(after.at), after.id.0);
    let further = if *order == Order::Asc {
        (plan::Column::At.gt(at), plan::Column::Id.gt(id))
    } else {
        (plan::Column::At.lt(at), plan::Column::Id.lt(id))
    };
    Condition::any()
        .add(further.0)
        .add(Condition::all().add(plan::Column::At.eq(at)).add(further.1))
}
