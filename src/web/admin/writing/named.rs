//! Names with the language they are in, which the reader's browser must be told.

use serde::Serialize;

use crate::domain::content::{Field, Source};
use crate::domain::local_text::LocalText;
use crate::domain::locale::{Direction, Locale};
use crate::store::screens::choices::Choices;
use crate::store::screens::desks::Desk;
use crate::view::{Args, ViewError, Words};
use crate::web::Result;

/// A name, its language and its direction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    pub text: String,
    pub lang: Locale,
    pub dir: Direction,
}

/// Words for the values of choices, in one language.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub words: &'a Words,
    pub locale: Locale,
    pub choices: &'a Choices,
}

impl Names<'_> {
    /// The name of a chosen value, the value itself when it has none.
    pub(super) fn of(&self, field: &Field, from: Source, value: &str) -> String {
        match from {
            Source::Fixed(_) => say(
                self.words,
                self.locale,
                &format!("choice-{}-{value}", field.key),
            )
            .unwrap_or_else(|_| value.to_owned()),
            Source::Sectors | Source::Levels | Source::Tags | Source::Programmes => {
                self.choices.name(from, value).to_owned()
            }
        }
    }
}

impl Named {
    pub fn new(text: impl Into<String>, lang: Locale) -> Self {
        Self {
            text: text.into(),
            lang,
            dir: lang.direction(),
        }
    }

    /// The name in `locale` or the nearest language that has one; `fallback` when none has.
    pub fn of(names: &LocalText, locale: Locale, fallback: &str) -> Self {
        match names.nearest(locale) {
            Some(name) => Self::new(name.text, name.locale),
            None => Self::new(fallback, locale),
        }
    }
}

/// The name of a desk; without a city it is the national one.
pub fn desk_word(words: &Words, desk: Option<&Desk>, locale: Locale) -> Result<Named> {
    match desk {
        Some(desk) => Ok(Named::of(&desk.names, locale, &desk.slug)),
        None => Ok(Named::new(say(words, locale, "word-national")?, locale)),
    }
}

/// A message without arguments, for options and titles.
pub fn say(words: &Words, locale: Locale, key: &str) -> Result<String> {
    let said = words.plain(locale, key, &Args::none());
    Ok(said.map_err(ViewError::from)?)
}
