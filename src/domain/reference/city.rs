//! Typed facts about a city → [`City`]. Its slug, region code and order are not for typing: public
//! addresses and feeds hang on them.

use super::reader::Reader;
use super::{City, CityStatus, limits};
use crate::domain::content::FormInput;
use crate::domain::locale::Locale;
use crate::domain::refusal::FieldErrors;
use crate::domain::word::words;

words! {
    /// How sure the sources make us of what is said of a city.
    Confidence as "confidence" {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
}

/// Reads what may be changed of `city`; everything else stays.
pub fn read_city(city: &City, input: &FormInput) -> Result<City, FieldErrors> {
    let mut reader = Reader::new(input);
    let official = [Locale::ArMa, Locale::FrMa];
    let confidence: Option<Confidence> = reader.word("confidence");
    let status: Option<CityStatus> = reader.word("status");
    let facts = City {
        slug: city.slug.clone(),
        iso_region: city.iso_region.clone(),
        names: reader.local_text("names", limits::NAME, &official),
        regions: reader.local_text("regions", limits::NAME, &official),
        towns: reader.local_text("towns", limits::NAME, &[]),
        site: reader.local_text("site", limits::LINE, &[]),
        status: status.unwrap_or(city.status),
        status_as_of: reader.day("status_as_of"),
        opened_on: reader.day("opened_on"),
        opened_note: reader.line("opened_note", limits::NOTE),
        sectors_note: reader.line("sectors_note", limits::NOTE),
        facilities: reader.list("facilities", limits::ENTRIES, limits::LINE),
        antennas: reader.list("antennas", limits::ENTRIES, limits::LINE),
        sources: reader.list("sources", limits::ENTRIES, limits::LINE),
        confidence: confidence
            .map(Confidence::as_str)
            .unwrap_or_default()
            .to_owned(),
    };
    reader.finish(facts)
}
