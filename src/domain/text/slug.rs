//! The readable end of a public address. Uniqueness and history belong to the database;
//! here is only what a slug may look like and how a title becomes one.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::fold::{base_letters, is_arabic_letter, is_tifinagh_letter};
use crate::domain::locale::Locale;
use crate::domain::refusal::FieldError;

/// Words that mean something else where a slug may stand, now or in a panel address.
const RESERVED: [&str; 22] = [
    "admin", "all", "api", "archive", "assets", "edit", "events", "feed", "feeds", "healthz",
    "index", "login", "media", "national", "new", "page", "preview", "readyz", "s", "search",
    "sitemap", "static",
];

/// A lower-case word or hyphened words in Arabic, Tifinagh or ASCII letters, at most [`Slug::MAX_CHARS`] long.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

/// Why a typed slug is refused; as a [`FieldError`] it finds its wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SlugError {
    #[error("a slug cannot be empty")]
    Empty,
    #[error("a slug has at most {} characters", Slug::MAX_CHARS)]
    TooLong,
    #[error("{0:?} cannot stand in a slug")]
    Character(char),
    #[error("hyphens stand singly and between words")]
    Hyphens,
    #[error("this word is reserved for the site itself")]
    Reserved,
}

impl Slug {
    /// The length of a slug made from a title: percent-encoded, Arabic takes six times as much.
    pub const TITLE_CHARS: usize = 60;
    /// The longest slug a person may type, and room for a number after a made one.
    pub const MAX_CHARS: usize = 80;

    /// Makes a slug, in ASCII for French and English and in the title's own letters for Arabic and Amazigh;
    /// `None` when the title has no letter or digit that the locale's addresses keep.
    pub fn from_title(title: &str, locale: Locale) -> Option<Self> {
        let keeps = match locale {
            Locale::ArMa | Locale::ZghMa => is_slug_letter,
            Locale::FrMa | Locale::En => is_ascii_slug_letter,
        };
        let folded = base_letters(title);
        let words: Vec<&str> = folded
            .split(|letter| !keeps(letter))
            .filter(|word| !word.is_empty())
            .collect();
        let mut slug = cut_at_word(&words.join("-"));
        if slug.is_empty() {
            return None;
        }
        if is_reserved(&slug) {
            slug.push_str("-1");
        }
        Some(Self(slug))
    }

    /// The same slug with a number, for a second document of the same title; shortens the words when needed.
    pub fn numbered(&self, number: u32) -> Self {
        let suffix = format!("-{number}");
        let room = Self::MAX_CHARS.saturating_sub(suffix.len());
        let stem: String = self.0.chars().take(room).collect();
        Self(format!("{}{suffix}", stem.trim_end_matches('-')))
    }

    /// The slug as it is stored and shown; in an address it still has to be percent-encoded.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SlugError {
    /// The locale key of the message beside the field.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "error-slug-empty",
            Self::TooLong => "error-slug-too-long",
            Self::Character(_) => "error-slug-character",
            Self::Hyphens => "error-slug-hyphens",
            Self::Reserved => "error-slug-reserved",
        }
    }
}

impl From<SlugError> for FieldError {
    fn from(error: SlugError) -> Self {
        let message = Self::new(error.key());
        match error {
            SlugError::TooLong => message.with("max", Slug::MAX_CHARS),
            SlugError::Character(letter) => message.with("character", letter),
            SlugError::Empty | SlugError::Hyphens | SlugError::Reserved => message,
        }
    }
}

impl FromStr for Slug {
    type Err = SlugError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.is_empty() {
            return Err(SlugError::Empty);
        }
        if let Some(stranger) = text
            .chars()
            .find(|letter| *letter != '-' && !is_slug_letter(*letter))
        {
            return Err(SlugError::Character(stranger));
        }
        if text.split('-').any(str::is_empty) {
            return Err(SlugError::Hyphens);
        }
        if text.chars().count() > Self::MAX_CHARS {
            return Err(SlugError::TooLong);
        }
        if is_reserved(text) {
            return Err(SlugError::Reserved);
        }
        Ok(Self(text.to_owned()))
    }
}

