//! What people are told of: the closed list of events, and for each what it asks of its reader.
//! Who is told is `actions::announce::audience`; the words are in `templates/locales`.
//!
//! To add an event: a variant here with its lines in the two functions below; its audience in
//! `actions::announce::audience`; in all four languages, in a word file of your own,
//! `notice-<event>` (its name in lists) and `mail-notice-<event>-subject`, `-lead`, `-lead-by`,
//! `-button` (the leads are also the line in the inbox); then `notice::leave` in the act.

use serde::Serialize;

use crate::domain::word::words;

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
}
