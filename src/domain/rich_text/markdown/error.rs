//! What can be wrong with a body written as Markdown, and on which line.

use serde::Serialize;

use crate::domain::rich_text::RichTextProblem;

/// A refused text: the first line (from 1) that cannot be kept as it is, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("line {line}: {problem:?}")]
pub struct MarkdownError {
    pub line: usize,
    pub problem: MarkdownProblem,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "problem", rename_all = "kebab-case")]
pub enum MarkdownProblem {
    /// `**`, `*`, `^` or `~` opened and not closed in its paragraph.
    UnclosedMark {
        mark: &'static str,
    },
    /// Braces that are no attributes.
    BadBraces,
    BadId,
    UnknownAttribute {
        name: String,
    },
    BadValue {
        name: &'static str,
    },
    MissingValue {
        name: &'static str,
    },
    /// `::: name` with a name we do not have.
    UnknownDirective {
        name: String,
    },
    UnclosedDirective {
        name: String,
    },
    /// `:::` that closes nothing.
    StrayFence,
    /// Something inside a container that cannot hold it.
    Misplaced {
        container: &'static str,
    },
    HeadingTooDeep,
    /// `![…](…)`, which is a block of its own here.
    InlineImage,
    CodeBlock,
    Rule,
    BadAddress,
    /// A link in a link or an isolate in an isolate.
    RepeatedMark,
    ControlCharacter,
    /// Larger than a body may be.
    Bounds {
        bound: RichTextProblem,
    },
}

impl MarkdownProblem {
    /// The locale key of its sentence.
    pub fn key(&self) -> &'static str {
        match self {
            Self::UnclosedMark { .. } => "richtext-md-unclosed-mark",
            Self::BadBraces => "richtext-md-bad-braces",
            Self::BadId => "richtext-md-bad-id",
            Self::UnknownAttribute { .. } => "richtext-md-unknown-attribute",
            Self::BadValue { .. } => "richtext-md-bad-value",
            Self::MissingValue { .. } => "richtext-md-missing-value",
            Self::UnknownDirective { .. } => "richtext-md-unknown-directive",
            Self::UnclosedDirective { .. } => "richtext-md-unclosed-directive",
            Self::StrayFence => "richtext-md-stray-fence",
            Self::Misplaced { .. } => "richtext-md-misplaced",
            Self::HeadingTooDeep => "richtext-md-heading-too-deep",
            Self::InlineImage => "richtext-md-inline-image",
            Self::CodeBlock => "richtext-md-code-block",
            Self::Rule => "richtext-md-rule",
            Self::BadAddress => "richtext-bad-address",
            Self::RepeatedMark => "richtext-md-repeated-mark",
            Self::ControlCharacter => "richtext-control-character",
            Self::Bounds { bound } => bound.key(),
        }
    }

    /// The arguments of that sentence, without the line.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnclosedMark { mark } => vec![("mark", (*mark).to_owned())],
            Self::BadValue { name } | Self::MissingValue { name } => {
                vec![("name", (*name).to_owned())]
            }
            Self::UnknownAttribute { name }
            | Self::UnknownDirective { name }
            | Self::UnclosedDirective { name } => vec![("name", name.clone())],
            Self::Misplaced { container } => vec![("name", (*container).to_owned())],
            Self::Bounds { bound } => bound.arguments(),
            Self::BadBraces
            | Self::BadId
            | Self::StrayFence
            | Self::HeadingTooDeep
            | Self::InlineImage
            | Self::CodeBlock
            | Self::Rule
            | Self::BadAddress
            | Self::RepeatedMark
            | Self::ControlCharacter => Vec::new(),
        }
    }
}
