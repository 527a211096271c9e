//! Writing: start, save and translate texts, and make one of two that were written at once.

mod autosave;
mod be_present;
mod decide_merge;
mod keep;
mod mend_text;
mod read;
mod restore;
mod save_text;
mod settle;
mod start_document;
mod start_edition;
mod take_over;

pub use autosave::{Autosaved, autosave, discard_autosave};
pub use be_present::{be_present, stay_present};
pub use decide_merge::decide_merge;
pub use mend_text::{Wanted, mend_text};
pub use read::{fresh_block_id, read_content};
pub use restore::{Restoration, Restored, restoration, restore_revision};
pub use save_text::save_text;
pub(in crate::actions) use save_text::save_within;
pub use settle::{Clashing, Saved};
pub use start_document::start_document;
pub use start_edition::{start_correction, start_edition};
pub(super) use take_over::take_over;
