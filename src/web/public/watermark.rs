//! How kept answers learn that they are old: the last change number and the state of reference data,
//! asked for at most five times a second by this process, and at once after a ring of the bell.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::miss::Miss;
use crate::store::public::{Mark, PublicReads, Reference};

/// How long a mark is trusted: with another process publishing, readers here are behind by this much.
const TRUSTED_FOR: Duration = Duration::from_millis(200);

/// The public world at one moment.
#[derive(Clone, Debug)]
pub struct Seen {
    pub mark: Mark,
    pub reference: Arc<Reference>,
}

impl Seen {
    /// When it last changed, for the dates of answers.
    pub fn modified(&self) -> Option<Timestamp> {
        let micros = Some(self.mark.modified).filter(|micros| *micros > 0)?;
        Timestamp::from_microsecond(micros).ok()
    }
}

/// Watches the mark.
#[derive(Debug)]
pub struct Watermark {
    reads: PublicReads,
    last: RwLock<Option<(Seen, Instant)>>,
    distrusted: AtomicBool,
    /// One look at a time; the others wait for its result.
    looking: Mutex<()>,
}

impl Watermark {
    pub fn new(reads: PublicReads) -> Self {
        Self {
            reads,
            last: RwLock::new(None),
            distrusted: AtomicBool::new(false),
            looking: Mutex::new(()),
        }
    }

    pub fn distrust(&self) {
        self.distrusted.store(true, Ordering::SeqCst);
    }

    /// What is to be shown now, and whether this look found it moved.
    pub async fn look(&self) -> Result<(Seen, bool), Miss> {
        if let Some(seen) = self.trusted() {
            return Ok((seen, false));
        }
        let _one = self.looking.lock().await;
        if let Some(seen) = self.trusted() {
            return Ok((seen, false));
        }
        // Taken back before reading: a ring during the read must lead to another look.
        self.distrusted.store(false, Ordering::SeqCst);
        let began = Instant::now();
        let old = self.last().map(|(seen, _)| seen);
        let seen = match self.read(old.as_ref()).await {
            Ok(seen) => seen,
            Err(miss) => {
                self.distrust();
                return Err(miss);
            }
        };
        let moved = old.is_some_and(|old| old.mark != seen.mark);
        let mut last = self.last.write().unwrap_or_else(PoisonError::into_inner);
        *last = Some((seen.clone(), began));
        Ok((seen, moved))
    }

    fn trusted(&self) -> Option<Seen> {
        if self.distrusted.load(Ordering::SeqCst) {
            return None;
        }
        let (seen, at) = self.last()?;
        (at.elapsed() < TRUSTED_FOR).then_some(seen)
    }

    fn last(&self) -> Option<(Seen, Instant)> {
        self.last
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    async fn read(&self, old: Option<&Seen>) -> Result<Seen, Miss> {
        let mark = self.reads.mark().await?;
        let reference = match old {
            Some(old) if old.mark.reference == mark.reference => Arc::clone(&old.reference),
            Some(_) | None => Arc::new(self.reads.reference().await?),
        };
        Ok(Seen { mark, reference })
    }
}
