//! The four languages of the newsroom. A locale is closed and known at compile time;
//! which of them a city must publish in is a setting and does not belong here.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language the newsroom publishes in; everywhere outside Rust it is written as its BCP 47 tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Locale {
    #[serde(rename = "ar-MA")]
    ArMa,
    #[serde(rename = "fr-MA")]
    FrMa,
    #[serde(rename = "zgh-MA")]
    ZghMa,
    #[serde(rename = "en")]
    En,
}

/// The way a line of text runs; its text form is the value of HTML's `dir`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Rtl,
    Ltr,
}

/// A tag that names none of the four locales, kept as it was received.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown locale {0:?}")]
pub struct UnknownLocale(pub String);

impl Locale {
    /// Every locale, in the order in which pages offer them.
    pub const ALL: [Self; 4] = [Self::ArMa, Self::FrMa, Self::ZghMa, Self::En];

    /// The BCP 47 tag used in addresses, columns, feeds and `lang` attributes.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::ArMa => "ar-MA",
            Self::FrMa => "fr-MA",
            Self::ZghMa => "zgh-MA",
            Self::En => "en",
        }
    }

    /// The base direction of a page in this locale; single paragraphs may differ.
    pub const fn direction(self) -> Direction {
        match self {
            Self::ArMa => Direction::Rtl,
            Self::FrMa | Self::ZghMa | Self::En => Direction::Ltr,
        }
    }

    /// The language's own name for itself, for switchers that must be read by its speakers.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::ArMa => "العربية",
            Self::FrMa => "Français",
            Self::ZghMa => "ⵜⴰⵎⴰⵣⵉⵖⵜ",
            Self::En => "English",
        }
    }
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rtl => "rtl",
            Self::Ltr => "ltr",
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Locale {
    type Err = UnknownLocale;

    /// Accepts exactly the four tags: one address per page leaves no room for spellings.
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|locale| locale.tag() == tag)
            .ok_or_else(|| UnknownLocale(tag.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_locale_is_read_back_from_its_tag_and_from_json() {
        for locale in Locale::ALL {
            assert_eq!(locale.tag().parse(), Ok(locale));
            let json = serde_json::to_string(&locale).unwrap();
            assert_eq!(json, format!("\"{}\"", locale.tag()));
            assert_eq!(serde_json::from_str::<Locale>(&json).unwrap(), locale);
        }
    }

    #[test]
    fn only_arabic_runs_from_right_to_left() {
        let rtl: Vec<_> = Locale::ALL
            .into_iter()
            .filter(|locale| locale.direction() == Direction::Rtl)
            .collect();
        assert_eq!(rtl, [Locale::ArMa]);
    }

    #[test]
    fn another_spelling_is_an_error_that_names_it() {
        assert_eq!(
            "AR-ma".parse::<Locale>(),
            Err(UnknownLocale("AR-ma".into()))
        );
    }
}
