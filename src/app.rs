//! The box of parts, handed down from the top floor. It knows no route, no job and no rule.

use std::sync::Arc;

use tokio::sync::Notify;

use crate::blobs::Blobs;
use crate::clock::Clock;
use crate::config::Config;
use crate::ids::Ids;
use crate::mail::Mailer;
use crate::passwords::Passwords;
use crate::store::Store;
use crate::view::Views;

/// Everything an action may need. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub config: Arc<Config>,
    pub clock: Clock,
    pub ids: Ids,
    pub store: Store,
    pub passwords: Passwords,
    /// Uploaded bytes.
    pub blobs: Blobs,
    pub views: Arc<Views>,
    /// The post; only `jobs` sends.
    pub mailer: Mailer,
    /// Rung after a commit that left a job or a public change.
    pub bell: Bell,
}

/// Wakes those who wait for work, so that nobody polls in a hurry. Missing a ring is harmless:
/// the listeners also look by themselves once a second.
#[derive(Clone, Debug, Default)]
pub struct Bell(Arc<Notify>);

impl Bell {
    pub fn ring(&self) {
        self.0.notify_waiters();
    }

    /// Returns at the next ring.
    pub async fn heard(&self) {
        self.0.notified().await;
    }
}
