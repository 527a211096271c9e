//! The seed files built into the program, and their shapes.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::domain::checks::TermCategory;
use crate::domain::content::Kind;
use crate::domain::local_text::LocalText;
use crate::domain::locale::Locale;
use crate::domain::scope::Role;

/// A text by short language name, as the collected data write it.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct ShortText {
    pub fr: Option<String>,
    pub ar: Option<String>,
    pub zgh: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct CityFile {
    pub slug: String,
    pub iso_code: String,
    pub region: ShortText,
    pub name: ShortText,
    pub city: ShortText,
    pub site: Option<ShortText>,
    pub status: String,
    pub status_as_of: Option<String>,
    pub opened: Option<String>,
    pub opened_note: Option<String>,
    pub sectors: Vec<String>,
    pub sectors_note: Option<String>,
    pub facilities: Vec<String>,
    pub antennas: Vec<String>,
    pub source: Vec<String>,
    pub confidence: String,
}

/// A name in some locales; null where it is not known.
pub(super) type Names = BTreeMap<Locale, Option<String>>;

#[derive(Debug, Deserialize)]
pub(super) struct SectorFile {
    pub code: String,
    pub short_code: Option<String>,
    pub name: Names,
    pub source: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct TagFile {
    pub slug: String,
    pub name: Names,
}

#[derive(Debug, Deserialize)]
pub(super) struct LevelFile {
    pub code: String,
    pub name: Option<Names>,
    pub entry: Option<Names>,
    pub age: Option<Names>,
    pub selection: Option<Names>,
    pub fee_dh: Option<i64>,
    pub fee_dh_min: Option<i64>,
    pub fee_dh_max: Option<i64>,
    pub semesters_min: Option<i64>,
    pub semesters_max: Option<i64>,
    pub hours_min: Option<i64>,
    pub hours_max: Option<i64>,
    pub diploma: Option<String>,
    pub source: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct FigureFile {
    pub city: String,
    pub measure: String,
    pub value: String,
    pub unit: String,
    pub as_of: Option<String>,
    pub scope: Option<String>,
    pub scope_ar: Option<String>,
    pub source: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct GlossaryFile {
    pub locale: Locale,
    pub category: TermCategory,
    pub preferred: String,
    pub variants: Vec<String>,
    pub note: String,
    pub source: String,
    pub binding: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct PathsFile {
    pub paths: Vec<PathFile>,
}

#[derive(Debug, Deserialize)]
pub(super) struct PathFile {
    pub kind: Kind,
    pub steps: Vec<StepFile>,
}

#[derive(Debug, Deserialize)]
pub(super) struct StepFile {
    pub name: LocalText,
    pub roles: Vec<Role>,
    pub quorum: u32,
    pub target_hours: Option<u32>,
}

#[derive(Debug, Deserialize)]
pub(super) struct ProgrammeFile {
    pub code: Option<String>,
    pub name: ShortText,
    pub level: Option<String>,
    #[serde(rename = "type")]
    pub training_type: String,
    pub sector: String,
    pub phase: Option<String>,
    pub parent: Option<String>,
    pub duration_months: Option<i64>,
    pub duration_hours: Option<i64>,
    pub mode: Vec<String>,
    pub source: String,
    pub ar_source: Option<String>,
}

macro_rules! seed_file {
    ($name:literal) => {
        include_str!(concat!("data/", $name))
    };
}

pub(super) const CITIES: &str = seed_file!("cities.json");
pub(super) const SECTORS: &str = seed_file!("sectors.json");
pub(super) const LEVELS: &str = seed_file!("levels.json");
pub(super) const TAGS: &str = seed_file!("tags.json");
pub(super) const FIGURES: &str = seed_file!("figures.json");
pub(super) const GLOSSARY: &str = seed_file!("glossary.json");
pub(super) const PATHS: &str = seed_file!("approval_paths.json");
pub(super) const PROGRAMMES: &str = seed_file!("programmes.json");
pub(super) const DEMO_PEOPLE: &str = seed_file!("demo/people.json");
pub(super) const DEMO_DOCUMENTS: &str = seed_file!("demo/documents.json");

/// Reads a seed file; a fault in one is a fault of the program.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    serde_json::from_str(text)
}

impl ShortText {
    pub fn into_names(self) -> LocalText {
        let entries = [
            (Locale::FrMa, self.fr),
            (Locale::ArMa, self.ar),
            (Locale::ZghMa, self.zgh),
        ];
        LocalText::new(
            entries
                .into_iter()
                .filter_map(|(locale, text)| Some((locale, text?))),
        )
    }
}

/// The known names.
pub(super) fn known(names: Names) -> LocalText {
    LocalText::new(
        names
            .into_iter()
            .filter_map(|(locale, text)| Some((locale, text?))),
    )
}
