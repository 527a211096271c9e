//! How a revision came to be.

use super::word::words;

words! {
    /// Decides nothing: every revision of an edition counts alike, whoever wrote it and however it came.
    Way as "way of a revision" {
        /// Somebody saved what they had typed.
        Saved = "saved",
        /// Kept beside the newest text, because somebody else had saved first: it was never the newest itself.
        Aside = "aside",
        /// Put together from the newest text and one kept beside it.
        Merged = "merged",
        /// An old one brought back.
        Restored = "restored",
    }
}
