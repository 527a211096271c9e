//! What people see: templates, words, dates, numbers and the front-end files.
//! Must never decide a rule, and never touch the database.

pub mod assets;
pub mod dates;
mod escape;
mod files;
pub mod form;
mod functions;
mod moment;
pub mod numbers;
pub mod page;
pub mod refusal;
mod render;
#[cfg(test)]
mod tests;
pub mod words;

pub use form::{Control, FieldView, ImageView, Message, OptionView};
pub use page::{Flash, FlashTone, Navigation, Page, PageUser};
pub use refusal::{ErrorView, ReasonView};
pub use render::{Mail, ViewError, Views};
pub use words::{Arg, Args, Words, WordsError};
