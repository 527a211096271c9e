//! What the newsroom knows about writing systems: direction, slugs, search forms.
//! Works on plain strings only; the structured body belongs to `rich_text`.

mod direction;
mod fold;
mod search;
mod slug;

pub use direction::{anchor, contain, first_strong, isolate};
pub use fold::is_arabic_letter;
pub use search::{MAX_QUERY_TERMS, QueryTerm, fold_text, index_text, query_terms};
pub use slug::{Slug, SlugError};
