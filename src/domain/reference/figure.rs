//! A typed figure → [`Figure`]: its unit follows from what is measured, so that millions of dirhams
//! never stand beside dirhams.

use super::decimal::read_decimal;
use super::reader::Reader;
use super::{Figure, limits};
use crate::domain::content::FormInput;
use crate::domain::refusal::{FieldError, FieldErrors};
use crate::domain::word::words;

words! {
    /// What a figure measures.
    Measure as "measure" {
        Places = "places",
        AntennaPlaces = "antenna_places",
        Filieres = "filieres",
        Poles = "poles",
        Beds = "beds",
        Area = "area",
        Budget = "budget",
    }
}

impl Measure {
    /// What is counted, as stored and as the tail of the locale key `unit-…`.
    pub const fn unit(self) -> &'static str {
        match self {
            Self::Places | Self::AntennaPlaces => "places",
            Self::Filieres => "filieres",
            Self::Poles => "poles",
            Self::Beds => "beds",
            Self::Area => "ha",
            Self::Budget => "MAD",
        }
    }

    /// Whether half of one makes sense.
    const fn may_be_broken(self) -> bool {
        match self {
            Self::Area => true,
            Self::Places
            | Self::AntennaPlaces
            | Self::Filieres
            | Self::Poles
            | Self::Beds
            | Self::Budget => false,
        }
    }
}

/// Reads the inputs `measure`, `value`, `as_of`, `scope.<locale>`, `source`. A figure without a
/// date may be kept; it is not shown in public.
pub fn read_figure(input: &FormInput) -> Result<Figure, FieldErrors> {
    let mut reader = Reader::new(input);
    let measure: Option<Measure> = reader.word("measure");
    let value = match read_value(reader.text("value"), measure) {
        Ok(value) => value,
        Err(error) => {
            reader.fail("value", error);
            String::new()
        }
    };
    let figure = Figure {
        measure: measure.map(Measure::as_str).unwrap_or_default().to_owned(),
        unit: measure.map(Measure::unit).unwrap_or_default().to_owned(),
        value,
        as_of: reader.day("as_of"),
        scope: reader.local_text("scope", limits::SCOPE, &[]),
        source: reader.required_line("source", limits::SOURCE),
    };
    reader.finish(figure)
}

fn read_value(text: &str, measure: Option<Measure>) -> Result<String, FieldError> {
    if text.is_empty() {
        return Err(FieldError::new("error-required"));
    }
    let value = read_decimal(text)?;
    let broken = value.contains('.');
    if broken && !measure.is_none_or(Measure::may_be_broken) {
        return Err(FieldError::new("error-not-a-number"));
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> FormInput {
        FormInput::new(
            pairs
                .iter()
                .map(|(k, v)| ((*k).to_owned(), (*v).to_owned())),
        )
    }

    #[test]
    fn the_unit_follows_from_what_is_measured() {
        let input = typed(&[
            ("measure", "area"),
            ("value", "3,9"),
            ("as_of", "2025-11"),
            ("scope.fr-MA", "terrain de la cité"),
            ("source", "7news.ma"),
        ]);
        let figure = read_figure(&input).unwrap();
        assert_eq!((figure.value.as_str(), figure.unit.as_str()), ("3.9", "ha"));
        assert_eq!(figure.as_of.as_deref(), Some("2025-11"));
    }

    #[test]
    fn half_a_place_and_a_figure_without_source_are_refused() {
        let errors = read_figure(&typed(&[("measure", "places"), ("value", "3,5")])).unwrap_err();
        assert_eq!(errors.get("value").unwrap().key, "error-not-a-number");
        assert_eq!(errors.get("source").unwrap().key, "error-required");
        let errors = read_figure(&FormInput::default()).unwrap_err();
        assert_eq!(errors.iter().count(), 3);
    }
}
