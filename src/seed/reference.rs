//! Seed files → reference data.

use super::files::{
    self, CityFile, FigureFile, GlossaryFile, LevelFile, PathsFile, SectorFile, ShortText,
    StepFile, TagFile, known,
};
use crate::actions::import_reference::ReferenceData;
use crate::domain::checks::GlossaryEntry;
use crate::domain::glossary::GlossaryTerm;
use crate::domain::reference::{City, Figure, Level, Range, Term, UsualLength};
use crate::domain::review::Step;
use crate::seed::SeedError;

/// Everything a new house starts with, kept with its sources.
pub(super) fn reference_data() -> Result<ReferenceData, SeedError> {
    let cities: Vec<CityFile> = files::read(files::CITIES)?;
    let sectors: Vec<SectorFile> = files::read(files::SECTORS)?;
    let levels: Vec<LevelFile> = files::read(files::LEVELS)?;
    let tags: Vec<TagFile> = files::read(files::TAGS)?;
    let figures: Vec<FigureFile> = files::read(files::FIGURES)?;
    let glossary: Vec<GlossaryFile> = files::read(files::GLOSSARY)?;
    let paths: PathsFile = files::read(files::PATHS)?;
    Ok(ReferenceData {
        cities: cities.into_iter().map(city).collect::<Result<_, _>>()?,
        sectors: sectors.into_iter().map(sector).collect(),
        levels: levels.into_iter().map(level).collect(),
        tags: tags.into_iter().map(tag).collect(),
        figures: figures.into_iter().map(figure).collect(),
        glossary: glossary.into_iter().map(word).collect(),
        paths: paths
            .paths
            .into_iter()
            .map(|path| (path.kind, path.steps.into_iter().map(step).collect()))
            .collect(),
    })
}

fn city(file: CityFile) -> Result<(City, Vec<String>), SeedError> {
    let city = City {
        status: file.status.parse()?,
        slug: file.slug,
        iso_region: file.iso_code,
        names: file.name.into_names(),
        regions: file.region.into_names(),
        towns: file.city.into_names(),
        site: file.site.map(ShortText::into_names).unwrap_or_default(),
        status_as_of: file.status_as_of,
        opened_on: file.opened,
        opened_note: file.opened_note,
        sectors_note: file.sectors_note,
        facilities: file.facilities,
        antennas: file.antennas,
        sources: file.source,
        confidence: file.confidence,
    };
    Ok((city, file.sectors))
}

fn sector(file: SectorFile) -> Term {
    Term {
        code: file.code,
        short_code: file.short_code,
        names: known(file.name),
        source: Some(file.source),
    }
}

fn tag(file: TagFile) -> Term {
    Term {
        code: file.slug,
        short_code: None,
        names: known(file.name),
        source: None,
    }
}

fn level(file: LevelFile) -> Level {
    let range = |min: Option<i64>, max: Option<i64>| match (min.or(max), max.or(min)) {
        (Some(min), Some(max)) => Some(Range { min, max }),
        (None, _) | (_, None) => None,
    };
    Level {
        code: file.code,
        names: file.name.map(known).unwrap_or_default(),
        entry: file.entry.map(known).unwrap_or_default(),
        age: file.age.map(known).unwrap_or_default(),
        selection: file.selection.map(known).unwrap_or_default(),
        fee: range(
            file.fee_dh.or(file.fee_dh_min),
            file.fee_dh.or(file.fee_dh_max),
        ),
        usual_length: UsualLength {
            semesters: range(file.semesters_min, file.semesters_max),
            hours: range(file.hours_min, file.hours_max),
        },
        diploma: file.diploma,
        source: file.source,
    }
}

fn figure(file: FigureFile) -> (String, Figure) {
    let scope = ShortText {
        fr: file.scope,
        ar: file.scope_ar,
        zgh: None,
    };
    let figure = Figure {
        measure: file.measure,
        value: file.value,
        unit: file.unit,
        as_of: file.as_of,
        scope: scope.into_names(),
        source: file.source,
    };
    (file.city, figure)
}

fn word(file: GlossaryFile) -> GlossaryTerm {
    GlossaryTerm {
        locale: file.locale,
        entry: GlossaryEntry {
            category: file.category,
            preferred: file.preferred,
            variants: file.variants,
            note: file.note,
            binding: file.binding,
        },
        source: Some(file.source),
        owner: None,
    }
}

fn step(file: StepFile) -> Step {
    Step {
        names: file.name,
        roles: file.roles,
        people: Vec::new(),
        quorum: file.quorum,
        target_hours: file.target_hours,
        outside: false,
    }
}
