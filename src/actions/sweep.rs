//! Sweeps away rows that nobody can use any more. Safe to repeat.

use jiff::{SignedDuration, Timestamp};

use super::error::ActionResult;
use crate::app::App;
use crate::store::sweep::{self, Stale};

/// Rows of one kind in one batch.
const BATCH: u64 = 500;

/// How long a used or expired link stays, so that its page can say what happened.
const LINKS: SignedDuration = SignedDuration::from_hours(24 * 30);

/// How long counts of tries stay: longer than the longest window that the settings allow.
const TRIES: SignedDuration = SignedDuration::from_hours(48);

/// How long a finished job stays. While it does, a second one with its key is not taken on.
const DONE_JOBS: SignedDuration = SignedDuration::from_hours(24 * 30);

/// How long a failed job waits for a person.
const FAILED_JOBS: SignedDuration = SignedDuration::from_hours(24 * 180);

/// How long it is kept who had a text open; pages stop telling much earlier.
const PRESENCES: SignedDuration = SignedDuration::from_hours(24);

/// How long words wait that nobody came back for.
const AUTOSAVES: SignedDuration = SignedDuration::from_hours(24 * 180);
/// How long news stays in an inbox after it was read.
const READ_NEWS: SignedDuration = SignedDuration::from_hours(24 * 90);

/// How long it is remembered that a day's digest was ordered.
const DIGESTS: SignedDuration = SignedDuration::from_hours(24 * 30);

/// Deletes one batch of everything that is past its time; returns how many rows went.
pub async fn sweep(app: &App) -> ActionResult<u64> {
    let now = app.clock.now();
    let mut rows = 0;
    for (what, kept) in [
        (Stale::Sessions, SignedDuration::ZERO),
        (Stale::Links, LINKS),
        (Stale::Tries, TRIES),
        (Stale::DoneJobs, DONE_JOBS),
        (Stale::FailedJobs, FAILED_JOBS),
        (Stale::Presences, PRESENCES),
        (Stale::Autosaves, AUTOSAVES),
        (Stale::ReadNews, READ_NEWS),
        (Stale::Digests, DIGESTS),
    ] {
        let tx = app.store.write().await?;
        rows += sweep::delete_batch(&tx, what, before(now, kept), BATCH).await?;
        tx.commit().await?;
    }
    Ok(rows)
}

fn before(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.saturating_sub(by).unwrap_or(now)
}
