//! One thing to mend: where it is, what it is, and what would mend it.

use std::ops::Range;

use serde::Serialize;

use crate::domain::locale::Direction;
use crate::domain::refusal::{FieldError, Problem};
use crate::domain::word::words;

words! {
    /// The families of checks.
    Rule as "check" {
        /// Required fields, headings, alternative texts, figures of blocks.
        Ready = "ready",
        Spaces = "spaces",
        ArabicPunctuation = "arabic_punctuation",
        ArabicSpacing = "arabic_spacing",
        DetachedWaw = "detached_waw",
        JoinedWords = "joined_words",
        MixedDirection = "mixed_direction",
        FrenchSpacing = "french_spacing",
        FrenchCapital = "french_capital",
        BareLink = "bare_link",
        DeadLink = "dead_link",
        Readability = "readability",
        Glossary = "glossary",
        Protocol = "protocol",
        UndatedFigure = "undated_figure",
        PastDate = "past_date",
        Programme = "programme",
    }
}

words! {
    /// Whether a finding stops the submission.
    Severity as "severity" {
        Error = "error",
        Warning = "warning",
    }
}

/// One thing to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    pub severity: Severity,
    /// Key of the field in `domain::content`.
    pub field: &'static str,
    /// Id of the block within the body, when there is one.
    pub block: Option<String>,
    /// The sentence, which names the remedy.
    pub error: FieldError,
    pub excerpt: Option<Excerpt>,
    pub mend: Option<Mend>,
    pub(super) at: At,
}

/// The words around a slip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Excerpt {
    pub before: String,
    pub slip: String,
    pub after: String,
}

/// A correction the program can make by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    /// Right in every case: may be done together with all others. Else a person decides each.
    pub certain: bool,
    pub(super) edit: Edit,
}

/// A change of the text of one piece; offsets are bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    pub range: Range<usize>,
    pub change: Change,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Change {
    Replace(String),
    /// Keep the run apart from the direction of the sentence.
    Isolate(Direction),
}

/// The place on the page: findings are sorted by it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct At {
    pub field: usize,
    /// Position of the block; 0 outside of the body.
    pub block: usize,
    /// Number of the piece of words, 0 when it is about no words.
    pub piece: usize,
    pub start: usize,
}

impl Finding {
    /// Names the finding within one text: what a form that mends it sends back.
    pub fn id(&self) -> String {
        format!("{}.{}.{}", self.rule, self.at.piece, self.at.start)
    }

    /// Whether it is mended with all certain ones.
    pub fn is_certain(&self) -> bool {
        self.mend.as_ref().is_some_and(|mend| mend.certain)
    }

    pub(super) fn into_problem(self) -> Problem {
        Problem {
            field: self.field.to_owned(),
            block: self.block,
            error: self.error,
        }
    }
}
