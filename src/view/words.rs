//! Owns every sentence a reader sees: the Fluent messages of the four locales.
//! Must never build a sentence itself, know a page, or fall back to another language:
//! the four locales carry the same keys, and loading fails when they do not.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::files::TemplateFiles;
use super::numbers;
use crate::domain::locale::Locale;

/// Why the messages cannot be used, or one of them cannot be found.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    #[error("{file}: {reason}")]
    Unreadable { file: String, reason: String },
    #[error("the locales disagree: {0}")]
    Parity(String),
    #[error("no message {key:?} in {locale}")]
    Missing { locale: Locale, key: String },
    #[error("message {key:?} in {locale}: {reason}")]
    Unformattable {
        locale: Locale,
        key: String,
        reason: String,
    },
}

/// The named values of a message: numbers choose plurals, texts are placed as they are.
#[derive(Clone, Debug, Default)]
pub struct Args(Vec<(String, Arg)>);

/// One value of a message.
#[derive(Clone, Debug)]
pub enum Arg {
    Number(i64),
    Text(String),
}

/// All messages in all locales, ready to be formatted.
pub struct Words {
    books: Vec<Book>,
}

/// One locale twice: `prose` wraps each argument in U+2068 and U+2069, which keeps mixed
/// directions readable in HTML; `plain` does not, because those marks spoil attributes,
/// subjects and addresses.
struct Book {
    locale: Locale,
    keys: BTreeSet<String>,
    prose: FluentBundle<FluentResource>,
    plain: FluentBundle<FluentResource>,
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Args {
    /// No values, for a message that needs none or as the start of a chain of [`Args::with`].
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// The same values and one more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }

    fn to_fluent(&self) -> FluentArgs<'_> {
        self.0
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Arg::Number(number) => FluentValue::from(*number),
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                };
                (name.as_str(), value)
            })
            .collect()
    }
}

impl Words {
    /// Reads every `templates/locales/<tag>/*.ftl` and checks that all locales have the same keys.
    pub fn load() -> Result<Self, WordsError> {
        let books = Locale::ALL
            .into_iter()
            .map(Book::load)
            .collect::<Result<Vec<_>, _>>()?;
        let words = Self { books };
        words.check_parity()?;
        Ok(words)
    }

    /// The sentence for HTML prose. A missing key is an error in debug builds and in tests;
    /// a release logs it and shows the key, because a page with one odd word beats no page.
    pub fn text(&self, locale: Locale, key: &str, args: &Args) -> Result<String, WordsError> {
        self.say(locale, key, args, |book| &book.prose)
    }

    /// The sentence for attributes, titles, mail subjects and plain text: no invisible marks.
    pub fn plain(&self, locale: Locale, key: &str, args: &Args) -> Result<String, WordsError> {
        self.say(locale, key, args, |book| &book.plain)
    }

    /// Whether the locale knows the key, for the few keys made from data (`choice-<field>-<value>`).
    pub fn has(&self, locale: Locale, key: &str) -> bool {
        self.book(locale)
            .is_some_and(|book| book.keys.contains(key))
    }

    /// All keys of a locale, in order.
    pub fn keys(&self, locale: Locale) -> impl Iterator<Item = &str> {
        self.book(locale)
            .into_iter()
            .flat_map(|book| book.keys.iter().map(String::as_str))
    }

    fn say(
        &self,
        locale: Locale,
        key: &str,
        args: &Args,
        choose: impl Fn(&Book) -> &FluentBundle<FluentResource>,
    ) -> Result<String, WordsError> {
        let pattern = self
            .book(locale)
            .map(choose)
            .and_then(|bundle| Some((bundle, bundle.get_message(key)?.value()?)));
        let Some((bundle, pattern)) = pattern else {
            return missing(locale, key);
        };
        let mut faults = Vec::new();
        let values = args.to_fluent();
        let text = bundle.format_pattern(pattern, Some(&values), &mut faults);
        match faults.first() {
            Some(fault) => unformattable(locale, key, fault.to_string(), text),
            None => Ok(text.into_owned()),
        }
    }

