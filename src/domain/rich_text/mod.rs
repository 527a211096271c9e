//! The body of a text: a typed block tree, its door (JSON and Markdown) and its outputs (HTML, plain text, diff),
//! and the three-way merge.
//! Pure. Must never hold or pass HTML, and never accept a node it does not know.

mod bounds;
pub mod diff;
mod error;
pub mod html;
mod ids;
mod json;
pub mod markdown;
pub mod merge;
mod node;
mod one;
mod parse;
mod plain;
mod problems;
#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod tests;
mod tree;
mod walk;
mod words;

pub use bounds::{DEEPEST_LIST, MOST_BLOCKS, MOST_CHARACTERS};
pub use error::{RichTextError, RichTextProblem};
pub use markdown::MarkdownError;
pub use one::Unplaceable;
pub use problems::{ReadinessProblem, Unready, is_date};
pub use tree::*;
pub use words::{BlockId, Href, LanguageTag};
