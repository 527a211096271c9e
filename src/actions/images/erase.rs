//! Erase the bytes of an image that was taken away for the law. Safe to repeat.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::actions::error::{ActionError, ActionResult};
use crate::app::App;
use crate::store::outbox::{self, NewJob};
use crate::store::references::WIDTHS;
use crate::store::{StoreResult, Tx, assets};

/// Kind of the job that erases.
pub const ERASE_JOB: &str = "erase";

/// The bytes to be erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasure {
    /// Names them, in every size.
    pub digest: String,
}

/// Orders it in the transaction that takes the image away: a file cannot be rolled back.
pub async fn order_erasure(tx: &Tx, digest: String, now: Timestamp) -> StoreResult<()> {
    let job = NewJob {
        kind: ERASE_JOB,
        payload: &Erasure { digest },
        dedup_key: None,
        run_at: now,
    };
    outbox::enqueue(tx, job, now).await
}

/// Erases every size, unless somebody has brought the same picture anew meanwhile.
pub async fn erase(app: &App, erasure: &Erasure) -> ActionResult<()> {
    if assets::is_kept(&app.store, &erasure.digest).await? {
        return Ok(());
    }
    let sizes = WIDTHS.iter().map(ToString::to_string);
    for size in sizes.chain(["original".to_owned()]) {
        let key = format!("{}/{size}", erasure.digest);
        app.blobs
            .delete(&key)
            .await
            .map_err(|error| ActionError::Fault(error.to_string()))?;
    }
    Ok(())
}
