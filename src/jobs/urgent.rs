//! Safe to run twice, and by two workers: the action finds the review settled and does nothing.
//! Takes back urgent publications that nobody confirmed in time, or has more people told.

use jiff::{SignedDuration, Timestamp};

use crate::actions::ActionError;
use crate::actions::workflow::settle_due_urgent;
use crate::app::App;
use crate::store::urgent;

/// How many texts are looked at in one round.
const AT_ONCE: u64 = 50;

/// How long they rest after a fault of ours.
const REST: SignedDuration = SignedDuration::from_mins(1);

#[derive(Debug, Default)]
pub(super) struct Urgent {
    rest_until: Option<Timestamp>,
}

impl Urgent {
    /// Settles what is due now.
    pub(super) async fn round(&mut self, app: &App) {
        let now = app.clock.now();
        if self.rest_until.is_some_and(|until| now < until) {
            return;
        }
        let due = match urgent::list_due(&app.store, now, AT_ONCE).await {
            Ok(due) => due,
            Err(error) => {
                tracing::warn!(%error, "urgent publications cannot be read");
                return;
            }
        };
        for edition in due {
            match settle_due_urgent(app, edition).await {
                // Another worker was quicker, or will be.
                Ok(()) | Err(ActionError::Stale | ActionError::Busy) => {}
                Err(error) => {
                    tracing::error!(%edition, %error, "an urgent publication was not settled");
                    self.rest_until = now.checked_add(REST).ok();
                }
            }
        }
    }
}
