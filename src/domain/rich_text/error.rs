//! What can be wrong with a stored or posted body, and where. Words for people live in `locales/*/richtext.ftl`.

use serde::Serialize;

/// A refused body: the place as a path (`body.content[3].attrs.level`) and the problem found there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{path}: {problem:?}")]
pub struct RichTextError {
    pub path: String,
    pub problem: RichTextProblem,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "problem", rename_all = "kebab-case")]
pub enum RichTextProblem {
    /// Not an object, list or text where one must stand.
    WrongShape,
    UnknownNode {
        name: String,
    },
    /// A known node where it may not stand.
    MisplacedNode {
        name: String,
    },
    UnknownMark {
        name: String,
    },
    RepeatedMark {
        name: String,
    },
    UnknownAttribute {
        name: String,
    },
    BadAttribute {
        name: String,
    },
    EmptyText,
    EmptyContainer {
        name: String,
    },
    BadAddress,
    ControlCharacter,
    TooManyBlocks {
        most: usize,
    },
    TooDeep {
        most: usize,
    },
    TooLong {
        most: usize,
    },
}

impl RichTextProblem {
    /// The locale key of its sentence.
    pub fn key(&self) -> &'static str {
        match self {
            Self::WrongShape => "richtext-wrong-shape",
            Self::UnknownNode { .. } => "richtext-unknown-node",
            Self::MisplacedNode { .. } => "richtext-misplaced-node",
            Self::UnknownMark { .. } => "richtext-unknown-mark",
            Self::RepeatedMark { .. } => "richtext-repeated-mark",
            Self::UnknownAttribute { .. } => "richtext-unknown-attribute",
            Self::BadAttribute { .. } => "richtext-bad-attribute",
            Self::EmptyText => "richtext-empty-text",
            Self::EmptyContainer { .. } => "richtext-empty-container",
            Self::BadAddress => "richtext-bad-address",
            Self::ControlCharacter => "richtext-control-character",
            Self::TooManyBlocks { .. } => "richtext-too-many-blocks",
            Self::TooDeep { .. } => "richtext-too-deep",
            Self::TooLong { .. } => "richtext-too-long",
        }
    }

    /// The arguments of that sentence.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnknownNode { name }
            | Self::MisplacedNode { name }
            | Self::UnknownMark { name }
            | Self::RepeatedMark { name }
            | Self::UnknownAttribute { name }
            | Self::BadAttribute { name }
            | Self::EmptyContainer { name } => vec![("name", name.clone())],
            Self::TooManyBlocks { most } | Self::TooDeep { most } | Self::TooLong { most } => {
                vec![("most", most.to_string())]
            }
            Self::WrongShape | Self::EmptyText | Self::BadAddress | Self::ControlCharacter => {
                Vec::new()
            }
        }
    }
}
