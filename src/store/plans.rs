//! Plans for a minute: set, settled, never erased. Decides nothing; `domain::plan` does.

use entity::{edition, plan};
use jiff::Timestamp;
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, ExprTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use super::error::{StoreError, StoreResult};
use super::row::{Row, micros};
use super::tx::{Db, Tx};
use crate::domain::id::{EditionId, PersonId, PlanId};
use crate::domain::plan::{Expiry, PlanSlot, PlanState, PlannedAct, Times};
use crate::domain::schedule::WallTime;
use crate::domain::stage::Slot;
use crate::domain::zone::ZONE_ID;

/// A plan as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub id: PlanId,
    pub edition: EditionId,
    pub act: PlannedAct,
    /// Wall time in Africa/Casablanca as typed.
    pub local: String,
    pub at: Timestamp,
    pub state: PlanState,
    /// Locale key.
    pub failure: Option<String>,
    pub note: Option<String>,
    pub set_by: Option<PersonId>,
    pub set_at: Timestamp,
    pub settled_at: Option<Timestamp>,
}

/// What is to be planned.
#[derive(Clone, Debug)]
pub struct NewPlan<'a> {
    pub edition: EditionId,
    pub act: PlannedAct,
    pub local: &'a WallTime,
    pub at: Timestamp,
    pub note: Option<&'a str>,
    pub by: Option<PersonId>,
}

/// The plan, waiting or not.
pub async fn plan(db: &impl Db, id: PlanId) -> StoreResult<Plan> {
    let row = plan::Entity::find_by_id(id.0)
        .one(db.connection())
        .await?
        .ok_or(StoreError::NotFound("plan"))?;
    from_row(row)
}

/// The plans of a text that still wait: at most one for each slot.
pub async fn list_waiting(db: &impl Db, edition: EditionId) -> StoreResult<Vec<Plan>> {
    let rows = plan::Entity::find()
        .filter(plan::Column::EditionId.eq(edition.0))
        .filter(plan::Column::State.eq(PlanState::Waiting.as_str()))
        .order_by_asc(plan::Column::Id)
        .all(db.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// The times that plans set.
pub fn times(plans: &[Plan]) -> Times {
    let mut times = Times::default();
    for plan in plans {
        match (plan.act, plan.act.transition()) {
            (PlannedAct::Publish, _) => times.publish = Some(plan.at),
            (PlannedAct::Embargo, _) => times.embargo = Some(plan.at),
            (PlannedAct::Withdraw | PlannedAct::Remove, Some(transition)) => {
                times.expiry = Some(Expiry {
                    transition,
                    at: plan.at,
                });
            }
            (PlannedAct::Withdraw | PlannedAct::Remove, None) => {}
        }
    }
    times
}

/// Sets a plan in the place of the one that waits in its slot.
pub async fn replace_plan(tx: &Tx, new: NewPlan<'_>, now: Timestamp) -> StoreResult<()> {
    let slot = new.act.slot();
    settle(tx, new.edition, &[slot], PlanState::Cancelled, None, now).await?;
    let row = plan::ActiveModel {
        id: NotSet,
        edition_id: Set(new.edition.0),
        act: Set(new.act.as_str().to_owned()),
        slot: Set(Some(slot.as_str().to_owned())),
        local: Set(new.local.to_string()),
        zone: Set(ZONE_ID.to_owned()),
        at: Set(micros(new.at)),
        state: Set(PlanState::Waiting.as_str().to_owned()),
        failure: Set(None),
        note: Set(new.note.map(str::to_owned)),
        set_by: Set(new.by.map(|person| person.0)),
        set_at: Set(micros(now)),
        settled_at: Set(None),
    };
    plan::Entity::insert(row)
        .exec_without_returning(&tx.tx)
        .await?;
    Ok(())
}

/// Ends the plans of a text that wait in these slots; returns how many there were.
pub async fn settle(
    tx: &Tx,
    edition: EditionId,
    slots: &[PlanSlot],
    state: PlanState,
    failure: Option<&str>,
    now: Timestamp,
) -> StoreResult<u64> {
    let done = plan::Entity::update_many()
        .filter(plan::Column::EditionId.eq(edition.0))
        .filter(plan::Column::Slot.is_in(slots.iter().map(|slot| slot.as_str())))
        .filter(plan::Column::State.eq(PlanState::Waiting.as_str()))
        .col_expr(plan::Column::Slot, Expr::value(None::<String>))
        .col_expr(plan::Column::State, Expr::value(state.as_str()))
        .col_expr(plan::Column::Failure, Expr::value(failure))
        .col_expr(plan::Column::SettledAt, Expr::value(Some(micros(now))))
        .exec(&tx.tx)
        .await?;
    Ok(done.rows_affected)
}

/// Gives the plan that waits in a slot to another text, which must have none there.
pub async fn hand_over(tx: &Tx, from: EditionId, to: EditionId, slot: PlanSlot) -> StoreResult<()> {
    plan::Entity::update_many()
        .filter(plan::Column::EditionId.eq(from.0))
        .filter(plan::Column::Slot.eq(slot.as_str()))
        .col_expr(plan::Column::EditionId, Expr::value(to.0))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

/// Plans other than publication that can be kept now, oldest first: an embargo ends by itself, an
/// expiry concerns only what is public.
pub async fn list_due(db: &impl Db, now: Timestamp, limit: u64) -> StoreResult<Vec<PlanId>> {
    let ids: Vec<i64> = plan::Entity::find()
        .select_only()
        .column(plan::Column::Id)
        .inner_join(edition::Entity)
        .filter(plan::Column::State.eq(PlanState::Waiting.as_str()))
        .filter(plan::Column::At.lte(micros(now)))
        .filter(
            Condition::any()
                .add(plan::Column::Slot.eq(PlanSlot::Embargo.as_str()))
                .add(
                    plan::Column::Slot
                        .eq(PlanSlot::Expiry.as_str())
                        .and(edition::Column::Slot.eq(Slot::Live.as_str())),
                ),
        )
        .order_by_asc(plan::Column::At)
        .limit(limit)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().map(PlanId).collect())
}

/// Waiting plans after a row, in order of their ids.
pub async fn list_waiting_after(db: &impl Db, after: PlanId, limit: u64) -> StoreResult<Vec<Plan>> {
    let rows = plan::Entity::find()
        .filter(plan::Column::State.eq(PlanState::Waiting.as_str()))
        .filter(plan::Column::Id.gt(after.0))
        .order_by_asc(plan::Column::Id)
        .limit(limit)
        .all(db.connection())
        .await?;
    rows.into_iter().map(from_row).collect()
}

/// Moves a waiting plan to the instant that its wall time means now.
pub async fn move_instant(tx: &Tx, id: PlanId, at: Timestamp) -> StoreResult<()> {
    plan::Entity::update_many()
        .filter(plan::Column::Id.eq(id.0))
        .filter(plan::Column::State.eq(PlanState::Waiting.as_str()))
        .col_expr(plan::Column::At, Expr::value(micros(at)))
        .exec(&tx.tx)
        .await?;
    Ok(())
}

pub(super) fn from_row(row: plan::Model) -> StoreResult<Plan> {
    let read = Row::of("plan", row.id);
    Ok(Plan {
        id: PlanId(row.id),
        edition: EditionId(row.edition_id),
        act: read.word(&row.act)?,
        at: read.instant(row.at)?,
        state: read.word(&row.state)?,
        set_at: read.instant(row.set_at)?,
        settled_at: read.maybe_instant(row.settled_at)?,
        local: row.local,
        failure: row.failure,
        note: row.note,
        set_by: row.set_by.map(PersonId),
    })
}
