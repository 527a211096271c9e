//! The six kinds of document (design.md §3).

use crate::domain::word::words;

words! {
    /// What a document is.
    Kind as "kind" {
        /// Actualité, مستجدات.
        News = "news",
        /// Communiqué de presse, بيان صحفي: stricter path, fixed protocol wording.
        Communique = "communique",
        Event = "event",
        /// Filière, شعبة: the national definition, owned by HQ.
        Programme = "programme",
        /// A programme in a city in a school year.
        Offer = "offer",
        /// Presentation of a city, facilities, contact.
        Page = "page",
    }
}
