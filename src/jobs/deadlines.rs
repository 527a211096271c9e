//! Safe to run twice, and by two workers: each look is kept with when to look next.
//! Reminds of steps that wait, and tells the next in line when their time is over.

use jiff::{SignedDuration, Timestamp};

use crate::actions::deadlines::{look, track};
use crate::actions::{ActionError, ActionResult};
use crate::app::App;
use crate::store::dues;

/// How many waits are looked at in one round.
const AT_ONCE: u64 = 100;

/// How often runs without a wait are searched for.
const SEARCH: SignedDuration = SignedDuration::from_mins(5);

/// How long all rest after a fault of ours.
const REST: SignedDuration = SignedDuration::from_mins(1);

#[derive(Debug, Default)]
pub(super) struct Deadlines {
    rest_until: Option<Timestamp>,
    search_at: Option<Timestamp>,
}

impl Deadlines {
    /// Looks at what is due now; returns how many waits that were.
    pub(super) async fn round(&mut self, app: &App) -> usize {
        let now = app.clock.now();
        if self.rest_until.is_some_and(|until| now < until) {
            return 0;
        }
        match self.keep(app, now).await {
            Ok(looked) => looked,
            Err(error) => {
                tracing::error!(%error, "deadlines could not be kept");
                self.rest_until = now.checked_add(REST).ok();
                0
            }
        }
    }

    async fn keep(&mut self, app: &App, now: Timestamp) -> ActionResult<usize> {
        if self.search_at.is_none_or(|at| at <= now) {
            self.search_at = now.checked_add(SEARCH).ok();
            for edition in dues::list_untracked(&app.store, AT_ONCE).await? {
                unless_overtaken(track(app, edition).await)?;
            }
        }
        let mut looked = 0;
        for due in dues::list_next(&app.store, now, AT_ONCE).await? {
            unless_overtaken(look(app, due).await)?;
            looked += 1;
        }
        Ok(looked)
    }
}

/// Another worker was quicker, or will be.
fn unless_overtaken(outcome: ActionResult<()>) -> ActionResult<()> {
    match outcome {
        Err(ActionError::Stale | ActionError::Busy) => Ok(()),
        other => other,
    }
}
