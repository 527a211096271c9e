//! Translations by field and block: what each was made from, and whether that still says the same.
//! Texts are compared, never numbers of revisions: a source that is put back makes nothing stale.
//! Must never change a text by itself: it tells, and puts together what a person typed.

mod chain;
mod compose;
mod pairs;
mod parts;
mod source;
mod status;
#[cfg(test)]
mod tests;
mod unit;

pub use chain::would_close_circle;
pub use compose::{TypedUnits, compose};
pub use parts::{Part, PartName, Writing, parts};
pub use source::{Source, Version};
pub use status::{Mark, Origin, Progress, Row, Status, rows};
pub use unit::{Piece, Unit, UnitKey, is_translatable, unit, units};
