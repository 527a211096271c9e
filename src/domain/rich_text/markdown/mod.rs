//! The body as Markdown for editing without scripts: written and read without loss, block ids included.
//! Our own small grammar, because no Markdown library keeps ids, directions, spans and isolates both ways.
//!
//! Ordinary Markdown reads as usual. Ours: `{#id dir=rtl}` after a paragraph or heading (before a list, quote or
//! table, on its own line), `[text]{dir=ltr lang=fr}` for an isolate, `^sup^`, `~sub~`, and directives
//! `::: callout info`, `::: image {asset=… alt="…"}`, `gallery`, `file`, `video`, `figures`, `programme`, closed by `:::`.

mod attributes;
mod error;
mod line;
mod read;
mod read_directive;
mod read_inline;
mod read_list;
mod read_table;
mod write;
mod write_inline;

pub use error::{MarkdownError, MarkdownProblem};

use super::tree::RichText;

impl RichText {
    /// The body for a text area; [`RichText::from_markdown`] gives back an equal tree.
    pub fn to_markdown(&self) -> String {
        write::write(self)
    }

    /// Reads what a person typed. Blocks without an id stay so: follow with [`RichText::with_ids`].
    pub fn from_markdown(text: &str) -> Result<Self, MarkdownError> {
        read::read(text)
    }
}

#[cfg(test)]
mod tests;
