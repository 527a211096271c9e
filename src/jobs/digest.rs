//! Safe to run twice, and by two workers: the action writes one row for a person and a day.
//! Orders the digests of the day once its hour has come; a house that was down catches up.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::actions::digest::order_digest;
use crate::app::App;
use crate::domain::notice::DigestDay;
use crate::store::notice_choices::list_without_digest;

/// People of one round.
const AT_ONCE: u64 = 100;

/// Remembers the day that is done, so that nobody is asked again until tomorrow. Forgetting it at a
/// restart is harmless.
#[derive(Debug, Default)]
pub(super) struct Digests {
    done: Option<Date>,
}

impl Digests {
    /// Orders what is due and not ordered yet.
    pub(super) async fn round(&mut self, app: &App) {
        let now: Timestamp = app.clock.now();
        let Some(day) = DigestDay::of(now) else {
            return;
        };
        if self.done == Some(day.day) {
            return;
        }
        let people = match list_without_digest(&app.store, day, AT_ONCE).await {
            Ok(people) => people,
            Err(error) => {
                tracing::warn!(%error, "who wants a digest cannot be read");
                return;
            }
        };
        let all = (people.len() as u64) < AT_ONCE;
        let mut failed = false;
        for person in people {
            if let Err(error) = order_digest(app, person, day).await {
                tracing::warn!(%person, %error, "a digest was not ordered; it is tried again");
                failed = true;
            }
        }
        if all && !failed {
            self.done = Some(day.day);
        }
    }
}
