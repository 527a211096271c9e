//! What a city's front page tells of it, for the template.

use serde::Serialize;

use super::page::Named;
use crate::domain::locale::Locale;
use crate::domain::reference::CityStatus;
use crate::store::public::{City, Figure, Reference};

/// A city in the reader's language, or the nearest.
#[derive(Serialize)]
pub struct CityView {
    region: Named,
    town: Named,
    status: CityStatus,
    status_as_of: Option<Day>,
    opened_on: Option<Day>,
    sectors: Vec<Named>,
    figures: Vec<FigureView>,
}

#[derive(Serialize)]
struct FigureView {
    measure: String,
    /// Whole numbers get the locale's grouping.
    number: Option<i64>,
    value: String,
    unit: String,
    as_of: Day,
    scope: Option<Named>,
    source: String,
}

/// An ISO date that may know only its year, or year and month.
#[derive(Serialize)]
struct Day {
    text: String,
    /// The year, for dates that know no day.
    year: Option<String>,
    /// A day of the month to name it by.
    month: Option<String>,
}

impl CityView {
    pub fn new(city: &City, locale: Locale, reference: &Reference) -> Self {
        Self {
            region: Named::of(&city.regions, locale, &city.iso_region),
            town: Named::of(&city.towns, locale, ""),
            status: city.status,
            status_as_of: city.status_as_of.as_deref().map(Day::new),
            opened_on: city.opened_on.as_deref().map(Day::new),
            sectors: city
                .sectors
                .iter()
                .filter_map(|code| reference.sector(code))
                .map(|sector| Named::of(&sector.names, locale, &sector.code))
                .collect(),
            // A number may not be shown without its date.
            figures: city
                .figures
                .iter()
                .filter_map(|figure| FigureView::new(figure, locale))
                .collect(),
        }
    }
}

impl FigureView {
    fn new(figure: &Figure, locale: Locale) -> Option<Self> {
        Some(Self {
            as_of: Day::new(figure.as_of.as_deref()?),
            measure: figure.measure.clone(),
            number: figure.value.parse().ok(),
            value: figure.value.clone(),
            unit: figure.unit.clone(),
            scope: (!figure.scope.is_empty()).then(|| Named::of(&figure.scope, locale, "")),
            source: figure.source.clone(),
        })
    }
}

impl Day {
    fn new(text: &str) -> Self {
        let whole = text.len() == "2026-12-01".len();
        let month = (text.len() == "2026-12".len()).then(|| format!("{text}-01"));
        Self {
            year: (!whole).then(|| text.chars().take(4).collect()),
            month,
            text: text.to_owned(),
        }
    }
}
