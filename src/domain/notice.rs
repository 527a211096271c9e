//! What people are told of: the closed list of events, what each asks of its reader, and the ways
//! in which it may reach them.
//! Who is told is `actions::announce::audience`; the words are in `templates/locales`.
//!
//! To add an event: a variant here with its lines in the two functions below; its audience in
//! `actions::announce::audience`; in all four languages, in a word file of your own,
//! `notice-<event>` (its name in lists) and `mail-notice-<event>-subject`, `-lead`, `-lead-by`,
//! `-button` (the leads are also the line in the inbox); then `notice::leave` in the act.

use jiff::Timestamp;
use jiff::civil::{Date, time};
use serde::Serialize;

use crate::domain::id::EditionId;
use crate::domain::stage::Stage;
use crate::domain::word::words;
use crate::domain::zone;

/// The hour on the clocks of Morocco from which a day's digest may leave.
const DIGEST_HOUR: i8 = 8;

words! {
    /// What happened.
    NoticeEvent as "notice event" {
        /// Waits for those who can act at the current step.
        Submitted = "submitted",
        /// A step was passed, and the next one waits for those who can act there.
        StepPassed = "step_passed",
        /// Every step is passed: for those who wrote.
        Approved = "approved",
        /// For those who wrote.
        ChangesRequested = "changes_requested",
        /// For those who wrote.
        Published = "published",
        /// A scheduled publication did not happen: for those who wrote and those who may publish.
        ScheduleFailed = "schedule_failed",
        /// Is out already, and waits for those who can confirm it at the current step.
        UrgentPublished = "urgent_published",
        /// Is out, and nobody confirmed it in time: for all who could, and for those who may publish.
        UrgentLate = "urgent_late",
        /// Was not confirmed and is taken back: for those who wrote and those who may publish.
        UrgentFellBack = "urgent_fell_back",
        /// The text that this one is made from went out changed: for those who wrote.
        SourceChanged = "source_changed",
        /// Half of the time of a step is over: for those who could answer.
        Reminder = "reminder",
        /// The time of a step is over, or nobody could answer: for the next in line.
        Escalated = "escalated",
        /// For those who spoke in the thread and those who wrote.
        Commented = "commented",
        /// For those whom a comment calls by name.
        Mentioned = "mentioned",
        /// For the one who suggested the words.
        SuggestionAccepted = "suggestion_accepted",
        /// For the one who suggested the words.
        SuggestionDeclined = "suggestion_declined",
        /// A reviewer without an account answered: for those who wrote and whoever invited.
        OutsideAnswered = "outside_answered",
    }
}

words! {
    /// How a piece of news reaches somebody. It is in the inbox whatever they choose.
    Way as "way of being told" {
        /// A mail of its own, within minutes.
        Mail = "mail",
        /// A line of the mail of the next morning.
        Digest = "digest",
        /// The inbox alone.
        Inbox = "inbox",
    }
}

/// A day in Morocco whose digest may leave, and the instant from which it might.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DigestDay {
    pub day: Date,
    pub since: Timestamp,
}

impl DigestDay {
    /// The day whose digest is due now; none = it is too early in the morning.
    pub fn of(now: Timestamp) -> Option<Self> {
        let day = zone::to_local(now).date();
        let since = zone::to_instant(day.to_datetime(time(DIGEST_HOUR, 0, 0, 0)))?;
        (since <= now).then_some(Self { day, since })
    }
}

/// Why somebody is told, the tail of the locale key `mail-why-<concern>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Concern {
    /// It waits for the reader's own decision; this may never be silenced.
    Decide,
    /// The reader wrote the text or answers for it.
    Text,
    /// Somebody named the reader, or answered them.
    Named,
}

/// The page that the news opens, the tail of `/admin/editions/{edition}/<page>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticePage {
    Edit,
    Review,
    Translation,
    /// The threads of the text.
    Threads,
}

impl NoticePage {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Review => "review",
            Self::Translation => "translation",
            Self::Threads => "threads",
        }
    }
}

