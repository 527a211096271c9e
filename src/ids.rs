//! The only source of randomness: public ids, secret tokens, salts.
//! It must never know what an id is for, nor store one.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

use crate::clock::Clock;

/// Length of a token in text: 32 random bytes in base64url without padding.
pub const TOKEN_LENGTH: usize = 43;

/// Makes ids and tokens; cheap to clone.
#[derive(Clone, Debug)]
pub struct Ids {
    clock: Clock,
    source: Source,
}

#[derive(Clone, Debug)]
enum Source {
    System,
    Seeded { seed: u64, drawn: Arc<AtomicU64> },
}

impl Ids {
    /// Ids from the operating system's randomness.
    pub fn random(clock: Clock) -> Self {
        Self {
            clock,
            source: Source::System,
        }
    }

    /// The same ids in the same order for the same seed: for tests and snapshots only, since they can be guessed.
    pub fn seeded(clock: Clock, seed: u64) -> Self {
        Self {
            clock,
            source: Source::Seeded {
                seed,
                drawn: Arc::default(),
            },
        }
    }

    /// A UUIDv7 that sorts by creation down to the microsecond (RFC 9562 §6.2, method 3).
    pub fn uuid(&self) -> Uuid {
        let micros = u64::try_from(self.clock.now().as_microsecond()).unwrap_or_default();
        let [b0, b1, b2, b3, b4, b5, b6, b7] = self.bytes();
        // The twelve bits after the version hold the fraction of the millisecond.
        let fraction = u16::try_from((micros % 1_000) * 4_096 / 1_000).unwrap_or_default();
        let [high, low] = fraction.to_be_bytes();
        let rest = [high, low, b0, b1, b2, b3, b4, b5, b6, b7];
        Builder::from_unix_timestamp_millis(micros / 1_000, &rest).into_uuid()
    }

    /// [`Ids::uuid`] as the text that leaves the system: lower case, with hyphens.
    pub fn public_id(&self) -> String {
        self.uuid().hyphenated().to_string()
    }

    /// A secret nobody can guess, safe in a link; [`TOKEN_LENGTH`] characters.
    pub fn token(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes::<32>())
    }

    /// Random lower-case letters and digits, for block ids and boundaries; never for secrets.
    pub fn short(&self, length: usize) -> String {
        (0..length).map(|_| letter(self.bytes())).collect()
    }

    /// Raw random bytes, for salts and keys.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match &self.source {
            Source::System => fill_from_system(&mut bytes),
            Source::Seeded { seed, drawn } => fill_from_seed(*seed, drawn, &mut bytes),
        }
        bytes
    }
}

fn letter([byte]: [u8; 1]) -> char {
    let five_bits = byte & 31;
    // Without l, o, 0 and 1, which people confuse when they read an id aloud.
    match five_bits {
        0..=10 => char::from(b'a' + five_bits),
        11..=12 => char::from(b'm' + five_bits - 11),
        13..=23 => char::from(b'p' + five_bits - 13),
        _ => char::from(b'2' + five_bits - 24),
    }
}

/// Ends the process when the system has no randomness: going on would hand out guessable secrets.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the place that draws randomness"
)]
fn fill_from_system(bytes: &mut [u8]) {
    if let Err(error) = getrandom::fill(bytes) {
        tracing::error!(%error, "the operating system gives no random bytes; stopping");
        std::process::abort();
    }
}

fn fill_from_seed(seed: u64, drawn: &AtomicU64, bytes: &mut [u8]) {
    for chunk in bytes.chunks_mut(32) {
        let count = drawn.fetch_add(1, Ordering::SeqCst);
        let mut hash = Sha256::new();
        hash.update(seed.to_be_bytes());
        hash.update(count.to_be_bytes());
        for (byte, drop) in chunk.iter_mut().zip(hash.finalize()) {
            *byte = drop;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    fn seeded() -> (Ids, crate::clock::ClockHand) {
        let (clock, hand) = Clock::settable("2026-11-23T21:00:00Z".parse().unwrap());
        (Ids::seeded(clock, 7), hand)
    }

    #[test]
    fn seeded_ids_repeat_and_differ_from_each_other() {
        let (one, _) = seeded();
        let (two, _) = seeded();
        let first = one.public_id();
        assert_eq!(first, two.public_id());
        assert_eq!(one.token(), two.token());
        assert_ne!(first, one.public_id());
    }

    #[test]
    fn public_ids_are_version_seven_and_sort_by_microsecond() {
        let (ids, hand) = seeded();
        let mut made = Vec::new();
        for _ in 0..1_500 {
            made.push(ids.public_id());
            hand.advance(SignedDuration::from_micros(1));
        }
        assert!(made.is_sorted());
        let parsed: Uuid = made.first().unwrap().parse().unwrap();
        assert_eq!(parsed.get_version_num(), 7);
    }

    #[test]
    fn tokens_are_long_url_safe_and_never_twice_the_same() {
        let ids = Ids::random(Clock::system());
        let token = ids.token();
        assert_eq!(token.len(), TOKEN_LENGTH);
        assert!(
            token
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        );
        assert_ne!(token, ids.token());
    }

    #[test]
    fn short_ids_have_the_length_asked_for() {
        let ids = Ids::random(Clock::system());
        assert_eq!(ids.short(12).len(), 12);
        assert_eq!(ids.short(40).len(), 40);
    }
}