    fn book(&self, locale: Locale) -> Option<&Book> {
        self.books.iter().find(|book| book.locale == locale)
    }

    fn check_parity(&self) -> Result<(), WordsError> {
        let all: BTreeSet<&String> = self.books.iter().flat_map(|book| &book.keys).collect();
        let gaps: Vec<String> = self
            .books
            .iter()
            .flat_map(|book| {
                all.iter()
                    .filter(|key| !book.keys.contains(**key))
                    .map(|key| format!("{} lacks {key}", book.locale))
            })
            .collect();
        if gaps.is_empty() {
            Ok(())
        } else {
            Err(WordsError::Parity(gaps.join(", ")))
        }
    }
}

impl Book {
    fn load(locale: Locale) -> Result<Self, WordsError> {
        let language = plural_language(locale)?;
        let mut prose = FluentBundle::new_concurrent(vec![language.clone()]);
        let mut plain = FluentBundle::new_concurrent(vec![language]);
        plain.set_use_isolating(false);
        prose.set_formatter(Some(numbers::fluent_formatter(locale)));
        plain.set_formatter(Some(numbers::fluent_formatter(locale)));
        let mut keys = BTreeSet::new();
        for (file, source) in locale_files(locale) {
            keys.extend(message_keys(&source));
            for bundle in [&mut prose, &mut plain] {
                let resource = FluentResource::try_new(source.clone())
                    .map_err(|(_, faults)| unreadable(&file, &faults))?;
                bundle
                    .add_resource(resource)
                    .map_err(|faults| unreadable(&file, &faults))?;
            }
        }
        Ok(Self {
            locale,
            keys,
            prose,
            plain,
        })
    }
}

/// Fluent knows no plural rule for `zgh` and would take English ones in silence. Japanese has
/// the single class `other`, which is what CLDR's root gives Amazigh.
fn plural_language(locale: Locale) -> Result<LanguageIdentifier, WordsError> {
    let tag = match locale {
        Locale::ZghMa => "ja",
        Locale::ArMa | Locale::FrMa | Locale::En => locale.tag(),
    };
    tag.parse().map_err(|fault| WordsError::Unreadable {
        file: tag.to_owned(),
        reason: format!("{fault}"),
    })
}

fn locale_files(locale: Locale) -> impl Iterator<Item = (String, String)> {
    let folder = format!("locales/{}/", locale.tag());
    TemplateFiles::iter()
        .filter(move |path| path.starts_with(&folder) && path.ends_with(".ftl"))
        .filter_map(|path| {
            let file = TemplateFiles::get(&path)?;
            let source = String::from_utf8_lossy(&file.data).into_owned();
            Some((path.into_owned(), source))
        })
}

/// The identifiers a source defines: lines that start with a letter and carry ` =`.
fn message_keys(source: &str) -> impl Iterator<Item = String> + '_ {
    source
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('='))
        .map(|(key, _)| key.trim().to_owned())
}

fn unreadable(file: &str, faults: &[impl std::fmt::Display]) -> WordsError {
    WordsError::Unreadable {
        file: file.to_owned(),
        reason: faults
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("; "),
    }
}

fn missing(locale: Locale, key: &str) -> Result<String, WordsError> {
    if cfg!(debug_assertions) {
        return Err(WordsError::Missing {
            locale,
            key: key.to_owned(),
        });
    }
    tracing::error!(%locale, key, "message missing");
    Ok(key.to_owned())
}

fn unformattable(
    locale: Locale,
    key: &str,
    reason: String,
    text: Cow<'_, str>,
) -> Result<String, WordsError> {
    if cfg!(debug_assertions) {
        return Err(WordsError::Unformattable {
            locale,
            key: key.to_owned(),
            reason,
        });
    }
    tracing::error!(%locale, key, reason, "message cannot be formatted");
    Ok(text.into_owned())
}
