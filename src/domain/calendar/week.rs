//! The days of a working week with their hours.

use jiff::SignedDuration;
use jiff::civil::{Time, Weekday, time};
use serde::{Deserialize, Serialize};

/// Names of the days in inputs and words, Monday first.
pub const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// From when to when a desk is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    pub opens: Time,
    pub closes: Time,
}

/// Seven days, Monday first; none = closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Week(pub [Option<Hours>; 7]);

/// When a desk works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WorkingWeek {
    pub usual: Week,
    /// None = as usual.
    pub ramadan: Option<Week>,
}

impl Hours {
    /// The part of the hours that lies between two times of the day.
    pub fn between(&self, start: Time, end: Time) -> SignedDuration {
        let (from, until) = (start.max(self.opens), end.min(self.closes));
        from.duration_until(until).max(SignedDuration::ZERO)
    }
}

impl Week {
    pub fn on(&self, day: Weekday) -> Option<Hours> {
        let at = usize::try_from(day.to_monday_zero_offset()).unwrap_or_default();
        self.0.get(at).copied().flatten()
    }
}

impl Default for Week {
    /// Monday to Friday, 08:30 to 16:30, as public offices keep it.
    fn default() -> Self {
        let day = Some(Hours {
            opens: time(8, 30, 0, 0),
            closes: time(16, 30, 0, 0),
        });
        Self([day, day, day, day, day, None, None])
    }
}
