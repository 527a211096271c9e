//! The only source of time: everybody else is handed a [`Clock`].
//! It must never read time zones or format anything; instants are UTC.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// Tells the instant, cut to the microseconds that both databases can hold.
#[derive(Clone, Debug, Default)]
pub struct Clock(Source);

/// Moves the settable clock it was made with; only tests hold one.
#[derive(Clone, Debug)]
pub struct ClockHand(Arc<AtomicI64>);

#[derive(Clone, Debug, Default)]
enum Source {
    #[default]
    System,
    Settable(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's own time.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still until its hand moves it.
    pub fn settable(start: Timestamp) -> (Self, ClockHand) {
        let micros = Arc::new(AtomicI64::new(start.as_microsecond()));
        (
            Self(Source::Settable(Arc::clone(&micros))),
            ClockHand(micros),
        )
    }

    /// The present instant, whole microseconds.
    pub fn now(&self) -> Timestamp {
        let micros = match &self.0 {
            Source::System => system_micros(),
            Source::Settable(micros) => micros.load(Ordering::SeqCst),
        };
        // Only micros that came out of a Timestamp are stored, so the way back cannot fail.
        Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

impl ClockHand {
    /// Puts the clock to this instant, forwards or backwards.
    pub fn set(&self, instant: Timestamp) {
        self.0.store(instant.as_microsecond(), Ordering::SeqCst);
    }

    /// Lets time pass; saturates at the ends of the calendar.
    pub fn advance(&self, by: SignedDuration) {
        let now = Timestamp::from_microsecond(self.0.load(Ordering::SeqCst))
            .unwrap_or(Timestamp::UNIX_EPOCH);
        let later = now.saturating_add(by).unwrap_or(now);
        self.set(later);
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the place that reads the machine's time"
)]
fn system_micros() -> i64 {
    Timestamp::now().as_microsecond()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settable_clock_moves_only_by_its_hand() {
        let start: Timestamp = "2026-09-20T01:00:00.123456789Z".parse().unwrap();
        let (clock, hand) = Clock::settable(start);
        assert_eq!(clock.now().to_string(), "2026-09-20T01:00:00.123456Z");
        hand.advance(SignedDuration::from_mins(5));
        assert_eq!(
            clock.clone().now().to_string(),
            "2026-09-20T01:05:00.123456Z"
        );
    }

    #[test]
    fn system_clock_has_no_nanoseconds() {
        let now = Clock::system().now();
        assert_eq!(now.as_nanosecond() % 1_000, 0);
        assert!(now > "2026-01-01T00:00:00Z".parse().unwrap());
    }
}