impl TryFrom<String> for Slug {
    type Error = SlugError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_ascii_slug_letter(letter: char) -> bool {
    letter.is_ascii_lowercase() || letter.is_ascii_digit()
}

fn is_slug_letter(letter: char) -> bool {
    is_ascii_slug_letter(letter) || is_arabic_letter(letter) || is_tifinagh_letter(letter)
}

fn is_reserved(text: &str) -> bool {
    RESERVED.contains(&text)
}

/// Cuts inside a word only when the first word alone is too long.
fn cut_at_word(words: &str) -> String {
    let mut letters = words.chars();
    let head: String = letters.by_ref().take(Slug::TITLE_CHARS).collect();
    match letters.next() {
        None | Some('-') => head,
        Some(_) => match head.rsplit_once('-') {
            Some((whole, _)) => whole.to_owned(),
            None => head,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn made(title: &str, locale: Locale) -> Option<String> {
        Slug::from_title(title, locale).map(String::from)
    }

    #[test]
    fn a_title_becomes_a_readable_slug() {
        for (locale, title, slug) in [
            (
                Locale::ArMa,
                "انطلاق التَّكـوين بأكادير!",
                "انطلاق-التكوين-بأكادير",
            ),
            (
                Locale::ArMa,
                "الموسم ٢٠٢٦/2027، ورشة Full-Stack",
                "الموسم-2026-2027-ورشة-full-stack",
            ),
            (
                Locale::FrMa,
                "L’Électricité, c'est l'œuvre d’Été",
                "l-electricite-c-est-l-oeuvre-d-ete",
            ),
            (Locale::FrMa, "Cité des Métiers أكادير", "cite-des-metiers"),
            (Locale::ZghMa, "ⴰⵙⵎⵓⵜⵜⴳ ⵏ ⴰⴳⴰⴷⵉⵔ", "ⴰⵙⵎⵓⵜⵜⴳ-ⵏ-ⴰⴳⴰⴷⵉⵔ"),
            (Locale::En, "  --News…/../2026  ", "news-2026"),
        ] {
            assert_eq!(made(title, locale).as_deref(), Some(slug), "{title}");
        }
    }

    #[test]
    fn a_title_without_letters_gives_none() {
        assert_eq!(made("؟!… \u{202E}", Locale::ArMa), None);
        assert_eq!(made("التكوين", Locale::FrMa), None);
    }

    #[test]
    fn a_long_title_is_cut_between_words() {
        let slug = made(&"تكوين ".repeat(30), Locale::ArMa).unwrap();
        assert_eq!(slug, ["تكوين"; 10].join("-"));
        assert_eq!(made(&"a".repeat(90), Locale::En), Some("a".repeat(60)));
    }

    #[test]
    fn a_reserved_title_gets_a_number_and_a_typed_one_is_refused() {
        assert_eq!(made("Admin", Locale::FrMa).as_deref(), Some("admin-1"));
        assert_eq!("admin".parse::<Slug>(), Err(SlugError::Reserved));
    }

    #[test]
    fn a_typed_slug_is_refused_with_its_reason() {
        for (typed, reason) in [
            ("", SlugError::Empty),
            ("a/b", SlugError::Character('/')),
            ("Été", SlugError::Character('É')),
            ("а-cyrillic", SlugError::Character('а')),
            ("محمَد", SlugError::Character('\u{064E}')),
            ("a--b", SlugError::Hyphens),
            ("-a", SlugError::Hyphens),
            (&"a".repeat(81), SlugError::TooLong),
        ] {
            assert_eq!(typed.parse::<Slug>(), Err(reason));
        }
    }

    #[test]
    fn a_refused_slug_says_which_character_it_was() {
        let error = FieldError::from("a/b".parse::<Slug>().unwrap_err());
        assert_eq!(
            error,
            FieldError::new("error-slug-character").with("character", "/")
        );
    }

    #[test]
    fn a_numbered_slug_stays_within_the_limit() {
        let long: Slug = "a".repeat(80).parse().unwrap();
        let numbered = long.numbered(12);
        assert_eq!(numbered.as_str().parse(), Ok(numbered.clone()));
        assert!(numbered.as_str().ends_with("a-12"));
    }

    fn title() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>(),
            "[ا-ي\u{064B}-\u{0655}ـa-zÀ-ÿⴰ-ⵯ0-9٠-٩ '’/_.-]{0,120}"
        ]
    }

    proptest! {
        #[test]
        fn a_made_slug_is_valid_and_making_it_again_changes_nothing(title in title()) {
            for locale in Locale::ALL {
                if let Some(slug) = Slug::from_title(&title, locale) {
                    prop_assert_eq!(slug.as_str().parse(), Ok(slug.clone()));
                    prop_assert_eq!(Slug::from_title(slug.as_str(), locale), Some(slug));
                }
            }
        }

        #[test]
        fn a_slug_holds_no_separator_of_addresses(title in title()) {
            for locale in Locale::ALL {
                let slug = made(&title, locale).unwrap_or_default();
                let harmless = |letter: char| !letter.is_whitespace() && !"/\\?#%&.<>\"'".contains(letter);
                prop_assert!(slug.chars().all(harmless));
                prop_assert!(slug.chars().count() <= Slug::TITLE_CHARS + 2);
                if matches!(locale, Locale::FrMa | Locale::En) {
                    prop_assert!(slug.is_ascii());
                }
            }
        }
    }
}
