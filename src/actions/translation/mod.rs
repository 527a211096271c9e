//! Translations: a text beside its source, written unit by unit, and known everywhere to be in step
//! with it or not.

mod beside;
mod choose_source;
mod refresh;
mod save_translation;

pub use beside::{Beside, ShownSource, beside};
pub use choose_source::choose_source;
pub use save_translation::{TranslationForm, save_translation};

pub(in crate::actions) use beside::without_circle;
pub(in crate::actions) use refresh::{refresh, refresh_of};