impl NoticeEvent {
    /// Why its readers are told.
    pub const fn concern(self) -> Concern {
        match self {
            Self::Submitted
            | Self::StepPassed
            | Self::Reminder
            | Self::Escalated
            | Self::UrgentPublished
            | Self::UrgentLate => Concern::Decide,
            Self::Approved
            | Self::ChangesRequested
            | Self::Published
            | Self::ScheduleFailed
            | Self::UrgentFellBack
            | Self::SourceChanged => Concern::Text,
            Self::Commented
            | Self::Mentioned
            | Self::SuggestionAccepted
            | Self::SuggestionDeclined
            | Self::OutsideAnswered => Concern::Named,
        }
    }

    /// Where its readers go from it.
    pub const fn page(self) -> NoticePage {
        match self {
            Self::ChangesRequested => NoticePage::Edit,
            Self::SourceChanged => NoticePage::Translation,
            Self::Submitted
            | Self::StepPassed
            | Self::Approved
            | Self::Published
            | Self::Reminder
            | Self::Escalated
            | Self::UrgentPublished
            | Self::UrgentLate
            | Self::UrgentFellBack
            | Self::OutsideAnswered
            | Self::ScheduleFailed => NoticePage::Review,
            Self::Commented
            | Self::Mentioned
            | Self::SuggestionAccepted
            | Self::SuggestionDeclined => NoticePage::Threads,
        }
    }

    /// The page that one of these opens, within the panel.
    pub fn address(self, edition: EditionId, anchor: Option<&str>) -> String {
        let page = self.page().as_str();
        match anchor {
            Some(anchor) => format!("/admin/editions/{edition}/{page}#{anchor}"),
            None => format!("/admin/editions/{edition}/{page}"),
        }
    }

    /// The ways its readers may choose from, the usual one first: what waits for somebody's own
    /// decision cannot be kept from them.
    pub const fn ways(self) -> &'static [Way] {
        match self.concern() {
            Concern::Decide => &[Way::Mail, Way::Digest],
            Concern::Text | Concern::Named => &[Way::Mail, Way::Digest, Way::Inbox],
        }
    }

    /// The way it goes to somebody who chose this, or nothing.
    pub fn way(self, chosen: Option<Way>) -> Way {
        chosen
            .filter(|way| self.ways().contains(way))
            .unwrap_or(Way::Mail)
    }

    /// Whether a text that stands like this no longer asks for it, so that no mail need say so.
    pub const fn is_overtaken(self, stage: Stage) -> bool {
        match self {
            Self::Submitted | Self::StepPassed => !matches!(stage, Stage::InReview),
            Self::Approved
            | Self::ChangesRequested
            | Self::Published
            | Self::ScheduleFailed
            | Self::UrgentPublished
            | Self::UrgentLate
            | Self::UrgentFellBack
            | Self::SourceChanged
            | Self::Reminder
            | Self::Escalated
            | Self::Commented
            | Self::Mentioned
            | Self::SuggestionAccepted
            | Self::SuggestionDeclined
            | Self::OutsideAnswered => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_for_a_decision_cannot_be_silenced() {
        for event in NoticeEvent::ALL {
            let silenced = event.way(Some(Way::Inbox)) == Way::Inbox;
            assert_eq!(silenced, event.concern() != Concern::Decide, "{event}");
            assert_eq!(event.way(None), Way::Mail);
            assert_eq!(event.way(Some(Way::Digest)), Way::Digest);
        }
    }

    #[test]
    fn the_digest_of_a_day_leaves_from_eight_on_the_clocks_of_morocco() {
        let due = |now: &str| DigestDay::of(now.parse().unwrap());
        // In summer 2026 Morocco is an hour ahead of UTC, from 20 September on it is not.
        assert_eq!(due("2026-07-01T06:59:59Z"), None);
        let summer = due("2026-07-01T07:00:00Z").unwrap();
        assert_eq!(summer.day.to_string(), "2026-07-01");
        assert_eq!(due("2026-11-24T07:59:59Z"), None);
        let winter = due("2026-11-24T22:00:00Z").unwrap();
        assert_eq!(winter.since.to_string(), "2026-11-24T08:00:00Z");
        assert_eq!(due("2026-11-25T00:30:00Z"), None);
    }
}
