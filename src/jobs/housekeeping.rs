//! Safe to run twice: what has been swept away is not there the second time.
//! Sweeps in small batches, so that no writer waits for it.

use jiff::{SignedDuration, Timestamp};

use crate::actions::sweep::sweep;
use crate::app::App;

/// How often one worker sweeps.
const PAUSE: SignedDuration = SignedDuration::from_mins(10);

/// Batches of one round; what is left waits for the next.
const MOST_BATCHES: usize = 20;

#[derive(Debug, Default)]
pub(super) struct Housekeeping {
    next: Option<Timestamp>,
}

impl Housekeeping {
    /// Sweeps if it is time.
    pub(super) async fn round(&mut self, app: &App) {
        let now = app.clock.now();
        if self.next.is_some_and(|next| now < next) {
            return;
        }
        self.next = now.checked_add(PAUSE).ok();
        for _ in 0..MOST_BATCHES {
            match sweep(app).await {
                Ok(0) => return,
                Ok(rows) => tracing::debug!(rows, "swept"),
                Err(error) => {
                    tracing::warn!(%error, "sweeping failed");
                    return;
                }
            }
        }
    }
}
