//! Safe to run twice, and by two workers: the action finds the plan settled and does nothing.
//! Takes down what has expired and ends embargoes at their minute; once at the start, reads the
//! wall times of all plans again, because the zone data may be newer than they are.

use jiff::{SignedDuration, Timestamp};

use crate::actions::ActionError;
use crate::actions::workflow::{keep_due_plan, reread_wall_times};
use crate::app::App;
use crate::store::plans;

/// How many plans are looked at in one round.
const AT_ONCE: u64 = 100;

/// How long plans rest after a fault of ours.
const REST: SignedDuration = SignedDuration::from_mins(1);

#[derive(Debug, Default)]
pub(super) struct Plans {
    reread: bool,
    rest_until: Option<Timestamp>,
}

impl Plans {
    /// Keeps what is due now; returns how many plans were.
    pub(super) async fn round(&mut self, app: &App) -> usize {
        let now = app.clock.now();
        if self.rest_until.is_some_and(|until| now < until) {
            return 0;
        }
        match self.keep(app, now).await {
            Ok(kept) => kept,
            Err(error) => {
                tracing::error!(%error, "plans could not be kept");
                self.rest_until = now.checked_add(REST).ok();
                0
            }
        }
    }

    async fn keep(&mut self, app: &App, now: Timestamp) -> Result<usize, ActionError> {
        if !self.reread {
            let moved = reread_wall_times(app).await?;
            if moved > 0 {
                tracing::warn!(moved, "plans moved with the law of their zone");
            }
            self.reread = true;
        }
        let mut kept = 0;
        for plan in plans::list_due(&app.store, now, AT_ONCE).await? {
            match keep_due_plan(app, plan).await {
                Ok(()) => kept += 1,
                // Another worker was quicker, or will be.
                Err(ActionError::Stale | ActionError::Busy) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(kept)
    }
}
