//! Safe to run twice, and by two workers: the action finds the set done or failed and does nothing.
//! Publishes release sets whose minute has come.

use jiff::{SignedDuration, Timestamp};

use crate::actions::ActionError;
use crate::actions::release::publish_due_release;
use crate::app::App;
use crate::store::releases;

/// How many sets are looked at in one round.
const AT_ONCE: u64 = 20;

/// How long sets rest after a fault of ours.
const REST: SignedDuration = SignedDuration::from_mins(1);

#[derive(Debug, Default)]
pub(super) struct Releases {
    rest_until: Option<Timestamp>,
}

impl Releases {
    /// Publishes what is due now.
    pub(super) async fn round(&mut self, app: &App) {
        let now = app.clock.now();
        if self.rest_until.is_some_and(|until| now < until) {
            return;
        }
        let due = match releases::list_due(&app.store, now, AT_ONCE).await {
            Ok(due) => due,
            Err(error) => {
                tracing::warn!(%error, "the release sets cannot be read");
                return;
            }
        };
        for release in due {
            match publish_due_release(app, release).await {
                // Another worker was quicker, or will be.
                Ok(()) | Err(ActionError::Stale | ActionError::Busy) => {}
                Err(error) => {
                    tracing::error!(%release, %error, "a release set did not go out");
                    self.rest_until = now.checked_add(REST).ok();
                }
            }
        }
    }
}
