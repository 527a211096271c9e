//! Safe to run twice, and by two workers: the action finds the stage changed and does nothing.
//! Publishes scheduled texts and release sets whose minute has come, late ones included, and settles
//! urgent publications whose time has run out.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use super::releases::Releases;
use super::urgent::Urgent;
use crate::actions::workflow::publish_due;
use crate::actions::{ActionError, ActionResult};
use crate::app::App;
use crate::domain::id::EditionId;
use crate::store::editions;

/// How many texts are looked at in one round.
const AT_ONCE: u64 = 100;

/// How long a text rests after a fault of ours, so that one broken row neither fills the log nor
/// holds up the others.
const REST: SignedDuration = SignedDuration::from_mins(1);

/// Remembers which texts rest. Forgetting it at a restart is harmless.
#[derive(Debug, Default)]
pub(super) struct Due {
    resting: HashMap<EditionId, Timestamp>,
    releases: Releases,
    urgent: Urgent,
}

impl Due {
    /// Publishes what is due now; returns how many went out or were noted as failed.
    pub(super) async fn round(&mut self, app: &App) -> usize {
        self.releases.round(app).await;
        self.urgent.round(app).await;
        let now = app.clock.now();
        self.resting.retain(|_, until| *until > now);
        let due = match editions::list_due(&app.store, now, AT_ONCE).await {
            Ok(due) => due,
            Err(error) => {
                tracing::warn!(%error, "the schedule cannot be read");
                return 0;
            }
        };
        let mut settled = 0;
        for edition in due {
            if !self.resting.contains_key(&edition) {
                settled += usize::from(self.settle(publish_due(app, edition).await, edition, now));
            }
        }
        settled
    }

    fn settle(&mut self, outcome: ActionResult<()>, edition: EditionId, now: Timestamp) -> bool {
        match outcome {
            Ok(()) => true,
            // Another worker was quicker, or will be.
            Err(ActionError::Stale | ActionError::Busy) => false,
            Err(
                error @ (ActionError::NotFound(_)
                | ActionError::Refused(_)
                | ActionError::Invalid(_)
                | ActionError::TooMany { .. }
                | ActionError::Fault(_)),
            ) => {
                tracing::error!(%edition, %error, "a scheduled text did not go out");
                let until = now.saturating_add(REST).unwrap_or(now);
                self.resting.insert(edition, until);
                false
            }
        }
    }
}
