//! Why something is refused: lists of reasons as keys with arguments, worded by the templates.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use super::locale::Locale;
use super::scope::Role;
use super::stage::{Stage, Transition};

/// Something in a text that has to be mended before it is submitted, with the place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// Key of the field in `domain::content`.
    pub field: String,
    /// Id of the block within the body, when there is one.
    pub block: Option<String>,
    pub error: FieldError,
}

/// What is wrong with one field: a locale key and its arguments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct FieldError {
    pub key: String,
    pub args: BTreeMap<String, String>,
}

impl FieldError {
    pub fn new(key: &str) -> Self {
        Self {
            key: key.to_owned(),
            args: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

/// All that is wrong with a form, by input name; empty = nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct FieldErrors(BTreeMap<String, FieldError>);

impl FieldErrors {
    /// One field, one error.
    pub fn one(field: &str, error: FieldError) -> Self {
        let mut errors = Self::default();
        errors.add(field, error);
        errors
    }

    /// Keeps the first error of a field: it is the one to mend first.
    pub fn add(&mut self, field: &str, error: FieldError) {
        self.0.entry(field.to_owned()).or_insert(error);
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn get(&self, field: &str) -> Option<&FieldError> {
        self.0.get(field)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &FieldError)> {
        self.0.iter().map(|(field, error)| (field.as_str(), error))
    }

    /// These and the errors of fields that have none yet.
    #[must_use]
    pub fn and(mut self, more: Self) -> Self {
        for (field, error) in more.0 {
            self.0.entry(field).or_insert(error);
        }
        self
    }

    /// `value` when nothing is wrong, else the errors.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}

/// One reason why an act is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// Not in sight: must read as if it did not exist.
    OutOfScope,
    /// In sight, but only these roles could.
    NeedsRole { could: Vec<Role> },
    /// There is no such way from this stage.
    NotFromHere {
        stage: Stage,
        transition: Transition,
    },
    /// The text is frozen in this stage.
    Frozen { stage: Stage },
    /// Four eyes: whoever wrote on the text cannot approve it.
    OwnText,
    /// Four eyes for a deputy: the absent person wrote on the text.
    PrincipalsText,
    /// Only people whom the step names may answer.
    OnlyNamed,
    /// The person has answered at this step already.
    AnsweredAlready,
    /// Only invited reviewers without an account pass this step.
    OutsideStep,
    /// The general path of a kind can be changed, never deleted.
    GeneralPath,
    /// A path needs a step, or nothing could be submitted.
    LastStep,
    /// No approval path is configured, so nobody could ever approve.
    NoPath,
    /// The text has to be mended first.
    NotReady { problems: Vec<Problem> },
    /// The thread or the suggestion is closed already.
    SettledAlready,
    /// The words that a suggestion was made for are no longer there.
    PlaceMovedOn,
    /// Only whoever said it may take it back.
    NotYours,
    /// Words are required and kept.
    ReasonMissing,
    /// A scheduled time must lie ahead.
    NotInFuture,
    /// The scheduled minute has not come.
    TooEarly,
    /// The text may not go out before this instant, whoever asks.
    Embargoed { until: Timestamp },
    /// The text would come down before it went out, or at once.
    Expired { at: Timestamp },
    /// The text is not, to the letter, the one that its run approved.
    NotApproved,
    /// Other languages have to be approved first.
    LocalesMissing { locales: Vec<Locale> },
    /// A reader may have seen it: it stays for ever.
    WasPublic,
    /// A text has to be given up before it goes to the trash.
    NotDiscarded,
    /// It has not lain in the trash for long enough.
    StillResting { until: Timestamp },
    /// Whoever published a text urgently does not confirm it.
    OwnPublication,
    /// Texts or cities still name the thing.
    InUse { count: u64 },
    /// The text goes out with a scheduled release set, not by itself.
    InRelease { name: String },
    /// The release set is scheduled or done.
    ReleaseUnderWay,
    /// A release set needs a text.
    ReleaseEmpty,
    /// Texts of the release set stand in the way; each says why.
    ItemsBlocked { count: u64 },
}

impl Reason {
    /// The locale key of the sentence that words this reason.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::OutOfScope => "refused-out-of-scope",
            Self::NeedsRole { .. } => "refused-needs-role",
            Self::NotFromHere { .. } => "refused-not-from-here",
            Self::Frozen { .. } => "refused-frozen",
            Self::OwnText => "refused-own-text",
            Self::PrincipalsText => "refused-principals-text",
            Self::OnlyNamed => "refused-only-named",
            Self::AnsweredAlready => "refused-answered-already",
            Self::OutsideStep => "refused-outside-step",
            Self::GeneralPath => "refused-general-path",
            Self::LastStep => "refused-last-step",
            Self::NoPath => "refused-no-path",
            Self::NotReady { .. } => "refused-not-ready",
            Self::SettledAlready => "refused-settled-already",
            Self::PlaceMovedOn => "refused-place-moved-on",
            Self::NotYours => "refused-not-yours",
            Self::ReasonMissing => "refused-reason-missing",
            Self::NotInFuture => "refused-not-in-future",
            Self::TooEarly => "refused-too-early",
            Self::Embargoed { .. } => "refused-embargoed",
            Self::Expired { .. } => "refused-expired",
            Self::NotApproved => "refused-not-approved",
            Self::LocalesMissing { .. } => "refused-locales-missing",
            Self::WasPublic => "refused-was-public",
            Self::NotDiscarded => "refused-not-discarded",
            Self::StillResting { .. } => "refused-still-resting",
            Self::OwnPublication => "refused-own-publication",
            Self::InUse { .. } => "refused-in-use",
            Self::InRelease { .. } => "refused-in-release",
            Self::ReleaseUnderWay => "refused-release-under-way",
            Self::ReleaseEmpty => "refused-release-empty",
            Self::ItemsBlocked { .. } => "refused-items-blocked",
        }
    }
}

/// An act that is not done, with every reason found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("refused: {reasons:?}")]
pub struct Refusal {
    pub reasons: Vec<Reason>,
}

impl From<Reason> for Refusal {
    fn from(reason: Reason) -> Self {
        Self {
            reasons: vec![reason],
        }
    }
}

impl Refusal {
    /// Whether the reader may not even learn that the thing exists.
    pub fn hides(&self) -> bool {
        self.reasons.contains(&Reason::OutOfScope)
    }

    /// Whether it is about who asks, not about the state of the text.
    pub fn is_about_rights(&self) -> bool {
        self.reasons.iter().any(|reason| {
            matches!(
                reason,
                Reason::NeedsRole { .. }
                    | Reason::OwnText
                    | Reason::PrincipalsText
                    | Reason::OnlyNamed
                    | Reason::AnsweredAlready
                    | Reason::OutsideStep
                    | Reason::NotYours
                    | Reason::OwnPublication
            )
        })
    }
}
