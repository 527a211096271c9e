//! Owns the part of a template's context that every page has, as `page`.
//! Must never decide what a person may do: the answers arrive as a finished [`Menu`].

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use crate::domain::locale::{Direction, Locale};
use crate::domain::policy::Menu;

/// What layouts need. Templates find it as `page`, beside the page's own values.
#[derive(Clone, Debug, Serialize)]
pub struct Page {
    pub locale: Locale,
    pub dir: Direction,
    /// Already worded; a template may override it with its `title` block.
    pub title: String,
    /// Path and query of this page, to come back to after switching the language.
    pub path: String,
    /// Nobody is signed in when it is empty.
    pub user: Option<PageUser>,
    pub flash: Option<Flash>,
    /// What the reader has been told and not read; none = not counted for this page.
    pub unread: Option<u64>,
    /// The nonce of the page's content security policy; empty where no inline part is allowed.
    pub csp: String,
    /// Whether this is the demonstration, which every page then says.
    pub demo: bool,
    /// The navigation entry that is lit.
    pub nav: Option<Navigation>,
    pub locales: Vec<LocaleChoice>,
    /// The instant ages are counted to: templates say `age(at, page.now)`.
    pub now: Timestamp,
}

/// The signed-in person as layouts show them.
#[derive(Clone, Debug, Serialize)]
pub struct PageUser {
    pub name: String,
    pub email: String,
    pub ui_locale: Option<Locale>,
    pub may: Menu,
}

/// A message shown once after an act: `key` is worded with `args` by the template.
#[derive(Clone, Debug, Serialize)]
pub struct Flash {
    pub tone: FlashTone,
    pub key: String,
    pub args: BTreeMap<String, String>,
}

/// How a flash looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FlashTone {
    Success,
    Info,
    Warning,
    Danger,
}

/// The entries of the panel's navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Navigation {
    Dashboard,
    Documents,
    Review,
    Images,
    Cities,
    People,
    Reference,
    FollowUp,
    Settings,
    Mailbox,
}

/// One language of the switch.
#[derive(Clone, Debug, Serialize)]
pub struct LocaleChoice {
    pub tag: Locale,
    pub dir: Direction,
    /// In the language itself, so that its speakers find it.
    pub name: &'static str,
    pub current: bool,
}

impl Page {
    /// A page nobody is signed in to, with everything optional left out.
    pub fn new(locale: Locale, path: impl Into<String>, now: Timestamp) -> Self {
        Self {
            locale,
            dir: locale.direction(),
            title: String::new(),
            path: path.into(),
            user: None,
            flash: None,
            unread: None,
            csp: String::new(),
            demo: false,
            nav: None,
            locales: locale_choices(locale),
            now,
        }
    }
}

impl Flash {
    /// A message without values.
    pub fn new(tone: FlashTone, key: &str) -> Self {
        Self {
            tone,
            key: key.to_owned(),
            args: BTreeMap::new(),
        }
    }

    /// The same message with one more value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

fn locale_choices(current: Locale) -> Vec<LocaleChoice> {
    Locale::ALL
        .into_iter()
        .map(|locale| LocaleChoice {
            tag: locale,
            dir: locale.direction(),
            name: locale.native_name(),
            current: locale == current,
        })
        .collect()
}
