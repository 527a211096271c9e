//! The words of training and the facts about cities: reference data that HQ keeps (domain.md §1, §2).
//! What is not known stays empty.

mod city;
mod decimal;
mod figure;
pub mod limits;
mod reader;
mod term;
mod typed;

pub use city::{Confidence, read_city};
pub use decimal::read_decimal;
pub use figure::{Measure, read_figure};
pub(in crate::domain) use reader::Reader;
pub use reader::local_key;
pub use term::{Axis, Entry, read_new_term, read_term};
pub use typed::{typed_city, typed_entry, typed_figure};

use serde::{Deserialize, Serialize};

use super::local_text::LocalText;
use super::word::words;

words! {
    /// How far a city has come.
    CityStatus as "city status" {
        Open = "open",
        UnderConstruction = "under_construction",
        AnnouncedNotOpen = "announced_not_open",
    }
}

/// One of the twelve cities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct City {
    /// What stands in addresses after `cmc-` on the public site.
    pub slug: String,
    /// ISO 3166-2 code of the region.
    pub iso_region: String,
    pub names: LocalText,
    pub regions: LocalText,
    /// The host town.
    pub towns: LocalText,
    pub site: LocalText,
    pub status: CityStatus,
    /// ISO date, possibly only year-month, on which the status was known.
    pub status_as_of: Option<String>,
    /// ISO date, possibly only year-month.
    pub opened_on: Option<String>,
    pub opened_note: Option<String>,
    pub sectors_note: Option<String>,
    pub facilities: Vec<String>,
    pub antennas: Vec<String>,
    pub sources: Vec<String>,
    pub confidence: String,
}

/// A sector, or a tag when it has no short code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Term {
    pub code: String,
    pub short_code: Option<String>,
    pub names: LocalText,
    pub source: Option<String>,
}

/// From–to, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    pub min: i64,
    pub max: i64,
}

/// How long a training usually takes; semesters and hours coexist.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsualLength {
    pub semesters: Option<Range>,
    pub hours: Option<Range>,
}

/// A level of training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Level {
    pub code: String,
    pub names: LocalText,
    pub entry: LocalText,
    pub age: LocalText,
    pub selection: LocalText,
    /// Whole dirhams a year.
    pub fee: Option<Range>,
    pub usual_length: UsualLength,
    pub diploma: Option<String>,
    pub source: Option<String>,
}

/// A number that holds for a date, a scope and a source only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// What is measured: `places`, `area`, `filieres`, `poles`, `beds`, `budget`, …
    pub measure: String,
    /// Plain decimal with a dot.
    pub value: String,
    pub unit: String,
    /// ISO date, possibly only year or year-month. Without one it is never shown in public.
    pub as_of: Option<String>,
    pub scope: LocalText,
    pub source: String,
}
