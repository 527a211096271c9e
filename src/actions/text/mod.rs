//! Writing: start, save and translate texts.

mod keep;
mod read;
mod save_text;
mod start_document;
mod start_edition;

pub use read::{fresh_block_id, read_content};
pub use save_text::{Saved, save_text};
pub use start_document::start_document;
pub use start_edition::{start_correction, start_edition};
