//! How long a job that did not work out rests. Pure arithmetic, so running it twice changes nothing.

use jiff::SignedDuration;

const FIRST_REST: i64 = 15;
const LONGEST_REST: i64 = 30 * 60;

/// After this many tries a job waits for a person. The rests add up to more than three days, the
/// time a mail server may take to come back from a weekend.
pub(super) const MOST_ATTEMPTS: u32 = 155;

/// The rest after the given try (1 = the first); none = that was the last one.
pub(super) fn rest_after(attempt: u32) -> Option<SignedDuration> {
    if attempt >= MOST_ATTEMPTS {
        return None;
    }
    let doublings = attempt.saturating_sub(1).min(16);
    let seconds = (FIRST_REST << doublings).min(LONGEST_REST);
    Some(SignedDuration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rests_grow_to_half_an_hour_and_last_three_days() {
        let rests: Vec<_> = (1..).map_while(rest_after).collect();
        assert!(rests.is_sorted());
        assert_eq!(rests.first(), Some(&SignedDuration::from_secs(15)));
        assert_eq!(rests.last(), Some(&SignedDuration::from_mins(30)));
        let total: SignedDuration = rests.iter().sum();
        assert!(total >= SignedDuration::from_hours(72), "{total}");
        assert!(total < SignedDuration::from_hours(80), "{total}");
    }
}
