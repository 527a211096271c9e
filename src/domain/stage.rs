//! Where an edition stands, and the graph between the stages (design.md §4).

use super::word::words;

words! {
    /// Where an edition stands.
    Stage as "stage" {
        Draft = "draft",
        InReview = "in_review",
        ChangesRequested = "changes_requested",
        Approved = "approved",
        Scheduled = "scheduled",
        Published = "published",
        /// Still public, with a notice.
        Withdrawn = "withdrawn",
        /// Was public and is gone: readers get 410.
        Removed = "removed",
        /// Was public until a newer edition took its place.
        Superseded = "superseded",
        /// Never was public and is given up.
        Discarded = "discarded",
    }
}

words! {
    /// At most one edition of a document and locale sits in each slot; the database sees to it.
    Slot as "slot" {
        Open = "open",
        Live = "live",
    }
}

words! {
    /// A step from one stage to another.
    Transition as "transition" {
        Submit = "submit",
        /// Take a submitted or approved text back to draft; ends the run.
        Retract = "retract",
        Approve = "approve",
        RequestChanges = "request_changes",
        Publish = "publish",
        Schedule = "schedule",
        Unschedule = "unschedule",
        Withdraw = "withdraw",
        /// Take the notice off a withdrawn text: it holds again.
        Unwithdraw = "unwithdraw",
        /// Lead readers from here to another text.
        Replace = "replace",
        Remove = "remove",
        /// Take a text away for the law: words, titles, images and caches too.
        Kill = "kill",
        Discard = "discard",
        /// What publishing a newer edition does to the live one.
        Supersede = "supersede",
        /// Publish before anybody approved; opens a review afterwards.
        PublishUrgently = "publish_urgently",
        /// Approve, in the review afterwards, what is out already.
        Confirm = "confirm",
        /// Refuse, in the review afterwards, what is out already: it falls back.
        Decline = "decline",
        /// What the system does with a text that nobody confirmed in time.
        FallBack = "fall_back",
        /// What falling back does to the text that was approved and live before.
        Reinstate = "reinstate",
    }
}

impl Stage {
    /// The slot an edition of this stage occupies.
    pub const fn slot(self) -> Option<Slot> {
        match self {
            Self::Draft
            | Self::InReview
            | Self::ChangesRequested
            | Self::Approved
            | Self::Scheduled => Some(Slot::Open),
            Self::Published | Self::Withdrawn => Some(Slot::Live),
            Self::Removed | Self::Superseded | Self::Discarded => None,
        }
    }

    /// Whether the text may be written on. Any later stage freezes it: an approval names one text.
    pub const fn is_writable(self) -> bool {
        match self {
            Self::Draft | Self::ChangesRequested => true,
            Self::InReview
            | Self::Approved
            | Self::Scheduled
            | Self::Published
            | Self::Withdrawn
            | Self::Removed
            | Self::Superseded
            | Self::Discarded => false,
        }
    }

    /// Where a transition leads from here; none = there is no such way. An approval leads to
    /// `Approved` only with the last answer of the last step, which `workflow` decides.
    pub const fn after(self, transition: Transition) -> Option<Self> {
        match (self, transition) {
            (Self::Draft | Self::ChangesRequested, Transition::Submit) => Some(Self::InReview),
            (Self::InReview | Self::Approved, Transition::Retract) => Some(Self::Draft),
            (Self::InReview, Transition::Approve) => Some(Self::Approved),
            (Self::InReview, Transition::RequestChanges) => Some(Self::ChangesRequested),
            (Self::Approved | Self::Scheduled, Transition::Publish) => Some(Self::Published),
            (Self::Approved, Transition::Schedule) => Some(Self::Scheduled),
            (Self::Scheduled, Transition::Unschedule) => Some(Self::Approved),
            (Self::Published, Transition::Withdraw) => Some(Self::Withdrawn),
            (Self::Withdrawn, Transition::Unwithdraw) => Some(Self::Published),
            (Self::Published | Self::Withdrawn, Transition::Replace | Transition::Remove) => {
                Some(Self::Removed)
            }
            (
                Self::Published | Self::Withdrawn | Self::Removed | Self::Superseded,
                Transition::Kill,
            ) => Some(Self::Removed),
            (Self::Published | Self::Withdrawn, Transition::Supersede) => Some(Self::Superseded),
            (Self::Draft | Self::ChangesRequested, Transition::Discard) => Some(Self::Discarded),
            (
                Self::Draft | Self::InReview | Self::ChangesRequested,
                Transition::PublishUrgently,
            )
            | (Self::Published, Transition::Confirm)
            | (Self::Superseded, Transition::Reinstate) => Some(Self::Published),
            // Or superseded, when an approved text takes its place again: `workflow` decides.
            (Self::Published, Transition::Decline | Transition::FallBack) => Some(Self::Withdrawn),
            (
                _,
                Transition::Submit
                | Transition::Retract
                | Transition::Approve
                | Transition::RequestChanges
                | Transition::Publish
                | Transition::Schedule
                | Transition::Unschedule
                | Transition::Withdraw
                | Transition::Unwithdraw
                | Transition::Replace
                | Transition::Remove
                | Transition::Kill
                | Transition::Discard
                | Transition::Supersede
                | Transition::PublishUrgently
                | Transition::Confirm
                | Transition::Decline
                | Transition::FallBack
                | Transition::Reinstate,
            ) => None,
        }
    }
}

impl Transition {
    /// Whether whoever asks must say why, in words that are kept.
    pub const fn needs_reason(self) -> bool {
        match self {
            Self::RequestChanges
            | Self::Withdraw
            | Self::Remove
            | Self::Kill
            | Self::PublishUrgently
            | Self::Decline => true,
            Self::Submit
            | Self::Retract
            | Self::Approve
            | Self::Publish
            | Self::Schedule
            | Self::Unschedule
            | Self::Unwithdraw
            | Self::Replace
            | Self::Discard
            | Self::Supersede
            | Self::Confirm
            | Self::FallBack
            | Self::Reinstate => false,
        }
    }
}
