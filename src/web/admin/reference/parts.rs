//! Small things that these pages show: names in the nearest language, dates that know no day, amounts.

use serde::Serialize;

use crate::domain::actor::Actor;
use crate::domain::local_text::LocalText;
use crate::domain::locale::{Direction, Locale};
use crate::domain::policy::{self, Act};
use crate::domain::reference::Figure;
use crate::view::numbers::{decimal, number};
use crate::view::{Args, ReasonView};
use crate::web::Result;
use crate::web::admin::Panel;

/// A text with the language it is in.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    pub text: String,
    pub lang: Locale,
    pub dir: Direction,
}

/// An ISO date that may know only its year, or year and month.
#[derive(Clone, Debug, Serialize)]
pub struct Day {
    text: String,
    /// The year, for dates that know no day.
    year: Option<String>,
    /// A day of the month to name it by.
    month: Option<String>,
}

/// A number with what is counted, for `t("cities-unit-<unit>", count, amount)`.
#[derive(Clone, Debug, Serialize)]
pub struct Amount {
    unit: String,
    /// For the plural only.
    count: i64,
    amount: String,
}

/// One place on the way to a page.
#[derive(Clone, Debug, Serialize)]
pub struct Crumb {
    href: String,
    label: String,
}

impl Named {
    pub fn find(text: &LocalText, locale: Locale) -> Option<Self> {
        text.nearest(locale).map(|spoken| Self {
            text: spoken.text.to_owned(),
            lang: spoken.locale,
            dir: spoken.locale.direction(),
        })
    }

    /// `code` stands in when no language has a name.
    pub fn of(text: &LocalText, locale: Locale, code: &str) -> Self {
        Self::find(text, locale).unwrap_or_else(|| Self {
            text: code.to_owned(),
            lang: Locale::FrMa,
            dir: Direction::Ltr,
        })
    }
}

impl Day {
    pub fn of(text: &Option<String>) -> Option<Self> {
        let text = text.as_ref()?;
        let whole = text.len() == "2026-12-01".len();
        let month = (text.len() == "2026-12".len()).then(|| format!("{text}-01"));
        Some(Self {
            year: (!whole).then(|| text.chars().take(4).collect()),
            month,
            text: text.clone(),
        })
    }
}

impl Amount {
    pub fn of(figure: &Figure, locale: Locale) -> Self {
        let whole = figure.value.split('.').next().unwrap_or_default();
        Self {
            unit: figure.unit.clone(),
            count: whole.parse().unwrap_or_default(),
            amount: decimal(locale, &figure.value),
        }
    }

    /// From–to, both in the same unit.
    pub fn between(unit: &str, min: i64, max: i64, locale: Locale) -> Self {
        let (low, high) = (number(locale, min), number(locale, max));
        Self {
            unit: unit.to_owned(),
            count: max,
            amount: if min == max {
                high
            } else {
                format!("{low}–{high}")
            },
        }
    }
}

impl Crumb {
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            label: label.into(),
        }
    }
}

/// Words a message without marks, for titles and options.
pub fn say(panel: &Panel, key: &str, args: &Args) -> Result<String> {
    let words = panel.app.views.words();
    words
        .plain(panel.locale(), key, args)
        .map_err(crate::web::Error::fault)
}

/// Why the person may not change reference data; empty = they may.
pub fn refusals(actor: &Actor) -> Vec<ReasonView> {
    match policy::decide(actor, Act::KeepReference) {
        Ok(()) => Vec::new(),
        Err(refusal) => ReasonView::all(&refusal),
    }
}
