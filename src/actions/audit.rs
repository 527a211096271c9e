//! The audit trail looked at, and attempts written down that were refused: their own transaction is
//! gone with the refusal, so that this one stands alone.

use jiff::SignedDuration;
use serde_json::json;

use super::error::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::actor::{Actor, Person};
use crate::domain::audit::{Deed, Fault, Head, Walk};
use crate::domain::policy::{self, Act};
use crate::store::Store;
use crate::store::audit::{self, AuditEntry};

/// How many events are in memory at once while the chain is walked.
const BATCH: u64 = 1000;

/// Somebody who knocks at the same closed door again is written down once in this time.
const SAME_ATTEMPT: SignedDuration = SignedDuration::from_mins(1);

/// What somebody tried and was refused.
#[derive(Clone, Debug)]
pub struct Attempt<'a> {
    pub method: &'a str,
    /// The route with its placeholders, never the address as it was typed.
    pub route: &'a str,
    /// What the route is about, such as `edition`.
    pub subject: &'a str,
    /// Its row, or how else it is known.
    pub thing: Option<&'a str>,
    /// Keys of the reasons.
    pub reasons: &'a [&'static str],
}

/// Walks the whole chain, a batch at a time; with `noted`, the chain must also hold that digest.
pub async fn verify(store: &Store, noted: Option<&str>) -> ActionResult<Result<Head, Fault>> {
    let mut walk = Walk::past(noted);
    loop {
        let events = audit::list_after(store, walk.head().sequence, BATCH).await?;
        for event in &events {
            if let Err(fault) = walk.take(event) {
                return Ok(Err(fault));
            }
        }
        if !events.is_empty() {
            continue;
        }
        // Read last: what was added during the walk is walked too.
        let written = audit::head(store).await?;
        let added = audit::list_after(store, walk.head().sequence, 1).await?;
        if added.is_empty() {
            return Ok(walk.finish(&written).map(|()| written));
        }
    }
}

/// Writes down that somebody takes the trail out of the house.
pub async fn note_export(app: &App, actor: &Actor, since: i64) -> ActionResult<()> {
    policy::decide(actor, Act::ReadAudit)?;
    let tx = app.store.write().await?;
    let entry = AuditEntry {
        at: app.clock.now(),
        actor: actor.person_id(),
        act: Deed::AuditExported.as_str(),
        subject: "audit_event",
        subject_id: None,
        city: None,
        detail: json!({ "since": since }),
    };
    audit::record(&tx, entry).await?;
    Ok(tx.commit().await?)
}

/// Writes a refused attempt down, unless the same was written a moment ago.
pub async fn note_refusal(app: &App, person: &Person, attempt: &Attempt<'_>) -> ActionResult<bool> {
    let now = app.clock.now();
    let row = attempt.thing.and_then(|thing| thing.parse::<i64>().ok());
    let known_as = attempt
        .thing
        .filter(|thing| row.is_none() && is_plain(thing));
    let entry = AuditEntry {
        at: now,
        actor: Some(person.id),
        act: Deed::Refused.as_str(),
        subject: attempt.subject,
        subject_id: row,
        city: None,
        detail: json!({
            "method": attempt.method,
            "route": attempt.route,
            "thing": known_as,
            "reasons": attempt.reasons,
        }),
    };
    let since = now
        .checked_sub(SAME_ATTEMPT)
        .map_err(|error| ActionError::Fault(error.to_string()))?;
    if audit::was_recorded(&app.store, &entry, since).await? {
        return Ok(false);
    }
    let tx = app.store.write().await?;
    audit::record(&tx, entry).await?;
    tx.commit().await?;
    Ok(true)
}

/// An id or a slug of ours; anything else somebody may have typed into an address.
fn is_plain(thing: &str) -> bool {
    thing.len() <= 64
        && thing
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
