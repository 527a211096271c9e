//! A short text in several languages: names of cities, sectors, levels, tags and steps.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::locale::Locale;

/// What is known of a name, by locale. A missing language stays missing: nothing is made up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LocalText(BTreeMap<Locale, String>);

/// A text with the locale it was found in, which its reader must be told (`lang`, `dir`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Spoken<'a> {
    pub text: &'a str,
    pub locale: Locale,
}

impl LocalText {
    /// Keeps the entries that say something.
    pub fn new(entries: impl IntoIterator<Item = (Locale, String)>) -> Self {
        Self(
            entries
                .into_iter()
                .filter(|(_, text)| !text.trim().is_empty())
                .collect(),
        )
    }

    pub fn get(&self, locale: Locale) -> Option<&str> {
        self.0.get(&locale).map(String::as_str)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text in `locale`, or in the nearest language that has one: the other official language
    /// first, then French, Arabic, English, Amazigh.
    pub fn nearest(&self, locale: Locale) -> Option<Spoken<'_>> {
        let chain: [Locale; 5] = match locale {
            Locale::ArMa => [locale, Locale::FrMa, Locale::En, Locale::ZghMa, locale],
            Locale::FrMa => [locale, Locale::ArMa, Locale::En, Locale::ZghMa, locale],
            Locale::ZghMa => [locale, Locale::ArMa, Locale::FrMa, Locale::En, locale],
            Locale::En => [locale, Locale::FrMa, Locale::ArMa, Locale::ZghMa, locale],
        };
        chain
            .into_iter()
            .find_map(|locale| self.get(locale).map(|text| Spoken { text, locale }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_and_says_which_it_is() {
        let name = LocalText::new([
            (Locale::FrMa, "Agadir".to_owned()),
            (Locale::ArMa, "أكادير".to_owned()),
            (Locale::En, "  ".to_owned()),
        ]);
        assert_eq!(
            name.nearest(Locale::ZghMa).map(|it| it.locale),
            Some(Locale::ArMa)
        );
        assert_eq!(name.nearest(Locale::En).map(|it| it.text), Some("Agadir"));
        assert_eq!(LocalText::default().nearest(Locale::En), None);
    }
}
