//! Change when people work: days off, Ramadan, the week of a desk. Open deadlines are counted anew
//! in the same transaction.

use serde_json::{Value as Json, json};

use super::deadlines::recount;
use super::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::calendar::{read_holiday, read_ramadan, read_week};
use crate::domain::content::FormInput;
use crate::domain::id::{CityId, HolidayId, RamadanId};
use crate::domain::policy::{self, Act};
use crate::domain::refusal::FieldError;
use crate::store::audit::{self, AuditEntry};
use crate::store::{StoreError, Tx, calendars, reference};

/// Adds a day off, or replaces one that nobody changed since the version seen.
pub async fn save_holiday(
    app: &App,
    actor: &Actor,
    id: Option<(HolidayId, i64)>,
    input: &FormInput,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepCalendar { city: None })?;
    let now = app.clock.now();
    let tx = app.store.write().await?;
    let holiday = read_holiday(input, city(&tx, input.text("city")).await?)?;
    let kept = calendars::put_holiday(&tx, id, &holiday, now).await?;
    let detail = json!({ "day": holiday.day.to_string(), "new": id.is_none() });
    let done = Done::of("calendar.holiday", "holiday", Some(kept), holiday.city);
    finish(app, tx, actor, done, detail).await
}

/// Takes a day off out.
pub async fn remove_holiday(
    app: &App,
    actor: &Actor,
    id: HolidayId,
    seen: i64,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepCalendar { city: None })?;
    let tx = app.store.write().await?;
    calendars::delete_holiday(&tx, id, seen).await?;
    let done = Done::of("calendar.holiday.remove", "holiday", Some(id.0), None);
    finish(app, tx, actor, done, json!({})).await
}

/// Adds a month of Ramadan, or replaces one.
pub async fn save_ramadan(
    app: &App,
    actor: &Actor,
    id: Option<(RamadanId, i64)>,
    input: &FormInput,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepCalendar { city: None })?;
    let now = app.clock.now();
    let ramadan = read_ramadan(input)?;
    let tx = app.store.write().await?;
    let kept = calendars::put_ramadan(&tx, id, &ramadan, now).await?;
    let detail = json!({
        "from": ramadan.starts_on.to_string(),
        "until": ramadan.ends_on.to_string(),
        "new": id.is_none(),
    });
    let done = Done::of("calendar.ramadan", "ramadan", Some(kept), None);
    finish(app, tx, actor, done, detail).await
}

/// Takes a month of Ramadan out.
pub async fn remove_ramadan(
    app: &App,
    actor: &Actor,
    id: RamadanId,
    seen: i64,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepCalendar { city: None })?;
    let tx = app.store.write().await?;
    calendars::delete_ramadan(&tx, id, seen).await?;
    let done = Done::of("calendar.ramadan.remove", "ramadan", Some(id.0), None);
    finish(app, tx, actor, done, json!({})).await
}

/// Says when a desk works (none = the national one); `seen` none = it had no week of its own.
pub async fn save_week(
    app: &App,
    actor: &Actor,
    desk: Option<CityId>,
    seen: Option<i64>,
    input: &FormInput,
) -> ActionResult<()> {
    policy::decide(actor, Act::KeepCalendar { city: desk })?;
    let week = read_week(input)?;
    let tx = app.store.write().await?;
    calendars::put_week(&tx, desk, seen, &week, app.clock.now()).await?;
    let detail = json!({ "usual": week.usual, "ramadan": week.ramadan });
    let done = Done::of("calendar.week", "working_week", None, desk);
    finish(app, tx, actor, done, detail).await
}

async fn city(tx: &Tx, slug: &str) -> ActionResult<Option<CityId>> {
    if slug.is_empty() {
        return Ok(None);
    }
    match reference::city(tx, slug).await {
        Ok(city) => Ok(Some(city.id)),
        Err(StoreError::NotFound(_)) => {
            let error = FieldError::new("error-unknown-choice").with("choice", slug);
            Err(ActionError::field("city", error))
        }
        Err(other) => Err(other.into()),
    }
}

struct Done {
    act: &'static str,
    subject: &'static str,
    id: Option<i64>,
    city: Option<CityId>,
}

impl Done {
    const fn of(
        act: &'static str,
        subject: &'static str,
        id: Option<i64>,
        city: Option<CityId>,
    ) -> Self {
        Self {
            act,
            subject,
            id,
            city,
        }
    }
}

async fn finish(app: &App, tx: Tx, actor: &Actor, done: Done, detail: Json) -> ActionResult<()> {
    let now = app.clock.now();
    recount(&tx, now).await?;
    let entry = AuditEntry {
        at: now,
        actor: actor.person_id(),
        act: done.act,
        subject: done.subject,
        subject_id: done.id,
        city: done.city,
        detail,
    };
    audit::record(&tx, entry).await?;
    tx.commit().await?;
    app.bell.ring();
    Ok(())
}
